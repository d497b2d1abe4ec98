import ipaddr from "ipaddr.js";

/** What the ranges that are no part of the public internet are, in words. */
const RANGES: Readonly<Record<string, string>> = {
  unspecified: "no address of a machine",
  broadcast: "a broadcast address",
  multicast: "a multicast address",
  linkLocal: "a link-local address",
  loopback: "this machine itself",
  carrierGradeNat: "an address inside a provider's network",
  private: "an address of a private network",
  uniqueLocal: "an address of a private network",
  reserved: "a reserved address",
  amt: "a reserved address",
  as112: "a reserved address",
  as112v6: "a reserved address",
  benchmarking: "a reserved address",
  deprecatedOrchid: "a reserved address",
  deprecatedSiteLocal: "an address of a private network",
  discard: "a reserved address",
  droneRemoteIdProtocolEntityTags: "a reserved address",
  orchid2: "a reserved address",
  rfc6052: "an address that stands for another",
  rfc6145: "an address that stands for another",
  teredo: "an address that stands for another",
  "6to4": "an address that stands for another",
};

/**
 * Why an IP address must not be fetched from, in words; null for an address of the public internet. An IPv4 address
 * written as an IPv6 one is judged as what it is; ranges that this doesn't know are refused.
 */
export function whyPrivate(address: string): string | null {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare)) return "no valid IP address";
  const range = ipaddr.process(bare).range();
  return range === "unicast" ? null : (RANGES[range] ?? "not an address of the public internet");
}

import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { IngestError } from "../failure.ts";
import { whyPrivate } from "./private-address.ts";

/** A name server's answer is checked where the connection is made, so that no second answer can differ from the first. */
const checkedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "", 0);
    const refused = addresses
      .map(({ address }) => ({ address, why: whyPrivate(address) }))
      .find(({ why }) => why !== null);
    if (refused !== undefined) return callback(isPrivate(hostname, refused.address, refused.why ?? ""), "", 0);
    const [first] = addresses;
    if (first === undefined) return callback(new Error("no address"), "", 0);
    if (options.all === true) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

/** A client that connects to public addresses only, or to any where `allowPrivate`. */
export function makeAgent(allowPrivate: boolean, milliseconds: number): Agent {
  const limits = { headersTimeout: milliseconds, bodyTimeout: milliseconds, maxHeaderSize: 65_536 };
  if (allowPrivate) return new Agent({ ...limits, connect: { timeout: milliseconds } });
  const connect = buildConnector({ timeout: milliseconds, lookup: checkedLookup });
  return new Agent({
    ...limits,
    connect: (options, callback) => {
      // An address in numbers is never looked up, so it is checked here.
      const host = options.hostname.replace(/^\[|\]$/g, "");
      const why = isIP(host) === 0 ? null : whyPrivate(host);
      if (why !== null) return callback(isPrivate(host, host, why), null);
      connect(options, callback);
    },
  });
}

function isPrivate(host: string, address: string, why: string): IngestError {
  const named = host === address ? address : `${host} (${address})`;
  return new IngestError(
    "address-private",
    `${named} is ${why}, which is not fetched from: allow it with --allow-private if you mean it`,
  );
}

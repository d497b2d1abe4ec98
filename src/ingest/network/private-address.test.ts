import { describe, expect, test } from "vitest";
import { whyPrivate } from "./private-address.ts";

describe("whyPrivate", () => {
  test.each([
    ["127.0.0.1"],
    ["127.8.8.8"],
    ["0.0.0.0"],
    ["10.1.2.3"],
    ["172.16.0.1"],
    ["192.168.1.1"],
    ["169.254.169.254"],
    ["100.64.0.1"],
    ["224.0.0.1"],
    ["255.255.255.255"],
    ["192.0.2.1"],
    ["198.18.0.1"],
    ["240.0.0.1"],
    ["::1"],
    ["::"],
    ["fe80::1"],
    ["fe80::1%eth0"],
    ["fc00::1"],
    ["fd12:3456::1"],
    ["ff02::1"],
    ["::ffff:127.0.0.1"],
    ["::ffff:7f00:1"],
    ["64:ff9b::7f00:1"],
    ["2002:7f00:1::"],
    ["2001:db8::1"],
    ["[::1]"],
    ["not an address"],
  ])("refuses %s", (address) => expect(whyPrivate(address)).not.toBeNull());

  test.each([["93.184.215.14"], ["1.1.1.1"], ["2606:4700:4700::1111"], ["::ffff:1.1.1.1"]])("takes %s", (address) =>
    expect(whyPrivate(address)).toBeNull(),
  );
});

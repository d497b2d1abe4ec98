import { describe, expect, it } from "vitest";
import { claimOf, copyOf, said, statement } from "../../fixtures/claims.ts";
import { waysOf } from "./ways.ts";

const outletOf = (article: string) => article;
const told = (claim: Parameters<typeof waysOf>[0]) =>
  waysOf(claim, outletOf).map(({ origin, relays, ends }) => [
    origin?.key ?? null,
    relays.join(" "),
    ends.map(({ outlet, how }) => `${outlet} ${how}`).join(", "),
  ]);

describe("the ways a claim came", () => {
  it("outlets that have it through the same relays share a way; the origin's next relay comes first", () => {
    const one = said("Wire", "edda", { chain: ["Agency", "edda"] });
    const other = said("Post", "edda", { chain: ["Agency", "edda"] });
    const straight = said("Herald", "edda");
    expect(told(claimOf([one, other, straight]))).toEqual([
      ["edda", "Agency", "Post own, Wire own"],
      ["edda", "", "Herald own"],
    ]);
    const long = said("Wire", "edda", { chain: ["Near", "Far", "edda"] });
    expect(told(claimOf([long]))[0]?.[1]).toBe("Far Near");
  });

  it("a copy goes the way of its original, however many steps away, and is told as a copy", () => {
    const original = said("Wire", "edda", { chain: ["Agency", "edda"] });
    const copy = copyOf("Post", original);
    const copyOfCopy = copyOf("Tide", copy);
    expect(told(claimOf([copyOfCopy, copy, original]))).toEqual([["edda", "Agency", "Wire own, Post copy, Tide copy"]]);
  });

  it("what states no lineage comes last and has no relays; a ring is told as one", () => {
    const ring = statement("Loop", { lineage: "circular", chain: ["Loop", "Wire"] });
    expect(told(claimOf([statement("Bare"), ring, said("Wire", "edda")]))).toEqual([
      ["edda", "", "Wire own"],
      [null, "", "Loop circular, Bare unstated"],
    ]);
  });

  it("an outlet stands on a way once, with its best statement", () => {
    const own = said("Wire", "edda");
    const copy = copyOf("Wire", own, { start: 50 });
    expect(told(claimOf([copy, own]))).toEqual([["edda", "", "Wire own"]]);
  });
});

import { describe, expect, it } from "vitest";
import { claimOf, copyOf, said, statement } from "../fixtures/claims.ts";
import { leftOf } from "./left.ts";

describe("what is left of a claim", () => {
  const wire = said("Wire", "edda");
  const herald = said("Herald", "milo");
  const struck = (...keys: string[]) => new Set(keys);

  it("falls where its only origin is struck, copies with it", () => {
    const { claim, standing } = leftOf(claimOf([wire, copyOf("Post", wire)]), struck("edda"));
    expect(standing).toBe("fallen");
    expect(claim.statements.every(({ fallen }) => fallen)).toBe(true);
    expect(claim.originCount).toEqual({ least: 0, most: 0 });
  });

  it("stands where another origin is left, and says what it was before", () => {
    const left = leftOf(claimOf([wire, herald]), struck("edda"));
    expect(left.standing).toBe("stands");
    expect([left.before.originCount.most, left.claim.originCount.most]).toEqual([2, 1]);
  });

  it("is open where the origin left may be the one struck, and only that origin is", () => {
    const claim = claimOf([wire, herald], { maybeSame: [["milo", "edda"]] });
    const left = leftOf(claim, struck("edda"));
    expect([left.standing, [...left.open]]).toEqual(["open", ["milo"]]);
  });

  it("never had an origin is not fallen, and what is not touched is as before", () => {
    expect(leftOf(claimOf([statement("Bare")]), struck("edda", "Bare")).standing).toBe("as before");
    const claim = claimOf([herald]);
    expect(leftOf(claim, struck("edda"))).toMatchObject({ standing: "as before", claim });
    expect(leftOf(claim, struck()).claim).toBe(claim);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimWith, PLACE, signOn } from "../fixtures/struck.ts";
import { legsOf, standingOfClaim, standingOfSign, strikeSign } from "./index.ts";

describe("a conclusion without a source", () => {
  const first = claimWith("c1", [{ outlet: "gazette", counted: "ann-pell", way: ["ann-pell"] }]);
  const second = claimWith("c2", [
    { outlet: "gazette", counted: "ann-pell", way: ["ann-pell"] },
    { outlet: "northwire", counted: "oren-vale", way: ["oren-vale"] },
  ]);
  const loose = { ...PLACE, claim: null, origin: null, fallen: false };
  const joined = signOn([first, second]);
  const sign = { ...joined, premises: [...joined.premises, loose], way: ["quay-times"] };
  const claimOf = (id: string) => [first, second].find((claim) => claim.id === id) ?? null;
  const without = (...keys: string[]) => strikeSign(sign, new Set(keys), claimOf);

  it("stands or falls by its claims' legs as it does by its claims", () => {
    fc.assert(
      fc.property(fc.subarray(["ann-pell", "oren-vale", "quay-times", "northwire"]), (keys) => {
        const struck = new Set(keys);
        const standings = (id: string) => {
          const claim = claimOf(id);
          return claim === null ? null : standingOfClaim(legsOf(claim), struck);
        };
        const { fallen, maybe } = standingOfSign(sign, struck, standings);
        const whole = without(...keys);
        expect([fallen, maybe.size > 0]).toEqual([whole.fallen, whole.open]);
      }),
    );
  });
  it("loses the legs whose claims fall", () => {
    expect(without("ann-pell")).toMatchObject({ originCount: { least: 1, most: 1 }, fallen: false });
    expect(without("ann-pell").premises.map(({ fallen }) => fallen)).toEqual([true, false, false]);
  });
  it("falls where they all do, or where its own outlet is struck", () => {
    expect(without("ann-pell", "oren-vale")).toMatchObject({ fallen: true, originCount: { least: 0, most: 0 } });
    expect(without("quay-times").fallen).toBe(true);
  });
  it("stays as it is where nothing of it is struck", () => expect(without("somebody")).toBe(sign));
  it("never falls where it had no origin", () => {
    const bare = { ...sign, premises: [], origins: [], originCount: { least: 0, most: 0 } };
    expect(strikeSign(bare, new Set(["quay-times"]), claimOf).fallen).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../contract/index.ts";
import { claimWith, type Said, signOn } from "../fixtures/struck.ts";
import { isTouched, legsOf, standingOfClaim, strikeClaim, strikeSign, touchedBy } from "./index.ts";

const strike = (claim: Claim, ...keys: string[]) => strikeClaim(claim, new Set(keys));

const KEYS = ["a", "b", "unnamed-c", "unnamed-d", "unnamed-e", "unnamed-f"] as const;
const key = fc.constantFrom(...KEYS);
const said = fc
  .record({ outlet: fc.option(key), relays: fc.array(key, { maxLength: 2 }), counted: fc.option(key) })
  .map(
    ({ outlet, relays, counted }): Said => ({
      outlet,
      counted,
      way: [...relays, ...(counted === null ? [] : [counted])],
    }),
  );
const claimNamed = (id: string) =>
  fc
    .tuple(fc.array(said, { minLength: 1, maxLength: 9 }), fc.array(fc.tuple(key, key), { maxLength: 6 }))
    .map(([some, pairs]) => {
      const origins = new Set(some.flatMap(({ counted }) => counted ?? []));
      const bothWays = pairs.flatMap(([one, other]): [string, string][] => [
        [one, other],
        [other, one],
      ]);
      return claimWith(
        id,
        some,
        bothWays.filter(([one, other]) => origins.has(one) && one !== other),
      );
    });
const claims = claimNamed("c");

describe("whatever is struck", () => {
  it("nothing: nothing changes", () => {
    fc.assert(
      fc.property(claims, (claim) => {
        expect(strikeClaim(claim, new Set())).toBe(claim);
      }),
    );
  });

  it("a claim's legs tell whether it falls or is open, as the claim itself does", () => {
    fc.assert(
      fc.property(claims, fc.uniqueArray(key), (claim, keys) => {
        const { origins, fallen, open } = strike(claim, ...keys);
        const standing = standingOfClaim(legsOf(claim), new Set(keys));
        expect([standing.fallen, standing.maybe.size > 0]).toEqual([fallen, open]);
        expect([...standing.left].sort()).toEqual(origins.flatMap((each) => (each.fallen ? [] : [each.key])).sort());
      }),
    );
  });

  it("a conclusion never has more origins at least than before", () => {
    fc.assert(
      fc.property(claimNamed("c1"), claimNamed("c2"), fc.uniqueArray(key), key, (one, other, keys, more) => {
        const sign = signOn([one, other]);
        const claimOf = (id: string) => [one, other].find((claim) => claim.id === id) ?? null;
        const some = strikeSign(sign, new Set(keys), claimOf).originCount;
        const all = strikeSign(sign, new Set([...keys, more]), claimOf).originCount;
        expect(some.least).toBeLessThanOrEqual(sign.originCount.least);
        expect(all.least).toBeLessThanOrEqual(some.least);
        expect(some.least).toBeLessThanOrEqual(some.most);
      }),
    );
  });

  it("the order does not matter", () => {
    fc.assert(
      fc.property(claims, fc.uniqueArray(key), (claim, keys) => {
        expect(strike(claim, ...[...keys].reverse())).toEqual(strike(claim, ...keys));
      }),
    );
  });

  it("what falls is exactly what had an origin and has none left", () => {
    fc.assert(
      fc.property(claims, fc.uniqueArray(key), (claim, keys) => {
        const struck = strike(claim, ...keys);
        const left = claim.statements.filter(
          ({ counted, way }) => counted !== null && !way.some((each) => keys.includes(each as "a")),
        );
        expect(struck.fallen).toBe(claim.origins.length > 0 && left.length === 0);
        expect(struck.originCount.most).toBe(new Set(left.map(({ counted }) => counted)).size);
        expect(struck.originCount.least).toBeLessThanOrEqual(struck.originCount.most);
        expect(struck.fallen && struck.open).toBe(false);
      }),
    );
  });

  it("more never stands when more is struck, and all that touches is known", () => {
    fc.assert(
      fc.property(claims, fc.uniqueArray(key), key, (claim, keys, more) => {
        const [some, all] = [strike(claim, ...keys), strike(claim, ...keys, more)];
        some.statements.forEach((statement, index) => {
          if (statement.fallen) expect(all.statements[index]?.fallen).toBe(true);
        });
        expect(all.originCount.most).toBeLessThanOrEqual(some.originCount.most);
        expect(all.originCount.least).toBeLessThanOrEqual(some.originCount.least);
        expect(some.originCount.least).toBeLessThanOrEqual(claim.originCount.least);
        expect(isTouched(claim, new Set([more]))).toBe(touchedBy(claim).has(more));
        if (!touchedBy(claim).has(more)) expect(strike(claim, more)).toBe(claim);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, ClaimStatement, FigureGroup, Sign } from "../../contract/index.ts";
import {
  isTouched,
  legsOf,
  standingOf,
  standingOfSign,
  strikeClaim,
  strikeFigures,
  strikeSign,
  touchedBy,
} from "./index.ts";

interface Said {
  readonly outlet: string | null;
  readonly counted: string | null;
  readonly way: readonly string[];
  readonly lineage?: ClaimStatement["lineage"];
}

function claimWith(id: string, said: readonly Said[], maybeSame: Claim["maybeSame"] = []): Claim {
  const statements = said.map(
    ({ outlet, counted, way, lineage }, index): ClaimStatement => ({
      file: `${index}.txt`,
      article: `sha256:${index}`,
      start: 0,
      end: 4,
      text: "Boom",
      section: "body",
      attribution: null,
      assertion: null,
      kind: counted === null ? "bare" : "indirect",
      polarity: "affirmed",
      chain: [],
      origin: counted,
      lineage: lineage ?? (counted === null ? "unstated" : "stated"),
      copiedFrom: null,
      counted,
      outlet,
      way: [...(outlet === null ? [] : [outlet]), ...way],
      fallen: false,
    }),
  );
  const keys = [...new Set(said.flatMap(({ counted }) => counted ?? []))];
  return {
    id,
    text: "Boom",
    polarity: "affirmed",
    statements,
    outlets: new Set(said.flatMap(({ outlet }) => outlet ?? [])).size,
    outletsUnknown: said.filter(({ outlet }) => outlet === null).length,
    origins: keys.map((key) => ({
      key,
      name: key,
      type: key.startsWith("unnamed") ? "unnamed-group" : "named-person",
      statements: said.filter(({ counted }) => counted === key).length,
      fallen: false,
    })),
    originCount: { least: keys.length, most: keys.length },
    maybeSame,
    unstated: said.filter(({ counted, lineage }) => counted === null && lineage !== "circular").length,
    disputedBy: [],
    confidence: 1,
    fallen: false,
    open: false,
  };
}

const strike = (claim: Claim, ...keys: string[]) => strikeClaim(claim, new Set(keys));

describe("a claim without a source", () => {
  const claim = claimWith("c1", [
    { outlet: "quay-times", counted: "ann-pell", way: ["northwire", "ann-pell"] },
    { outlet: "northwire", counted: "ann-pell", way: ["ann-pell"] },
    { outlet: "gazette", counted: "oren-vale", way: ["oren-vale"] },
    { outlet: "gazette", counted: null, way: [] },
  ]);

  it("loses every statement whose way ends in it", () => {
    const struck = strike(claim, "ann-pell");
    expect(struck.statements.map(({ fallen }) => fallen)).toEqual([true, true, false, false]);
    expect(struck).toMatchObject({
      outlets: 1,
      unstated: 1,
      originCount: { least: 1, most: 1 },
      fallen: false,
      open: false,
    });
    expect(struck.origins.map(({ key, statements, fallen }) => [key, statements, fallen])).toEqual([
      ["ann-pell", 0, true],
      ["oren-vale", 1, false],
    ]);
  });

  it("loses those that pass through a relay or an outlet", () => {
    const struck = strike(claim, "northwire");
    expect(struck.statements.map(({ fallen }) => fallen)).toEqual([true, true, false, false]);
    expect(strike(claim, "gazette").statements.map(({ fallen }) => fallen)).toEqual([false, false, true, true]);
    expect(strike(claim, "gazette").unstated).toBe(0);
  });

  it("falls once it has no origin left, and stays listed whole", () => {
    const struck = strike(claim, "ann-pell", "oren-vale");
    expect(struck).toMatchObject({ fallen: true, open: false, originCount: { least: 0, most: 0 }, unstated: 1 });
    expect(struck.statements).toHaveLength(4);
    expect(struck.origins).toHaveLength(2);
  });

  it("never falls where it had no origin", () => {
    const bare = claimWith("c2", [{ outlet: "gazette", counted: null, way: [] }]);
    expect(strike(bare, "gazette")).toMatchObject({ fallen: false, open: false, outlets: 0, unstated: 0 });
  });

  it("loses copies with their original", () => {
    const copied = claimWith("c3", [
      { outlet: "northwire", counted: "ann-pell", way: ["ann-pell"] },
      { outlet: "gazette", counted: "ann-pell", way: ["northwire", "ann-pell"], lineage: "copied" },
    ]);
    expect(strike(copied, "northwire").fallen).toBe(true);
  });

  it("counts a ring as no lineage that is not stated", () => {
    const ring = claimWith("c4", [
      { outlet: "quay-times", counted: null, way: ["gazette"], lineage: "circular" },
      { outlet: "gazette", counted: null, way: ["quay-times"], lineage: "circular" },
      { outlet: "northwire", counted: null, way: [] },
    ]);
    expect(strike(ring, "quay-times")).toMatchObject({ fallen: false, unstated: 1, outlets: 1 });
  });

  it("is open where an origin may be the struck one", () => {
    const maybe = claimWith(
      "c5",
      [
        { outlet: "quay-times", counted: "unnamed-officials", way: ["unnamed-officials"] },
        { outlet: "gazette", counted: "oren-vale", way: ["oren-vale"] },
      ],
      [["unnamed-officials", "ann-pell"]],
    );
    expect(strike(maybe, "ann-pell")).toMatchObject({ fallen: false, open: true, originCount: { least: 1, most: 2 } });
    expect(strike(maybe, "ann-pell", "oren-vale")).toMatchObject({
      fallen: false,
      open: true,
      originCount: { least: 0, most: 1 },
    });
    expect(strike(maybe, "ann-pell", "unnamed-officials")).toMatchObject({
      open: false,
      originCount: { least: 1, most: 1 },
    });
    expect(strike(maybe, "oren-vale")).toMatchObject({ open: false, originCount: { least: 1, most: 1 } });
  });
});

const KEYS = ["a", "b", "c", "d", "unnamed-e"] as const;
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
const claims = fc
  .tuple(fc.array(said, { minLength: 1, maxLength: 6 }), fc.array(fc.tuple(key, key), { maxLength: 3 }))
  .map(([some, pairs]) => {
    const origins = new Set(some.flatMap(({ counted }) => counted ?? []));
    return claimWith(
      "c",
      some,
      pairs.filter(([one, other]) => origins.has(one) && one !== other),
    );
  });

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
        const standing = standingOf(legsOf(claim), new Set(keys));
        expect([standing.fallen, standing.open]).toEqual([fallen, open]);
        expect([...standing.left].sort()).toEqual(origins.flatMap((each) => (each.fallen ? [] : [each.key])).sort());
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
        expect(isTouched(claim, new Set([more]))).toBe(touchedBy(claim).has(more));
        if (!touchedBy(claim).has(more)) expect(strike(claim, more)).toBe(claim);
      }),
    );
  });
});

describe("a conclusion without a source", () => {
  const first = claimWith("c1", [{ outlet: "gazette", counted: "ann-pell", way: ["ann-pell"] }]);
  const second = claimWith("c2", [
    { outlet: "gazette", counted: "ann-pell", way: ["ann-pell"] },
    { outlet: "northwire", counted: "oren-vale", way: ["oren-vale"] },
  ]);
  const place = { file: "0.txt", article: "sha256:0", start: 0, end: 4, text: "Boom" };
  const sign: Sign = {
    conclusion: place,
    relation: "supports",
    premises: [
      { ...place, claim: "c1", origin: "ann-pell", fallen: false },
      { ...place, claim: "c2", origin: "ann-pell", fallen: false },
      { ...place, claim: null, origin: null, fallen: false },
    ],
    originCount: { least: 2, most: 2 },
    origins: ["ann-pell", "oren-vale"],
    maybeSame: [],
    way: ["quay-times"],
    fallen: false,
    open: false,
  };
  const claimOf = (id: string) => [first, second].find((claim) => claim.id === id) ?? null;
  const without = (...keys: string[]) => strikeSign(sign, new Set(keys), claimOf);

  it("stands or falls by its claims' legs as it does by its claims", () => {
    fc.assert(
      fc.property(fc.subarray(["ann-pell", "oren-vale", "quay-times", "northwire"]), (keys) => {
        const struck = new Set(keys);
        const standings = (id: string) => {
          const claim = claimOf(id);
          return claim === null ? null : standingOf(legsOf(claim), struck);
        };
        const { fallen, open } = standingOfSign(sign, struck, standings);
        const whole = without(...keys);
        expect([fallen, open]).toEqual([whole.fallen, whole.open]);
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
    const loose = { ...sign, premises: [], origins: [], originCount: { least: 0, most: 0 } };
    expect(strikeSign(loose, new Set(["quay-times"]), claimOf).fallen).toBe(false);
  });
});

describe("figures without a source", () => {
  const value = (origin: string | null, amount: number) => ({
    file: "0.txt",
    article: "sha256:0",
    start: 0,
    end: 1,
    text: `${amount}`,
    value: amount,
    low: null,
    high: null,
    bound: "exact" as const,
    asOf: null,
    origin,
  });
  const group: FigureGroup = {
    id: "f1",
    what: "people killed",
    unit: "people",
    conflict: true,
    byTime: false,
    against: [[0, 1]],
    values: [value("ann-pell", 12), value("oren-vale", 14), value(null, 12)],
  };
  it("conflict no more once one of two is gone", () => {
    const struck = strikeFigures(group, new Set(["oren-vale"]));
    expect(struck.conflict).toBe(false);
    expect(struck.values.map(({ fallen }) => fallen)).toEqual([false, true, false]);
  });
  it("stay as they are where nobody of theirs is struck", () => {
    expect(strikeFigures(group, new Set(["northwire"]))).toBe(group);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Telling, tellingOf } from "./telling.ts";

/** A statement of words of one weight, in an article of ten statements that have some words often. */
function statement(
  words: string,
  often: Readonly<Record<string, number>> = {},
  names: readonly string[] = [],
): Telling {
  return {
    terms: new Map(words.split(" ").map((word) => [word, 1])),
    names: new Set(names),
    article: { statements: 10, having: new Map(Object.entries(often)) },
  };
}

describe("words that tell a statement apart", () => {
  it("weigh less the more statements of the two articles have them", () => {
    const often = { saltmere: 9, valve: 1, hinge: 1, boat: 1 };
    const [rare] = tellingOf(statement("saltmere valve", often), statement("ferry valve", often));
    const [common] = tellingOf(statement("saltmere valve", often), statement("saltmere hinge", often));
    expect(common).toBeLessThan(0.2);
    expect(rare).toBeGreaterThan(0.8);
  });

  it("are counted by how much they tell, and what only one says is no harm where the other says nothing more", () => {
    const [, , common, own] = tellingOf(statement("valve shut march"), statement("valve shut"));
    expect(common).toBeGreaterThan(0.3);
    expect(own).toBe(0);
    const [, , , both] = tellingOf(statement("valve shut march"), statement("valve tested april"));
    expect(both).toBeGreaterThan(0);
  });

  it("are compared without names too, in whichever statement the word is one", () => {
    const [covers, , , , besides] = tellingOf(statement("ostra burn", {}, ["ostra"]), statement("ostra vote"));
    expect(covers).toBeGreaterThan(0);
    expect(besides).toBe(0);
    expect(tellingOf(statement("ostra", {}, ["ostra"]), statement("ostra"))[4]).toBe(0);
  });

  it("tell the same from both sides, within 0 and 1", () => {
    const words = fc.array(fc.constantFrom("valve", "shut", "ostra", "burn", "pier"), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [statement(one.join(" "), { pier: 8 }, ["ostra"]), statement(other.join(" "), { pier: 5 })];
        const there = tellingOf(a, b);
        for (const [at, value] of tellingOf(b, a).entries()) expect(value).toBeCloseTo(there[at] ?? -1, 9);
        for (const value of there) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { profileWith } from "./fixtures/profile.ts";
import { ENOUGH, ENOUGH_WITHIN } from "./keys/index.ts";
import type { Profile } from "./profile.ts";
import { unitsOf } from "./units.ts";

const SENTENCES = {
  lamp: "The lamp on the north mole was out when we passed the second buoy",
  pilot: "No pilot had been told about the new sandbank before Thursday evening",
  rope: "Somebody had cut the mooring rope of the dredger with a very sharp knife",
};

/** An article with sentences in quotation marks, and keys by which others find it. */
function article(file: string, quoted: readonly (keyof typeof SENTENCES)[], keys: Record<string, number>): Profile {
  const text = quoted.map((name) => `“${SENTENCES[name]}.”`).join(" ");
  return profileWith(
    { file, text },
    {
      quotes: quoted.map((name) => {
        const start = text.indexOf(SENTENCES[name]);
        const span = { start, end: start + SENTENCES[name].length };
        return { ...span, pieces: [span], statement: null, speaker: null };
      }),
      keys: Object.entries(keys).map(([key, weight]) => ({ key, weight })),
    },
  );
}

const named = (profiles: readonly Profile[]) =>
  unitsOf(profiles).map((unit) => unit.profiles.map(({ article }) => article.file).join(""));
const linked = (profiles: readonly Profile[]) =>
  unitsOf(profiles).map((unit) => unit.links.map(({ a, b }) => (a + b).replaceAll("sha256:", "")));

const CHAIN = [
  article("a", ["lamp", "rope"], { mole: ENOUGH, knife: ENOUGH_WITHIN }),
  article("b", [], { mole: ENOUGH }),
  article("c", ["lamp", "pilot"], { mole: ENOUGH, bank: ENOUGH }),
  article("d", ["pilot", "rope"], { bank: ENOUGH, knife: ENOUGH_WITHIN }),
];

test("units are what is joined, directly or through others", () => {
  expect(named(CHAIN)).toEqual(["acd", "b"]);
});

test("within a unit those are compared too that share fewer keys, and never with what is outside", () => {
  expect(linked(CHAIN)).toEqual([["ac", "ad", "cd"], []]);
});

test("who shares too few keys is not joined by what else is shared", () => {
  const [a, , , d] = CHAIN;
  if (a === undefined || d === undefined) throw new Error("the chain has four");
  expect(named([a, d])).toEqual(["a", "d"]);
  expect(linked([a, d])).toEqual([[], []]);
});

test("who shares keys and nothing else is not joined", () => {
  const keys = { mole: ENOUGH };
  expect(named([article("a", ["lamp"], keys), article("b", ["rope"], keys)])).toEqual(["a", "b"]);
});

test("are the same whatever order articles come in", () => {
  const names = ["lamp", "pilot", "rope"] as const;
  const keys = fc.record({ mole: fc.constantFrom(0, ENOUGH), bank: fc.constantFrom(0, ENOUGH_WITHIN, ENOUGH) });
  const articles = fc
    .array(fc.tuple(fc.subarray([...names]), keys), { minLength: 2, maxLength: 6 })
    .map((all) => all.map(([quoted, weights], index) => article("abcdef".charAt(index), quoted, weights)));
  fc.assert(
    fc.property(
      articles.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
      ),
      ([all, shuffled]) => {
        expect(unitsOf(shuffled)).toEqual(unitsOf(all));
      },
    ),
  );
});

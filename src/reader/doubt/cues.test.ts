import { describe, expect, test } from "vitest";
import { articleOf } from "../fixtures/article.ts";
import { layoutOf } from "../layout.ts";
import { Cover } from "../text/cover.ts";
import { CAVEAT_PHRASES, distanceMarks } from "./caveats/index.ts";
import { CERTAIN } from "./certain.ts";
import { CUES } from "./cues/index.ts";
import { cuesIn } from "./find-cues.ts";

const within = (text: string) => [{ start: 0, end: text.length }];

describe("every rule finds the words in stars of its example, and nothing in its counter-example", () => {
  test.each(CUES.map((cue) => [cue.example, cue] as const))("%s", (example, cue) => {
    const [before = "", starred = ""] = example.split("*");
    const text = example.replaceAll("*", "");
    const found = cuesIn(text, within(text)).found.filter((hit) => hit.cue === cue);
    expect(found.some(({ start, end }) => start < before.length + starred.length && end > before.length)).toBe(true);
  });
  test.each(CUES.flatMap((cue) => (cue.not === undefined ? [] : [[cue.not, cue] as const])))("not: %s", (not, cue) => {
    expect(cuesIn(not, within(not)).found.filter((hit) => hit.cue === cue)).toEqual([]);
  });
});

describe("caveats and certainty: the same", () => {
  const rules = [...CAVEAT_PHRASES, ...CERTAIN];
  const matches = (pattern: RegExp, text: string) =>
    new RegExp(pattern.source, pattern.flags.replace("g", "")).exec(text);
  test.each(rules.map(({ example, pattern }) => [example, pattern] as const))("%s", (example, pattern) => {
    const starred = example.split("*")[1] ?? "";
    const match = matches(pattern, example.replaceAll("*", ""))?.[0] ?? "";
    expect(match !== "" && (starred.includes(match.trim()) || match.includes(starred))).toBe(true);
  });
  test.each(rules.flatMap(({ not, pattern }) => (not === undefined ? [] : [[not, pattern] as const])))(
    "not: %s",
    (not, pattern) => {
      expect(matches(pattern, not)).toBeNull();
    },
  );
});

describe("words that doubt nothing where they stand", () => {
  test.each([
    "There is no doubt that the gate was shut.",
    "They left without a doubt.",
    "The boats leave as soon as possible.",
    "The guard could not open the gate.",
    "It sank later than expected, as expected.",
    "All boats sail, if necessary at night.",
    "The fair is in May.",
    "She appears on a poster.",
    "The widest possible gate was built.",
    "The would-be buyer came.",
    "The ferry did not sail until Monday.",
    "You should believe in it.",
    "Another route is possible.",
    "The council will sign that contract in May.",
  ])("%s", (text) => {
    expect(cuesIn(text, within(text)).found.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  test("two words of doubt are two", () => {
    const text = "The dam may possibly fail, and it seems likely that the lock would follow if it did.";
    expect(cuesIn(text, within(text)).found.map(({ start, end }) => text.slice(start, end))).toEqual([
      "may",
      "possibly",
      "seems",
      "likely",
      "would",
      "if",
    ]);
  });
});

describe("quotation marks of distance", () => {
  const marksOf = (text: string) => {
    const layout = layoutOf(articleOf(text));
    return distanceMarks(text, layout, new Cover(text)).map(({ start, end }) => text.slice(start, end));
  };
  test.each([
    ["The firm spent nine years on the “repair” of one small gate, and the town paid for all of it.", ["“repair”"]],
    ["Its steps include “adjusting” the fares twice a year, which the town has noticed by now.", ["“adjusting”"]],
  ])("%s", (text, expected) => {
    expect(marksOf(text)).toEqual(expected);
  });
  test.each([
    "The word “harbour” stands on every sign in the town, and nobody knows who put it there.",
    "The mayor called the plan a “disgrace” in front of the whole council on that day.",
    "He read from the “Harbour Book” for an hour, and the whole council slept through it.",
    "She sang the “old, old, old tune of the harbour” at the fair, and everybody joined in.",
    "The inspectors found the rooms were “inadequate” after a visit that took them a day.",
  ])("none: %s", (text) => {
    expect(marksOf(text)).toEqual([]);
  });
});

import { expect, it } from "vitest";
import type { Gazetteer } from "../places/index.ts";
import { entitiesOf, type FoundName } from "./index.ts";

const NOWHERE: Gazetteer = { named: () => [] };
/** Square growth would take minutes; a busy machine takes some of these. */
const SECONDS = 20;

function seconds(names: readonly FoundName[], words: readonly string[], separator: string): number {
  let at = 0;
  const spans = words.map((word) => {
    const start = at;
    at += word.length + separator.length;
    return { start, end: start + word.length };
  });
  const before = process.cpuUsage();
  entitiesOf(names, spans, words.join(separator), NOWHERE);
  return process.cpuUsage(before).user / 1_000_000;
}

it.each([
  ["a name of a million letters", ["organization", "place", "person"], ["A".repeat(1_000_000), "came"]],
  ["one that ends in a figure", ["organization", "place", "person"], [`Aa${"a".repeat(1_000_000)}1`, "came"]],
] as const)("%s takes no time to speak of", (_, types, words) => {
  for (const type of types) expect(seconds([{ first: 0, last: 1, type }], words, " ")).toBeLessThan(SECONDS);
});

it("many letters of countries in one line take no time to speak of", () => {
  const words = Array.from({ length: 100_000 }, (_, nth) => (nth % 2 === 0 ? "US" : "and"));
  expect(seconds([], words, " ")).toBeLessThan(SECONDS);
});

it("many names in one line of small letters take no time to speak of", () => {
  const words = Array.from({ length: 60_000 }, (_, nth) => (nth % 2 === 0 ? "saltmere" : "in"));
  const names = words.flatMap((_, nth): FoundName[] =>
    nth % 2 === 0 ? [{ first: nth, last: nth + 1, type: "place" }] : [],
  );
  expect(seconds(names, words, " ")).toBeLessThan(SECONDS);
});

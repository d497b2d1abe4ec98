import { expect, test } from "vitest";
import type { FigureGroup } from "../src/contract/index.ts";
import { differing } from "./differing.ts";

/** A figure of so many sheep, with what cannot both hold. */
function sheep(counts: readonly number[], against: [number, number][] = []): FigureGroup {
  const values = counts.map((value, at) => ({
    file: `${at}.txt`,
    article: `sha256:${at}`,
    start: 0,
    end: 2,
    text: String(value),
    value,
    low: null,
    high: null,
    bound: "exact" as const,
    asOf: null,
    origin: null,
    way: [],
  }));
  return { id: "f0", what: "sheep", unit: "sheep", conflict: against.length > 0, byTime: false, values, against };
}

const shown = (figure: FigureGroup, most: number) => differing(figure, most).map(({ value }) => value);

test("one value of each size, in the order in which they were given", () => {
  expect(shown(sheep([30, 30, 41, 30, 7]), 6)).toEqual([30, 41, 7]);
});

test("another bound is another size", () => {
  const figure = sheep([30, 30]);
  const values = figure.values.map((value, at) => (at === 1 ? { ...value, bound: "at-least" as const } : value));
  expect(differing({ ...figure, values }, 6)).toHaveLength(2);
});

test("where there are more, those that cannot both hold stay, as a pair", () => {
  expect(shown(sheep([30, 31, 32, 33, 99], [[1, 4]]), 3)).toEqual([30, 31, 99]);
  expect(shown(sheep([30, 31, 32, 33, 99], [[1, 4]]), 2)).toEqual([31, 99]);
});

test("a second pair that has no room leaves it to single values", () => {
  const pairs: [number, number][] = [
    [0, 4],
    [1, 3],
  ];
  expect(shown(sheep([30, 31, 32, 33, 99], pairs), 3)).toEqual([30, 31, 99]);
});

test("where none conflict, the first ones are shown", () => {
  expect(shown(sheep([30, 31, 32, 33]), 2)).toEqual([30, 31]);
  expect(shown(sheep([]), 2)).toEqual([]);
});

import { describe, expect, it } from "vitest";
import type { Found } from "./find.ts";
import { settle } from "./settle.ts";

function found(cue: [number, number], content: [number, number][], probability = 0.9): Found {
  const range = ([first, last]: [number, number]) => ({ first, last });
  return {
    cue: range(cue),
    source: [],
    content: content.map(range),
    probability: { cue: probability, source: 1, content: 1 },
  };
}
const contents = (all: readonly Found[]) => all.map((each) => each.content.map(({ first, last }) => [first, last]));

describe("settle", () => {
  it("leaves apart what lies apart", () => {
    const settled = settle([found([0, 1], [[1, 5]]), found([8, 9], [[9, 12]])]);
    expect(contents(settled)).toEqual([[[1, 5]], [[9, 12]]]);
    expect(settled.map((each) => each.parent)).toEqual([null, null]);
  });

  it("gives words that two claim to the more probable", () => {
    const settled = settle([
      found(
        [0, 1],
        [
          [1, 9],
          [12, 20],
        ],
        0.5,
      ),
      found([10, 11], [[12, 20]], 0.8),
    ]);
    expect(contents(settled)).toEqual([[[1, 9]], [[12, 20]]]);
  });

  it("drops who is left with nothing", () => {
    expect(settle([found([0, 1], [[2, 9]], 0.5), found([10, 11], [[2, 9]], 0.8)])).toHaveLength(1);
  });

  it("keeps one inside another as its part, however probable", () => {
    const settled = settle([found([0, 1], [[1, 20]], 0.5), found([8, 9], [[9, 20]], 0.95)]);
    expect(settled.map((each) => each.parent)).toEqual([null, 0]);
  });

  it("names the nearest around as the parent", () => {
    const settled = settle([found([0, 1], [[1, 30]]), found([5, 6], [[6, 30]]), found([12, 13], [[13, 30]])]);
    expect(settled.map((each) => each.parent)).toEqual([null, 0, 1]);
  });

  it("does not take a cue that lies outside for a part", () => {
    const settled = settle([found([0, 1], [[1, 20]], 0.9), found([22, 23], [[9, 20]], 0.5)]);
    expect(settled).toHaveLength(1);
  });

  it("leaves out what is hardly probable at all", () => {
    expect(settle([found([0, 1], [[1, 5]], 0.01)])).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { NamedSpan } from "./merge.ts";
import { NO_NAMES, withoutNoNames } from "./no-names.ts";

function kept(words: string, type: NamedSpan["type"], behind = "", before = "") {
  const text = before + words + behind;
  return withoutNoNames([{ start: before.length, end: before.length + words.length, type }], text).length;
}

describe("what is no name", () => {
  it.each(NO_NAMES)("$name", ({ types, example, not }) => {
    for (const type of types) {
      expect(kept(example.words, type, example.behind)).toBe(0);
      expect(kept(not.words, type, not.behind)).toBe(1);
    }
  });

  it.each([
    ["Zambian", "organization", 0],
    ["Zambians", "place", 0],
    ["Zambia", "place", 1],
    // a surname
    ["German", "person", 1],
    ["Zambian Post", "organization", 1],
    ["Saltmere Road", "place", 0],
    ["Saltmere", "place", 1],
  ] as const)("%s as %s", (words, type, count) => {
    expect(kept(words, type, " came")).toBe(count);
  });

  it("is what stands in the sky, where two of it do", () => {
    const text = "Venus and Mercury are bright tonight.";
    const names: NamedSpan[] = [
      { start: 0, end: 5, type: "person" },
      { start: 10, end: 17, type: "place" },
    ];
    expect(withoutNoNames(names, text)).toEqual([]);
    expect(withoutNoNames(names.slice(0, 1), text)).toHaveLength(1);
    expect(kept("Moon", "place", " tonight", "to the ")).toBe(0);
    expect(kept("Moon", "person", " said so", "President ")).toBe(1);
    expect(kept("Sun", "organization", " said so", "The ")).toBe(1);
  });
});

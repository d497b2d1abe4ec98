import { describe, expect, it } from "vitest";
import { INSTITUTIONS, institutionsIn } from "../hints/institutions.ts";
import { isNationality, nationalitiesIn } from "../hints/nationalities.ts";
import { KINDS_BEFORE, KINDS_BEHIND, KINDS_WITHIN } from "./bearers.ts";
import { BETWEEN, holdersOf } from "./containment.ts";
import { directionOf, kilometres, straightKilometres } from "./distance.ts";

/** The names of an example, and what stands between them. */
function betweenNames(example: string): string {
  return /^(?:Paris|Lyman|Ukraine)(?<between>.*?)(?:Texas|Ukraine|Donetsk)$/u.exec(example)?.groups?.between ?? "";
}

describe("words that tell where a place lies", () => {
  it.each(BETWEEN.map((rule) => [rule.example, rule] as const))("%s", (_, { example, not, pattern }) => {
    expect(pattern.test(betweenNames(example))).toBe(true);
    expect(pattern.test(betweenNames(not))).toBe(false);
  });

  it("which of two names lies in which", () => {
    const text = "Paris, Texas, and Ukraine's Donetsk";
    const names = ["Paris", "Texas", "Ukraine", "Donetsk"].map((name) => {
      const start = text.indexOf(name);
      return { start, end: start + name.length, name };
    });
    expect(holdersOf(names, text)).toEqual([1, null, null, 2]);
  });
});

describe("words for a kind of place", () => {
  it.each(KINDS_WITHIN.map((rule) => [rule.example, rule] as const))(
    "within a name: %s",
    (_, { pattern, example, not }) => {
      expect(example.replace(pattern, "")).toMatch(/^\p{Lu}\p{L}+$/u);
      expect(pattern.test(not)).toBe(false);
    },
  );

  it.each(KINDS_BEHIND.map((rule) => [rule.example, rule] as const))(
    "behind it: %s",
    (_, { pattern, example, not }) => {
      expect(pattern.test(example.replace(/^\p{L}+/u, ""))).toBe(true);
      expect(pattern.test(not.replace(/^\p{L}+/u, ""))).toBe(false);
    },
  );

  it.each(KINDS_BEFORE.map((rule) => [rule.example, rule] as const))(
    "before it: %s",
    (_, { pattern, example, not }) => {
      expect(pattern.test(example.replace(/\p{L}+$/u, ""))).toBe(true);
      expect(pattern.test(not.replace(/\p{L}+$/u, ""))).toBe(false);
    },
  );
});

describe("hints", () => {
  it.each(INSTITUTIONS.map((rule) => [`${rule.country}: ${rule.example}`, rule] as const))("%s", (_, rule) => {
    expect(institutionsIn(rule.example)).toContainEqual({ at: expect.any(Number), country: rule.country });
    expect(rule.pattern.test(rule.not)).toBe(false);
  });

  it("adjectives and peoples tell a country, within no other word", () => {
    expect(nationalitiesIn("South Korean ships and Germans")).toEqual([
      { at: 0, country: "KR" },
      { at: 23, country: "DE" },
    ]);
    expect(nationalitiesIn("a Germanic god, an anti-Polish law")).toEqual([]);
    expect(isNationality("Germany")).toBe(false);
  });
});

describe("distances", () => {
  it("are those over the ground", () => {
    const [oslo, rome] = [
      { lat: 59.91, lon: 10.75 },
      { lat: 41.9, lon: 12.48 },
    ];
    expect(kilometres(oslo, rome)).toBeCloseTo(2006, -1);
    expect(kilometres(oslo, oslo)).toBe(0);
  });

  it("straight through the ground are hardly shorter for what is near", () => {
    const [bonn, ulm] = [
      { lat: 50.73, lon: 7.1 },
      { lat: 48.4, lon: 9.99 },
    ];
    expect(straightKilometres(directionOf(bonn), directionOf(ulm))).toBeCloseTo(kilometres(bonn, ulm), 0);
  });
});

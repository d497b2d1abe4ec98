import fc from "fast-check";
import { expect, it } from "vitest";
import { countOf, type Pair } from "./count.ts";

const nobody = () => false;

it("joins what may be one, directly or through others", () => {
  const pairs: Pair[] = [
    ["officials", "ann-pell"],
    ["officials", "board"],
    ["witnesses", "elsewhere"],
  ];
  expect(countOf(new Set(["officials", "ann-pell", "board", "witnesses"]), pairs, nobody)).toEqual({
    least: 2,
    most: 4,
  });
});

it("keeps two named persons apart, either of whom somebody may be", () => {
  const pairs: Pair[] = [
    ["officials", "ann-pell"],
    ["officials", "oren-vale"],
  ];
  const keys = new Set(["officials", "ann-pell", "oren-vale"]);
  expect(countOf(keys, pairs, (key) => key !== "officials")).toEqual({ least: 2, most: 3 });
});

it("counts some no higher than all, where those left joined them", () => {
  const pairs: Pair[] = [
    ["officials", "board"],
    ["officials", "harbour"],
  ];
  const all = new Set(["officials", "board", "harbour", "witnesses"]);
  expect(countOf(new Set(["board", "harbour"]), pairs, nobody)).toEqual({ least: 2, most: 2 });
  expect(countOf(new Set(["board", "harbour"]), pairs, nobody, all)).toEqual({ least: 1, most: 2 });
  expect(countOf(new Set(["board", "witnesses"]), pairs, nobody, all)).toEqual({ least: 2, most: 2 });
  expect(countOf(new Set(), pairs, nobody, all)).toEqual({ least: 0, most: 0 });
});

it("counts none of none", () => expect(countOf(new Set(), [["a", "b"]], nobody)).toEqual({ least: 0, most: 0 }));

it("is the same in any order, between one and all, and no greater for one more pair", () => {
  const keys = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), { minLength: 1 });
  const pair = fc.tuple(fc.constantFrom("a", "b", "c", "d", "e", "f"), fc.constantFrom("a", "b", "c", "d", "e", "f"));
  fc.assert(
    fc.property(keys, fc.array(pair), fc.array(fc.constantFrom("a", "b", "c")), pair, (some, pairs, persons, more) => {
      const isPerson = (key: string) => persons.some((person) => person === key);
      const count = countOf(new Set(some), pairs, isPerson);
      expect(countOf(new Set([...some].reverse()), [...pairs].reverse(), isPerson)).toEqual(count);
      expect(count.most).toBe(some.length);
      expect(count.least).toBeGreaterThanOrEqual(1);
      expect(count.least).toBeLessThanOrEqual(count.most);
      expect(countOf(new Set(some), [...pairs, more], isPerson).least).toBeLessThanOrEqual(count.least);
    }),
  );
});

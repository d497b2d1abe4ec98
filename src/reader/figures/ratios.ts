import { nounsAfter } from "./nouns/phrase.ts";
import type { Quantity, Surroundings } from "./quantity.ts";
import { quantityAt } from "./quantity.ts";

/** Shares put as so many in so many, as data. */
export interface RatioRule {
  readonly words: readonly string[];
  /** Whether any two numbers make one; otherwise only "one in" what is usual, and so many of ten. */
  readonly any: boolean;
  readonly example: string;
  readonly not: string;
}

export const RATIO_RULES: readonly RatioRule[] = [
  { words: ["in", "every"], any: true, example: "Two in every 5 boats sank.", not: "Two sank in every port." },
  {
    words: ["out", "of", "every"],
    any: true,
    example: "Two out of every 5 boats sank.",
    not: "Two ran out of every oil.",
  },
  { words: ["out", "of"], any: true, example: "Two out of 5 boats sank.", not: "Two ran out of 5 oils." },
  { words: ["of", "every"], any: true, example: "Two of every 5 boats sank.", not: "Two of every kind sank." },
  { words: ["of"], any: false, example: "Six of 10 boats sank.", not: "Two of 5 boats sank." },
  { words: ["in"], any: false, example: "One in five boats sank.", not: "Two in five days sank." },
];

/** Numbers that "one in" is said with. */
const BELOW: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10000,
]);

/** A quantity as the upper part of a ratio: "one in five boats" is a fifth of them; itself where none is meant. */
export function withRatio(around: Surroundings, quantity: Quantity): Quantity {
  const { tokens } = around;
  const { value, numberNext, unit, bound } = quantity;
  if (value === null || unit !== null || value < 1 || !Number.isInteger(value) || bound === "range") return quantity;
  for (const { words, any } of RATIO_RULES) {
    if (!words.every((word, index) => tokens[numberNext + index]?.lower === word)) continue;
    const below = quantityAt(around, numberNext + words.length);
    if (below?.value === null || below === null || below.value <= value || !Number.isInteger(below.value)) continue;
    const measured = below.unit !== null && below.unit.kind !== "count";
    const common =
      any || (value === 1 && words[0] === "in" && BELOW.has(below.value)) || (value < 10 && below.value === 10);
    if (measured || !common || below.value > 10_000) continue;
    const nouns = nounsAfter(tokens, below.numberNext, false);
    return {
      ...quantity,
      value: Number((value / below.value).toPrecision(15)),
      unit: null,
      nouns,
      part: true,
      plain: false,
      word: null,
      after: below.numberNext,
      next: nouns?.next ?? below.numberNext,
      numberNext: below.numberNext,
    };
  }
  return quantity;
}

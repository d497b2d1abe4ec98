import type { Figure } from "../../src/contract/index.ts";
import type { GoldQuantity } from "../corpora/newsquant.ts";
import type { Score } from "./f1.ts";
import { scoreOf } from "./overlaps.ts";

const BOUND_OF: Readonly<Record<string, Figure["bound"]>> = {
  "=": "exact",
  "~": "about",
  ">": "more-than",
  "<": "less-than",
  up: "exact",
  down: "exact",
};
/** NewsQuant does not tell these apart. */
const SAME_BOUND: Readonly<Partial<Record<Figure["bound"], Figure["bound"]>>> = {
  "at-least": "more-than",
  "at-most": "less-than",
};

/**
 * How many quantities of NewsQuant are found: by value, by value and bound, by value and unit.
 *
 * A range's gold is two numbers, of which the first counts, and ours is its midpoint, as the contract has it: so a range
 * is a miss and a false one. With `ends` a range counts by its low end, which shows what is lost by that alone.
 */
export class QuantityScore {
  readonly #counts = { gold: 0, predicted: 0, value: 0, bound: 0, unit: 0 };
  readonly #ends: boolean;

  constructor({ ends }: { readonly ends: boolean } = { ends: false }) {
    this.#ends = ends;
  }

  add(gold: readonly GoldQuantity[], found: readonly Figure[]): void {
    this.#counts.gold += gold.length;
    this.#counts.predicted += found.length;
    const left = new Set(found);
    for (const quantity of gold) {
      const value = firstNumber(quantity.value);
      const match = [...left].find((figure) => value !== null && same(this.#valueOf(figure), value));
      if (match === undefined) continue;
      left.delete(match);
      this.#counts.value++;
      const range = this.#ends && match.bound === "range";
      const bound = SAME_BOUND[match.bound] ?? match.bound;
      if (range || bound === (BOUND_OF[quantity.change] ?? "exact")) this.#counts.bound++;
      if (sameUnit(match.unit, quantity)) this.#counts.unit++;
    }
  }

  result(): { value: Score; "value and change": Score; "value and unit": Score } {
    const { gold, predicted, value, bound, unit } = this.#counts;
    return {
      value: scoreOf(value, predicted, gold),
      "value and change": scoreOf(bound, predicted, gold),
      "value and unit": scoreOf(unit, predicted, gold),
    };
  }

  #valueOf({ value, low, bound }: Figure): number | null {
    return this.#ends && bound === "range" ? low : value;
  }
}

function firstNumber(written: string): number | null {
  const match = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/u.exec(String(written));
  return match === null ? null : Number(match[0]);
}

function same(found: number | null, gold: number): boolean {
  return found !== null && Math.abs(found - gold) <= 1e-6 * Math.max(1, Math.abs(gold));
}

function sameUnit(found: string | null, { unit, normalized_unit }: GoldQuantity): boolean {
  const golden = [unit, normalized_unit]
    .map((each) => (each ?? "").toLowerCase())
    .filter((each) => !/^-?$/u.test(each));
  const own = (found ?? "").toLowerCase();
  if (own === "") return golden.length === 0;
  return golden.some((each) => each === own || each.replace(/s+$/u, "") === own.replace(/s+$/u, ""));
}

import type { CountedFigure } from "../profile.ts";
import { measureOf } from "./measure.ts";

/** "about" is so much of the value in either direction. */
const ABOUT = 0.1;

/** What a figure says is so, in its kind's common unit, ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Between which values a figure says the truth lies: "about" is ±10 %, "at least x" and "more than x" reach upward without
 * end, "at most x" and "less than x" down to zero. Null where it has no value.
 *
 * @param rounded whether it is compared with a figure in another unit: then a measure is good to half of its last digit
 */
export function intervalOf(figure: CountedFigure, rounded: boolean): Interval | null {
  const { value, low, high, bound } = figure;
  if (value === null) return null;
  const { factor } = measureOf(figure);
  const half = rounded ? 0.5 * 10 ** -(String(value).split(".")[1]?.length ?? 0) : 0;
  const between = (from: number, to: number) => ({ low: (from - half) * factor, high: (to + half) * factor });
  switch (bound) {
    case "exact":
      return between(value, value);
    case "about":
      return between(value - ABOUT * Math.abs(value), value + ABOUT * Math.abs(value));
    case "at-least":
    case "more-than":
      return between(value, Number.POSITIVE_INFINITY);
    case "at-most":
    case "less-than":
      return between(Math.min(0, value), value);
    case "range":
      return between(low ?? value, high ?? value);
  }
}

/** Whether two figures of one thing cannot both hold: their intervals don't meet. */
export function conflicts(a: CountedFigure, b: CountedFigure): boolean {
  const rounded = measureOf(a).factor !== measureOf(b).factor;
  const [one, other] = [intervalOf(a, rounded), intervalOf(b, rounded)];
  if (one === null || other === null) return false;
  return one.high < other.low || other.high < one.low;
}

import type { FigureGroup } from "../../../contract/index.ts";

/** A value as a stretch of the strip, in hundredths of its width. */
export interface Mark {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** It reaches on beyond what is drawn: "at least 24". */
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

export interface Strip {
  readonly marks: readonly Mark[];
  /** Values at the ends of what is drawn. */
  readonly low: number;
  readonly high: number;
  /** Where those lie. */
  readonly lowAt: number;
  readonly highAt: number;
}

interface Stretch {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly bound: FigureGroup["values"][number]["bound"];
}

/** "about" is so much of the value in either direction, as where figures are compared. */
const ABOUT = 0.1;

/** Where each value of a figure lies between the least and the greatest that anybody gives; null where nobody gives one. */
export function stripOf({ values }: FigureGroup): Strip | null {
  const spans = values.flatMap((each, index): Stretch[] => {
    const { value, low, high, bound } = each;
    if (value === null) return [];
    if (bound === "about") return [{ index, from: value * (1 - ABOUT), to: value * (1 + ABOUT), bound }];
    if (bound === "range") return [{ index, from: low ?? value, to: high ?? value, bound }];
    return [{ index, from: value, to: value, bound }];
  });
  if (spans.length === 0) return null;
  const low = Math.min(...spans.map(({ from }) => from));
  const high = Math.max(...spans.map(({ to }) => to));
  const room = high === low ? Math.max(Math.abs(high) * 0.1, 1) : (high - low) * 0.08;
  const at = (value: number) => ((value - (low - room)) / (high - low + 2 * room)) * 100;
  const marks = spans.map(({ index, from, to, bound }): Mark => {
    const openHigh = bound === "at-least" || bound === "more-than";
    const openLow = bound === "at-most" || bound === "less-than";
    return { index, from: openLow ? 0 : at(from), to: openHigh ? 100 : at(to), openLow, openHigh };
  });
  return { marks, low, high, lowAt: at(low), highAt: at(high) };
}

/** Values with their indices, the least first; those without a number last, in their order. */
export function valuesInOrder({ values }: FigureGroup): { value: FigureGroup["values"][number]; index: number }[] {
  return values
    .map((value, index) => ({ value, index }))
    .sort((one, other) => {
      const [a, b] = [one.value.value ?? Number.POSITIVE_INFINITY, other.value.value ?? Number.POSITIVE_INFINITY];
      return a === b ? one.index - other.index : a - b;
    });
}

/** Indices of the values that cannot hold together with another one that is left, where time does not explain it. */
export function clashing({ against = [], values, byTime }: FigureGroup): ReadonlySet<number> {
  if (byTime) return new Set();
  return new Set(against.filter((pair) => pair.every((index) => values[index]?.fallen !== true)).flat());
}

import type { FigureGroup } from "../src/contract/index.ts";

/**
 * So many values of a figure at most, one of each size, in the order in which they were given. Where there are more sizes, those
 * that cannot both hold stay: a list of values that differ has to show by which they do.
 */
export function differing({ values, against = [] }: FigureGroup, most: number): FigureGroup["values"] {
  const firstOf = new Map<string, number>();
  for (const [at, value] of values.entries()) if (!firstOf.has(sizeOf(value))) firstOf.set(sizeOf(value), at);
  const kept = new Set<number>();
  const keep = (...places: (number | undefined)[]) => {
    const added = new Set(places.filter((at) => at !== undefined && !kept.has(at)) as number[]);
    if (kept.size + added.size <= most) for (const at of added) kept.add(at);
  };
  const placeOf = (at: number) => {
    const value = values[at];
    return value && firstOf.get(sizeOf(value));
  };
  for (const [one, other] of against) keep(placeOf(one), placeOf(other));
  for (const at of firstOf.values()) keep(at);
  return [...kept].sort((one, other) => one - other).flatMap((at) => values[at] ?? []);
}

function sizeOf({ value, low, high, bound }: FigureGroup["values"][number]): string {
  return [value, low, high, bound].join(" ");
}

import type { Dated } from "./spans.ts";

/** A mark on its row: from where to where, and how many marks are under it. */
export interface Stacked {
  readonly dated: Dated;
  readonly x: number;
  readonly width: number;
  readonly level: number;
}

/**
 * Marks that would lie on each other stand on each other, in the order of their beginnings; above the highest level they
 * share it.
 *
 * @param at where a day lies on the line
 * @param least the width of the shortest mark
 */
export function stacked(
  dated: readonly Dated[],
  at: (day: number) => number,
  { least, levels }: { readonly least: number; readonly levels: number },
): Stacked[] {
  const ends: number[] = [];
  return dated
    .map((each) => ({ dated: each, x: at(each.from), width: Math.max(least, at(each.to + 1) - at(each.from)) }))
    .sort((one, other) => one.x - other.x || other.width - one.width || one.dated.index - other.dated.index)
    .map(({ dated: each, x, width }) => {
      const free = ends.findIndex((end) => end <= x);
      const level = free >= 0 ? free : Math.min(ends.length, levels - 1);
      ends[level] = Math.max(ends[level] ?? 0, x + width + 1);
      return { dated: each, x, width, level };
    });
}

import { median } from "./median.ts";
import type { Segment } from "./segments.ts";

/** Lines that are read one after the other, from the top of a column to its end. */
export interface Column {
  lines: Segment[];
  page: number;
}

/** In ems: the least room between two columns. */
const GUTTER = 0.6;
/** In ems: columns of running text are wider than cells of a table. */
const NARROWEST = 8;
/** Lines that must stand side by side for there to be two columns. */
const BESIDE = 3;

/**
 * A page's segments in the order in which they are read. Where lines stand side by side, with one empty strip between
 * them, the left ones are read before the right ones; a line across the strip (a headline, a caption) comes after what
 * stands above it and before what stands below. Each side may have columns of its own.
 */
export function columnsOf(segments: readonly Segment[], page: number): Column[] {
  if (segments.length === 0) return [];
  const strip = stripOf(segments);
  if (strip === null) return [{ lines: linesOf(segments), page }];
  const found: Column[] = [];
  let band: Segment[] = [];
  let across: Segment[] = [];
  const closeBand = () => {
    for (const side of [band.filter((one) => one.right <= strip), band.filter((one) => one.left >= strip)])
      found.push(...columnsOf(side, page));
    band = [];
  };
  const closeAcross = () => {
    if (across.length > 0) found.push({ lines: linesOf(across), page });
    across = [];
  };
  for (const segment of segments.toSorted((one, other) => one.y - other.y || one.left - other.left)) {
    if (segment.right > strip && segment.left < strip) {
      if (band.length > 0) closeBand();
      across.push(segment);
    } else {
      // What stands in the same line as words across the strip belongs to them.
      const line = across.at(-1);
      if (line !== undefined && Math.abs(line.y - segment.y) < segment.size * 0.4) {
        across.push(segment);
        continue;
      }
      closeAcross();
      band.push(segment);
    }
  }
  closeBand();
  closeAcross();
  return found;
}

/** Where the strip between two columns is: a place that lines end left of and begin right of, most of them side by side. */
function stripOf(segments: readonly Segment[]): number | null {
  const em = median(segments.map(({ size }) => size));
  let best: { at: number; lines: number; width: number } | null = null;
  for (const edge of new Set(segments.map(({ left }) => Math.round(left)))) {
    const right = segments.filter(({ left }) => left >= edge - 1);
    const left = segments.filter(({ right: end }) => end <= edge - em * GUTTER);
    if (left.length < BESIDE || right.length < BESIDE) continue;
    const leftBeside = beside(left, right);
    const rightBeside = beside(right, left);
    if (Math.min(leftBeside.length, rightBeside.length) < BESIDE) continue;
    if (!isRunningText(leftBeside, em) || !isRunningText(rightBeside, em)) continue;
    if (crossing(segments, edge - em * GUTTER, edge, leftBeside) > leftBeside.length / 2) continue;
    const end = Math.max(...left.map((one) => one.right));
    const found = { at: (end + edge) / 2, lines: leftBeside.length + rightBeside.length, width: edge - end };
    if (best === null || found.lines > best.lines || (found.lines === best.lines && found.width > best.width))
      best = found;
  }
  return best === null ? null : best.at;
}

/** Those of `some` that have one of `others` in the same line or nearly so. */
function beside(some: readonly Segment[], others: readonly Segment[]): Segment[] {
  const heights = others.map(({ y }) => y).toSorted((one, other) => one - other);
  return some.filter(({ y, size }) => {
    let [low, high] = [0, heights.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heights[middle] ?? 0) < y - size) low = middle + 1;
      else high = middle;
    }
    return (heights[low] ?? Number.POSITIVE_INFINITY) <= y + size;
  });
}

/** Whether lines are those of a text and no cells of a table: wide, and full of words. */
function isRunningText(segments: readonly Segment[], em: number): boolean {
  const lines = rowsOf(segments).map((row) => {
    const width = Math.max(...row.map(({ right }) => right)) - Math.min(...row.map(({ left }) => left));
    return { width, filled: row.reduce((sum, { left, right }) => sum + right - left, 0) / width };
  });
  return median(lines.map(({ width }) => width)) >= em * NARROWEST && median(lines.map(({ filled }) => filled)) > 0.65;
}

/** How many segments lie across a strip, between the first and the last of those beside it. */
function crossing(segments: readonly Segment[], from: number, to: number, beside: readonly Segment[]): number {
  const [top, foot] = [Math.min(...beside.map(({ y }) => y)), Math.max(...beside.map(({ y }) => y))];
  return segments.filter(({ left, right, y }) => left < to - 1 && right > from && y >= top && y <= foot).length;
}

/** A column's segments as lines: what stands on one baseline is put together from left to right. */
export function linesOf(segments: readonly Segment[]): Segment[] {
  return rowsOf(segments).map((row) => {
    const parts = row.toSorted((one, other) => one.left - other.left);
    const main = parts.reduce((best, one) => (one.text.length > best.text.length ? one : best));
    return {
      ...main,
      text: parts.map(({ text }) => text).join(" "),
      left: Math.min(...parts.map(({ left }) => left)),
      right: Math.max(...parts.map(({ right }) => right)),
    };
  });
}

function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((one, other) => one.y - other.y || one.left - other.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const near = first !== undefined && Math.abs(segment.y - first.y) <= Math.max(segment.size, first.size) * 0.4;
    if (row !== undefined && near) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

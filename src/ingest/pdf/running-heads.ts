import { linesOf } from "./columns.ts";
import type { Segment } from "./segments.ts";

/** A page's segments, and its height in points. */
export interface PageWords {
  segments: Segment[];
  height: number;
}

/** Lines from the edge of a page among which running heads are looked for. */
const EDGE = 3;
/** Of a page's height: how far the same running head may stand higher or lower on another page. */
const DRIFT = 0.015;
/** Of a page's height: what stands nearer to its edge is no part of a text. */
const MARGIN = 0.065;
/** Of the pages: left and right pages may have heads of their own. */
const SHARE = 0.4;

const NUMBER = /^\W{0,4}(?:(page|p\.|seite)\s*)?(\d{1,4}|[ivxl]{1,7})(?:\s*(of|\/|von)\s*\d{1,4})?\W{0,4}$/i;

interface EdgeLine {
  page: number;
  line: Segment;
  /** Distance from the edge, in lines. */
  depth: number;
  edge: "top" | "bottom";
  /** Its words with all figures as "#", which change from page to page. */
  key: string;
  /** Where it stands, of the page's height. */
  at: number;
}

/**
 * The pages without what stands at their top or bottom on most of them (a title, the outlet, a date) and without page
 * numbers. A number is one of a page where it counts up with the pages, says so ("Page 2 of 3"), or stands alone at the foot.
 */
export function withoutRunningHeads(pages: readonly PageWords[]): PageWords[] {
  const lines = pages.flatMap((page, index) => edgeLines(page, index));
  const heads = new Set(lines.filter((line) => isRepeated(line, lines, pages.length) || isPageNumber(line, lines)));
  return pages.map((page, index) => {
    const gone = [...heads].filter((head) => head.page === index).map(({ line }) => line);
    const stays = ({ y, size }: Segment) =>
      !gone.some((line) => Math.abs(line.y - y) <= Math.max(line.size, size) * 0.4);
    return { ...page, segments: page.segments.filter(stays) };
  });
}

function edgeLines(page: PageWords, index: number): EdgeLine[] {
  const lines = linesOf(page.segments);
  const described = (line: Segment, depth: number, edge: EdgeLine["edge"]): EdgeLine => ({
    page: index,
    line,
    depth,
    edge,
    key: line.text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " "),
    at: line.y / page.height,
  });
  const top = lines.slice(0, EDGE).map((line, depth) => described(line, depth, "top"));
  const bottom = lines
    .toReversed()
    .slice(0, EDGE)
    .map((line, depth) => described(line, depth, "bottom"));
  return [...top, ...bottom];
}

function isRepeated(line: EdgeLine, lines: readonly EdgeLine[], pages: number): boolean {
  if (!/\p{L}/u.test(line.key)) return false;
  const same = lines.filter(
    (other) => other.edge === line.edge && other.key === line.key && Math.abs(other.at - line.at) <= DRIFT,
  );
  const count = new Set(same.map(({ page }) => page)).size;
  return count >= 2 && count >= pages * SHARE;
}

function isPageNumber(line: EdgeLine, lines: readonly EdgeLine[]): boolean {
  const number = numberOf(line);
  if (number === null) return false;
  if (number.said) return true;
  const counts = lines.some((other) => {
    const another = other.edge === line.edge && other.page !== line.page ? numberOf(other) : null;
    return (
      another !== null &&
      another.value - other.page === number.value - line.page &&
      Math.abs(other.at - line.at) <= DRIFT
    );
  });
  if (counts) return true;
  // Alone in the margin, where no text stands; or at the foot, and the number that this page has.
  if (line.depth > 0) return false;
  if (line.at < MARGIN || line.at > 1 - MARGIN) return true;
  return line.edge === "bottom" && line.at > 0.88 && number.value === line.page + 1;
}

function numberOf({ line }: EdgeLine): { value: number; said: boolean } | null {
  const [, word, digits = "", of] = NUMBER.exec(line.text.trim()) ?? [];
  if (digits === "") return null;
  const value = /^\d/.test(digits) ? Number(digits) : roman(digits.toLowerCase());
  return { value, said: word !== undefined || of !== undefined };
}

function roman(letters: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
  return [...letters].reduce((sum, letter, index) => {
    const value = values[letter] ?? 0;
    return sum + ((values[letters[index + 1] ?? ""] ?? 0) > value ? -value : value);
  }, 0);
}

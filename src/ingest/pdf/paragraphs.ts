import type { Column } from "./columns.ts";
import { median } from "./median.ts";
import type { Segment } from "./segments.ts";

/** Lines that belong together, one after the other. */
export interface Paragraph {
  lines: Segment[];
  kind: "heading" | "list-item" | "text";
  /** Of the column it stands in. */
  left: number;
  right: number;
}

export interface Laid {
  paragraphs: Paragraph[];
  /** Notes from the feet of columns, in their order. */
  notes: Paragraph[];
  /** Size of the letters most of the text is set in. */
  body: number;
}

const BULLET = /^[•▪‣◦●■]\s/;
const NOTE = /^(?:\[?\d{1,3}[\].)]?|[*†‡§]{1,3})\s?(?=["“‘(]?\p{L})/u;
const ENDS = /[.!?…:;]["”’'»)\]]{0,3}\d{0,2}$/;

/**
 * Puts lines together to paragraphs. A paragraph begins below a wider gap, with an indented line, with larger or smaller
 * letters, with a bullet, or where the line before ends so early that the next word would have had room. One that a
 * column or page cuts in two is whole again.
 */
export function paragraphsOf(columns: readonly Column[]): Laid {
  const body = bodySize(columns);
  const parted = columns.map(({ lines }) => withoutNotes(lines, body));
  const notes = parted.flatMap(({ notes: lines }) => (lines.length > 0 ? split(lines, body, NOTE) : []));
  const pieces = parted.map(({ lines }) => split(lines, body, null));
  const indents = pieces.flat().filter(({ lines }) => isIndented(lines)).length >= 3;
  const paragraphs: Paragraph[] = [];
  for (const piece of pieces) {
    for (const [index, paragraph] of piece.entries()) {
      const last = paragraphs.at(-1);
      if (index === 0 && last !== undefined && goesOn(last, paragraph, indents)) last.lines.push(...paragraph.lines);
      else paragraphs.push(paragraph);
    }
  }
  return { paragraphs, notes, body };
}

/** The size that most letters have. */
function bodySize(columns: readonly Column[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of columns.flatMap(({ lines }) => lines)) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** Small lines at a column's foot, the first of which begins with a number or sign, are notes. */
function withoutNotes(lines: readonly Segment[], body: number): { lines: Segment[]; notes: Segment[] } {
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? body) <= body * 0.92) from--;
  while (from < lines.length && !NOTE.test(lines[from]?.text ?? "")) from++;
  // A page of small letters alone is a table of contents, or an index.
  if (from < lines.length / 3) from = lines.length;
  return { lines: lines.slice(0, from), notes: lines.slice(from) };
}

function split(lines: readonly Segment[], body: number, starts: RegExp | null): Paragraph[] {
  const leading = median(lines.slice(1).map((line, index) => (line.y - (lines[index]?.y ?? 0)) / line.size));
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const found: Paragraph[] = [];
  for (const line of lines) {
    const paragraph = found.at(-1);
    const isNew =
      paragraph === undefined ||
      starts?.test(line.text) === true ||
      begins(line, paragraph.lines, { leading, left, right, body });
    if (isNew) found.push({ lines: [line], kind: kindOf(line, body), left, right });
    else paragraph.lines.push(line);
  }
  return found;
}

interface Measures {
  /** From baseline to baseline, in ems. */
  leading: number;
  left: number;
  right: number;
  body: number;
}

function begins(line: Segment, paragraph: readonly Segment[], { leading, left, right, body }: Measures): boolean {
  const before = paragraph.at(-1) as Segment;
  const em = line.size;
  if (Math.abs(line.size - before.size) > Math.max(line.size, before.size) * 0.12 || BULLET.test(line.text))
    return true;
  const usual = leading > 0.9 && leading < 3 ? leading : 1.25;
  if (line.y - before.y > em * usual * 1.3 || line.y < before.y) return true;
  // Headlines are centred, or break where their words do.
  if (line.size > body * 1.15) return false;
  const shift = line.left - before.left;
  if (shift > em * 0.7) return !BULLET.test(paragraph[0]?.text ?? "");
  if (shift < -em * 0.7 && paragraph.length > 1) return true;
  const room = right - before.right - em;
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const fits = room > word * em * 0.5;
  return fits && (ENDS.test(before.text) || before.right - left < (right - left) * 0.6);
}

function kindOf(line: Segment, body: number): Paragraph["kind"] {
  if (BULLET.test(line.text)) return "list-item";
  return line.size >= body * 1.15 ? "heading" : "text";
}

function isIndented([first, second]: readonly Segment[]): boolean {
  return first !== undefined && second !== undefined && first.left - second.left > first.size * 0.7;
}

/** Whether what a column begins with goes on with what the one before it ended with. */
function goesOn(last: Paragraph, next: Paragraph, indents: boolean): boolean {
  const [before, line] = [last.lines.at(-1), next.lines[0]];
  if (before === undefined || line === undefined || last.kind === "heading" || next.kind !== "text") return false;
  if (Math.abs(before.size - line.size) > before.size * 0.08) return false;
  // What stands across the columns is no part of one.
  const [width, another] = [last.right - last.left, next.right - next.left];
  if (Math.abs(width - another) > Math.max(width, another) * 0.3) return false;
  if (/^\p{Ll}/u.test(line.text) && !ENDS.test(before.text)) return true;
  const full = last.right - before.right < before.size * 3;
  if (!full) return false;
  if (!ENDS.test(before.text)) return true;
  // Where paragraphs are told by their indent, one that has none goes on.
  return indents && !isIndented(next.lines) && next.lines.length > 1 && last.lines.length > 1;
}

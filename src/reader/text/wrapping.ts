import type { Line } from "./lines.ts";
import { isSpaceAt } from "./space.ts";

/** No program wraps prose wider than this, and a paragraph on one line is rarely narrower. */
const WIDEST = 110;
/** A single long address or table row does not make a wrapped text one of long lines. */
const LONGER_LINES_ALLOWED = 0.05;
const NARROWEST = 35;
const PAIRS_NEEDED = 2;
/** The share of line breaks at which the next word would not have fitted. */
const FULL_LINES_NEEDED = 0.65;
/** In wrapped text a line seldom ends with its sentence; where most do, a line is a paragraph. */
const SENTENCE_ENDS_ALLOWED = 0.5;

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/u;
const LIST_MARK = /^(?:[•●▪◦‣*–-]|\d{1,2}[.)]|\([a-z\d]\))\s/u;

/**
 * The width at which a text's lines were broken by a program, or null where a line is a paragraph.
 *
 * A program that wraps breaks a line where the next word would not fit. So the text is taken as wrapped where that holds
 * for most of its breaks, and few lines end with a sentence. Only runs of three lines and more are asked: a headline
 * above a byline says nothing of the width.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const tooWide = lines.filter((line) => widthOf(line) > WIDEST).length;
  if (tooWide > lines.length * LONGER_LINES_ALLOWED) return null;
  const pairs = breaksAsked(text, lines);
  if (pairs.length < PAIRS_NEEDED) return null;
  const widest = pairs.reduce((most, { line }) => Math.max(most, widthOf(line)), 0);
  const full = pairs.filter(({ line, next }) => widthOf(line) + 1 + firstWordLength(text, next) > widest).length;
  const sentenceEnds = pairs.filter(({ line }) => endsSentence(text, line)).length;
  if (widest < NARROWEST || full < pairs.length * FULL_LINES_NEEDED) return null;
  return sentenceEnds > pairs.length * SENTENCE_ENDS_ALLOWED ? null : widest;
}

/** The breaks that a program may have made: between two lines of a run of three or more, nothing new beginning. */
function breaksAsked(text: string, lines: readonly Line[]): { line: Line; next: Line }[] {
  const asked: { line: Line; next: Line }[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || next.afterBlank || widthOf(line) > WIDEST || startsAnew(text, line, next)) return;
    const pairAlone = line.afterBlank && (lines[index + 2]?.afterBlank ?? true);
    if (!pairAlone) asked.push({ line, next });
  });
  return asked;
}

/** Whether, in a text wrapped at `width`, the paragraph of a line goes on in the next. */
export function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (next.afterBlank || startsAnew(text, line, next)) return false;
  const needed = widthOf(line) + 1 + firstWordLength(text, next);
  // Far too short a line was ended on purpose; one a little short was, where its sentence ends too.
  if (needed <= width * 0.7) return false;
  return needed > width * 0.92 || !endsSentence(text, line);
}

/** Whether the next line shows by an indent or a list's mark that something new begins. */
function startsAnew(text: string, line: Line, next: Line): boolean {
  if (LIST_MARK.test(headOf(text, next))) return true;
  return next.indent > line.indent && !LIST_MARK.test(headOf(text, line));
}

function headOf(text: string, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + 8));
}

function endsSentence(text: string, line: Line): boolean {
  return SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 6), line.end));
}

function widthOf(line: Line): number {
  return line.end - line.start + line.indent;
}

function firstWordLength(text: string, line: Line): number {
  let end = line.start;
  const last = Math.min(line.end, line.start + WIDEST);
  while (end < last && !isSpaceAt(text, end)) end++;
  return end - line.start;
}

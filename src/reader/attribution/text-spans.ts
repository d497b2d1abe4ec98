import type { Span } from "../../contract/index.ts";
import { type Quotation, quotationsTouching } from "../quotations/index.ts";
import type { WordRange } from "../windows/index.ts";

/** Marks that belong to the sentence around a span rather than to the span, when they stand at its edge. */
const EDGE_MARKS = /^[\s,;:.·•*…–—―‒|_'"`´’‘‚‛“”„‟«»‹›()[\]{}\-/\\]$/u;
/** A full stop that belongs to its word: "U.S.", "Jr.", "a.m.". */
const ABBREVIATION_END = /(?:(?:^|[\s.("“])\p{L}|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|St|No|vs|etc))\.$/u;

/**
 * Word spans as spans of the text: pieces with nothing but marks between them are one, and marks at the edges are left
 * out. A mark that says how the words were meant ("?", "!") stays, as does the full stop of an abbreviation.
 */
export function textSpans(spans: readonly WordRange[], words: readonly Span[], text: string): Span[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { first, last } of [...spans].sort((one, other) => one.first - other.first)) {
    const start = words[first]?.start;
    const end = words[last - 1]?.end;
    if (start === undefined || end === undefined) continue;
    const piece = trimmed({ start, end }, text);
    if (piece.start >= piece.end) continue;
    const before = pieces.at(-1);
    if (before !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(before.end, piece.start))) {
      before.end = Math.max(before.end, piece.end);
    } else pieces.push({ ...piece });
  }
  return pieces;
}

/** A span without the marks at its edges; empty where it holds nothing else. */
export function trimmed(span: Span, text: string): Span {
  let { start, end } = span;
  while (start < end && isMark(text, start)) start++;
  while (
    end > start &&
    isMark(text, end - 1) &&
    !closesBracket(text, start, end) &&
    !endsAbbreviation(text, start, end)
  )
    end--;
  const closing = /^\.?[)\]]/u.exec(text.slice(end, end + 2))?.[0] ?? "";
  if (closing !== "" && closesBracket(text, start, end + closing.length)) end += closing.length;
  while (end < text.length && (text[end] === "?" || text[end] === "!") && end - start > 0 && end < span.end) end++;
  return { start, end };
}

/** "(D-Wis.)" behind a name: its bracket opens and closes within the span. */
function closesBracket(text: string, start: number, end: number): boolean {
  const opening = text[end - 1] === ")" ? "(" : text[end - 1] === "]" ? "[" : null;
  return opening !== null && start < end && text.lastIndexOf(opening, end - 2) >= start;
}

function endsAbbreviation(text: string, start: number, end: number): boolean {
  return ABBREVIATION_END.test(text.slice(Math.max(start, end - 8), end));
}

function isMark(text: string, index: number): boolean {
  return EDGE_MARKS.test(text[index] ?? "");
}

/**
 * Quotation marks are kept in pairs: a piece that opens a quotation goes on to its closing mark where nothing but marks
 * lies between, and a pair that encloses the whole piece is left out.
 */
export function withPairedMarks(piece: Span, quotations: readonly Quotation[], text: string): Span {
  let { start, end } = piece;
  const around = { start: Math.max(0, start - MOST_MARKS), end: end + MOST_MARKS };
  for (const quotation of quotationsTouching(around, quotations)) {
    const opensWithin = quotation.start >= start && quotation.start < end;
    const endsWithin = quotation.end > start && quotation.end <= end;
    if (opensWithin && !endsWithin && quotation.closed && onlyMarks(text, end, quotation.end)) end = quotation.end;
    if (endsWithin && !opensWithin && onlyMarks(text, quotation.start, start)) start = quotation.start;
  }
  return { start, end };
}

/** More marks than these between a piece and a quotation's edge, and they do not belong together. */
const MOST_MARKS = 4;

function onlyMarks(text: string, from: number, to: number): boolean {
  return to >= from && to - from <= MOST_MARKS && !/[\p{L}\p{N}]/u.test(text.slice(from, to));
}

import type { Article, Block, Span } from "../contract/index.ts";

/** A stretch of text that stands by itself, and what it is. */
export interface Paragraph extends Span {
  kind: "paragraph" | Block["kind"] | "note" | "post";
  /** Whether its line ends are a matter of width (joined when shown) or meant (kept). */
  wrapped: boolean;
}

interface Line extends Span {
  blank: boolean;
}

/** A line longer than this was not broken by hand, so that it is a paragraph of its own. */
const LONGEST_BROKEN_LINE = 120;
/** A line shorter than this, not the last of its paragraph, was ended on purpose. */
const SHORTEST_WRAPPED_LINE = 45;

/** The lines of a text, their ends (LF, CRLF or CR) left out. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/**
 * The paragraphs of an article, in order: parted by blank lines, by the ends of its blocks, and, where its lines are too
 * long to have been broken by hand or no line is blank, by every line end. White space around them is left out.
 */
export function paragraphsOf(article: Article): Paragraph[] {
  const { text } = article;
  const lines: Line[] = linesOf(text).map((line) => ({
    ...line,
    blank: text.slice(line.start, line.end).trim() === "",
  }));
  const spaced = lines.some((line, index) => line.blank && index > 0 && index < lines.length - 1);
  const cuts = cutsOf(article);
  const kindAt = createKinds(article);
  const paragraphs: Paragraph[] = [];
  for (const group of groupsOf(lines)) {
    const apart =
      group.some((line) => line.end - line.start > LONGEST_BROKEN_LINE) || (!spaced && !wrappedByWidth(group));
    for (const part of apart ? group.map((line) => [line]) : [group]) {
      const first = part[0];
      const last = part.at(-1);
      if (first === undefined || last === undefined) continue;
      const wrapped = wrappedByWidth(part);
      for (const piece of cutAt(cuts, first.start, last.end)) {
        const span = trimmed(text, piece);
        if (span !== null) paragraphs.push({ ...span, kind: kindAt(span), wrapped });
      }
    }
  }
  return paragraphs;
}

/** Where an offset lies, for people: line and paragraph, both counted from 1. */
export function createPlaces(
  text: string,
  paragraphs: readonly Span[],
): (offset: number) => { line: number; paragraph: number } {
  const lines = linesOf(text);
  return (offset) => ({
    line: Math.max(1, countFrom(lines, offset)),
    paragraph: Math.max(1, countFrom(paragraphs, offset)),
  });
}

/** How many of the spans, which are in order, start at or before `offset`. */
function countFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Runs of lines between blank ones. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    if (!line.blank) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Whether every line but the last is about as long as a column is wide. */
function wrappedByWidth(lines: readonly Line[]): boolean {
  return lines.slice(0, -1).every((line) => {
    const length = line.end - line.start;
    return length >= SHORTEST_WRAPPED_LINE && length <= LONGEST_BROKEN_LINE;
  });
}

/** Offsets at which a block, a note or a post starts or ends, in order. */
function cutsOf(article: Article): number[] {
  const spans = [...article.blocks, ...article.posts, ...article.notes.map((one) => one.note)];
  return [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((one, other) => one - other);
}

function cutAt(cuts: readonly number[], start: number, end: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < cuts.length; index++) {
    const cut = cuts[index] ?? end;
    if (cut >= end) break;
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** The span without white space around it; null where nothing is left. */
function trimmed(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  return start < end ? { start, end } : null;
}

/** What the blocks and notes say of a span; to be asked in text order. */
function createKinds(article: Article): (span: Span) => Paragraph["kind"] {
  const notes = article.notes.map(({ note }) => ({ ...note, kind: "note" as const }));
  const posts = article.posts.map(({ start, end }) => ({ start, end, kind: "post" as const }));
  const marked = [...notes, ...posts, ...article.blocks].sort((one, other) => one.start - other.start);
  let at = 0;
  return (span) => {
    while (at < marked.length && (marked[at]?.end ?? 0) <= span.start) at++;
    for (let index = at; index < marked.length; index++) {
      const block = marked[index];
      if (block === undefined || block.start > span.start) break;
      if (span.end <= block.end) return block.kind;
    }
    return "paragraph";
  };
}

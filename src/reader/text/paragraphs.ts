import type { Block, Span } from "../../contract/index.ts";
import { isByline } from "./bylines.ts";
import { datelineOf, isDateLine } from "./datelines.ts";
import { isHeading } from "./headings.ts";
import { linesOf } from "./lines.ts";
import { goesOn, wrapWidth } from "./wrapping.ts";

export type ParagraphKind = "body" | "heading" | "byline" | "dateline" | "quotation" | "caption" | "list-item";

/** A paragraph: a half-open range of UTF-16 code units in the text, without the white space around it. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** The place, date and agency it opens with ("SALTMERE, June 5 (Northwire) -"), or null. */
  readonly dateline: Span | null;
  /** What told its kind: the article's layout, or the rule's name. */
  readonly by: "layout" | "heading" | "byline" | "dateline" | "default";
}

/** What the step needs of an article. */
export interface Laid {
  readonly text: string;
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** Longer than any line that a rule looks at, so that a line of megabytes is looked at only here. */
const LOOKED_AT = 400;

/**
 * The paragraphs of an article, in order: every word of the text lies in exactly one.
 *
 * A line is a paragraph; where a program wrapped the lines at one width, they are joined again. What layout said
 * (`blocks`) decides a paragraph's kind; where it said nothing, as in plain text, headings, bylines and lines of a date
 * are told by their look.
 */
export function paragraphsOf(article: Laid): Paragraph[] {
  const pieces = joinedLines(article);
  const blocks = [...article.blocks].sort((one, other) => one.start - other.start || other.end - one.end);
  const paragraphs: Paragraph[] = [];
  let block = 0;
  let onlyHeadings = true;
  pieces.forEach((piece, index) => {
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= piece.start) block++;
    const kind = blockKind(piece, blocks, block);
    if (kind !== null) paragraphs.push({ ...spanOf(piece), kind, dateline: null, by: "layout" });
    else {
      const next = pieces[index + 1];
      paragraphs.push(plainParagraph(article, piece, next, onlyHeadings, blocks.length > 0));
    }
    if (paragraphs.at(-1)?.kind === "body") onlyHeadings = false;
  });
  return paragraphs;
}

interface Piece extends Span {
  readonly afterBlank: boolean;
}

/** Lines, or lines joined where a program had wrapped them; what layout parts stays parted. */
function joinedLines({ text, blocks }: Laid): Piece[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  if (width === null) return lines;
  const edges = new Set(blocks.flatMap(({ start, end }) => [start, end]));
  const pieces: { start: number; end: number; afterBlank: boolean }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const piece = pieces.at(-1);
    const parted = edges.has(line.start) || (before !== undefined && edges.has(before.end));
    if (piece !== undefined && before !== undefined && !parted && goesOn(text, before, line, width)) {
      piece.end = line.end;
    } else pieces.push({ start: line.start, end: line.end, afterBlank: line.afterBlank });
  });
  return pieces;
}

/** The kind of the block that a paragraph lies in; of several the innermost, a quotation before a list item in it. */
function blockKind(piece: Span, blocks: readonly Block[], from: number): Block["kind"] | null {
  let found: Block | null = null;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.start > piece.start) break;
    if (block.end < piece.end || found?.kind === "quotation") continue;
    found = block;
  }
  return found?.kind ?? null;
}

function plainParagraph(
  article: Laid,
  piece: Piece,
  next: Piece | undefined,
  first: boolean,
  laidOut: boolean,
): Paragraph {
  const { text, title } = article;
  const span = spanOf(piece);
  if (piece.end - piece.start <= LOOKED_AT) {
    const line = text.slice(piece.start, piece.end);
    if (isDateLine(line)) return { ...span, kind: "dateline", dateline: span, by: "dateline" };
    if (isByline(line)) return { ...span, kind: "byline", dateline: null, by: "byline" };
    const alone = piece.afterBlank && (next?.afterBlank ?? true);
    const following = next === undefined ? "" : tailKept(text, next);
    if (!laidOut && isHeading(line, { first, alone, next: following, title })) {
      return { ...span, kind: "heading", dateline: null, by: "heading" };
    }
  }
  return { ...span, kind: "body", dateline: datelineOf(text, piece), by: "default" };
}

/** A paragraph's words for the rules: shortened in the middle where it is long, its end kept. */
function tailKept(text: string, { start, end }: Span): string {
  if (end - start <= LOOKED_AT) return text.slice(start, end);
  return text.slice(start, start + LOOKED_AT) + text.slice(end - 8, end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

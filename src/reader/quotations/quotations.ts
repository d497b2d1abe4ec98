import type { Block, Span } from "../../contract/index.ts";
import type { Paragraph, ParagraphKind } from "../text/paragraphs.ts";
import { withoutOuterSpace } from "../text/space.ts";
import { openingGuillemet } from "./guillemets.ts";
import { type Family, type Mark, marksOf } from "./marks.ts";
import { type Carried, type Piece, pairMarks } from "./pairing.ts";
import type { Quotation, QuotationForm } from "./quotation.ts";

/** A quotation left open is looked for over so many paragraphs that have no mark of its kind. */
const PARAGRAPHS_WITHOUT_MARKS = 4;

/** Paragraphs that may stand between two pieces of a quotation and are none themselves. */
const STANDS_BETWEEN: ReadonlySet<ParagraphKind> = new Set(["heading", "caption", "byline", "dateline"]);

const FORM: Readonly<Record<Family, QuotationForm>> = {
  double: "double",
  single: "single",
  guillemet: "guillemet",
  "single-guillemet": "guillemet",
};

/**
 * The quotations of a text, by its marks and its block quotations, in text order, an outer one before those in it.
 *
 * Marks are paired within a paragraph. A quotation left open goes on where the next paragraph begins with its mark again
 * or has a closing mark that nothing there opened; else it ends at its paragraph's end, or before the next mark of its
 * kind, and is not `closed`. Time grows with the text's length.
 */
export function quotationsOf(text: string, paragraphs: readonly Paragraph[], blocks: readonly Block[]): Quotation[] {
  const drafts = [
    ...blockDrafts(paragraphs, blocks),
    ...markedPieces(text, paragraphs).map((piece) => draftOf(text, piece)),
  ];
  return nested(drafts.filter(({ inner }) => inner.start < inner.end));
}

/** What stands between marks, over all paragraphs. */
function markedPieces(text: string, paragraphs: readonly Paragraph[]): Piece[] {
  const guillemets = openingGuillemet(text);
  const found: Piece[] = [];
  const withdrawn = new Set<Piece>();
  let carried: Carried[] = [];
  let before: ParagraphKind = "body";
  const pair = (paragraph: Paragraph, marks: readonly Mark[], from: readonly Carried[]) => {
    const paired = pairMarks(text, paragraph, marks, from);
    for (const piece of paired.pieces) found.push(piece);
    return paired;
  };
  const drop = (dropped: readonly Carried[]) => {
    for (const { piece } of dropped) if (piece.tentative) withdrawn.add(piece);
  };
  for (const paragraph of paragraphs) {
    const marks = marksOf(text, paragraph, guillemets);
    if (STANDS_BETWEEN.has(paragraph.kind)) {
      drop(pair(paragraph, marks, []).open);
      continue;
    }
    if ((paragraph.kind === "quotation") !== (before === "quotation")) drop(carried.splice(0));
    before = paragraph.kind;
    const [first, ...others] = carried;
    if (first !== undefined && waits(first, marks)) {
      drop([...others, ...pair(paragraph, marks, []).open]);
      carried = [{ ...first, between: [...first.between, paragraph] }];
      continue;
    }
    const { open, resumed, closedCarried } = pair(paragraph, marks, carried);
    drop(carried.slice(closedCarried ? 1 : resumed));
    carried = open;
  }
  drop(carried);
  return found.filter((piece) => !withdrawn.has(piece));
}

/** Whether a quotation left open may be closed later than in a paragraph of these marks. */
function waits(carried: Carried, marks: readonly Mark[]): boolean {
  return carried.between.length < PARAGRAPHS_WITHOUT_MARKS && !marks.some(({ family }) => family === carried.family);
}

/** A quotation before it knows its place among the others. */
interface Draft extends Span {
  readonly inner: Span;
  readonly form: QuotationForm;
  readonly closed: boolean;
  /** What it is, and what it goes on from: a piece, or a block. */
  readonly self: object;
  readonly from: object | null;
}

function draftOf(text: string, piece: Piece): Draft {
  const { start, end, closed, family, from } = piece;
  const inner = withoutOuterSpace(text, piece.inner);
  const outer = closed ? { start, end } : withoutOuterSpace(text, { start, end });
  return { ...outer, inner, form: FORM[family], closed, self: piece, from };
}

/** The paragraphs of block quotations; those of one block are its pieces. */
function blockDrafts(paragraphs: readonly Paragraph[], blocks: readonly Block[]): Draft[] {
  const quoted = blocks.filter(({ kind }) => kind === "quotation").sort((one, other) => one.start - other.start);
  const drafts: Draft[] = [];
  const last = new Map<Block, Draft>();
  let at = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== "quotation") continue;
    while (at < quoted.length && (quoted[at]?.end ?? 0) < paragraph.end) at++;
    const block = quoted[at];
    const span = { start: paragraph.start, end: paragraph.end };
    const from = (block && last.get(block)?.self) ?? null;
    const draft: Draft = { ...span, inner: span, form: "block", closed: true, self: paragraph, from };
    drafts.push(draft);
    if (block !== undefined && block.start <= paragraph.start) last.set(block, draft);
  }
  return drafts;
}

/** Drafts in text order, each told its depth, what is around it, and the quotation that it is a piece of. */
function nested(drafts: readonly Draft[]): Quotation[] {
  // The sort is stable: a block stands before a quotation that fills it.
  const sorted = [...drafts].sort((one, other) => one.start - other.start || other.end - one.end);
  const placeOf = new Map<object, number>();
  const around: number[] = [];
  const found: Mutable<Quotation>[] = [];
  sorted.forEach(({ start, end, inner, form, closed, self, from }, index) => {
    while (around.length > 0 && (found[around.at(-1) ?? 0]?.end ?? 0) <= start) around.pop();
    const before = from === null ? undefined : found[placeOf.get(from) ?? -1];
    if (before !== undefined) before.continues = true;
    const group = before?.group ?? index;
    const piece = before === undefined ? 0 : before.piece + 1;
    const parent = around.at(-1) ?? null;
    found.push({ start, end, inner, form, depth: around.length, parent, closed, group, piece, continues: false });
    placeOf.set(self, index);
    around.push(index);
  });
  // Pieces of one quotation are closed together, by its last.
  const closed = new Map(found.map((quotation) => [quotation.group, quotation.closed]));
  for (const quotation of found) quotation.closed = closed.get(quotation.group) ?? quotation.closed;
  return found;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

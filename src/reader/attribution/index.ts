import type { Article, Span } from "../../contract/index.ts";
import { overlaps } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import type { Network } from "../model.ts";
import { quotationsTouching, withoutOuterMarks } from "../quotations/index.ts";
import { Cover } from "../text/cover.ts";
import { touching } from "../text/touching.ts";
import { confidenceOf } from "./confidence.ts";
import type { Found } from "./find.ts";
import { inOrder, type Placed } from "./placed.ts";
import { postsSaid } from "./posts.ts";
import { type Settled, settle } from "./settle.ts";
import { type Signed, signedStatements } from "./signed.ts";
import { textSpans, trimmed, withPairedMarks } from "./text-spans.ts";
import { withUncuedQuotations } from "./uncued.ts";

export type { Found } from "./find.ts";
export { findAttributions } from "./find.ts";
export { inOrder, type Placed } from "./placed.ts";

/** All that attributions are placed by. */
export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly found: readonly Found[];
  readonly network: Network;
}

/** Where the article's attributions stand, in text order. */
export function placeAttributions(given: Given): Placed[] {
  const { text } = given.article;
  const seen = settle(given.found).map((found) => placed(found, given));
  const told = new Cover(text);
  for (const each of seen) if (each.source.length > 0) told.add(each.content);
  const signed = signedStatements(given.layout, text).filter(({ content }) => !told.touches(content));
  const posts = postsSaid(given.article, given.layout);
  return inOrder(withUncuedQuotations([...seen, ...signed.map(bySignature), ...posts], given.layout, text));
}

function placed(found: Settled, { article, layout, network }: Given): Placed {
  const { text } = article;
  const cue = textSpans([found.cue], layout.words, text);
  const paired = textSpans(found.content, layout.words, text)
    .filter((piece) => isNearCue(piece, cue, layout))
    .map((piece) => withPairedMarks(piece, layout.quotations, text));
  return {
    content: paired.map((piece) => withoutOuterMarks(withoutDateline(piece, layout, text), layout.quotations)),
    cue,
    source: textSpans(found.source, layout.words, text),
    parent: found.parent,
    confidence: confidenceOf(found.probability, network),
    by: `attribution/${network.name}`,
  };
}

function bySignature({ source, cue, content }: Signed): Placed {
  return {
    content: [content],
    cue: [cue],
    source: [source],
    parent: null,
    confidence: 0.8,
    by: "attribution/signed-statement",
  };
}

/** What is said stands in the paragraph of its cue; only words in quotation marks go on beyond it. */
function isNearCue(piece: Span, cue: readonly Span[], layout: Layout): boolean {
  const at = cue[0];
  if (at === undefined || quotationsTouching(piece, layout.quotations).length > 0) return true;
  return touching(piece, layout.paragraphs).some((paragraph) => overlaps(paragraph, at));
}

/** A statement that opens a report begins behind its dateline. */
function withoutDateline(piece: Span, layout: Layout, text: string): Span {
  for (const { dateline } of touching(piece, layout.paragraphs)) {
    if (dateline === null || piece.start >= dateline.end || piece.end <= dateline.end) continue;
    if (piece.start >= dateline.start) return trimmed({ start: dateline.end, end: piece.end }, text);
  }
  return piece;
}

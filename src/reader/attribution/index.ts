import type { Article, Span } from "../../contract/index.ts";
import { overlaps } from "../../contract/index.ts";
import { actOf } from "../acts/index.ts";
import type { Layout } from "../layout.ts";
import type { Network } from "../model.ts";
import { quotationsTouching, withoutOuterMarks } from "../quotations/index.ts";
import { Cover } from "../text/cover.ts";
import { touching } from "../text/touching.ts";
import { confidenceOf } from "./confidence.ts";
import { withoutWhen } from "./cue-words.ts";
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

/** How sure a deed must be to be taken for a statement. */
const LIKELY = 0.5;

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
  const seen = settle(given.found)
    .map((found) => placed(found, given))
    .map((each) => (isUnlikelyDeed(each, text) ? { ...each, content: [] } : each));
  const told = new Cover(text);
  for (const each of seen) if (each.source.length > 0) told.add(each.content);
  const signed = signedStatements(given.layout, text).filter(({ content }) => !told.touches(content));
  const posts = postsSaid(given.article, given.layout);
  return inOrder(withUncuedQuotations([...seen, ...signed.map(bySignature), ...posts], given.layout, text));
}

function placed(found: Settled, { article, layout, network }: Given): Placed {
  const { text } = article;
  const cue = withoutWhen(textSpans([found.cue], layout.words, text), text);
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

/**
 * "The court *lifted* the ban" tells what somebody did. Where a cue is no word for saying, thinking or wanting, or one for
 * ordering, the network takes deeds for statements: what it is not sure of is more often one than not, and is left to the
 * writer's own voice.
 */
function isUnlikelyDeed({ cue, confidence }: Placed, text: string): boolean {
  if (confidence >= LIKELY) return false;
  const act = actOf(text, cue);
  return act === "other" || act === "decree";
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

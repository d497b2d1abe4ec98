import type { Article, Attribution, ChainLink, Entity, Hedge, Span } from "../../contract/index.ts";
import { inTextOrder, overlaps, wordsAt } from "../../contract/index.ts";
import { actOf, polarityOf } from "../acts/index.ts";
import { certaintyOf } from "../doubt/index.ts";
import type { Layout } from "../layout.ts";
import type { Network } from "../model.ts";
import { editsOf, kindOf, quotationsTouching, withoutOuterMarks } from "../quotations/index.ts";
import { Cover } from "../text/cover.ts";
import { touching } from "../text/touching.ts";
import { confidenceOf } from "./confidence.ts";
import type { Found } from "./find.ts";
import { postsSaid } from "./posts.ts";
import { type Settled, settle } from "./settle.ts";
import { type Signed, signedStatements } from "./signed.ts";
import { type NamedMention, namedMentions, readSource, type SourceReading } from "./source-type.ts";
import { textSpans, trimmed, withPairedMarks } from "./text-spans.ts";
import { withUncuedQuotations } from "./uncued.ts";

export type { Found } from "./find.ts";
export { findAttributions } from "./find.ts";

/** All that attributions are made from. */
export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly found: readonly Found[];
  readonly entities: readonly Entity[];
  readonly hedges: readonly Hedge[];
  readonly network: Network;
}

/** An attribution's places and what made it, before its words are read. */
export interface Placed {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Place in the list of the attribution within whose content this one stands. */
  readonly parent: number | null;
  readonly confidence: number;
  readonly by: string;
}

/** The article's attributions in text order. */
export function attributionsOf(given: Given): Attribution[] {
  const { text } = given.article;
  const seen = settle(given.found).map((found) => placed(found, given));
  const told = new Cover(text);
  for (const each of seen) if (each.source.length > 0) told.add(each.content);
  const signed = signedStatements(given.layout, text).filter(({ content }) => !told.touches(content));
  const posts = postsSaid(given.article, given.layout);
  const all = withUncuedQuotations([...seen, ...signed.map(bySignature), ...posts], given.layout, text);
  const order = [...all.keys()]
    .filter((index) => (all[index]?.content.length ?? 0) > 0)
    .sort((one, other) => inTextOrder(firstOf(all[one]), firstOf(all[other])));
  const idOf = new Map(order.map((index, rank) => [index, `a${rank + 1}`]));
  const mentions = namedMentions(given.entities);
  return order.flatMap((index) => {
    const each = all[index];
    if (each === undefined) return [];
    const parent = each.parent === null ? null : (idOf.get(each.parent) ?? null);
    return [attribution(idOf.get(index) ?? "", parent, each, given, mentions)];
  });
}

function firstOf(placed: Placed | undefined): Span {
  return placed?.content[0] ?? { start: 0, end: 0 };
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

function attribution(
  id: string,
  parent: string | null,
  each: Placed,
  { article, layout, hedges }: Given,
  mentions: readonly NamedMention[],
): Attribution {
  const { text } = article;
  const who = readSource(each.source, text, mentions);
  const { quotations } = layout;
  return {
    id,
    kind: kindOf(text, each.content, quotations, each.cue),
    act: actOf(text, each.cue),
    content: [...each.content],
    cue: [...each.cue],
    source: [...each.source],
    sourceType: who.sourceType,
    speaker: who.entity?.id ?? null,
    parent,
    chain: chainOf(each.source, who, text),
    lineage: who.lineage,
    basis: "unknown",
    polarity: polarityOf(text, each.cue, each.content, layout.sentences),
    certainty: certaintyOf(each.content, hedges, text),
    stance: "unknown",
    stanceCues: [],
    edits: editsOf(text, each.content, quotations),
    hedges: [],
    date: null,
    confidence: each.confidence,
    by: each.by,
  };
}

/** The last link of the chain: the source as the article writes it, by its fullest name where it is named. */
function chainOf(source: readonly Span[], who: SourceReading, text: string): ChainLink[] {
  const own = source[0];
  if (own === undefined) return [];
  const name = who.entity?.name ?? wordsAt(text, own).replace(/\s+/gu, " ");
  return [{ name, entity: who.entity?.id ?? null, type: who.sourceType }];
}

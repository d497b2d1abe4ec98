import type { Article, Attribution, ChainLink, Entity, Hedge, Span } from "../../contract/index.ts";
import { inTextOrder, wordsAt } from "../../contract/index.ts";
import { actOf, polarityOf } from "../acts/index.ts";
import { certaintyOf } from "../doubt/index.ts";
import type { Layout } from "../layout.ts";
import type { Network } from "../model.ts";
import { editsOf, kindOf, withoutOuterMarks } from "../quotations/index.ts";
import { confidenceOf } from "./confidence.ts";
import type { Found } from "./find.ts";
import { postsSaid } from "./posts.ts";
import { readSource, type SourceReading } from "./source-type.ts";
import { textSpans, withPairedMarks } from "./text-spans.ts";
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
  readonly confidence: number;
  readonly by: string;
}

/** The article's attributions in text order. */
export function attributionsOf(given: Given): Attribution[] {
  const { text } = given.article;
  const seen = given.found.map((found) => placed(found, given)).filter((each) => each.content.length > 0);
  const posts = postsSaid(given.article, given.layout);
  const all = withUncuedQuotations([...seen, ...posts], given.layout, text);
  return [...all]
    .sort((one, other) => inTextOrder(firstOf(one), firstOf(other)))
    .map((each, index) => attribution(`a${index + 1}`, each, given));
}

function firstOf(placed: Placed): Span {
  return placed.content[0] ?? { start: 0, end: 0 };
}

function placed(found: Found, { article, layout, network }: Given): Placed {
  const { text } = article;
  const paired = textSpans(found.content, layout.words, text).map((piece) => withPairedMarks(piece, layout.quotations, text));
  return {
    content: paired.map((piece) => withoutOuterMarks(piece, layout.quotations)),
    cue: textSpans([found.cue], layout.words, text),
    source: textSpans(found.source, layout.words, text),
    confidence: confidenceOf(found.probability, network),
    by: `attribution/${network.name}`,
  };
}

function attribution(id: string, each: Placed, { article, layout, entities, hedges }: Given): Attribution {
  const { text } = article;
  const who = readSource(each.source, text, entities);
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
    parent: null,
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

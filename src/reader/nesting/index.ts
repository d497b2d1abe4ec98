import type { Article, Entity, Span } from "../../contract/index.ts";
import { contains, overlaps } from "../../contract/index.ts";
import { inOrder, type Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { withoutCited } from "./cited.ts";
import { shareRight } from "./confidence.ts";
import { findingsInPieces } from "./find.ts";
import type { Finding } from "./finding.ts";
import { headlineSources } from "./headlines.ts";
import { withoutImpersonal } from "./impersonal.ts";
import { withInterrupted } from "./interrupted.ts";
import { withOvershadowed } from "./outermost.ts";
import { PASSES_ON, quotedThrough } from "./quoted-through.ts";
import { partsOf, regionOf } from "./region.ts";
import { withStanding } from "./standing.ts";
import { withTurns } from "./turns.ts";
import { wholeQuotation } from "./whole-quotation.ts";

export { findingsIn } from "./find.ts";
export { TURN } from "./turns.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly entities: readonly Entity[];
  readonly placed: readonly Placed[];
}

/** The attributions given, and those found within their contents, each with its parent; in text order. */
export function withNested({ article, layout, entities, placed: heard }: Given): Placed[] {
  const own = withoutImpersonal(heard, article.text, article.outlet);
  const spoken = inOrder(withInterrupted(own, layout, article.text));
  const standing = withStanding(withOvershadowed(spoken, article, layout), layout, article.text);
  const uttered = withTurns(standing, layout, entities, article.text, article.outlet);
  const told = inOrder(withoutCited(uttered, layout, entities, article.text));
  const placed = [...told, ...headlineSources(layout, entities, article.text).filter((each) => isNew(each, told))];
  const all: Placed[] = [...placed];
  const inside = new Map<number, Inside[]>();
  for (const [index, { parent, content, cue }] of placed.entries()) {
    if (parent === null) continue;
    const known = inside.get(parent);
    if (known === undefined) inside.set(parent, [{ index, content, cue }]);
    else known.push({ index, content, cue });
  }
  for (const [index, outer] of placed.entries()) {
    if (outer.parent !== null) continue;
    const found = findingsOf(outer, layout, article.text);
    addWithin(all, index, inside.get(index) ?? [], found);
  }
  return inOrder(all);
}

/** What the rules find in one attribution's content, sentence by sentence, each in quotation marks as a whole. */
function findingsOf(outer: Placed, layout: Layout, text: string): Finding[] {
  const { content, cue } = outer;
  const sentences = new Set(content.flatMap((piece) => touching(piece, layout.sentences)));
  const found = [...sentences].flatMap((sentence) => {
    const pieces = content.filter((piece) => overlaps(piece, sentence)).map((piece) => common(sentence, piece));
    return findingsInPieces(text, pieces);
  });
  const [first] = content;
  const isPassedOn = cue.some((span) => PASSES_ON.test(text.slice(span.start, span.end)));
  const through =
    first === undefined || !isPassedOn
      ? null
      : quotedThrough(
          regionOf(text, partsOf({ start: first.start, end: content.at(-1)?.end ?? first.end })[0] ?? first),
        );
  const all = through === null ? found : [through, ...found.filter((each) => !overlaps(each.cue, through.cue))];
  return all.map((each) => ({
    ...each,
    content: each.content.map((piece) => wholeQuotation(piece, layout.quotations, layout.sentences, content, text)),
  }));
}

/** Whether no content of others shares a place with an attribution. */
function isNew({ content, source }: Placed, told: readonly Placed[]): boolean {
  const spans = [...content, ...source];
  return !told.some((each) => each.content.some((piece) => spans.some((span) => overlaps(piece, span))));
}

/** An attribution within another. */
interface Inside {
  readonly index: number;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
}

function common(one: Span, other: Span): Span {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

/** Adds what was found within one attribution's content; each has the innermost around it as its parent. */
function addWithin(all: Placed[], outer: number, known: readonly Inside[], found: readonly Finding[]): void {
  const inside = [...known];
  const added = found.filter((each) => !known.some(({ cue }) => cue.some((span) => overlaps(span, each.cue))));
  for (const { source, cue, content, rule } of added.sort(
    (one, other) => sizeOf(other.content) - sizeOf(one.content),
  )) {
    const silent = known.find(
      (each) =>
        isSilent(all[each.index]) && each.content.some((piece) => content.some((span) => overlaps(piece, span))),
    );
    const said = all[silent?.index ?? -1];
    if (silent !== undefined && said !== undefined) {
      all[silent.index] = {
        ...said,
        cue: [cue],
        source: source === null ? [] : [source],
        confidence: shareRight(rule),
        by: `nesting/${rule}`,
      };
      continue;
    }
    const around = innermost(inside.filter((each) => each.content.some((piece) => contains(piece, cue))));
    inside.push({ index: all.length, content, cue: [cue] });
    all.push({
      content,
      cue: [cue],
      source: source === null ? [] : [source],
      parent: around?.index ?? outer,
      confidence: shareRight(rule),
      by: `nesting/${rule}`,
    });
  }
}

/** A quotation of which nobody has told who speaks. */
function isSilent(each: Placed | undefined): boolean {
  return each !== undefined && each.cue.length === 0 && each.source.length === 0;
}

function innermost(around: readonly Inside[]): Inside | undefined {
  return around.reduce<Inside | undefined>(
    (least, each) => (least === undefined || sizeOf(each.content) < sizeOf(least.content) ? each : least),
    undefined,
  );
}

function sizeOf(content: readonly Span[]): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

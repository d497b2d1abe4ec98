import type { Article, Entity, Span } from "../../contract/index.ts";
import { contains, overlaps } from "../../contract/index.ts";
import { inOrder, type Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { shareRight } from "./confidence.ts";
import type { Finding } from "./finding.ts";
import { regionOf } from "./region.ts";
import { RULES } from "./rules.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly entities: readonly Entity[];
  readonly placed: readonly Placed[];
}

/** The attributions given, and those found within their contents, each with its parent; in text order. */
export function withNested({ article, layout, placed }: Given): Placed[] {
  const all: Placed[] = [...placed];
  for (const [index, outer] of placed.entries()) {
    if (outer.parent !== null) continue;
    const known = placed.filter((other) => other.parent === index);
    for (const piece of outer.content) {
      const regions = touching(piece, layout.sentences).map((sentence) => common(sentence, piece));
      const found = regions.flatMap((region) => findingsIn(article.text, region));
      addWithin(
        all,
        index,
        found.filter((each) => !known.some(({ cue }) => cue.some((span) => overlaps(span, each.cue)))),
      );
    }
  }
  return inOrder(all);
}

function common(one: Span, other: Span): Span {
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

/** All that the rules find in part of a sentence, in the order of their cues; no token is a cue twice. */
export function findingsIn(text: string, span: Span): Finding[] {
  const region = regionOf(text, span);
  const found: Finding[] = [];
  let told = span.start;
  for (let at = 0; at < region.tokens.length; at++) {
    if ((region.tokens[at]?.start ?? 0) < told) continue;
    for (const rule of RULES) {
      const finding = rule(region, at);
      if (finding === null) continue;
      found.push(finding);
      told = finding.cue.end;
      break;
    }
  }
  return found;
}

/** Adds what was found within one attribution's content; each has the innermost around it as its parent. */
function addWithin(all: Placed[], outer: number, found: readonly Finding[]): void {
  const inside: { index: number; content: readonly Span[] }[] = [];
  for (const { source, cue, content, rule } of [...found].sort((one, other) => sizeOf(other) - sizeOf(one))) {
    const around = inside.findLast((each) => each.content.some((piece) => contains(piece, cue)));
    inside.push({ index: all.length, content });
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

function sizeOf({ content }: Finding): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

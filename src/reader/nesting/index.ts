import type { Article, Entity, Span } from "../../contract/index.ts";
import { contains, overlaps } from "../../contract/index.ts";
import { inOrder, type Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { shareRight } from "./confidence.ts";
import { findingsIn } from "./find.ts";
import type { Finding } from "./finding.ts";
import { withOvershadowed } from "./outermost.ts";

export { findingsIn } from "./find.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly entities: readonly Entity[];
  readonly placed: readonly Placed[];
}

/** The attributions given, and those found within their contents, each with its parent; in text order. */
export function withNested({ article, layout, placed: heard }: Given): Placed[] {
  const placed = withOvershadowed(heard, article, layout);
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

import type { Article, Attribution, Hedge, Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { Cover } from "../text/cover.ts";
import { touching } from "../text/touching.ts";
import { caveatsIn, distanceMarks } from "./caveats/index.ts";
import { certaintiesOf } from "./certainty.ts";
import { type Doubtful, doubtsIn } from "./doubtful.ts";
import type { FoundHedge } from "./find-hedges.ts";
import { Reach } from "./reach.ts";

export { certaintyOf } from "./certainty.ts";
export { type FoundHedge, findHedges } from "./find-hedges.ts";
export { Reach } from "./reach.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  /** What the network takes for words of doubt. */
  readonly doubts: readonly FoundHedge[];
  readonly placed: readonly Placed[];
}

/**
 * Hedges of the text with their classes, in text order, and for each attribution those that bear on it: the words of
 * doubt in its cue, those in its content and in no statement within it, and the writer's caveats that speak of it.
 */
export function doubtsOf({ article: { text }, layout, doubts, placed }: Given): {
  hedges: Hedge[];
  bearing: Hedge[][];
  /** How sure each attribution's content is as its own source presents it. */
  certainties: Attribution["certainty"][];
} {
  const reach = new Reach(text, layout, placed);
  const stated = new Cover(text);
  for (const { content, cue } of placed) stated.add([...content, ...cue]);

  const caveats = caveatsIn(text, layout);
  const marks = distanceMarks(text, layout, stated).filter((span) => touching(span, caveats).length === 0);
  const taken = [...caveats, ...marks].sort((one, other) => one.start - other.start);
  const words = doubtsIn(text, layout, doubts).filter((span) => touching(span, taken).length === 0);

  const all = [
    ...words,
    ...caveats.map((span): Doubtful => ({ ...span, class: "author-caveat", speaksOf: reach.of(span) })),
    ...marks.map((span): Doubtful => ({ ...span, class: "author-caveat", speaksOf: [] })),
  ].sort((one, other) => one.start - other.start);

  const hedges = all.map(({ start, end, class: kind }, index) => ({ id: `h${index + 1}`, start, end, class: kind }));
  const bearing = withinOf(hedges, placed);
  all.forEach(({ speaksOf }, index) => {
    const hedge = hedges[index];
    for (const each of speaksOf) {
      const own = bearing[each];
      if (hedge !== undefined && own !== undefined && !own.includes(hedge)) own.push(hedge);
    }
  });
  for (const own of bearing) own.sort((one, other) => one.start - other.start);
  return { hedges, bearing, certainties: certaintiesOf(text, placed, bearing, layout.sentences) };
}

/** For each attribution the hedges in its cue, and those in its content that stand in no statement within it. */
function withinOf(hedges: readonly Hedge[], placed: readonly Placed[]): Hedge[][] {
  const bearing: Hedge[][] = placed.map(() => []);
  const owner = new Map<Hedge, { index: number; size: number }>();
  placed.forEach(({ content, cue }, index) => {
    const claim = (hedge: Hedge, size: number) => {
      const before = owner.get(hedge);
      if (before === undefined || size < before.size) owner.set(hedge, { index, size });
    };
    for (const piece of content) {
      for (const hedge of touching(piece, hedges)) if (contains(piece, hedge)) claim(hedge, sizeOf(content));
    }
    for (const piece of cue) for (const hedge of touching(piece, hedges)) claim(hedge, -1);
  });
  for (const [hedge, { index }] of owner) bearing[index]?.push(hedge);
  return bearing;
}

function sizeOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

import type { Article, Attribution, Hedge, Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import type { FoundHedge } from "./find-hedges.ts";
import { HEDGE_RULES } from "./hedge-rules.ts";

export { type FoundHedge, findHedges } from "./find-hedges.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  /** What the network takes for words of doubt. */
  readonly doubts: readonly FoundHedge[];
  readonly placed: readonly Placed[];
}

/** Hedges of the text with their classes, in text order, and for each attribution those that bear on it. */
export function doubtsOf({ article, layout, doubts, placed }: Given): { hedges: Hedge[]; bearing: Hedge[][] } {
  const hedges = hedgesOf(doubts, layout.words, article.text);
  const bearing = placed.map(({ content }) =>
    content.flatMap((piece) => touching(piece, hedges).filter((hedge) => contains(piece, hedge))),
  );
  return { hedges, bearing };
}

/** Hedges of the text with their classes, in text order. */
function hedgesOf(found: readonly FoundHedge[], words: readonly Span[], text: string): Hedge[] {
  return found
    .flatMap(({ first, last }) => {
      const start = words[first]?.start;
      const end = words[last - 1]?.end;
      return start === undefined || end === undefined ? [] : [{ start, end }];
    })
    .sort((one, other) => one.start - other.start)
    .map((span, index) => ({
      id: `h${index + 1}`,
      ...span,
      class: ruleOf(text.slice(span.start, span.end))?.class ?? "epistemic",
    }));
}

const ORDER: readonly Attribution["certainty"][] = ["doubtful", "possible", "probable"];

/** How sure a statement is by the hedges that bear on it: the weakest counts; "unknown" where none does. */
export function certaintyOf(_: Placed, own: readonly Hedge[], text: string): Attribution["certainty"] {
  const found = own.map((hedge) => ruleOf(text.slice(hedge.start, hedge.end))?.certainty ?? "possible");
  return ORDER.find((certainty) => found.includes(certainty)) ?? "unknown";
}

function ruleOf(words: string) {
  return HEDGE_RULES.find((rule) => rule.pattern.test(words));
}

import type { Article, Assertion, Attribution, Hedge } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import { certaintyOf } from "../doubt/index.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { ownClausesOf } from "./own-clauses.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
}

/** What stands in no attribution, clause by clause, in text order. */
export function assertionsOf({ article, layout, attributions, hedges }: Given): Assertion[] {
  const clauses = ownClausesOf({ article, layout, attributions });
  return clauses.map(({ start, end }, index) => {
    const own = touching({ start, end }, hedges).filter((hedge) => contains({ start, end }, hedge));
    const placed = { content: [{ start, end }], cue: [], source: [], parent: null, confidence: 1, by: "voice" };
    return {
      id: `s${index + 1}`,
      start,
      end,
      voice: "asserted",
      certainty: certaintyOf(placed, own, article.text),
      hedges: own.map(({ id }) => id),
      confidence: 0.5,
      by: "voice",
    };
  });
}

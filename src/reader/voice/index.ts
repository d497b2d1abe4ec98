import type { Article, Assertion, Attribution, Hedge } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import { certaintyOf } from "../doubt/index.ts";
import type { Layout } from "../layout.ts";
import { touching } from "../text/touching.ts";
import { judgedOf } from "./judge.ts";
import { ownClausesOf } from "./own-clauses.ts";
import { JUDGED_FROM } from "./weights.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
}

/**
 * What stands in no attribution, clause by clause, in text order: put as a fact, or judged. A clause may hold words that
 * an attribution puts to someone; the rest of it is the writer's.
 */
export function assertionsOf({ article, layout, attributions, hedges }: Given): Assertion[] {
  const { text } = article;
  const clauses = ownClausesOf({ article, layout, attributions });
  const judged = judgedOf(clauses.map(({ start, end }) => text.slice(start, end)));
  return clauses.map((clause, index) => {
    const own = touching(clause, hedges).filter((hedge) => contains(clause, hedge));
    const chance = judged[index] ?? 0;
    const voice = chance >= JUDGED_FROM ? "judged" : "asserted";
    return {
      id: `s${index + 1}`,
      start: clause.start,
      end: clause.end,
      voice,
      certainty: certaintyOf({ ...NO_PLACE, content: [clause] }, own, text),
      hedges: own.map(({ id }) => id),
      confidence: Math.round(100 * (voice === "judged" ? chance : 1 - chance)) / 100,
      by: `voice:${clause.by}`,
    };
  });
}

/** An assertion has no cue and no source. */
const NO_PLACE = { cue: [], source: [], parent: null, confidence: 1, by: "voice" } as const;

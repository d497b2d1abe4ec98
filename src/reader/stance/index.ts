import type { Article, Attribution, Hedge, Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { stanceByCaveat } from "./by-caveat.ts";
import { stanceByCue } from "./by-cue.ts";
import { stancesByVerdict } from "./by-verdict.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly placed: readonly Placed[];
  /** For each attribution the hedges that bear on it. */
  readonly bearing: readonly (readonly Hedge[])[];
}

/** How the writer, or the relay, stands to a statement, and the words that show it. */
export interface Stance {
  readonly stance: Attribution["stance"];
  readonly cues: readonly Span[];
}

/**
 * How the writer stands to each attribution, in the attributions' order: by what he says of it in a clause of his own,
 * which may stand sentences away; else by his caveats; else by the cue he chose. What no word shows is unknown.
 */
export function stancesOf({ article: { text }, layout, placed, bearing }: Given): Stance[] {
  const verdicts = stancesByVerdict(text, layout, placed);
  return placed.map((each, index): Stance => {
    const byCue = stanceByCue(text, each, layout.sentences);
    if (byCue.stance === "disputed") return byCue;
    return verdicts.get(index) ?? stanceByCaveat(text, each.content, bearing[index] ?? []) ?? byCue;
  });
}

import type { Article, Attribution, Hedge, Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly placed: readonly Placed[];
  readonly hedges: readonly Hedge[];
}

/** How the writer, or the relay, stands to a statement, and the words that show it. */
export interface Stance {
  readonly stance: Attribution["stance"];
  readonly cues: readonly Span[];
}

/** How the writer stands to each attribution, in the attributions' order. */
export function stancesOf({ placed }: Given): Stance[] {
  return placed.map(() => ({ stance: "unknown", cues: [] }));
}

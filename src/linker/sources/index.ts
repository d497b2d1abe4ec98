import type { ChainLink, CollectionSource, Reading } from "../../contract/index.ts";
import type { Link } from "../links.ts";
import type { OriginView } from "../origins/index.ts";
import type { Profile, Source } from "../profile.ts";
import type { View, Whole } from "../view.ts";

/** The sources of one article, and which of them a link of a chain is. */
export interface SourcesOfArticle {
  readonly sources: readonly Source[];
  /** Index into `sources`. */
  indexOf(link: ChainLink): number;
}

/** Everyone that an article's statements come from or through, in the order in which chains first name them. */
export function sourcesOf(reading: Reading): SourcesOfArticle {
  const keyOf = ({ name, entity, type }: ChainLink) => entity ?? `${type} ${name}`;
  const found = new Map<string, Source>();
  for (const link of reading.attributions.flatMap(({ chain }) => chain)) {
    if (found.has(keyOf(link))) continue;
    const source = { name: link.name, type: link.type, forms: [link.name], role: null, body: null, place: null };
    found.set(keyOf(link), source);
  }
  const order = new Map([...found.keys()].map((key, index) => [key, index]));
  return { sources: [...found.values()], indexOf: (link) => order.get(keyOf(link)) ?? -1 };
}

/** Sources of two articles that are one in the world. */
export function linkSources(_a: Profile, _b: Profile): Link[] {
  return [];
}

/** The document's entries. */
export function sourceListOf(_whole: Whole, _view: View, _origins: OriginView): CollectionSource[] {
  return [];
}

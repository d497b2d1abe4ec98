import type { CollectionSource } from "../../contract/index.ts";
import type { OriginView } from "../origins/index.ts";
import type { View, Whole } from "../view.ts";

/**
 * The document's entries: everyone that statements come from or through, those with most statements first; outlets that
 * only published come last, since they can be struck too. `statements` are those that come from it by their own words,
 * `through` the outlets and others that passed them on.
 */
export function sourceListOf({ profiles }: Whole, view: View, origins: OriginView): CollectionSource[] {
  const found = new Map<
    string,
    { statements: number; articles: Set<string>; outlets: Set<string>; through: Set<string> }
  >();
  const entry = (key: string) => {
    const known = found.get(key) ?? { statements: 0, articles: new Set(), outlets: new Set(), through: new Set() };
    found.set(key, known);
    return known;
  };
  for (const { article, statements, sources } of profiles) {
    const seen = (key: string) => {
      const one = entry(key);
      one.articles.add(article.id);
      const outlet = origins.outletOf(article.id);
      if (outlet !== null) one.outlets.add(outlet);
      return one;
    };
    const own = origins.outletOf(article.id);
    if (own !== null) seen(own);
    for (const index of sources.keys()) seen(origins.keyOf({ article: article.id, index }));
    statements.forEach((_, index) => {
      const member = { article: article.id, index };
      const { origin } = origins.of(member);
      if (origin === null) return;
      const one = seen(origin);
      one.statements++;
      for (const { name } of view.statement(member).chain.slice(0, -1)) one.through.add(name);
    });
  }
  return [...found]
    .map(([key, { statements, articles, outlets, through }]) => ({
      ...origins.named(key),
      statements,
      articles: articles.size,
      outlets: outlets.size,
      through: [...through].sort(),
      forms: [...origins.formsOf(key)],
      publishedBy: [...outlets].sort(),
      owner: null,
    }))
    .sort(
      (one, other) =>
        other.statements - one.statements || other.articles - one.articles || (one.key < other.key ? -1 : 1),
    );
}

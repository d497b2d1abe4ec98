import type { CollectionSource } from "../../contract/index.ts";

/**
 * One source of which several units of articles tell, by its key. It is called as the unit does in which it says most; a name
 * goes before a description.
 */
export function mergeSource(parts: readonly CollectionSource[]): CollectionSource | null {
  const [best] = [...parts].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      other.statements - one.statements ||
      other.name.length - one.name.length ||
      (one.name < other.name ? -1 : one.name > other.name ? 1 : 0) ||
      (one.type < other.type ? -1 : 1),
  );
  if (best === undefined || parts.length === 1) return best ?? null;
  const all = (values: (part: CollectionSource) => readonly string[]) => [...new Set(parts.flatMap(values))].sort();
  const publishedBy = all((part) => part.publishedBy);
  return {
    ...best,
    statements: parts.reduce((sum, { statements }) => sum + statements, 0),
    articles: parts.reduce((sum, { articles }) => sum + articles, 0),
    outlets: publishedBy.length,
    through: all(({ through }) => through),
    forms: all(({ forms }) => forms),
    publishedBy,
  };
}

/** The list of all units together, in the order of each unit's own list. */
export function mergeSources(parts: readonly CollectionSource[]): CollectionSource[] {
  const byKey = Map.groupBy(parts, ({ key }) => key);
  return [...byKey.values()]
    .flatMap((each) => mergeSource(each) ?? [])
    .sort(
      (one, other) =>
        other.statements - one.statements || other.articles - one.articles || (one.key < other.key ? -1 : 1),
    );
}

function rank({ type }: CollectionSource): number {
  return type === "named-person" || type === "named-organization" ? 0 : 1;
}

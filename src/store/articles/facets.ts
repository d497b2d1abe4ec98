import type { Queries } from "../database.ts";
import type { FacetCount } from "../documents/facets.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { ArticleFilter } from "../store.ts";
import { conditions, narrowing } from "./conditions.ts";
import { outletNames, outletValue } from "./outlets.ts";

/** By what articles can be narrowed. */
export type ArticleFacet = "outlet" | "published";

/** Values of a facet with how many articles have each, the commonest first, then by value; outlets with their names. */
export async function articleFacetsOf(
  queries: Queries,
  search: SearchIndex,
  facet: ArticleFacet,
  filter: ArticleFilter,
  limit: number,
): Promise<FacetCount[]> {
  const narrowed = await narrowing(queries, filter);
  const rows = await queries
    .selectFrom("articles")
    .select(({ fn }) => [`articles.${facet} as value`, fn.countAll<number>().as("count")])
    .where((where) => where.and(conditions(where, search, narrowed)))
    .groupBy(`articles.${facet}`)
    .execute();
  const names = await outletNames(queries);
  const counts = new Map<string, number>();
  for (const { value, count } of rows) {
    if (value === null) continue;
    const one = facet === "outlet" ? outletValue(value) : value;
    counts.set(one, (counts.get(one) ?? 0) + Number(count));
  }
  return [...counts]
    .map(([value, count]) =>
      facet === "outlet" ? { value, count, name: names.get(value) ?? value } : { value, count },
    )
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, limit);
}

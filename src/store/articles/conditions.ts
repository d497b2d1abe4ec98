import type { ExpressionBuilder } from "kysely";
import type { Queries } from "../database.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { ArticleFilter } from "../store.ts";
import type { Tables } from "../tables.ts";
import { spellingsOf } from "./outlets.ts";

/** A filter with all the ways in which articles write the outlets that it names. */
export async function narrowing(queries: Queries, filter: ArticleFilter): Promise<ArticleFilter> {
  const { outlet, except } = filter;
  return {
    ...filter,
    ...(outlet !== undefined && { outlet: await spellingsOf(queries, outlet) }),
    ...(except?.outlet !== undefined && { except: { outlet: await spellingsOf(queries, except.outlet) } }),
  };
}

/** What a filter asks of an article. */
export function conditions(where: ExpressionBuilder<Tables, "articles">, search: SearchIndex, filter: ArticleFilter) {
  const { id, outlet, except, from, to, text, outdated } = filter;
  const left = except?.outlet;
  return [
    ...(id === undefined ? [] : [where("articles.id", "in", id)]),
    ...(outdated ? [] : [where("articles.replacedBy", "is", null)]),
    ...(outlet === undefined ? [] : [where("articles.outlet", "in", outlet)]),
    ...(left === undefined
      ? []
      : [where.or([where("articles.outlet", "is", null), where("articles.outlet", "not in", left)])]),
    ...(from === undefined ? [] : [where("articles.published", ">=", from)]),
    ...(to === undefined ? [] : [where("articles.published", "<", `${to}~`)]),
    ...(text === undefined ? [] : [search.contains(where.ref("articles.number"), "articles", text)]),
  ];
}

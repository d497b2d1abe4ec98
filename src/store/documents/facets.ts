import type { Queries } from "../database.ts";
import type { Filter } from "./filter.ts";
import { conditions, type ListOf } from "./list.ts";
import type { Facet } from "./rows.ts";

/** A value by which a list can be narrowed, and how many entries have it. */
export interface FacetCount {
  readonly value: string;
  /** As it is written, where that is known: an outlet's or a source's name. */
  readonly name?: string;
  readonly count: number;
}

/** Values of one facet with how many entries of the list have each, the commonest first, then by value. */
export async function facetsOf(
  queries: Queries,
  of: ListOf,
  facet: Facet,
  filter: Filter,
  limit: number,
): Promise<FacetCount[]> {
  const { text } = filter;
  // The list's numbers first, which an index holds: to look each value's document up in its row takes six times as long.
  const numbers = queries
    .selectFrom("documents")
    .select("number")
    .where("generation", "=", of.generation)
    .where("kind", "=", of.kind)
    .where((where) => where.and(conditions(where, filter)))
    .$if(text !== undefined, (asked) =>
      asked.where((where) => of.search.contains(where.ref("number"), "documents", text ?? "")),
    );
  const rows = await queries
    .selectFrom("facets")
    .select(({ fn }) => ["value", fn.countAll<number>().as("count")])
    .where("facet", "=", facet)
    .where("document", "in", numbers)
    .groupBy("value")
    .orderBy("count", "desc")
    .orderBy("value")
    .limit(limit)
    .execute();
  return rows.map(({ value, count }) => ({ value, count: Number(count) }));
}

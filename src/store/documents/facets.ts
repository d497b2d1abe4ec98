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
  const rows = await queries
    .selectFrom("documents")
    .innerJoin("facets", "facets.document", "documents.number")
    .select(({ fn }) => ["facets.value", fn.countAll<number>().as("count")])
    .where("documents.generation", "=", of.generation)
    .where("documents.kind", "=", of.kind)
    .where("facets.facet", "=", facet)
    .where((where) => where.and(conditions(where, filter)))
    .$if(text !== undefined, (asked) =>
      asked.where((where) => of.search.contains(where.ref("documents.number"), "documents", text ?? "")),
    )
    .groupBy("facets.value")
    .orderBy("count", "desc")
    .orderBy("facets.value")
    .limit(limit)
    .execute();
  return rows.map(({ value, count }) => ({ value, count: Number(count) }));
}

import type { SelectQueryBuilder } from "kysely";
import type { Queries } from "../database.ts";
import type { Tables } from "../tables.ts";
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
  const isWhole = Object.keys(filter).length === 0;
  const numbers = queries
    .selectFrom("documents")
    .select("number")
    .where("generation", "=", of.generation)
    .where("kind", "=", of.kind)
    .where((where) => where.and(conditions(where, filter)))
    .$if(text !== undefined, (asked) =>
      asked.where((where) => of.search.contains(where.ref("number"), "documents", text ?? "")),
    );
  // Of a whole list the values are gone through as their index has them, and of a part of it each document's values are looked
  // up: a database that is left to choose opens the document of each value, which takes six times as long.
  const values = isWhole
    ? queries.selectFrom("facets").where("document", "in", numbers)
    : queries
        .selectFrom(numbers.as("listed"))
        .crossJoin("facets")
        .where((where) => where("facets.document", "=", where.ref("listed.number")));
  const rows = await (values as SelectQueryBuilder<Tables, "facets", object>)
    .select(({ fn }) => ["facets.value", fn.countAll<number>().as("count")])
    .where("facets.facet", "=", facet)
    .groupBy("facets.value")
    .orderBy("count", "desc")
    .orderBy("facets.value")
    .limit(limit)
    .execute();
  return rows.map(({ value, count }) => ({ value, count: Number(count) }));
}

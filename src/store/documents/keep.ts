import { inBatches } from "../batches.ts";
import type { Queries } from "../database.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { NewDocument } from "./rows.ts";

/** Keeps what was made of a unit, with the facets that lists are filtered by and the words they are found by. */
export async function keepDocuments(
  queries: Queries,
  search: SearchIndex,
  generation: number,
  unit: number,
  documents: readonly NewDocument[],
): Promise<void> {
  for (const { facets, words, legs, ...document } of documents) {
    const { number } = await queries
      .insertInto("documents")
      .values({ ...document, generation, unit })
      .returning("number")
      .executeTakeFirstOrThrow();
    for (const batch of inBatches(facets)) {
      await queries
        .insertInto("facets")
        .values(batch.map(([facet, value]) => ({ document: number, facet, value })))
        .execute();
    }
    if (legs !== null)
      await queries
        .insertInto("legs")
        .values({ document: number, body: JSON.stringify(legs) })
        .execute();
    if (words !== "") await search.put(queries, "documents", [{ number, text: words }]);
  }
}

/** Takes out all that was made of these units. */
export async function dropDocuments(
  queries: Queries,
  search: SearchIndex,
  generation: number,
  units: readonly number[],
): Promise<void> {
  const rows = await queries
    .selectFrom("documents")
    .select("number")
    .where("generation", "=", generation)
    .where("unit", "in", units)
    .execute();
  await dropRows(
    queries,
    search,
    rows.map(({ number }) => number),
  );
}

/** Takes documents out by their numbers. */
export async function dropRows(queries: Queries, search: SearchIndex, numbers: readonly number[]): Promise<void> {
  for (const batch of inBatches(numbers)) {
    await queries.deleteFrom("facets").where("document", "in", batch).execute();
    await queries.deleteFrom("legs").where("document", "in", batch).execute();
    await queries.deleteFrom("documents").where("number", "in", batch).execute();
    await search.remove(queries, "documents", batch);
  }
}

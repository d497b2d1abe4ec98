import { inBatches } from "../batches.ts";
import type { Queries } from "../database.ts";
import type { FacetCount } from "./facets.ts";
import { fold } from "./fold.ts";

/**
 * Counts of outlets with their names as most articles write them, and of sources with their names and keys; of a source's
 * values only its key's is kept, since its name and its relays stand in the facet too.
 */
export async function written(
  queries: Queries,
  generation: number,
  facet: "outlet" | "source",
  counts: readonly FacetCount[],
): Promise<FacetCount[]> {
  if (facet === "outlet") {
    const names = await outletNames(queries);
    return counts.map((each) => ({ ...each, name: names.get(each.value) ?? each.value }));
  }
  const names = await sourceNames(
    queries,
    generation,
    counts.map(({ value }) => value),
  );
  return counts.flatMap((each) => {
    const source = names.get(each.value);
    return source === undefined ? [] : [{ ...each, ...source }];
  });
}

async function outletNames(queries: Queries): Promise<Map<string, string>> {
  const rows = await queries
    .selectFrom("articles")
    .select(({ fn }) => ["outlet", fn.countAll<number>().as("articles")])
    .where("outlet", "is not", null)
    .groupBy("outlet")
    .orderBy("articles")
    .orderBy("outlet", "desc")
    .execute();
  return new Map(rows.map(({ outlet }) => [fold(outlet ?? ""), outlet ?? ""]));
}

async function sourceNames(
  queries: Queries,
  generation: number,
  values: readonly string[],
): Promise<Map<string, { value: string; name: string }>> {
  const names = new Map<string, { value: string; name: string }>();
  for (const batch of inBatches(values)) {
    const rows = await queries
      .selectFrom("documents")
      .innerJoin("facets", "facets.document", "documents.number")
      .select(["documents.id", "documents.body", "facets.value"])
      .where("documents.generation", "=", generation)
      .where("documents.kind", "=", "sources")
      .where("facets.facet", "=", "source")
      .where("facets.value", "in", batch)
      .execute();
    for (const { id, body, value } of rows) {
      if (value === fold(id)) names.set(value, { value: id, name: (JSON.parse(body) as { name: string }).name });
    }
  }
  return names;
}

import { outletNames } from "../articles/outlets.ts";
import { inBatches } from "../batches.ts";
import type { Queries } from "../database.ts";
import type { FacetCount } from "./facets.ts";
import { fold } from "./fold.ts";
import type { Part } from "./rows.ts";

/**
 * Counts of outlets with their names as most articles write them, of places with theirs, and of sources with their names and
 * keys; of a source's values only its key's is kept, since its name and its relays stand in the facet too.
 */
export async function written(
  queries: Queries,
  generation: number,
  facet: "outlet" | "place" | "source",
  counts: readonly FacetCount[],
): Promise<FacetCount[]> {
  if (facet === "outlet") {
    const names = await outletNames(queries);
    return counts.map((each) => ({ ...each, name: names.get(each.value) ?? each.value }));
  }
  const values = counts.map(({ value }) => value);
  if (facet === "place") {
    const names = await placeNames(queries, generation, values);
    return counts.map((each) => ({ ...each, name: names.get(each.value) ?? each.value }));
  }
  const names = await sourceNames(queries, generation, values);
  return counts.flatMap((each) => {
    const source = names.get(each.value);
    return source === undefined ? [] : [{ ...each, ...source }];
  });
}

/** As most units of articles write them, by how they are folded; of two that are as common, the one that sorts last. */
async function placeNames(
  queries: Queries,
  generation: number,
  values: readonly string[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const batch of inBatches(values)) {
    const rows = await queries
      .selectFrom("documents")
      .select(({ fn }) => ["id", "body", fn.countAll<number>().as("units")])
      .where("generation", "=", generation)
      .where("kind", "=", "place names" satisfies Part)
      .where("id", "in", batch)
      .groupBy(["id", "body"])
      .orderBy("units")
      .orderBy("body")
      .execute();
    for (const { id, body } of rows) names.set(id, (JSON.parse(body) as { name: string }).name);
  }
  return names;
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

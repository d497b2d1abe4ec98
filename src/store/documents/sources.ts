import type { CollectionSource } from "../../contract/index.ts";
import { mergeSource } from "../../linker/index.ts";
import { inBatches } from "../batches.ts";
import type { Queries } from "../database.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { dropRows, keepDocuments } from "./keep.ts";
import { sourceRow } from "./rows.ts";

/** No unit of articles: what is put together from several. */
export const NO_UNIT = 0;

/** The keys of the sources of which some units tell. */
export async function sourcesIn(queries: Queries, generation: number, units: readonly number[]): Promise<string[]> {
  const keys: string[] = [];
  for (const batch of inBatches(units)) {
    const rows = await queries
      .selectFrom("documents")
      .select("id")
      .where("generation", "=", generation)
      .where("kind", "=", "source parts")
      .where("unit", "in", batch)
      .execute();
    keys.push(...rows.map(({ id }) => id));
  }
  return keys;
}

/** Puts the entries of these sources together anew, from what each unit tells of them. */
export async function mergeSourceParts(
  queries: Queries,
  search: SearchIndex,
  generation: number,
  keys: readonly string[],
): Promise<void> {
  for (const batch of inBatches([...new Set(keys)])) {
    const of = (kind: "sources" | "source parts") =>
      queries
        .selectFrom("documents")
        .where("generation", "=", generation)
        .where("kind", "=", kind)
        .where("id", "in", batch);
    const old = await of("sources").select("number").execute();
    await dropRows(
      queries,
      search,
      old.map(({ number }) => number),
    );
    const parts = (await of("source parts").select("body").execute()).map(
      ({ body }) => JSON.parse(body) as CollectionSource,
    );
    const merged = [...Map.groupBy(parts, ({ key }) => key).values()].flatMap((each) => mergeSource(each) ?? []);
    const outlets = await outletsOf(queries, generation, batch);
    const rows = merged.map((source) => sourceRow(source, outlets.get(source.key) ?? []));
    await keepDocuments(queries, search, generation, NO_UNIT, rows);
  }
}

/** The outlets in which sources are, over all units, as the parts of each source keep them. */
async function outletsOf(
  queries: Queries,
  generation: number,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const rows = await queries
    .selectFrom("documents")
    .innerJoin("facets", "facets.document", "documents.number")
    .select(["documents.id", "facets.value"])
    .where("documents.generation", "=", generation)
    .where("documents.kind", "=", "source parts")
    .where("documents.id", "in", keys)
    .where("facets.facet", "=", "outlet")
    .execute();
  const outlets = Map.groupBy(rows, ({ id }) => id);
  return new Map([...outlets].map(([key, each]) => [key, each.map(({ value }) => value)]));
}

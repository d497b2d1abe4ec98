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
  // One unit at a time, so that its own index is used, not that of all parts.
  for (const unit of units) {
    const rows = await queries
      .selectFrom("documents")
      .select("id")
      .where("generation", "=", generation)
      .where("kind", "=", "source parts")
      .where("unit", "=", unit)
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
    const parts = await of("source parts").select(["number", "id", "body"]).execute();
    const each = parts.map(({ body }) => JSON.parse(body) as CollectionSource);
    const merged = [...Map.groupBy(each, ({ key }) => key).values()].flatMap((own) => mergeSource(own) ?? []);
    const outlets = await outletsOf(queries, parts);
    const rows = merged.map((source) => sourceRow(source, outlets.get(source.key) ?? []));
    await keepDocuments(queries, search, generation, NO_UNIT, rows);
  }
}

/** The outlets in which sources are, over all their parts, by the sources' keys. */
async function outletsOf(
  queries: Queries,
  parts: readonly { readonly number: number; readonly id: string }[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const keys = new Map(parts.map(({ number, id }) => [number, id]));
  const outlets = new Map<string, Set<string>>();
  for (const batch of inBatches([...keys.keys()])) {
    const rows = await queries
      .selectFrom("facets")
      .select(["document", "value"])
      .where("document", "in", batch)
      .where("facet", "=", "outlet")
      .execute();
    for (const { document, value } of rows) {
      const key = keys.get(document) ?? "";
      const known = outlets.get(key);
      if (known === undefined) outlets.set(key, new Set([value]));
      else known.add(value);
    }
  }
  return outlets;
}

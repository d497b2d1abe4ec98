import { inBatches } from "../batches.ts";
import type { Queries } from "../database.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { dropRows, keepDocuments } from "./keep.ts";
import type { Kind } from "./kinds.ts";
import type { Facet, NewDocument } from "./rows.ts";
import { NO_UNIT } from "./sources.ts";

/**
 * Has these be all documents of a kind that are of no unit. Those that are as they were stay: writing is most of the work, and
 * one article changes few of ten thousand.
 */
export async function renewKind(
  queries: Queries,
  search: SearchIndex,
  generation: number,
  kind: Kind,
  documents: readonly NewDocument[],
): Promise<void> {
  const before = new Map<string, number>();
  const gone: number[] = [];
  const rows = await queries
    .selectFrom("documents")
    .select(["number", "id", "place", "body"])
    .where("generation", "=", generation)
    .where("kind", "=", kind)
    .execute();
  const facets = await facetsOf(
    queries,
    rows.map(({ number }) => number),
  );
  for (const { number, id, place, body } of rows) {
    const known = contentOf({ id, place, body, facets: facets.get(number) ?? [] });
    if (before.has(known)) gone.push(number);
    else before.set(known, number);
  }
  const added = documents.filter((document) => !before.delete(contentOf(document)));
  await dropRows(queries, search, [...gone, ...before.values()]);
  await keepDocuments(queries, search, generation, NO_UNIT, added);
}

/** All that a row says, as one text. */
function contentOf({ id, place, body, facets }: Pick<NewDocument, "id" | "place" | "body" | "facets">): string {
  return JSON.stringify([id, place, body, facets.map(([facet, value]) => `${facet} ${value}`).sort()]);
}

async function facetsOf(queries: Queries, documents: readonly number[]) {
  const found = new Map<number, [Facet, string][]>();
  for (const batch of inBatches(documents)) {
    const rows = await queries
      .selectFrom("facets")
      .select(["document", "facet", "value"])
      .where("document", "in", batch)
      .execute();
    for (const { document, facet, value } of rows)
      found.set(document, [...(found.get(document) ?? []), [facet as Facet, value]]);
  }
  return found;
}

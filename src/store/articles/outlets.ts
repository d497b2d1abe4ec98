import { outletOfArticle } from "../../linker/index.ts";
import type { Queries } from "../database.ts";
import { fold } from "../documents/fold.ts";

/** What an outlet is filtered and counted by, however it is written: "The Evening Gull", "Evening Gull" → evening-gull. */
export function outletValue(name: string): string {
  return outletOfArticle({ outlet: name, url: null }) || fold(name);
}

/** Outlets' names as most articles write them, by what they are filtered by; of two that are as common, the one that sorts first. */
export async function outletNames(queries: Queries): Promise<ReadonlyMap<string, string>> {
  const rows = await queries
    .selectFrom("articles")
    .select(({ fn }) => ["outlet", fn.countAll<number>().as("articles")])
    .where("outlet", "is not", null)
    .groupBy("outlet")
    .orderBy("articles")
    .orderBy("outlet", "desc")
    .execute();
  return new Map(rows.flatMap(({ outlet }) => (outlet === null ? [] : [[outletValue(outlet), outlet]])));
}

/** All ways in which articles write these outlets. */
export async function spellingsOf(queries: Queries, outlets: readonly string[]): Promise<string[]> {
  const asked = new Set(outlets.map(outletValue));
  const rows = await queries
    .selectFrom("articles")
    .select("outlet")
    .distinct()
    .where("outlet", "is not", null)
    .execute();
  return rows.flatMap(({ outlet }) => (outlet !== null && asked.has(outletValue(outlet)) ? [outlet] : []));
}

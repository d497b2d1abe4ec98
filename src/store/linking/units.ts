import { type Profile, unitDocumentsOf } from "../../linker/index.ts";
import { inBatches } from "../batches.ts";
import type { Database, Queries } from "../database.ts";
import { dropDocuments, keepDocuments } from "../documents/keep.ts";
import { documentRows } from "../documents/rows.ts";
import { mergeSourceParts, sourcesIn } from "../documents/sources.ts";
import { forgetWanted } from "../documents/wanted.ts";
import type { Linking } from "./link-article.ts";
import { keptLinks, linksWithin, type Pair } from "./pairs.ts";
import { articlesOf, joinedUnits, someStale, unitsOf } from "./stale.ts";

/**
 * Makes the documents of one stale unit anew, with all that it is now joined with, in a transaction of its own. Gives false
 * where everything holds.
 */
export async function renewSome(database: Database, linking: Linking): Promise<boolean> {
  return await database.write(async (queries) => {
    const { generation } = linking;
    const stale = await someStale(queries, generation);
    if (stale === null) return false;
    const units = await joinedUnits(queries, generation, stale);
    const articles: number[] = [];
    for (const unit of units) articles.push(...(await articlesOf(queries, generation, unit)));
    articles.sort((one, other) => one - other);
    const sources = await sourcesIn(queries, generation, units);
    await dropDocuments(queries, database.search, generation, units);
    const pairs = await keptLinks(queries, generation, articles);
    for (const members of componentsOf(articles, pairs)) await renewUnit(queries, database, linking, members, pairs);
    const joined = [...(await unitsOf(queries, generation, articles))];
    await mergeSourceParts(queries, database.search, generation, [
      ...sources,
      ...(await sourcesIn(queries, generation, joined)),
    ]);
    await forgetWanted(queries, generation);
    await queries.deleteFrom("stale").where("generation", "=", generation).where("unit", "in", units).execute();
    return true;
  });
}

async function renewUnit(
  queries: Queries,
  database: Database,
  linking: Linking,
  members: readonly number[],
  pairs: readonly Pair[],
): Promise<void> {
  const { generation } = linking;
  const [unit] = members;
  if (unit === undefined) return;
  for (const batch of inBatches(members)) {
    await queries
      .updateTable("profiles")
      .set({ unit })
      .where("generation", "=", generation)
      .where("article", "in", batch)
      .execute();
  }
  const byArticle = new Map<number, Profile>();
  for (const member of members) byArticle.set(member, await linking.profiles.get(queries, member));
  const links = await linksWithin(queries, generation, byArticle, pairs);
  // In the order of their ids, whatever order they came in.
  const profiles = [...byArticle.values()].sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  links.sort((one, other) => (one.a < other.a || (one.a === other.a && one.b < other.b) ? -1 : 1));
  const whole = { profiles, links };
  await keepDocuments(queries, database.search, generation, unit, documentRows(unitDocumentsOf(whole), whole));
}

/** The articles that links join, each set in ascending order, the sets by their first. */
function componentsOf(articles: readonly number[], pairs: readonly Pair[]): number[][] {
  const neighbours = new Map<number, number[]>(articles.map((article) => [article, []]));
  for (const { a, b, joins } of pairs) {
    if (!joins) continue;
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const seen = new Set<number>();
  const components: number[][] = [];
  for (const article of articles) {
    if (seen.has(article)) continue;
    const component = new Set([article]);
    for (const member of component) for (const other of neighbours.get(member) ?? []) component.add(other);
    for (const member of component) seen.add(member);
    components.push([...component].sort((one, other) => one - other));
  }
  return components;
}

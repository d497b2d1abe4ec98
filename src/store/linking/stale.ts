import { inBatches } from "../batches.ts";
import type { Queries } from "../database.ts";

/** Notes that the documents of these units no longer hold. */
export async function markStale(queries: Queries, generation: number, units: Iterable<number>): Promise<void> {
  for (const batch of inBatches([...units])) {
    await queries
      .insertInto("stale")
      .values(batch.map((unit) => ({ generation, unit })))
      .onConflict((conflict) => conflict.columns(["generation", "unit"]).doNothing())
      .execute();
  }
}

/** A unit whose documents have to be made anew; null where all hold. */
export async function someStale(queries: Queries, generation: number): Promise<number | null> {
  const row = await queries
    .selectFrom("stale")
    .select("unit")
    .where("generation", "=", generation)
    .orderBy("unit")
    .limit(1)
    .executeTakeFirst();
  return row?.unit ?? null;
}

/**
 * The units that a stale one has come to be joined with by new links, itself among them: those whose articles are put into
 * units anew together.
 */
export async function joinedUnits(queries: Queries, generation: number, unit: number): Promise<number[]> {
  const joined = new Set([unit]);
  for (const each of joined) {
    const articles = await articlesOf(queries, generation, each);
    for (const other of await unitsOf(queries, generation, await joinedWith(queries, generation, articles)))
      joined.add(other);
  }
  return [...joined].sort((one, other) => one - other);
}

// Step by step, each by an index, without sorting: a database that gets more at once may go through every link or article of
// the collection for it.

/** The articles of a unit, in ascending order. */
export async function articlesOf(queries: Queries, generation: number, unit: number): Promise<number[]> {
  const rows = await queries
    .selectFrom("profiles")
    .select("article")
    .where("generation", "=", generation)
    .where("unit", "=", unit)
    .execute();
  return rows.map(({ article }) => article).sort((one, other) => one - other);
}

/** The articles that these are joined with. */
async function joinedWith(queries: Queries, generation: number, articles: readonly number[]): Promise<Set<number>> {
  const others = new Set<number>();
  for (const [own, other] of [
    ["a", "b"],
    ["b", "a"],
  ] as const) {
    for (const batch of inBatches(articles)) {
      const rows = await queries
        .selectFrom("links")
        .select(`${other} as article`)
        .where("generation", "=", generation)
        .where(own, "in", batch)
        .where("joins", "=", 1)
        .execute();
      for (const { article } of rows) others.add(article);
    }
  }
  return others;
}

/** The units in which articles are. */
export async function unitsOf(queries: Queries, generation: number, articles: Iterable<number>): Promise<Set<number>> {
  const units = new Set<number>();
  for (const batch of inBatches([...articles])) {
    const rows = await queries
      .selectFrom("profiles")
      .select("unit")
      .where("generation", "=", generation)
      .where("article", "in", batch)
      .execute();
    for (const { unit } of rows) units.add(unit);
  }
  return units;
}

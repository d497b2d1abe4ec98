import type { Database, Queries } from "../database.ts";
import { forgetWanted } from "../documents/wanted.ts";

/** Rows that go in one transaction, so that others are not kept waiting. */
const ROWS = 2000;

/**
 * Takes out what is left of generations that no longer count, a part at a time, so that it may be broken off and gone on
 * with: links and documents first, then readings that a later one has replaced.
 */
export async function dropOld(database: Database): Promise<void> {
  while (await database.write((queries) => dropSome(queries, database))) {
    // on to the next part
  }
}

/** Gives false where nothing is left. */
async function dropSome(queries: Queries, database: Pick<Database, "search">): Promise<boolean> {
  const old = await queries
    .selectFrom("generations")
    .select("number")
    .where("state", "=", "to be dropped")
    .orderBy("number")
    .executeTakeFirst();
  if (!old) return false;
  const generation = old.number;
  if (await dropDocuments(queries, database, generation)) return true;
  if (await dropKeys(queries, generation)) return true;
  await queries.deleteFrom("links").where("generation", "=", generation).execute();
  await queries.deleteFrom("profiles").where("generation", "=", generation).execute();
  await queries.deleteFrom("pending").where("generation", "=", generation).execute();
  await queries.deleteFrom("stale").where("generation", "=", generation).execute();
  await forgetWanted(queries, generation);
  await dropReadings(queries, generation);
  await queries.deleteFrom("generations").where("number", "=", generation).execute();
  return true;
}

async function dropDocuments(queries: Queries, { search }: Pick<Database, "search">, generation: number) {
  const rows = await queries
    .selectFrom("documents")
    .select("number")
    .where("generation", "=", generation)
    .limit(ROWS)
    .execute();
  const numbers = rows.map(({ number }) => number);
  if (numbers.length === 0) return false;
  await queries.deleteFrom("facets").where("document", "in", numbers).execute();
  await queries.deleteFrom("legs").where("document", "in", numbers).execute();
  await queries.deleteFrom("documents").where("number", "in", numbers).execute();
  await search.remove(queries, "documents", numbers);
  return true;
}

async function dropKeys(queries: Queries, generation: number): Promise<boolean> {
  const rows = await queries
    .selectFrom("keys")
    .select("number")
    .where("generation", "=", generation)
    .limit(ROWS)
    .execute();
  const numbers = rows.map(({ number }) => number);
  if (numbers.length === 0) return false;
  await queries.deleteFrom("sharing").where("key", "in", numbers).execute();
  await queries.deleteFrom("keys").where("number", "in", numbers).execute();
  return true;
}

/** A reading of a generation that never came to count, or that a later one has replaced since. */
async function dropReadings(queries: Queries, generation: number): Promise<void> {
  const counting = await queries
    .selectFrom("generations")
    .select("number")
    .where("state", "=", "counts")
    .executeTakeFirstOrThrow();
  if (counting.number < generation) {
    await queries.deleteFrom("readings").where("generation", "=", generation).execute();
    return;
  }
  await queries
    .deleteFrom("readings")
    .where("generation", "<=", generation)
    .where((where) =>
      where.exists(
        where
          .selectFrom("readings as later")
          .select("later.article")
          .whereRef("later.article", "=", "readings.article")
          .whereRef("later.generation", ">", "readings.generation")
          .where("later.generation", "<=", counting.number),
      ),
    )
    .execute();
}

import { isDeepStrictEqual } from "node:util";
import { readingIn } from "../articles/readings.ts";
import { correct } from "../corrections/apply.ts";
import { correctionsOf } from "../corrections/keep.ts";
import type { Database, Queries } from "../database.ts";
import type { Linking } from "./link-article.ts";
import type { Profiler } from "./linker.ts";
import { renewSome } from "./units.ts";

/** How far linking is: articles linked by this call, and those left. */
export interface LinkProgress {
  readonly linked: number;
  readonly left: number;
}

export interface SettleOptions {
  readonly progress?: (progress: LinkProgress) => void;
  /** Stops between two articles; what is linked by then stays so. */
  readonly signal?: AbortSignal;
}

/**
 * Links every article of a generation that is not linked yet. Each is a transaction of its own, so that it may end anywhere
 * and go on later, and others may write between.
 */
export async function linkPending(
  database: Database,
  linking: Linking,
  profiler: Profiler,
  options: SettleOptions = {},
): Promise<void> {
  let linked = 0;
  for (
    let article = await nextPending(database, linking);
    article !== null;
    article = await nextPending(database, linking)
  ) {
    options.signal?.throwIfAborted();
    if (await linkOne(database, linking, profiler, article)) linked += 1;
    if (options.progress) options.progress({ linked, left: await countPending(database, linking) });
  }
}

/** The same, and then the documents that this has touched, each unit in a transaction of its own. */
export async function settle(
  database: Database,
  linking: Linking,
  profiler: Profiler,
  options: SettleOptions = {},
): Promise<void> {
  await linkPending(database, linking, profiler, options);
  while (await renewSome(database, linking)) options.signal?.throwIfAborted();
}

/** Whether there is anything to settle. */
export async function isSettled(queries: Queries, generation: number): Promise<boolean> {
  for (const table of ["pending", "stale"] as const) {
    const row = await queries
      .selectFrom(table)
      .select("generation")
      .where("generation", "=", generation)
      .limit(1)
      .executeTakeFirst();
    if (row) return false;
  }
  return true;
}

/**
 * Links one article. Its profile is made before the others have to wait. Gives false where another program was quicker, or
 * somebody corrected the article meanwhile.
 */
async function linkOne(database: Database, linking: Linking, profiler: Profiler, article: number): Promise<boolean> {
  const { generation } = linking;
  const reading = await readingIn(database.queries, article, generation);
  const corrections = reading === null ? [] : await correctionsOf(database.queries, reading.article.id);
  const profile = reading === null ? null : await profiler.profileOf(correct(reading, corrections));
  try {
    return await database.write(async (queries) => {
      if (!(await isPending(queries, generation, article))) return false;
      if (reading !== null && !isDeepStrictEqual(await correctionsOf(queries, reading.article.id), corrections))
        return false;
      await queries.deleteFrom("pending").where("generation", "=", generation).where("article", "=", article).execute();
      if (profile !== null) await linking.link(queries, article, profile);
      return true;
    });
  } catch (error) {
    linking.profiles.forget();
    throw error;
  }
}

async function nextPending(database: Database, { generation }: Linking): Promise<number | null> {
  const row = await database.queries
    .selectFrom("pending")
    .select("article")
    .where("generation", "=", generation)
    .orderBy("article")
    .limit(1)
    .executeTakeFirst();
  return row?.article ?? null;
}

async function isPending(queries: Queries, generation: number, article: number): Promise<boolean> {
  const row = await queries
    .selectFrom("pending")
    .select("article")
    .where("generation", "=", generation)
    .where("article", "=", article)
    .executeTakeFirst();
  return row !== undefined;
}

async function countPending(database: Database, { generation }: Linking): Promise<number> {
  const { count } = await database.queries
    .selectFrom("pending")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("generation", "=", generation)
    .executeTakeFirstOrThrow();
  return Number(count);
}

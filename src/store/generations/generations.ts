import type { Queries } from "../database.ts";
import { StoreError } from "../failure.ts";

/** What reads: a version of the engine, and its model. */
export interface EngineName {
  readonly version: string;
  readonly model: string;
}

/** The generation that counts. */
export async function countingGeneration(queries: Queries): Promise<number> {
  const row = await queries.selectFrom("generations").select("number").where("state", "=", "counts").executeTakeFirst();
  if (row) return row.number;
  throw new StoreError(
    "collection-damaged",
    "The collection does not say which readings count: put back a copy of it.",
  );
}

/** Every generation that holds links: the one that counts, and one in the making if there is. */
export async function livingGenerations(queries: Queries): Promise<number[]> {
  const rows = await queries
    .selectFrom("generations")
    .select("number")
    .where("state", "!=", "to be dropped")
    .orderBy("number")
    .execute();
  return rows.map(({ number }) => number);
}

/**
 * The generation in which an engine reads everything again: the one already in the making by the same engine, so that what was
 * begun goes on, else a new one. One that another engine had begun is given up.
 */
export async function startGeneration(queries: Queries, engine: EngineName): Promise<number> {
  const begun = await queries.selectFrom("generations").selectAll().where("state", "=", "in the making").execute();
  const own = begun.find((each) => each.engine === engine.version && each.model === engine.model);
  if (own) return own.number;
  await queries
    .updateTable("generations")
    .set({ state: "to be dropped" })
    .where("state", "=", "in the making")
    .execute();
  const { last } = await queries
    .selectFrom("generations")
    .select(({ fn }) => fn.max("number").as("last"))
    .executeTakeFirstOrThrow();
  const number = last + 1;
  await queries
    .insertInto("generations")
    .values({ number, state: "in the making", engine: engine.version, model: engine.model })
    .execute();
  return number;
}

/** Articles that the engine has not read, as the generation has them: their numbers, in ascending order. */
export async function unread(
  queries: Queries,
  generation: number,
  engine: EngineName,
  limit: number,
  after = 0,
): Promise<number[]> {
  const rows = await queries
    .selectFrom("articles")
    .select("articles.number")
    .where("articles.number", ">", after)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("readings")
            .select("readings.article")
            .whereRef("readings.article", "=", "articles.number")
            .where("readings.generation", "<=", generation)
            .where("readings.engine", "=", engine.version)
            .where("readings.model", "=", engine.model),
        ),
      ),
    )
    .orderBy("articles.number")
    .limit(limit)
    .execute();
  return rows.map(({ number }) => number);
}

/** Puts every article that counts and is not linked in this generation among those to be linked. Gives how many those are. */
export async function awaitLinks(queries: Queries, generation: number): Promise<number> {
  await queries
    .insertInto("pending")
    .columns(["generation", "article"])
    .expression((from) =>
      from
        .selectFrom("articles")
        .leftJoin("profiles", (join) =>
          join.onRef("profiles.article", "=", "articles.number").on("profiles.generation", "=", generation),
        )
        .select(({ val, ref }) => [val(generation).as("generation"), ref("articles.number").as("article")])
        .where("articles.replacedBy", "is", null)
        .where("profiles.article", "is", null),
    )
    .onConflict((conflict) => conflict.columns(["generation", "article"]).doNothing())
    .execute();
  const { count } = await queries
    .selectFrom("pending")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("generation", "=", generation)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** From now on this generation counts; the one before, with its readings, is to be dropped. */
export async function makeCount(queries: Queries, generation: number): Promise<void> {
  await queries.updateTable("generations").set({ state: "to be dropped" }).where("state", "=", "counts").execute();
  await queries.updateTable("generations").set({ state: "counts" }).where("number", "=", generation).execute();
}

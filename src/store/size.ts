import type { Queries } from "./database.ts";
import { KINDS, type Kind } from "./documents/kinds.ts";
import type { Size } from "./store.ts";

/** How much there is of everything, as a generation has it. */
export async function sizeOf(queries: Queries, generation: number): Promise<Size> {
  const articles = await queries
    .selectFrom("articles")
    .select(({ fn }) => [fn.countAll<number>().as("all"), fn.count<number>("replacedBy").as("outdated")])
    .executeTakeFirstOrThrow();
  const lists = await queries
    .selectFrom("documents")
    .select(({ fn }) => ["kind", fn.countAll<number>().as("count")])
    .where("generation", "=", generation)
    .groupBy("kind")
    .execute();
  const engines = await queries
    .selectFrom("readings")
    .select(({ fn }) => ["engine as version", "model", fn.countAll<number>().as("articles")])
    .where("generation", "<=", generation)
    .groupBy(["engine", "model"])
    .orderBy("engine")
    .orderBy("model")
    .execute();
  const counts = new Map(lists.map(({ kind, count }) => [kind, Number(count)]));
  return {
    articles: Number(articles.all) - Number(articles.outdated),
    outdated: Number(articles.outdated),
    pending: await countRows(queries, "pending"),
    corrections: await countRows(queries, "corrections"),
    lists: Object.fromEntries(KINDS.map((kind) => [kind, counts.get(kind) ?? 0])) as Record<Kind, number>,
    engines: engines.map((engine) => ({ ...engine, articles: Number(engine.articles) })),
  };
}

async function countRows(queries: Queries, table: "pending" | "corrections"): Promise<number> {
  const { count } = await queries
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

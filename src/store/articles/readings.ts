import type { Article, Reading } from "../../contract/index.ts";
import { pack, unpack } from "../compressed.ts";
import type { Queries } from "../database.ts";

/** Keeps a reading. The article's text is kept with the article alone. */
export async function keepReading(
  queries: Queries,
  article: number,
  generation: number,
  reading: Reading,
): Promise<void> {
  const { version: engine, model } = reading.engine;
  const body = pack({ ...reading, article: { ...reading.article, text: "" } });
  await queries
    .insertInto("readings")
    .values({ article, generation, engine, model, body })
    .onConflict((conflict) => conflict.columns(["article", "generation"]).doUpdateSet({ engine, model, body }))
    .execute();
}

/** The reading of an article that counts in a generation: the last one made in it or before it. Null where there is none. */
export async function readingIn(queries: Queries, article: number, generation: number): Promise<Reading | null> {
  const row = await queries
    .selectFrom("readings")
    .innerJoin("articles", "articles.number", "readings.article")
    .select(["readings.body", "articles.text"])
    .where("readings.article", "=", article)
    .where("readings.generation", "<=", generation)
    .orderBy("readings.generation", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const reading = unpack<Reading & { article: Article }>(row.body);
  return { ...reading, article: { ...reading.article, text: row.text } };
}

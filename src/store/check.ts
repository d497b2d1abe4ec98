import { createHash } from "node:crypto";
import { Reading } from "../contract/index.ts";
import { readingIn } from "./articles/readings.ts";
import { expand } from "./compressed.ts";
import type { Database } from "./database.ts";
import { countingGeneration } from "./generations/generations.ts";

/** Looks at everything that is kept: whether the database is whole, and whether each article is what it is kept as. */
export async function checkCollection(database: Database): Promise<string[]> {
  const wrong = (await database.check()).map((finding) => `${database.name}: the database is damaged (${finding}).`);
  if (wrong.length > 0) return wrong;
  const { queries } = database;
  const generation = await countingGeneration(queries);
  const articles = await queries.selectFrom("articles").select(["number", "file", "bytes"]).orderBy("number").execute();
  for (const { number, file, bytes } of articles) {
    const reading = await attempt(() => readingIn(queries, number, generation));
    if (!Reading.safeParse(reading).success)
      wrong.push(`${file}: its reading is missing or damaged: add the article again.`);
    if (bytes !== null && (await attempt(() => hashOfKept(database, bytes))) !== bytes)
      wrong.push(`${file}: the bytes it was made of are missing or damaged; its reading is not touched by that.`);
  }
  return wrong;
}

async function hashOfKept({ queries }: Database, hash: string): Promise<string> {
  const { body } = await queries.selectFrom("blobs").select("body").where("hash", "=", hash).executeTakeFirstOrThrow();
  return createHash("sha256").update(expand(body)).digest("hex");
}

async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}

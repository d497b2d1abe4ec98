import { createHash } from "node:crypto";
import type { Article } from "../../contract/index.ts";
import { compress } from "../compressed.ts";
import type { Queries } from "../database.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { isNewer, pageOf } from "./page.ts";
import type { Added } from "./record.ts";

/** What an article's row became, and whether it counts. */
export interface Placed extends Added {
  readonly number: number;
  /** Numbers of the articles that no longer count. */
  readonly outdated: readonly number[];
  readonly counts: boolean;
}

/**
 * Puts an article into its place among the others, within a transaction of the caller's. The same id is the same article, which
 * stays as it is.
 *
 * @param now ISO 8601
 */
export async function placeArticle(
  queries: Queries,
  search: SearchIndex,
  article: Article,
  bytes: Uint8Array | null,
  now: string,
): Promise<Placed> {
  const there = await queries
    .selectFrom("articles")
    .select(["number", "replacedBy"])
    .where("id", "=", article.id)
    .executeTakeFirst();
  if (there) {
    const same = { article: article.id, what: "already there", replaces: [], copyOf: [] } as const;
    return { ...same, number: there.number, outdated: [], counts: there.replacedBy === null };
  }
  const hash = bytes === null ? null : await keepBytes(queries, bytes);
  const copyOf =
    hash === null
      ? []
      : await queries.selectFrom("articles").select("id").where("bytes", "=", hash).orderBy("id").execute();
  const page = pageOf(article.url);
  const { number } = await queries
    .insertInto("articles")
    .values({
      id: article.id,
      file: article.file,
      title: article.title,
      outlet: article.outlet,
      published: article.published,
      url: article.url,
      page,
      language: article.language,
      text: article.text,
      bytes: hash,
      added: now,
      replacedBy: null,
    })
    .returning("number")
    .executeTakeFirstOrThrow();
  await search.put(queries, "articles", [{ number, text: `${article.title ?? ""}\n${article.text}` }]);
  const versions = page === null ? null : await placeVersion(queries, number, article, page);
  return {
    article: article.id,
    number,
    what: versions === null ? "added" : versions.counts ? "new version" : "older version",
    replaces: versions?.replaced.map(({ id }) => id) ?? [],
    copyOf: copyOf.map(({ id }) => id),
    outdated: versions?.replaced.map((each) => each.number) ?? [],
    counts: versions?.counts ?? true,
  };
}

/**
 * Where another text stood under the same address, one of the two is outdated: the one published earlier, or, where the dates
 * leave it open, the one that was there first. Null where no other text stood there.
 */
async function placeVersion(queries: Queries, number: number, article: Article, page: string) {
  const others = await queries
    .selectFrom("articles")
    .select(["number", "id", "published"])
    .where("page", "=", page)
    .where("number", "!=", number)
    .where("replacedBy", "is", null)
    .where("text", "!=", article.text)
    .orderBy("number")
    .execute();
  if (others.length === 0) return null;
  const newer = others.find(({ published }) => isNewer(published, article.published) === true);
  if (newer) {
    await queries.updateTable("articles").set({ replacedBy: newer.number }).where("number", "=", number).execute();
    return { counts: false, replaced: [] };
  }
  const replaced = others.map((other) => other.number);
  await queries.updateTable("articles").set({ replacedBy: number }).where("number", "in", replaced).execute();
  // What they had replaced is of the same page, which is told for the index's sake.
  await queries
    .updateTable("articles")
    .set({ replacedBy: number })
    .where("page", "=", page)
    .where("replacedBy", "in", replaced)
    .execute();
  return { counts: true, replaced: others };
}

/** Each bytes are kept once, whoever printed them. Gives their SHA-256. */
async function keepBytes(queries: Queries, bytes: Uint8Array): Promise<string> {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const kept = await queries.selectFrom("blobs").select("hash").where("hash", "=", hash).executeTakeFirst();
  if (!kept) {
    await queries
      .insertInto("blobs")
      .values({ hash, size: bytes.length, body: compress(bytes) })
      .execute();
  }
  return hash;
}

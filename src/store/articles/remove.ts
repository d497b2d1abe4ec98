import type { Queries } from "../database.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { isNewer } from "./page.ts";

/**
 * Takes an article out, with its readings, its corrections, and its bytes where no other has the same; within a transaction of the
 * caller's, who has unlinked it. Gives the number of the older version of its page that counts again; null where there is none.
 */
export async function removeArticle(queries: Queries, search: SearchIndex, number: number): Promise<number | null> {
  const row = await queries
    .selectFrom("articles")
    .select(["id", "bytes", "page", "replacedBy"])
    .where("number", "=", number)
    .executeTakeFirstOrThrow();
  const { page, replacedBy } = row;
  const again = replacedBy === null && page !== null ? await restoreVersion(queries, number, page) : null;
  await search.remove(queries, "articles", [number]);
  await queries.deleteFrom("corrections").where("article", "=", row.id).execute();
  await queries.deleteFrom("articles").where("number", "=", number).execute();
  const others = queries.selectFrom("articles").select("bytes").where("bytes", "=", row.bytes);
  if (row.bytes !== null && !(await others.executeTakeFirst()))
    await queries.deleteFrom("blobs").where("hash", "=", row.bytes).execute();
  return again;
}

/** The version before the newest one counts again when that one goes: the last by date of publication, else the last added. */
async function restoreVersion(queries: Queries, number: number, page: string): Promise<number | null> {
  const outdated = await queries
    .selectFrom("articles")
    .select(["number", "published"])
    .where("page", "=", page)
    .where("replacedBy", "=", number)
    .orderBy("number")
    .execute();
  const newest = outdated.reduce<(typeof outdated)[number] | null>(
    (best, each) => (best !== null && isNewer(best.published, each.published) === true ? best : each),
    null,
  );
  if (newest === null) return null;
  await queries
    .updateTable("articles")
    .set({ replacedBy: newest.number })
    .where("page", "=", page)
    .where("replacedBy", "=", number)
    .execute();
  await queries.updateTable("articles").set({ replacedBy: null }).where("number", "=", newest.number).execute();
  return newest.number;
}

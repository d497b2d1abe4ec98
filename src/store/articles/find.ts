import type { Selectable } from "kysely";
import type { Queries } from "../database.ts";
import { cursorOf, readCursor } from "../documents/cursor.ts";
import type { Page, PageRequest } from "../documents/filter.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { ArticleFilter } from "../store.ts";
import type { ArticleRow } from "../tables.ts";
import { conditions, narrowing } from "./conditions.ts";
import { outletNames, outletValue } from "./outlets.ts";
import type { ArticleRecord } from "./record.ts";

type Row = Pick<
  Selectable<ArticleRow>,
  "number" | "id" | "file" | "title" | "outlet" | "published" | "url" | "language" | "added"
> & { newer: string | null };

const PAGE = 50;

/** One page of the articles, by their files and, where several have one name, in the order in which they were added. */
export async function pageOfArticles(
  queries: Queries,
  search: SearchIndex,
  filter: ArticleFilter,
  page: PageRequest,
): Promise<Page<ArticleRecord>> {
  const limit = page.limit ?? PAGE;
  const after = page.after ? readCursor(page.after) : null;
  const narrowed = await narrowing(queries, filter);
  const rows = await rowsOf(queries)
    .where((where) => where.and(conditions(where, search, narrowed)))
    .$if(after !== null, (some) =>
      some.where((where) =>
        where(
          where.refTuple("articles.file", "articles.number"),
          ">",
          where.tuple(after?.place ?? "", after?.number ?? 0),
        ),
      ),
    )
    .orderBy("articles.file")
    .orderBy("articles.number")
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last ? cursorOf({ place: last.file, number: last.number, rank: null }) : null;
  return { items: await recordsOf(queries, items), next };
}

export async function countArticles(queries: Queries, search: SearchIndex, filter: ArticleFilter): Promise<number> {
  const narrowed = await narrowing(queries, filter);
  const { count } = await queries
    .selectFrom("articles")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where((where) => where.and(conditions(where, search, narrowed)))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The articles of these numbers, in the order given. */
export async function articlesByNumber(queries: Queries, numbers: readonly number[]): Promise<ArticleRecord[]> {
  if (numbers.length === 0) return [];
  const rows = await rowsOf(queries).where("articles.number", "in", numbers).execute();
  const records = await recordsOf(queries, rows);
  const byNumber = new Map(rows.map(({ number }, index) => [number, records[index]]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

/**
 * By id, by file, by what an id begins with ("sha256:" may be left out), or by the last parts of its file's path; null where none
 * or several are meant.
 */
export async function articleNamed(queries: Queries, name: string): Promise<ArticleRecord | null> {
  const exact = await rowsOf(queries).where("articles.id", "=", name).executeTakeFirst();
  if (exact) return (await recordsOf(queries, [exact]))[0] ?? null;
  const byFile = await rowsOf(queries).where("articles.file", "=", name).limit(2).execute();
  const begun = byFile.length > 0 ? byFile : await byBeginning(queries, name);
  const found = begun.length > 0 ? begun : await byPathEnd(queries, name);
  const [one, another] = found.length > 1 ? found.filter(({ newer }) => newer === null) : found;
  return one && !another ? ((await recordsOf(queries, [one]))[0] ?? null) : null;
}

/** All versions of one page, in the order in which they were added, the one that counts last. */
export async function versionsOf(queries: Queries, id: string): Promise<ArticleRecord[]> {
  const row = await queries.selectFrom("articles").select("page").where("id", "=", id).executeTakeFirst();
  if (!row) return [];
  const rows = await rowsOf(queries)
    .where((where) => (row.page === null ? where("articles.id", "=", id) : where("articles.page", "=", row.page)))
    .orderBy("articles.number")
    .execute();
  const records = await recordsOf(queries, rows);
  return [
    ...records.filter(({ replacedBy }) => replacedBy !== null),
    ...records.filter(({ replacedBy }) => replacedBy === null),
  ];
}

export async function numberOf(queries: Queries, id: string): Promise<number | null> {
  const row = await queries.selectFrom("articles").select("number").where("id", "=", id).executeTakeFirst();
  return row?.number ?? null;
}

async function byBeginning(queries: Queries, name: string): Promise<Row[]> {
  const digits = name.replace(/^sha256:/u, "");
  if (!/^[0-9a-f]{6,64}$/u.test(digits)) return [];
  return await rowsOf(queries)
    .where("articles.id", ">=", `sha256:${digits}`)
    .where("articles.id", "<", `sha256:${digits}~`)
    .limit(2)
    .execute();
}

/** Whole parts of a path: "wire-1.html" of "reports/wire-1.html" or "reports.zip!day1/wire-1.html". */
async function byPathEnd(queries: Queries, name: string): Promise<Row[]> {
  if (name === "") return [];
  const files = await queries.selectFrom("articles").select("file").distinct().execute();
  const named = files.filter(({ file }) => file.endsWith(`/${name}`) || file.endsWith(`!${name}`));
  const [one, another] = named;
  if (one === undefined || another !== undefined) return [];
  return await rowsOf(queries).where("articles.file", "=", one.file).limit(2).execute();
}

function rowsOf(queries: Queries) {
  return queries
    .selectFrom("articles")
    .leftJoin("articles as newer", "newer.number", "articles.replacedBy")
    .select([
      "articles.number",
      "articles.id",
      "articles.file",
      "articles.title",
      "articles.outlet",
      "articles.published",
      "articles.url",
      "articles.language",
      "articles.added",
      "newer.id as newer",
    ]);
}

async function recordsOf(queries: Queries, rows: readonly Row[]): Promise<ArticleRecord[]> {
  const names = rows.some(({ outlet }) => outlet !== null) ? await outletNames(queries) : new Map();
  return rows.map(({ number: _, newer, ...row }) => {
    const outletName = row.outlet === null ? null : (names.get(outletValue(row.outlet)) ?? row.outlet);
    return { ...row, outletName, replacedBy: newer };
  });
}

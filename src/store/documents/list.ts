import type { ExpressionBuilder } from "kysely";
import type { Queries } from "../database.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Tables } from "../tables.ts";
import { type Cursor, cursorOf, readCursor } from "./cursor.ts";
import { EXCEPT_FIELDS, type Filter, type Order, type Page, type PageRequest } from "./filter.ts";
import type { Kind } from "./kinds.ts";
import { rankOf } from "./rank.ts";
import { type Facet, foldFacet } from "./rows.ts";

/** A document's row as lists read it. */
export interface Listed {
  readonly number: number;
  readonly place: string;
  /** By what its order goes, before its place. */
  readonly rank: number | string | null;
  readonly body: string;
}

/** Which list, of which generation. */
export interface ListOf {
  readonly generation: number;
  readonly kind: Kind;
  readonly search: SearchIndex;
}

const PAGE = 50;

/** One page of a list. Rejects with "cursor-invalid" where `after` is not what a page gave, "search-empty" where `text` has no word. */
export async function pageOf(queries: Queries, of: ListOf, filter: Filter, page: PageRequest): Promise<Page<Listed>> {
  const limit = page.limit ?? PAGE;
  const after = page.after ? readCursor(page.after) : null;
  const rows = await rowsAfter(queries, of, filter, page.order ?? "reach", after, limit + 1);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? cursorOf(last) : null };
}

/** Rows of a list in its order, behind a place in it. */
export async function rowsAfter(
  queries: Queries,
  of: ListOf,
  filter: Filter,
  order: Order,
  after: Cursor | null,
  limit: number,
): Promise<Listed[]> {
  const { text } = filter;
  let some = queries
    .selectFrom("documents")
    .select((where) => ["number", "place", rankOf(where, order).as("rank")])
    .where("generation", "=", of.generation)
    .where("kind", "=", of.kind)
    .where((where) => where.and(conditions(where, filter, "a page")))
    .$if(text !== undefined, (asked) =>
      asked.where((where) => of.search.contains(where.ref("number"), "documents", text ?? "")),
    );
  // What rests on no link can't change with one.
  if (order === "check") some = some.where("confidence", "<", 1);
  if (order !== "reach") some = some.orderBy("rank");
  if (after) {
    some = some.where((where) => {
      const further = where(where.refTuple("place", "number"), ">", where.tuple(after.place, after.number));
      if (order === "reach") return further;
      const rank = rankOf(where, order);
      return where.or([where(rank, ">", after.rank), where.and([where(rank, "=", after.rank), further])]);
    });
  }
  some = some.orderBy("place").orderBy("number").limit(limit);
  // Bodies are most of a list: they are taken of the rows that are asked for, not of all that had to be sorted.
  let rows = queries
    .selectFrom(some.as("some"))
    .innerJoin("documents", "documents.number", "some.number")
    .select(["some.number", "some.place", "some.rank", "documents.body"]);
  if (order !== "reach") rows = rows.orderBy("some.rank");
  return await rows.orderBy("some.place").orderBy("some.number").execute();
}

/** How many documents a list has. */
export async function countOf(queries: Queries, of: ListOf, filter: Filter): Promise<number> {
  const { text } = filter;
  const { count } = await queries
    .selectFrom("documents")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("generation", "=", of.generation)
    .where("kind", "=", of.kind)
    .where((where) => where.and(conditions(where, filter)))
    .$if(text !== undefined, (asked) =>
      asked.where((where) => of.search.contains(where.ref("number"), "documents", text ?? "")),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

type Where = ExpressionBuilder<Tables, "documents">;

/** What a filter asks of a document, whether a page is looked for in the order of a list or all of it is gone through. */
export function conditions(where: Where, filter: Filter, goingFor: "a page" | "all" = "all") {
  const { id, outlet, source, article, place, kind, from, to, leastOutlets, mostOrigins } = filter;
  const facets: readonly [Facet, readonly string[] | undefined][] = [
    ["outlet", outlet],
    ["source", source],
    ["article", article],
    ["place", place],
    ["kind", kind],
  ];
  return [
    ...(id === undefined ? [] : [where("id", "in", id)]),
    ...facets.flatMap(([facet, values]) => (values === undefined ? [] : [withFacet(where, facet, values)])),
    ...EXCEPT_FIELDS.flatMap((facet) => {
      const values = filter.except?.[facet];
      return values === undefined ? [] : [where.not(withFacet(where, facet, values))];
    }),
    ...(from === undefined && to === undefined ? [] : [publishedWithin(where, from, to, goingFor)]),
    ...(leastOutlets === undefined ? [] : [where("outlets", ">=", leastOutlets)]),
    ...(mostOrigins === undefined ? [] : [where("most", "<=", mostOrigins)]),
  ];
}

function withFacet(where: Where, facet: Facet, values: readonly string[]) {
  const folded = values.map((value) => foldFacet(facet, value));
  return where(
    "number",
    "in",
    where.selectFrom("facets").select("document").where("facet", "=", facet).where("value", "in", folded),
  );
}

/**
 * A day lies within a month and a year that begin as it does. What is open to one side holds for many, so that a page of them is
 * soon found by asking one document after another; else those that were published then are gathered first.
 */
function publishedWithin(where: Where, from: string | undefined, to: string | undefined, goingFor: "a page" | "all") {
  let within = where.selectFrom("facets").select("document").where("facet", "=", "published");
  if (from !== undefined) within = within.where("value", ">=", from);
  if (to !== undefined) within = within.where("value", "<", `${to}~`);
  if (goingFor === "all" || (from !== undefined && to !== undefined)) return where("number", "in", within);
  return where.exists(within.whereRef("document", "=", "documents.number"));
}

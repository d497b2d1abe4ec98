import type { ExpressionBuilder } from "kysely";
import type { Claim, FigureGroup, Sign } from "../../contract/index.ts";
import type { Struck } from "../../linker/index.ts";
import type { Queries } from "../database.ts";
import type { Kind } from "../documents/kinds.ts";
import type { Tables } from "../tables.ts";
import { strikeEntries } from "./strike.ts";

/** Documents looked at together. */
const PART = 500;

/** What striking does to a collection: how many entries of each kind fall, are open, or are counted anew, of how many. */
export interface Effect {
  readonly claims: { readonly all: number; readonly touched: number; readonly fallen: number; readonly open: number };
  readonly figures: {
    readonly all: number;
    readonly touched: number;
    readonly conflicts: { readonly before: number; readonly after: number };
  };
  readonly signs: { readonly all: number; readonly touched: number; readonly fallen: number; readonly open: number };
  /** Ids of the claims that fall, those of most articles first. */
  readonly fallen: readonly string[];
}

/** Works out what striking does from the entries that the struck have to do with, which an index leads to. */
export async function effectOf(queries: Queries, generation: number, struck: Struck): Promise<Effect> {
  const claims = {
    all: await countAll(queries, generation, "claims"),
    touched: await countTouched(queries, generation, "claims", struck),
    fallen: 0,
    open: 0,
  };
  const signs = { all: await countAll(queries, generation, "signs"), touched: 0, fallen: 0, open: 0 };
  const figures = {
    all: await countAll(queries, generation, "figures"),
    touched: 0,
    conflicts: { before: 0, after: 0 },
  };
  const fallen: string[] = [];
  // What never had an origin neither falls nor is open: most claims are such, and need not be looked at.
  for await (const part of touched<Claim>(queries, generation, "claims", struck, 1)) {
    for (const claim of await strikeEntries(queries, generation, "claims", part, struck)) {
      if (claim.open) claims.open += 1;
      if (!claim.fallen) continue;
      claims.fallen += 1;
      fallen.push(claim.id);
    }
  }
  for await (const part of touched<Sign>(queries, generation, "signs", struck)) {
    for (const sign of await strikeEntries(queries, generation, "signs", part, struck)) {
      signs.touched += 1;
      if (sign.fallen) signs.fallen += 1;
      if (sign.open) signs.open += 1;
    }
  }
  for await (const part of touched<FigureGroup>(queries, generation, "figures", struck)) {
    const after = await strikeEntries(queries, generation, "figures", part, struck);
    figures.touched += part.length;
    figures.conflicts.before += part.filter(({ conflict }) => conflict).length;
    figures.conflicts.after += after.filter(({ conflict }) => conflict).length;
  }
  return { claims, figures, signs, fallen };
}

/** @param originsAtLeast only those that had at least so many origins */
async function* touched<T>(
  queries: Queries,
  generation: number,
  kind: Kind,
  struck: Struck,
  originsAtLeast: number | null = null,
): AsyncGenerator<T[]> {
  let [place, number] = ["", 0];
  while (true) {
    const rows = await queries
      .selectFrom("documents")
      .select(["number", "place", "body"])
      .where("generation", "=", generation)
      .where("kind", "=", kind)
      .where((where) => where("number", "in", onTheWay(where, struck)))
      .$if(originsAtLeast !== null, (some) => some.where("most", ">=", originsAtLeast))
      .where((where) => where(where.refTuple("place", "number"), ">", where.tuple(place, number)))
      .orderBy("place")
      .orderBy("number")
      .limit(PART)
      .execute();
    if (rows.length > 0) yield rows.map(({ body }) => JSON.parse(body) as T);
    const last = rows.at(-1);
    if (rows.length < PART || last === undefined) return;
    [place, number] = [last.place, last.number];
  }
}

function onTheWay(where: ExpressionBuilder<Tables, "documents">, struck: Struck) {
  return where
    .selectFrom("facets")
    .select("document")
    .where("facet", "=", "way")
    .where("value", "in", [...struck]);
}

async function countTouched(queries: Queries, generation: number, kind: Kind, struck: Struck): Promise<number> {
  const { count } = await queries
    .selectFrom("documents")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("generation", "=", generation)
    .where("kind", "=", kind)
    .where((where) => where("number", "in", onTheWay(where, struck)))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function countAll(queries: Queries, generation: number, kind: Kind): Promise<number> {
  const { count } = await queries
    .selectFrom("documents")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("generation", "=", generation)
    .where("kind", "=", kind)
    .executeTakeFirstOrThrow();
  return Number(count);
}

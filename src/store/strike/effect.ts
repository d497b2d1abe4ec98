import type { ExpressionBuilder } from "kysely";
import type { FigureGroup, Sign } from "../../contract/index.ts";
import {
  type Legs,
  type Standing,
  type Struck,
  standingOfClaim,
  standingOfSign,
  strikeFigures,
} from "../../linker/index.ts";
import { inBatches } from "../batches.ts";
import type { Queries } from "../database.ts";
import type { Kind } from "../documents/kinds.ts";
import { placeOf } from "../documents/place.ts";
import type { Tables } from "../tables.ts";

/** Documents looked at together. */
const PART = 2000;

/** What striking does to a collection: how many entries of each kind fall, are open, or are counted anew, of how many. */
export interface Effect {
  readonly claims: { readonly all: number; readonly touched: number; readonly fallen: number; readonly open: number };
  readonly figures: {
    readonly all: number;
    readonly touched: number;
    readonly conflicts: { readonly before: number; readonly after: number };
  };
  readonly signs: { readonly all: number; readonly touched: number; readonly fallen: number; readonly open: number };
  /** Ids of the claims that fall, and of those that are open; those of most articles first. */
  readonly fallen: readonly string[];
  readonly open: readonly string[];
}

/** Works out what striking does from the entries that the struck have to do with, which an index leads to. */
export async function effectOf(queries: Queries, generation: number, struck: Struck): Promise<Effect> {
  const claims = {
    all: await countAll(queries, generation, "claims"),
    touched: await countTouched(queries, generation, "claims", struck),
  };
  const signs = {
    all: await countAll(queries, generation, "signs"),
    touched: await countTouched(queries, generation, "signs", struck),
    fallen: 0,
    open: 0,
  };
  const figures = {
    all: await countAll(queries, generation, "figures"),
    touched: await countTouched(queries, generation, "figures", struck),
    conflicts: { before: 0, after: 0 },
  };
  const [fallen, open]: [string[], string[]] = [[], []];
  for await (const part of originated(queries, generation, struck)) {
    for (const { id, body } of part) {
      const standing = standingOfClaim(JSON.parse(body) as Legs, struck);
      if (standing.maybe.size > 0) open.push(id);
      if (standing.fallen) fallen.push(id);
    }
  }
  for await (const part of entries(queries, generation, "signs", struck)) {
    const conclusions = part.map(({ body }) => JSON.parse(body) as Sign);
    const standings = await standingsOf(queries, generation, struck, conclusions);
    for (const sign of conclusions) {
      const standing = standingOfSign(sign, struck, (claim) => standings.get(claim) ?? null);
      if (standing.fallen) signs.fallen += 1;
      if (standing.maybe.size > 0) signs.open += 1;
    }
  }
  // Conflicts stand first in their list, and none comes about by striking.
  for await (const part of entries(queries, generation, "figures", struck, placeOf(1))) {
    figures.conflicts.before += part.length;
    for (const { body } of part)
      if (strikeFigures(JSON.parse(body) as FigureGroup, struck).conflict) figures.conflicts.after += 1;
  }
  return { claims: { ...claims, fallen: fallen.length, open: open.length }, figures, signs, fallen, open };
}

/** What is left of the claims that conclusions rest on, by the claims' ids. */
async function standingsOf(
  queries: Queries,
  generation: number,
  struck: Struck,
  signs: readonly Sign[],
): Promise<ReadonlyMap<string, Standing>> {
  const ids = new Set(signs.flatMap(({ premises }) => premises.flatMap(({ claim }) => claim ?? [])));
  const standings = new Map<string, Standing>();
  for (const batch of inBatches([...ids])) {
    const rows = await queries
      .selectFrom("documents")
      .innerJoin("legs", "legs.document", "documents.number")
      .select(["id", "legs.body"])
      .where("generation", "=", generation)
      .where("kind", "=", "claims")
      .where("id", "in", batch)
      .execute();
    for (const { id, body } of rows) standings.set(id, standingOfClaim(JSON.parse(body) as Legs, struck));
  }
  return standings;
}

/**
 * What striking needs of the claims on whose way the struck are, in their order, some at a time. What never had an origin neither
 * falls nor is open: most claims are such, and need not be looked at.
 */
async function* originated(queries: Queries, generation: number, struck: Struck): AsyncGenerator<Part[]> {
  yield* inParts((place, number) =>
    touched(queries, generation, "claims", struck, place, number)
      .innerJoin("legs", "legs.document", "documents.number")
      .where("most", ">=", 1)
      .select(["id", "number", "place", "legs.body"])
      .execute(),
  );
}

/** The documents of another kind on whose way the struck are. */
async function* entries(
  queries: Queries,
  generation: number,
  kind: Kind,
  struck: Struck,
  before: string | null = null,
): AsyncGenerator<Part[]> {
  yield* inParts((place, number) =>
    touched(queries, generation, kind, struck, place, number)
      .$if(before !== null, (some) => some.where("place", "<", before ?? ""))
      .select(["id", "number", "place", "body"])
      .execute(),
  );
}

interface Part {
  readonly id: string;
  readonly number: number;
  readonly place: string;
  readonly body: string;
}

async function* inParts(ask: (place: string, number: number) => Promise<Part[]>): AsyncGenerator<Part[]> {
  let [place, number] = ["", 0];
  while (true) {
    const rows = await ask(place, number);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (rows.length < PART || last === undefined) return;
    [place, number] = [last.place, last.number];
  }
}

/** Documents behind a place in their list on whose way the struck are. */
function touched(queries: Queries, generation: number, kind: Kind, struck: Struck, place: string, number: number) {
  return queries
    .selectFrom("documents")
    .where("generation", "=", generation)
    .where("kind", "=", kind)
    .where((where) => where("number", "in", onTheWay(where, struck)))
    .where((where) => where(where.refTuple("place", "number"), ">", where.tuple(place, number)))
    .orderBy("place")
    .orderBy("number")
    .limit(PART);
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

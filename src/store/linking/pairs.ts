import { type Links, linksBetween, type Profile, type Tied, withoutReasons } from "../../linker/index.ts";
import { inBatches } from "../batches.ts";
import type { Queries } from "../database.ts";

/** Two articles that were compared, the one whose id sorts first as `a`. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Whether it is by this that both are in one unit. */
  readonly joins: boolean;
  /** What they share; null where that is nothing. */
  readonly links: Links<Tied> | null;
}

export async function keepLinks(queries: Queries, generation: number, pairs: readonly Pair[]): Promise<void> {
  for (const batch of inBatches(pairs)) {
    await queries
      .insertInto("links")
      .values(
        batch.map(({ a, b, joins, links }) => ({
          generation,
          a,
          b,
          joins: Number(joins),
          body: JSON.stringify(links),
        })),
      )
      .execute();
  }
}

/** What is kept of pairs among some articles. */
export async function keptLinks(queries: Queries, generation: number, articles: readonly number[]): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const among = new Set(articles);
  for (const batch of inBatches(articles)) {
    const rows = await queries
      .selectFrom("links")
      .select(["a", "b", "joins", "body"])
      .where("generation", "=", generation)
      .where("a", "in", batch)
      .execute();
    for (const { a, b, joins, body } of rows)
      if (among.has(b)) pairs.push({ a, b, joins: joins === 1, links: JSON.parse(body) as Links<Tied> | null });
  }
  return pairs;
}

/**
 * What the articles of one unit share, each two of them, with what was not compared before compared and kept: those that
 * came to be in one unit through others.
 */
export async function linksWithin(
  queries: Queries,
  generation: number,
  members: ReadonlyMap<number, Profile>,
  known: readonly Pair[],
): Promise<Links<Tied>[]> {
  const compared = new Set(known.map(({ a, b }) => `${a} ${b}`));
  const added: Pair[] = [];
  const sorted = [...members].sort(([, one], [, other]) => (one.article.id < other.article.id ? -1 : 1));
  for (const [index, [a, one]] of sorted.entries()) {
    for (const [b, other] of sorted.slice(index + 1)) {
      if (compared.has(`${a} ${b}`)) continue;
      const links = linksBetween(one, other);
      added.push({ a, b, joins: false, links: links === null ? null : withoutReasons(links) });
    }
  }
  await keepLinks(queries, generation, added);
  const all = [...known.filter(({ a, b }) => members.has(a) && members.has(b)), ...added];
  return all.flatMap(({ links }) => links ?? []);
}

import { ENOUGH, type Key } from "../../linker/index.ts";
import { inBatches } from "../batches.ts";
import type { Queries } from "../database.ts";

/** Sums of weights are compared with this much to spare, since the order of adding changes their last digits. */
const ROUNDING = 1e-9;

/** Which articles of one generation have which keys. */
export class KeyIndex {
  readonly #generation: number;

  constructor(generation: number) {
    this.#generation = generation;
  }

  async put(queries: Queries, article: number, keys: readonly Key[]): Promise<void> {
    for (const batch of inBatches(keys)) {
      const numbers = await queries
        .insertInto("keys")
        .values(batch.map(({ key }) => ({ generation: this.#generation, key, articles: 1 })))
        .onConflict((conflict) =>
          conflict
            .columns(["generation", "key"])
            .doUpdateSet((update) => ({ articles: update("keys.articles", "+", 1) })),
        )
        .returning("number")
        .execute();
      await queries
        .insertInto("sharing")
        .values(numbers.map(({ number }) => ({ key: number, article })))
        .execute();
    }
  }

  async remove(queries: Queries, article: number, keys: readonly Key[]): Promise<void> {
    for (const batch of inBatches(keys)) {
      const numbers = queries
        .selectFrom("keys")
        .select("number")
        .where("generation", "=", this.#generation)
        .where(
          "key",
          "in",
          batch.map(({ key }) => key),
        );
      await queries.deleteFrom("sharing").where("article", "=", article).where("key", "in", numbers).execute();
      await queries
        .updateTable("keys")
        .set((update) => ({ articles: update("articles", "-", 1) }))
        .where("number", "in", numbers)
        .execute();
      await queries.deleteFrom("keys").where("number", "in", numbers).where("articles", "<=", 0).execute();
    }
  }

  /**
   * The articles that share keys of at least `ENOUGH` in sum, but for the last digits of the sum. The keys that most articles have are
   * not followed: as long as they add up to less than enough, an article that shares enough shares one of the others too
   * (prefix filtering: Chaudhuri, Ganti & Kaushik 2006; Bayardo, Ma & Srikant 2007). So the time goes by how many share something rare, not
   * by how many there are.
   */
  async candidates(queries: Queries, keys: readonly Key[]): Promise<number[]> {
    const weights = new Map(keys.map(({ key, weight }) => [key, weight]));
    const known: { number: number; weight: number; articles: number }[] = [];
    for (const batch of inBatches(keys)) {
      const rows = await queries
        .selectFrom("keys")
        .select(["number", "key", "articles"])
        .where("generation", "=", this.#generation)
        .where(
          "key",
          "in",
          batch.map(({ key }) => key),
        )
        .execute();
      known.push(...rows.map(({ number, key, articles }) => ({ number, articles, weight: weights.get(key) ?? 0 })));
    }
    known.sort((one, other) => other.articles - one.articles || one.number - other.number);
    let unfollowed = 0;
    let from = 0;
    for (const { weight } of known) {
      if (unfollowed + weight >= ENOUGH - ROUNDING) break;
      unfollowed += weight;
      from += 1;
    }
    const sums = new Map<number, number>();
    const count = (rows: readonly { key: number; article: number }[], weightOf: ReadonlyMap<number, number>) => {
      for (const { key, article } of rows) sums.set(article, (sums.get(article) ?? 0) + (weightOf.get(key) ?? 0));
    };
    const followed = known.slice(from);
    const weightOf = new Map(known.map(({ number, weight }) => [number, weight]));
    for (const batch of inBatches(followed.map(({ number }) => number))) {
      const sharing = queries.selectFrom("sharing").select(["key", "article"]).where("key", "in", batch);
      count(await sharing.execute(), weightOf);
    }
    const likely = [...sums].filter(([, sum]) => sum + unfollowed >= ENOUGH - ROUNDING).map(([article]) => article);
    // Of these alone the keys that were not followed are asked for, so that no profile is opened in vain.
    const rest = known.slice(0, from).map(({ number }) => number);
    for (const batch of rest.length === 0 ? [] : inBatches(likely)) {
      const sharing = queries.selectFrom("sharing").select(["key", "article"]).where("key", "in", rest);
      count(await sharing.where("article", "in", batch).execute(), weightOf);
    }
    return likely.filter((article) => (sums.get(article) ?? 0) >= ENOUGH - ROUNDING).sort((one, other) => one - other);
  }
}

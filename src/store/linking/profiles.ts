import type { Profile } from "../../linker/index.ts";
import { pack, unpack } from "../compressed.ts";
import type { Queries } from "../database.ts";

/** How many profiles stay in memory: an event's articles come together, and each is compared with those before it. */
const KEPT = 100;

/** The profile of an article; null where it is not linked. */
export async function profileIn(queries: Queries, generation: number, article: number): Promise<Profile | null> {
  const row = await queries
    .selectFrom("profiles")
    .select("body")
    .where("generation", "=", generation)
    .where("article", "=", article)
    .executeTakeFirst();
  return row === undefined ? null : unpack<Profile>(row.body);
}

/** Profiles of one generation, with those used last kept at hand. */
export class Profiles {
  readonly #generation: number;
  readonly #kept = new Map<number, { readonly row: number; readonly profile: Profile }>();

  constructor(generation: number) {
    this.#generation = generation;
  }

  async put(queries: Queries, article: number, profile: Profile): Promise<void> {
    const { number } = await queries
      .insertInto("profiles")
      .values({ generation: this.#generation, article, unit: article, body: pack(profile) })
      .returning("number")
      .executeTakeFirstOrThrow();
    this.#keep(article, number, profile);
  }

  /** Rejects where the article has none. One that another program has made anew since is read again. */
  async get(queries: Queries, article: number): Promise<Profile> {
    const row = queries
      .selectFrom("profiles")
      .where("generation", "=", this.#generation)
      .where("article", "=", article);
    const { number } = await row.select("number").executeTakeFirstOrThrow();
    const kept = this.#kept.get(article);
    if (kept?.row === number) {
      this.#keep(article, number, kept.profile);
      return kept.profile;
    }
    const { body } = await row.select("body").executeTakeFirstOrThrow();
    const profile = unpack<Profile>(body);
    this.#keep(article, number, profile);
    return profile;
  }

  async remove(queries: Queries, article: number): Promise<void> {
    this.#kept.delete(article);
    await queries
      .deleteFrom("profiles")
      .where("generation", "=", this.#generation)
      .where("article", "=", article)
      .execute();
  }

  /** After a transaction that was undone: what was put in it is not there. */
  forget(): void {
    this.#kept.clear();
  }

  #keep(article: number, row: number, profile: Profile): void {
    this.#kept.delete(article);
    this.#kept.set(article, { row, profile });
    for (const oldest of this.#kept.keys()) if (this.#kept.size > KEPT) this.#kept.delete(oldest);
  }
}

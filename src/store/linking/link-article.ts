import { joiningLinks, type Profile, withoutReasons } from "../../linker/index.ts";
import type { Queries } from "../database.ts";
import { KeyIndex } from "./key-index.ts";
import { keepLinks } from "./pairs.ts";
import { Profiles } from "./profiles.ts";
import { markStale } from "./stale.ts";

/** The links of one generation. Everything runs within a transaction of the caller's, who is the only writer. */
export class Linking {
  readonly generation: number;
  readonly profiles: Profiles;
  readonly #keys: KeyIndex;

  constructor(generation: number) {
    this.generation = generation;
    this.profiles = new Profiles(generation);
    this.#keys = new KeyIndex(generation);
  }

  /** Compares an article with those that share enough with it, and keeps what it shares with those that tell of the same. */
  async link(queries: Queries, article: number, profile: Profile): Promise<void> {
    const units = new Set([article]);
    for (const candidate of await this.#keys.candidates(queries, profile.keys)) {
      const other = await this.profiles.get(queries, candidate);
      const links = joiningLinks(profile, other);
      if (links === null) continue;
      const [a, b] = links.a === profile.article.id ? [article, candidate] : [candidate, article];
      await keepLinks(queries, this.generation, [{ a, b, joins: true, links: withoutReasons(links) }]);
      units.add(await this.#unitOf(queries, candidate));
    }
    await this.profiles.put(queries, article, profile);
    await this.#keys.put(queries, article, profile.keys);
    await markStale(queries, this.generation, units);
  }

  /** Takes out what links an article, if anything does. */
  async unlink(queries: Queries, article: number): Promise<void> {
    if (!(await this.has(queries, article))) return;
    const { keys } = await this.profiles.get(queries, article);
    await markStale(queries, this.generation, [await this.#unitOf(queries, article)]);
    await this.#keys.remove(queries, article, keys);
    // One after the other, since for both at once no index is taken and all links are gone through.
    for (const side of ["a", "b"] as const)
      await queries.deleteFrom("links").where("generation", "=", this.generation).where(side, "=", article).execute();
    await this.profiles.remove(queries, article);
  }

  async has(queries: Queries, article: number): Promise<boolean> {
    const row = await queries
      .selectFrom("profiles")
      .select("article")
      .where("generation", "=", this.generation)
      .where("article", "=", article)
      .executeTakeFirst();
    return row !== undefined;
  }

  async #unitOf(queries: Queries, article: number): Promise<number> {
    const { unit } = await queries
      .selectFrom("profiles")
      .select("unit")
      .where("generation", "=", this.generation)
      .where("article", "=", article)
      .executeTakeFirstOrThrow();
    return unit;
  }
}

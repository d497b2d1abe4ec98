import { numberOf } from "./articles/find.ts";
import type { Database, Queries } from "./database.ts";
import type { Kind } from "./documents/kinds.ts";
import type { ListOf } from "./documents/list.ts";
import { isWantedMade, makeWanted } from "./documents/wanted.ts";
import { StoreError } from "./failure.ts";
import { countingGeneration, livingGenerations } from "./generations/generations.ts";
import { Linking } from "./linking/link-article.ts";
import type { Profiler } from "./linking/linker.ts";
import { isSettled, linkPending, type SettleOptions, settle } from "./linking/settle.ts";

/** What all questions to a collection and all changes of it share. */
export class Context {
  readonly database: Database;
  readonly profiler: Profiler;
  readonly #now: () => number;
  #linking: Linking | null = null;

  constructor(database: Database, profiler: Profiler, now: () => number) {
    this.database = database;
    this.profiler = profiler;
    this.#now = now;
  }

  /** ISO 8601 */
  time(): string {
    return new Date(this.#now()).toISOString();
  }

  /** Asks something of what is kept; what the database throws comes as a StoreError. */
  ask<T>(question: (queries: Queries) => Promise<T>): Promise<T> {
    return this.explaining(() => question(this.database.queries));
  }

  async explaining<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.database.explain(error);
    }
  }

  async link(options?: SettleOptions): Promise<void> {
    await this.explaining(async () => linkPending(this.database, await this.#current(), this.profiler, options));
  }

  async settle(options?: SettleOptions): Promise<void> {
    await this.explaining(async () => settle(this.database, await this.#current(), this.profiler, options));
  }

  /** Lists are of everything that was added, also by a program that ended before it had linked it. */
  async settled(kind: Kind | null = null): Promise<void> {
    if (!this.database.writable) return;
    const [isDone, isMade, generation] = await this.ask(async (queries) => {
      const counting = await countingGeneration(queries);
      const made = kind !== "wanted" || (await isWantedMade(queries, counting));
      return [await isSettled(queries, counting), made, counting];
    });
    if (!isDone) await this.settle();
    if (kind === "wanted" && !(isDone && isMade)) await makeWanted(this.database, generation);
  }

  async listOf(queries: Queries, kind: Kind): Promise<ListOf> {
    return { generation: await countingGeneration(queries), kind, search: this.database.search };
  }

  /** What an article was linked with holds no longer; it is linked anew if it is to count. */
  async relink(queries: Queries, article: number, counts: boolean): Promise<void> {
    const counting = await countingGeneration(queries);
    for (const generation of await livingGenerations(queries)) {
      await new Linking(generation).unlink(queries, article);
      await queries.deleteFrom("pending").where("generation", "=", generation).where("article", "=", article).execute();
      // A generation in the making gets what it lacks when it is finished.
      if (counts && generation === counting)
        await queries.insertInto("pending").values({ generation, article }).execute();
    }
  }

  /** The row's number of an article. Rejects with "article-unknown". */
  async numberOf(queries: Queries, id: string): Promise<number> {
    const number = await numberOf(queries, id);
    if (number === null) throw this.unknown(id);
    return number;
  }

  unknown(id: string): StoreError {
    const { name } = this.database;
    return new StoreError("article-unknown", `${name}: no article ${id} is in the collection: see hearsay list.`);
  }

  /** The links of the generation that counts, which another program may have changed since. */
  async #current(): Promise<Linking> {
    const generation = await countingGeneration(this.database.queries);
    if (this.#linking?.generation !== generation) this.#linking = new Linking(generation);
    return this.#linking;
  }
}

import { randomUUID } from "node:crypto";
import type { Reading } from "../contract/index.ts";
import { findSource, type Links, type Lookup, type Strikable } from "../linker/index.ts";
import { placeArticle } from "./articles/add.ts";
import {
  articleNamed,
  articlesByNumber,
  countArticles,
  numberOf,
  pageOfArticles,
  versionsOf,
} from "./articles/find.ts";
import { keepReading, readingIn } from "./articles/readings.ts";
import type { Added, Addition, ArticleRecord } from "./articles/record.ts";
import { removeArticle } from "./articles/remove.ts";
import { checkCollection } from "./check.ts";
import { expand } from "./compressed.ts";
import { anchorOf, correct } from "./corrections/apply.ts";
import type { Correction } from "./corrections/correction.ts";
import { correctionsOf, keepCorrection } from "./corrections/keep.ts";
import type { Database, Queries } from "./database.ts";
import { type FacetCount, facetsOf } from "./documents/facets.ts";
import type { Filter, ListOptions, Page, PageRequest } from "./documents/filter.ts";
import type { Entry, Kind } from "./documents/kinds.ts";
import { countOf, type ListOf, pageOf } from "./documents/list.ts";
import type { Facet } from "./documents/rows.ts";
import { documentText, rowsOf } from "./documents/stream.ts";
import { isWantedMade, makeWanted } from "./documents/wanted.ts";
import { StoreError } from "./failure.ts";
import { dropOld } from "./generations/drop.ts";
import { countingGeneration, type EngineName, livingGenerations } from "./generations/generations.ts";
import { rereading } from "./generations/rereading.ts";
import { Linking } from "./linking/link-article.ts";
import type { Profiler } from "./linking/linker.ts";
import { isSettled, linkPending, type SettleOptions, settle } from "./linking/settle.ts";
import type { Migrated } from "./migrations/index.ts";
import { around } from "./search/around.ts";
import { sizeOf } from "./size.ts";
import type { ArticleFilter, CollectionStore, Found, Rereading, Said, Size } from "./store.ts";
import { type Effect, effectOf } from "./strike/effect.ts";
import { strikeEntries } from "./strike/strike.ts";

export interface StoreParts {
  readonly profiler: Profiler;
  readonly migrated: Migrated;
  /** The time, in milliseconds since 1970: when articles are added and corrections made. */
  readonly now: () => number;
}

/** A collection in any database that Kysely speaks to. */
export class KyselyStore implements CollectionStore {
  readonly name: string;
  readonly writable: boolean;
  readonly migrated: Migrated;
  readonly #database: Database;
  readonly #profiler: Profiler;
  readonly #now: () => number;
  #linking: Linking | null = null;

  constructor(database: Database, { profiler, migrated, now }: StoreParts) {
    this.name = database.name;
    this.writable = database.writable;
    this.migrated = migrated;
    this.#database = database;
    this.#profiler = profiler;
    this.#now = now;
  }

  async has(id: string): Promise<boolean> {
    return await this.#ask(async (queries) => (await numberOf(queries, id)) !== null);
  }

  async add({ reading, bytes }: Addition): Promise<Added> {
    return await this.#database.write(async (queries) => {
      const placed = await placeArticle(queries, this.#database.search, reading.article, bytes, this.#time());
      const { number, outdated, counts, ...added } = placed;
      if (added.what === "already there") return added;
      await keepReading(queries, number, await countingGeneration(queries), reading);
      for (const article of outdated) await this.#relink(queries, article, false);
      if (counts) await this.#relink(queries, number, true);
      return added;
    });
  }

  async link(options?: SettleOptions): Promise<void> {
    await this.#rethrowing(async () => linkPending(this.#database, await this.#current(), this.#profiler, options));
  }

  async settle(options?: SettleOptions): Promise<void> {
    await this.#rethrowing(async () => settle(this.#database, await this.#current(), this.#profiler, options));
  }

  async pending(): Promise<number> {
    return await this.#ask(async (queries) => {
      const { count } = await queries
        .selectFrom("pending")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("generation", "=", await countingGeneration(queries))
        .executeTakeFirstOrThrow();
      return Number(count);
    });
  }

  async articles(filter: ArticleFilter = {}, page: PageRequest = {}): Promise<Page<ArticleRecord>> {
    return await this.#ask((queries) => pageOfArticles(queries, this.#database.search, filter, page));
  }

  async countArticles(filter: ArticleFilter = {}): Promise<number> {
    return await this.#ask((queries) => countArticles(queries, this.#database.search, filter));
  }

  async article(name: string): Promise<ArticleRecord | null> {
    return await this.#ask((queries) => articleNamed(queries, name));
  }

  async versions(id: string): Promise<ArticleRecord[]> {
    return await this.#ask((queries) => versionsOf(queries, id));
  }

  async bytes(id: string): Promise<Uint8Array | null> {
    return await this.#ask(async (queries) => {
      const row = await queries
        .selectFrom("articles")
        .innerJoin("blobs", "blobs.hash", "articles.bytes")
        .select("blobs.body")
        .where("articles.id", "=", id)
        .executeTakeFirst();
      return row ? expand(row.body) : null;
    });
  }

  async reading(id: string, as: "corrected" | "found" = "corrected"): Promise<Reading> {
    return await this.#ask(async (queries) => {
      const number = await this.#numberOf(queries, id);
      const reading = await readingIn(queries, number, await countingGeneration(queries));
      if (reading === null) throw this.#unknown(id);
      return as === "found" ? reading : correct(reading, await correctionsOf(queries, id));
    });
  }

  async remove(ids: readonly string[]): Promise<number> {
    let removed = 0;
    for (const id of ids) {
      removed += await this.#database.write(async (queries) => {
        const number = await numberOf(queries, id);
        if (number === null) return 0;
        await this.#relink(queries, number, false);
        const again = await removeArticle(queries, this.#database.search, number);
        if (again !== null) await this.#relink(queries, again, true);
        return 1;
      });
    }
    return removed;
  }

  async correct({ article, list, finding, act, change, who }: Said): Promise<Correction> {
    const reading = await this.reading(article);
    const anchor = anchorOf(reading, list, finding);
    const found = reading[list].find(({ id }) => id === finding);
    if (anchor === null || !found) {
      throw new StoreError(
        "finding-unknown",
        `${reading.article.file}: no finding “${finding}” is among its ${list}: look it up with hearsay show.`,
      );
    }
    const kept = act === "reject" ? null : { ...found, ...change };
    const correction = { id: randomUUID(), article, list, act, anchor, finding: kept, who, made: this.#time() };
    await this.keepCorrection(correction);
    return correction;
  }

  async keepCorrection(correction: Correction): Promise<void> {
    await this.#database.write(async (queries) => {
      const there = await queries
        .selectFrom("corrections")
        .select("id")
        .where("id", "=", correction.id)
        .executeTakeFirst();
      if (there) return;
      const number = await this.#numberOf(queries, correction.article);
      await keepCorrection(queries, correction);
      await this.#relinkIfCounting(queries, number);
    });
  }

  async withdraw(id: string): Promise<void> {
    await this.#database.write(async (queries) => {
      const row = await queries.selectFrom("corrections").select("article").where("id", "=", id).executeTakeFirst();
      if (!row) return;
      await queries.deleteFrom("corrections").where("id", "=", id).execute();
      await this.#relinkIfCounting(queries, await this.#numberOf(queries, row.article));
    });
  }

  async corrections(article?: string): Promise<Correction[]> {
    return await this.#ask((queries) => correctionsOf(queries, article));
  }

  async list<K extends Kind>(kind: K, filter: Filter = {}, page: PageRequest = {}): Promise<Page<Entry<K>>> {
    await this.#settled(kind);
    return await this.#ask(async (queries) => {
      const of = await this.#listOf(queries, kind);
      const { items, next } = await pageOf(queries, of, filter, page);
      const entries = items.map(({ body }) => JSON.parse(body) as Entry<K>);
      return { items: await strikeEntries(queries, of.generation, kind, entries, new Set(page.without)), next };
    });
  }

  async count(kind: Kind, filter: Filter = {}): Promise<number> {
    await this.#settled(kind);
    return await this.#ask(async (queries) => countOf(queries, await this.#listOf(queries, kind), filter));
  }

  async facets(kind: Kind, facet: Facet, filter: Filter = {}, limit = 50): Promise<FacetCount[]> {
    await this.#settled(kind);
    return await this.#ask(async (queries) =>
      facetsOf(queries, await this.#listOf(queries, kind), facet, filter, limit),
    );
  }

  async entry<K extends Kind>(
    kind: K,
    id: string,
    { without }: Pick<ListOptions, "without"> = {},
  ): Promise<Entry<K> | null> {
    await this.#settled(kind);
    return await this.#ask(async (queries) => {
      const generation = await countingGeneration(queries);
      const row = await queries
        .selectFrom("documents")
        .select("body")
        .where("generation", "=", generation)
        .where("kind", "=", kind)
        .where("id", "=", id)
        .executeTakeFirst();
      if (!row) return null;
      const entries = [JSON.parse(row.body) as Entry<K>];
      return (await strikeEntries(queries, generation, kind, entries, new Set(without)))[0] ?? null;
    });
  }

  async *stream<K extends Kind>(kind: K, filter: Filter = {}, options: ListOptions = {}): AsyncGenerator<Entry<K>> {
    for await (const body of this.#bodies(kind, filter, options)) yield JSON.parse(body) as Entry<K>;
  }

  text(kind: Kind, filter: Filter = {}, options: ListOptions = {}): AsyncGenerator<string> {
    return documentText(kind, this.#bodies(kind, filter, options));
  }

  async findSource(name: string): Promise<Lookup> {
    const sources: Strikable[] = [];
    for await (const { key, name: called, forms } of this.stream("sources")) sources.push({ key, name: called, forms });
    return findSource(name, sources);
  }

  async strike(keys: readonly string[]): Promise<Effect> {
    await this.#settled();
    return await this.#ask(async (queries) => effectOf(queries, await countingGeneration(queries), new Set(keys)));
  }

  async links(one: string, other: string): Promise<Links | null> {
    await this.#settled();
    return await this.#ask(async (queries) => {
      const [a, b] = one < other ? [one, other] : [other, one];
      const row = await queries
        .selectFrom("links")
        .select("body")
        .where("generation", "=", await countingGeneration(queries))
        .where("a", "=", await this.#numberOf(queries, a))
        .where("b", "=", await this.#numberOf(queries, b))
        .executeTakeFirst();
      return row ? (JSON.parse(row.body) as Links) : null;
    });
  }

  async search(
    words: string,
    { limit = 50, after = null }: Pick<PageRequest, "limit" | "after"> = {},
  ): Promise<Page<Found>> {
    return await this.#ask(async (queries) => {
      const from = after === null ? 0 : Number(after);
      const numbers = await this.#database.search.matching(queries, "articles", words, {
        limit: limit + 1,
        after: from,
      });
      const items: Found[] = [];
      for (const article of await articlesByNumber(queries, numbers.slice(0, limit))) {
        const { text } = await queries
          .selectFrom("articles")
          .select("text")
          .where("id", "=", article.id)
          .executeTakeFirstOrThrow();
        const { start, end } = around(text, words);
        items.push({ article, start, end, text: text.slice(start, end) });
      }
      return { items, next: numbers.length > limit ? String(from + limit) : null };
    });
  }

  async reread(engine: EngineName): Promise<Rereading> {
    await this.#rethrowing(() => dropOld(this.#database));
    return await rereading(this.#database, this.#profiler, engine);
  }

  async size(): Promise<Size> {
    return await this.#ask(async (queries) => sizeOf(queries, await countingGeneration(queries)));
  }

  async check(): Promise<string[]> {
    return await this.#rethrowing(() => checkCollection(this.#database));
  }

  async close(): Promise<void> {
    await this.#database.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async *#bodies(kind: Kind, filter: Filter, { order = "reach", without = [] }: ListOptions): AsyncGenerator<string> {
    await this.#settled(kind);
    await using snapshot = await this.#database.snapshot();
    const { queries } = snapshot;
    const of = await this.#listOf(queries, kind);
    const struck = new Set(without);
    for await (const rows of rowsOf(queries, of, filter, order)) {
      if (struck.size === 0) for (const { body } of rows) yield body;
      else {
        const entries = rows.map(({ body }) => JSON.parse(body));
        for (const entry of await strikeEntries(queries, of.generation, kind, entries, struck))
          yield JSON.stringify(entry);
      }
    }
  }

  async #listOf(queries: Queries, kind: Kind): Promise<ListOf> {
    return { generation: await countingGeneration(queries), kind, search: this.#database.search };
  }

  /** What an article was linked with holds no longer; it is linked anew if it is to count. */
  async #relink(queries: Queries, article: number, counts: boolean): Promise<void> {
    const counting = await countingGeneration(queries);
    for (const generation of await livingGenerations(queries)) {
      await new Linking(generation).unlink(queries, article);
      await queries.deleteFrom("pending").where("generation", "=", generation).where("article", "=", article).execute();
      // A generation in the making gets what it lacks when it is finished.
      if (counts && generation === counting)
        await queries.insertInto("pending").values({ generation, article }).execute();
    }
  }

  async #relinkIfCounting(queries: Queries, article: number): Promise<void> {
    const row = await queries
      .selectFrom("articles")
      .select("replacedBy")
      .where("number", "=", article)
      .executeTakeFirstOrThrow();
    if (row.replacedBy === null) await this.#relink(queries, article, true);
  }

  /** Lists are of everything that was added, also by a program that ended before it had linked it. */
  async #settled(kind: Kind | null = null): Promise<void> {
    if (!this.writable) return;
    const [settled, made, generation] = await this.#ask(async (queries) => {
      const counting = await countingGeneration(queries);
      const isMade = kind !== "wanted" || (await isWantedMade(queries, counting));
      return [await isSettled(queries, counting), isMade, counting];
    });
    if (!settled) await this.settle();
    if (kind === "wanted" && (!settled || !made)) await makeWanted(this.#database, generation);
  }

  /** The links of the generation that counts, which another program may have changed since. */
  async #current(): Promise<Linking> {
    const generation = await countingGeneration(this.#database.queries);
    if (this.#linking?.generation !== generation) this.#linking = new Linking(generation);
    return this.#linking;
  }

  async #numberOf(queries: Queries, id: string): Promise<number> {
    const number = await numberOf(queries, id);
    if (number === null) throw this.#unknown(id);
    return number;
  }

  #unknown(id: string): StoreError {
    return new StoreError("article-unknown", `${this.name}: no article ${id} is in the collection: see hearsay list.`);
  }

  #time(): string {
    return new Date(this.#now()).toISOString();
  }

  #ask<T>(question: (queries: Queries) => Promise<T>): Promise<T> {
    return this.#rethrowing(() => question(this.#database.queries));
  }

  async #rethrowing<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#database.explain(error);
    }
  }
}

import type { Reading } from "../contract/index.ts";
import type { Links, Lookup } from "../linker/index.ts";
import { placeArticle } from "./articles/add.ts";
import { type ArticleFacet, articleFacetsOf } from "./articles/facets.ts";
import {
  articleNamed,
  articlesByNumber,
  countArticles,
  numberOf,
  pageOfArticles,
  versionsOf,
} from "./articles/find.ts";
import { keepReading } from "./articles/readings.ts";
import type { Added, Addition, ArticleRecord } from "./articles/record.ts";
import { removeArticle } from "./articles/remove.ts";
import { checkCollection } from "./check.ts";
import { expand } from "./compressed.ts";
import { Context } from "./context.ts";
import type { Correction } from "./corrections/correction.ts";
import { Corrections } from "./corrections/corrections.ts";
import type { Database } from "./database.ts";
import { readCount } from "./documents/cursor.ts";
import type { FacetCount } from "./documents/facets.ts";
import type { Filter, ListOptions, Page, PageRequest } from "./documents/filter.ts";
import type { Entry, Kind } from "./documents/kinds.ts";
import { Lists } from "./documents/lists.ts";
import type { Facet } from "./documents/rows.ts";
import { dropOld } from "./generations/drop.ts";
import { countingGeneration, type EngineName } from "./generations/generations.ts";
import { rereading } from "./generations/rereading.ts";
import type { Profiler } from "./linking/linker.ts";
import type { SettleOptions } from "./linking/settle.ts";
import type { Migrated } from "./migrations/index.ts";
import { around } from "./search/around.ts";
import { sizeOf } from "./size.ts";
import type { ArticleFilter, CollectionStore, Found, Rereading, Said, Size } from "./store.ts";
import type { Effect } from "./strike/effect.ts";

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
  readonly #context: Context;
  readonly #lists: Lists;
  readonly #corrections: Corrections;

  constructor(database: Database, { profiler, migrated, now }: StoreParts) {
    this.name = database.name;
    this.writable = database.writable;
    this.migrated = migrated;
    this.#database = database;
    this.#context = new Context(database, profiler, now);
    this.#lists = new Lists(this.#context);
    this.#corrections = new Corrections(this.#context);
  }

  mark(): Promise<string> {
    return this.#context.explaining(() => this.#database.mark());
  }

  async has(id: string): Promise<boolean> {
    return await this.#context.ask(async (queries) => (await numberOf(queries, id)) !== null);
  }

  async add({ reading, bytes }: Addition): Promise<Added> {
    return await this.#database.write(async (queries) => {
      const time = this.#context.time();
      const placed = await placeArticle(queries, this.#database.search, reading.article, bytes, time);
      const { number, outdated, counts, ...added } = placed;
      if (added.what === "already there") return added;
      await keepReading(queries, number, await countingGeneration(queries), reading);
      for (const article of outdated) await this.#context.relink(queries, article, false);
      if (counts) await this.#context.relink(queries, number, true);
      return added;
    });
  }

  link(options?: SettleOptions): Promise<void> {
    return this.#context.link(options);
  }

  settle(options?: SettleOptions): Promise<void> {
    return this.#context.settle(options);
  }

  async pending(): Promise<number> {
    return await this.#context.ask(async (queries) => {
      const { count } = await queries
        .selectFrom("pending")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("generation", "=", await countingGeneration(queries))
        .executeTakeFirstOrThrow();
      return Number(count);
    });
  }

  articles(filter: ArticleFilter = {}, page: PageRequest = {}): Promise<Page<ArticleRecord>> {
    return this.#context.ask((queries) => pageOfArticles(queries, this.#database.search, filter, page));
  }

  countArticles(filter: ArticleFilter = {}): Promise<number> {
    return this.#context.ask((queries) => countArticles(queries, this.#database.search, filter));
  }

  articleFacets(facet: ArticleFacet, filter: ArticleFilter = {}, limit = 50): Promise<FacetCount[]> {
    return this.#context.ask((queries) => articleFacetsOf(queries, this.#database.search, facet, filter, limit));
  }

  article(name: string): Promise<ArticleRecord | null> {
    return this.#context.ask((queries) => articleNamed(queries, name));
  }

  versions(id: string): Promise<ArticleRecord[]> {
    return this.#context.ask((queries) => versionsOf(queries, id));
  }

  async bytes(id: string): Promise<Uint8Array | null> {
    return await this.#context.ask(async (queries) => {
      const row = await queries
        .selectFrom("articles")
        .innerJoin("blobs", "blobs.hash", "articles.bytes")
        .select("blobs.body")
        .where("articles.id", "=", id)
        .executeTakeFirst();
      return row ? expand(row.body) : null;
    });
  }

  reading(id: string, as: "corrected" | "found" = "corrected"): Promise<Reading> {
    return this.#corrections.reading(id, as);
  }

  async remove(ids: readonly string[]): Promise<number> {
    let removed = 0;
    for (const id of ids) {
      removed += await this.#database.write(async (queries) => {
        const number = await numberOf(queries, id);
        if (number === null) return 0;
        await this.#context.relink(queries, number, false);
        const again = await removeArticle(queries, this.#database.search, number);
        if (again !== null) await this.#context.relink(queries, again, true);
        return 1;
      });
    }
    return removed;
  }

  correct(said: Said): Promise<Correction> {
    return this.#corrections.correct(said);
  }

  keepCorrection(correction: Correction): Promise<void> {
    return this.#corrections.keep(correction);
  }

  withdraw(id: string): Promise<void> {
    return this.#corrections.withdraw(id);
  }

  corrections(article?: string): Promise<Correction[]> {
    return this.#corrections.all(article);
  }

  list<K extends Kind>(kind: K, filter: Filter = {}, page: PageRequest = {}): Promise<Page<Entry<K>>> {
    return this.#lists.list(kind, filter, page);
  }

  texts(kind: Kind, filter: Filter = {}, page: PageRequest = {}): Promise<Page<string>> {
    return this.#lists.texts(kind, filter, page);
  }

  count(kind: Kind, filter: Filter = {}): Promise<number> {
    return this.#lists.count(kind, filter);
  }

  facets(kind: Kind, facet: Facet, filter: Filter = {}, limit = 50): Promise<FacetCount[]> {
    return this.#lists.facets(kind, facet, filter, limit);
  }

  entry<K extends Kind>(kind: K, id: string, options: Pick<ListOptions, "without"> = {}): Promise<Entry<K> | null> {
    return this.#lists.entry(kind, id, options);
  }

  stream<K extends Kind>(kind: K, filter: Filter = {}, options: ListOptions = {}): AsyncGenerator<Entry<K>> {
    return this.#lists.stream(kind, filter, options);
  }

  text(kind: Kind, filter: Filter = {}, options: ListOptions = {}): AsyncGenerator<string> {
    return this.#lists.text(kind, filter, options);
  }

  findSource(name: string): Promise<Lookup> {
    return this.#lists.findSource(name);
  }

  strike(keys: readonly string[]): Promise<Effect> {
    return this.#lists.strike(keys);
  }

  links(one: string, other: string): Promise<Links | null> {
    return this.#lists.links(one, other);
  }

  async search(words: string, page: Pick<PageRequest, "limit" | "after"> = {}): Promise<Page<Found>> {
    const { limit = 50, after = null } = page;
    const from = after === null ? 0 : readCount(after);
    return await this.#context.ask(async (queries) => {
      const some = { limit: limit + 1, after: from };
      const numbers = await this.#database.search.matching(queries, "articles", words, some);
      const items: Found[] = [];
      for (const article of await articlesByNumber(queries, numbers.slice(0, limit))) {
        const row = queries.selectFrom("articles").select("text").where("id", "=", article.id);
        const { text } = await row.executeTakeFirstOrThrow();
        const { start, end } = around(text, words);
        items.push({ article, start, end, text: text.slice(start, end) });
      }
      return { items, next: numbers.length > limit ? String(from + limit) : null };
    });
  }

  async reread(engine: EngineName): Promise<Rereading> {
    await this.#context.explaining(() => dropOld(this.#database));
    return await rereading(this.#database, this.#context.profiler, engine);
  }

  size(): Promise<Size> {
    return this.#context.ask(async (queries) => sizeOf(queries, await countingGeneration(queries)));
  }

  check(): Promise<string[]> {
    return this.#context.explaining(() => checkCollection(this.#database));
  }

  async close(): Promise<void> {
    await this.#database.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

import { findSource, type Links, type Lookup, linksBetween, type Strikable } from "../../linker/index.ts";
import type { Context } from "../context.ts";
import type { Queries } from "../database.ts";
import { countingGeneration } from "../generations/generations.ts";
import { profileIn } from "../linking/profiles.ts";
import { type Effect, effectOf } from "../strike/effect.ts";
import { strikeEntries } from "../strike/strike.ts";
import { type FacetCount, facetsOf } from "./facets.ts";
import type { Filter, ListOptions, Page, PageRequest } from "./filter.ts";
import type { Entry, Kind } from "./kinds.ts";
import { countOf, type ListOf, pageOf } from "./list.ts";
import type { Facet } from "./rows.ts";
import { documentText, rowsOf } from "./stream.ts";
import { written } from "./written.ts";

/** How many values of the source facet one source may have: its key, its names, its relays. */
const SPELLINGS = 6;

/** The lists of a collection, and what striking does to them. */
export class Lists {
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  async list<K extends Kind>(kind: K, filter: Filter, page: PageRequest): Promise<Page<Entry<K>>> {
    const { items, next } = await this.texts(kind, filter, page);
    return { items: items.map((text) => JSON.parse(text) as Entry<K>), next };
  }

  /** A page of entries as the texts that are kept; only what is struck has to be taken apart for it. */
  async texts(kind: Kind, filter: Filter, page: PageRequest): Promise<Page<string>> {
    await this.#context.settled(kind);
    return await this.#context.ask(async (queries) => {
      const of = await this.#context.listOf(queries, kind);
      const { items, next } = await pageOf(queries, of, filter, page);
      const bodies = items.map(({ body }) => body);
      return { items: await this.#struck(queries, of, bodies, new Set(page.without)), next };
    });
  }

  async count(kind: Kind, filter: Filter): Promise<number> {
    await this.#context.settled(kind);
    return await this.#context.ask(async (queries) =>
      countOf(queries, await this.#context.listOf(queries, kind), filter),
    );
  }

  async facets(kind: Kind, facet: Facet, filter: Filter, limit: number): Promise<FacetCount[]> {
    await this.#context.settled(kind);
    return await this.#context.ask(async (queries) => {
      const of = await this.#context.listOf(queries, kind);
      // Of a source's values some are names of the same one, so that there have to be more of them.
      const counts = await facetsOf(queries, of, facet, filter, facet === "source" ? limit * SPELLINGS : limit);
      if (facet !== "outlet" && facet !== "place" && facet !== "source") return counts;
      return (await written(queries, of.generation, facet, counts)).slice(0, limit);
    });
  }

  async entry<K extends Kind>(
    kind: K,
    id: string,
    { without }: Pick<ListOptions, "without">,
  ): Promise<Entry<K> | null> {
    await this.#context.settled(kind);
    return await this.#context.ask(async (queries) => {
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

  async *stream<K extends Kind>(kind: K, filter: Filter, options: ListOptions): AsyncGenerator<Entry<K>> {
    try {
      for await (const body of this.#bodies(kind, filter, options)) yield JSON.parse(body) as Entry<K>;
    } catch (error) {
      throw this.#context.database.explain(error);
    }
  }

  text(kind: Kind, filter: Filter, options: ListOptions): AsyncGenerator<string> {
    return documentText(kind, this.#bodies(kind, filter, options));
  }

  async links(one: string, other: string): Promise<Links | null> {
    await this.#context.settled();
    return await this.#context.ask(async (queries) => {
      const generation = await countingGeneration(queries);
      const first = await profileIn(queries, generation, await this.#context.numberOf(queries, one));
      const second = await profileIn(queries, generation, await this.#context.numberOf(queries, other));
      return first === null || second === null ? null : linksBetween(first, second);
    });
  }

  async findSource(name: string): Promise<Lookup> {
    const sources: Strikable[] = [];
    for await (const { key, name: called, forms } of this.stream("sources", {}, {}))
      sources.push({ key, name: called, forms });
    return findSource(name, sources);
  }

  async strike(keys: readonly string[]): Promise<Effect> {
    await this.#context.settled();
    return await this.#context.ask(async (queries) =>
      effectOf(queries, await countingGeneration(queries), new Set(keys)),
    );
  }

  /** Entries as their texts are kept, all as they stand at the first, what is struck worked out of each. */
  async *#bodies(kind: Kind, filter: Filter, options: ListOptions): AsyncGenerator<string> {
    const { order = "reach", without = [] } = options;
    await this.#context.settled(kind);
    await using snapshot = await this.#context.database.snapshot();
    const { queries } = snapshot;
    const of = await this.#context.listOf(queries, kind);
    const struck = new Set(without);
    for await (const rows of rowsOf(queries, of, filter, order)) {
      const bodies = rows.map(({ body }) => body);
      yield* await this.#struck(queries, of, bodies, struck);
    }
  }

  async #struck(queries: Queries, of: ListOf, bodies: string[], struck: ReadonlySet<string>): Promise<string[]> {
    if (struck.size === 0) return bodies;
    const entries = bodies.map((body) => JSON.parse(body));
    const left = await strikeEntries(queries, of.generation, of.kind, entries, struck);
    return left.map((entry) => JSON.stringify(entry));
  }
}

import { mkdirSync } from "node:fs";
import type { ArticleReader } from "../library/article-reader.ts";
import {
  addressOf,
  type Collection,
  type CollectionOptions,
  collectionNames,
  dataFolder,
  nameAt,
  openCollection,
  withOthers,
} from "../library/collection/index.ts";
import { readerOnDemand } from "../library/on-demand.ts";
import { StoreError } from "../store/index.ts";

/** After so many milliseconds in which nothing was read the network is let go: the next article to be read loads it in two seconds. */
const IDLE = 60_000;

/** The collections that the server knows by name: those of the data folder, and those given by their paths. */
export class Collections implements AsyncDisposable {
  readonly home: string;
  readonly #given: readonly string[];
  readonly #paths: ReadonlyMap<string, string>;
  readonly #options: Omit<CollectionOptions, "create" | "reader">;
  /** One for all: however many are open, the network is in memory once for each thread, and only while something is read. */
  readonly #reader: ArticleReader;
  readonly #open = new Map<string, Promise<Collection>>();

  /** @param given collections by their names, or by paths, each then known by its file's name without the ending */
  constructor(
    given: readonly string[],
    options: Omit<CollectionOptions, "create" | "reader"> = {},
    home: string = dataFolder(),
  ) {
    this.home = home;
    this.#options = options;
    this.#reader = readerOnDemand(options, { idle: IDLE });
    this.#paths = new Map(given.filter(isPath).map((path) => [nameAt(path), path]));
    this.#given = given.map((one) => (isPath(one) ? nameAt(one) : one));
  }

  /** Names in order; a collection need not be whole to be listed. */
  names(): string[] {
    return [...new Set([...collectionNames(this.home), ...this.#paths.keys()])].sort();
  }

  /** Opens those that were given, and resolves to their names. Rejects with a StoreError where one is missing, newer, damaged, … */
  async openGiven(): Promise<readonly string[]> {
    for (const [place, name] of this.#given.entries()) {
      if (this.#given.indexOf(name) !== place) {
        throw new StoreError(
          "collection-name",
          `Two of the collections are called ${name}: name one of them, or rename the file of the other.`,
        );
      }
      await this.get(name);
    }
    return this.#given;
  }

  /** Opens one, once. Rejects with a StoreError where it is missing, newer, damaged, … */
  get(name: string, create = false): Promise<Collection> {
    const known = this.#open.get(name);
    if (known) return known;
    const opening = this.#opened(name, create);
    this.#open.set(name, opening);
    opening.catch(() => this.#open.delete(name));
    return opening;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const all = await Promise.allSettled(this.#open.values());
    await Promise.all(all.map((each) => (each.status === "fulfilled" ? each.value.close() : undefined)));
    this.#open.clear();
    await this.#reader.close();
  }

  async #opened(name: string, create: boolean): Promise<Collection> {
    const path = this.#paths.get(name);
    const options = { ...this.#options, reader: this.#reader, create };
    if (path !== undefined) return await openCollection(path, options);
    if (isPath(name)) {
      throw new StoreError("collection-name", `“${name}” is no name for a collection: name one of the list.`);
    }
    const address = addressOf(name, { HEARSAY_HOME: this.home });
    if (create) mkdirSync(this.home, { recursive: true });
    return await openCollection(address, options).catch((error) => {
      throw withOthers(name, this.home, error);
    });
  }
}

function isPath(collection: string): boolean {
  return /[\\/]/u.test(collection);
}

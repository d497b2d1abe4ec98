import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import {
  addressOf,
  type Collection,
  type CollectionOptions,
  dataFolder,
  openCollection,
} from "../library/collection/index.ts";
import { StoreError } from "../store/index.ts";

const ENDING = ".hearsay";

/** The collections that the server knows by name: those of the data folder, and those given by their paths. */
export class Collections implements AsyncDisposable {
  readonly home: string;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #options: Omit<CollectionOptions, "create">;
  readonly #open = new Map<string, Promise<Collection>>();

  /** @param given collections given by a path, each known by its file's name without the ending */
  constructor(given: readonly string[], options: Omit<CollectionOptions, "create"> = {}, home: string = dataFolder()) {
    this.home = home;
    this.#options = options;
    this.#paths = new Map(given.filter((path) => /[\\/]/u.test(path)).map((path) => [basename(path, ENDING), path]));
  }

  /** Names in order; a collection need not be whole to be listed. */
  names(): string[] {
    const kept = existsSync(this.home) ? readdirSync(this.home).filter((file) => file.endsWith(ENDING)) : [];
    return [...new Set([...kept.map((file) => basename(file, ENDING)), ...this.#paths.keys()])].sort();
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
  }

  async #opened(name: string, create: boolean): Promise<Collection> {
    const path = this.#paths.get(name);
    if (path !== undefined) return await openCollection(path, { ...this.#options, create });
    if (/[\\/]/u.test(name)) {
      throw new StoreError("collection-name", `“${name}” is no name for a collection: name one of the list.`);
    }
    const address = addressOf(name, { HEARSAY_HOME: this.home });
    if (create) mkdirSync(this.home, { recursive: true });
    return await openCollection(join(address), { ...this.#options, create });
  }
}

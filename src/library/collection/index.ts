import { type CollectionStore, type OpenOptions, openStore } from "../../store/index.ts";
import type { ArticleReader } from "../article-reader.ts";
import { readerOnDemand } from "../on-demand.ts";
import type { ReaderOptions } from "../options.ts";
import { type AddOptions, addAll } from "./add.ts";
import { addressOf, dataFolder } from "./address.ts";
import { withOthers } from "./missing.ts";
import type { AddOutcome, AddSummary } from "./outcome.ts";
import { engineOf, type RereadOptions, rereadAll } from "./reread.ts";
import { openShelf, shelfOf } from "./shelf.ts";

export type { AddOptions } from "./add.ts";
export { addressOf, collectionNames, dataFolder, nameAt } from "./address.ts";
export { withOthers } from "./missing.ts";
export type { AddOutcome, AddProgress, AddSummary } from "./outcome.ts";
export type { RereadOptions, RereadProgress } from "./reread.ts";

export interface CollectionOptions extends ReaderOptions {
  /** Whether to make the collection where there is none; false unless given. */
  readonly create?: boolean;
  /** What reads into it, where several collections share it: whoever made it closes it. One of its own unless given. */
  readonly reader?: ArticleReader;
  /** How it is opened beyond that, and what links it. */
  readonly store?: Partial<OpenOptions>;
}

/** A collection with what reads into it. What is asked of it is asked of its store. */
export interface Collection extends AsyncDisposable {
  readonly store: CollectionStore;
  /**
   * Adds files, folders and addresses. Yields what came of each in the order given, as soon as it is in the collection for good;
   * returns what came of all. Rejects with a StoreError where the collection can't be written, "stopped" by the signal.
   */
  add(inputs: Iterable<string | URL>, options?: AddOptions): AsyncGenerator<AddOutcome, AddSummary, undefined>;
  /** Reads anew whatever another engine has read; the old readings count until that is done. Resolves to how many it read. */
  reread(options?: RereadOptions): Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens a collection by its name (a file in the user's data folder) or its path (anything with a slash in it). The network
 * is loaded once something has to be read. Rejects with a StoreError that says what was wrong and what to do.
 */
export async function openCollection(name: string, options: CollectionOptions = {}): Promise<Collection> {
  const { create = false } = options;
  const store = await openStore(addressOf(name), { create, ...options.store }).catch((error) => {
    throw withOthers(name, dataFolder(), error);
  });
  const reader = options.reader ?? readerOnDemand(options);
  const close = async () => {
    if (options.reader === undefined) await reader.close();
    await store.close();
  };
  return {
    store,
    add: (inputs, addOptions = {}) => addAll(shelfOf(store), reader, inputs, addOptions),
    reread: (rereadOptions = {}) => rereadAll(store, reader, engineOf(options.model), rereadOptions),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** What articles are added to, whether or not it is there yet. */
export interface AddingTo extends AsyncDisposable, Pick<Collection, "add"> {
  /** Articles of it that count; null where there is no such collection, since nothing has been added yet. */
  countArticles(): Promise<number | null>;
}

/** Like openCollection, to add to: a collection that is not there is made with its first article, and not before. */
export async function openToAdd(
  name: string,
  options: Omit<CollectionOptions, "create" | "reader"> = {},
): Promise<AddingTo> {
  const shelf = await openShelf(addressOf(name), options.store);
  const reader = readerOnDemand(options);
  return {
    add: (inputs, addOptions = {}) => addAll(shelf, reader, inputs, addOptions),
    countArticles: async () => (await shelf.store?.countArticles()) ?? null,
    async [Symbol.asyncDispose]() {
      await reader.close();
      await shelf.close();
    },
  };
}

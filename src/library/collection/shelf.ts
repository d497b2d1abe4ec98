import { type CollectionStore, type OpenOptions, openStore, StoreError } from "../../store/index.ts";

/** Where articles are put: a collection that is there, or one that is made once there is something to keep. */
export interface Shelf {
  /** null while there is no collection. */
  readonly store: CollectionStore | null;
  /** Makes the collection where there is none. Rejects with a StoreError that says what was wrong and what to do. */
  made(): Promise<CollectionStore>;
}

/**
 * Opens a collection where there is one. Where there is none it is made when it is first needed and not before, so that adding
 * what can't be read leaves nothing behind; taking an empty one away afterwards could take away what another program has just added.
 */
export async function openShelf(
  address: string,
  options: Partial<OpenOptions> = {},
): Promise<Shelf & { close(): Promise<void> }> {
  let store: CollectionStore | null = await openStore(address, { ...options, create: false }).catch((error) => {
    if (error instanceof StoreError && error.code === "collection-missing") return null;
    throw error;
  });
  return {
    get store() {
      return store;
    },
    async made() {
      store ??= await openStore(address, { ...options, create: true });
      return store;
    },
    async close() {
      await store?.close();
    },
  };
}

/** A collection that is open. */
export function shelfOf(store: CollectionStore): Shelf {
  return { store, made: async () => store };
}

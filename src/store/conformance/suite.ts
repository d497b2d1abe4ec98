import type { OpenOptions } from "../open-store.ts";
import type { CollectionStore } from "../store.ts";

/** How a suite gets at a database: each call of `collection` is a new one, empty; `open` may be called several times. */
export interface Setting {
  collection(): Promise<{
    open(options?: Partial<OpenOptions>): Promise<CollectionStore>;
    /** Closes what is open, and takes everything away. */
    remove(): Promise<void>;
  }>;
}

export type Suite = (setting: Setting) => void;

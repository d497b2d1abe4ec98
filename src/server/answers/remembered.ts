import type { CollectionStore } from "../../store/index.ts";

/** One thing known of each collection, worked out anew where the collection has changed since. */
export class Remembered<T> {
  readonly #known = new Map<string, { readonly mark: string; readonly value: T }>();
  readonly #workOut: (store: CollectionStore) => Promise<T>;

  constructor(workOut: (store: CollectionStore) => Promise<T>) {
    this.#workOut = workOut;
  }

  async of(store: CollectionStore): Promise<T> {
    const mark = await store.mark();
    const known = this.#known.get(store.name);
    if (known?.mark === mark) return known.value;
    const value = await this.#workOut(store);
    // Working it out may have linked what waited for it: then it is known from the next time on.
    if ((await store.mark()) === mark) this.#known.set(store.name, { mark, value });
    return value;
  }
}

import type { Job } from "./jobs/job.ts";

/** What the desk is told as it happens. */
export type Event =
  | { readonly type: "job"; readonly job: Job }
  /** Lists of a collection are not what they were. */
  | { readonly type: "changed"; readonly collection: string };

/** Tells events to all who listen. */
export class Events {
  readonly #listeners = new Set<(event: Event) => void>();

  /** Listens until the returned function is called. */
  listen(listener: (event: Event) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: Event): void {
    for (const listener of this.#listeners) listener(event);
  }
}

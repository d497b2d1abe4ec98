import { resolve } from "node:path";
import { type IngestOptions, LIMITS, type Limits } from "./input.ts";
import type { Fetcher } from "./network/fetcher.ts";
import { Workbench } from "./workbench.ts";

/** One run over many paths: what all of them share. */
export class Run {
  readonly options: IngestOptions;
  readonly limits: Limits;
  readonly workbench = new Workbench();
  #fetcher: Promise<Fetcher> | null = null;

  constructor(options: IngestOptions) {
    this.options = options;
    this.limits = { ...LIMITS, ...options.limits };
  }

  /** What fetches: one for the whole run, since a host is asked no more often whichever list names it. */
  fetcher(): Promise<Fetcher> {
    this.#fetcher ??= this.#open();
    return this.#fetcher;
  }

  get stopped(): boolean {
    return this.options.signal?.aborted === true;
  }

  /** Whether it is the list that says what files themselves do not, which may lie among them. */
  isList(file: string): boolean {
    return this.options.meta?.path !== undefined && resolve(file) === this.options.meta.path;
  }

  async close(): Promise<void> {
    await this.workbench.close();
    await (await this.#fetcher)?.close();
  }

  async #open(): Promise<Fetcher> {
    // Imported when needed: most runs fetch nothing.
    const { Fetcher } = await import("./network/fetcher.ts");
    return new Fetcher({
      allowPrivate: this.options.allowPrivate ?? false,
      limits: this.limits,
      network: this.options.network ?? {},
      signal: this.options.signal ?? null,
    });
  }
}

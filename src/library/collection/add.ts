import type { Reading, Wanted } from "../../contract/index.ts";
import { type Ingested, readInputs } from "../../ingest/index.ts";
import { broughtBy } from "../../linker/index.ts";
import type { CollectionStore } from "../../store/index.ts";
import type { ArticleReader } from "../article-reader.ts";
import { HearsayError } from "../error.ts";
import { inOrder } from "../in-order.ts";
import { ingestOptions, pathOf } from "../inputs.ts";
import type { ReadOptions } from "../options.ts";
import { bytesAt } from "./bytes.ts";
import type { AddOutcome, AddProgress, AddSummary } from "./outcome.ts";
import type { Shelf } from "./shelf.ts";
import { stoppable } from "./stoppable.ts";
import { calledWithin, leftWithin, toldWithin } from "./within.ts";

export interface AddOptions extends Omit<ReadOptions, "progress"> {
  /** A folder that is gone tomorrow (an upload): its files are called by their paths within it. */
  readonly within?: string;
  readonly progress?: (progress: AddProgress) => void;
}

/** An article that is read, or was in the collection already and need not be. */
type Read =
  | { readonly reading: Reading; readonly bytes: Uint8Array | null; readonly warnings: Warnings }
  | { readonly there: string; readonly file: string; readonly warnings: Warnings }
  | Exclude<AddOutcome, { added: unknown }>;
type Warnings = Extract<Ingested, { article: unknown }>["warnings"];

/**
 * Reads files, folders and addresses into a collection, several at once, and yields what came of each in the order given.
 * What was yielded as added is in the collection for good, whatever happens next. Articles are linked as they come;
 * the lists are made anew at the end. Returns what came of all.
 *
 * @param shelf a collection that is not there is made once there is an article to keep
 */
export async function* addAll(
  shelf: Shelf,
  reader: ArticleReader,
  inputs: Iterable<string | URL>,
  options: AddOptions,
): AsyncGenerator<AddOutcome, AddSummary, undefined> {
  const wantedBefore = await wantedIn(shelf.store);
  const tally = new Tally();
  const tell = async (stage: AddProgress["stage"]) =>
    options.progress?.({ done: tally.done, unlinked: (await shelf.store?.pending()) ?? 0, stage });
  const ingested = readInputs([...inputs].map(pathOf), await ingestOptions(withoutProgress(options)));
  const work = (item: Ingested) => readOne(shelf, reader, item, options);
  // Twice as many as can be read at once: while some are read, the next ones are fetched and taken apart.
  for await (const read of inOrder(ingested, reader.threads * 2, work)) {
    const outcome = await keep(shelf, read);
    tally.count(outcome, "reading" in read ? read.reading : null);
    yield outcome;
    // While the threads read on, this one links what they have read.
    await stoppable(options.signal, async (signal) => shelf.store?.link(signal));
    await tell("reading");
  }
  await stoppable(options.signal, async () => tell("linking"));
  await stoppable(options.signal, async (signal) => shelf.store?.settle(signal));
  return tally.summary(wantedBefore);
}

async function readOne(
  shelf: Shelf,
  reader: ArticleReader,
  item: Ingested,
  { signal, within }: AddOptions,
): Promise<Read> {
  if (!("article" in item)) return leftWithin(item, within);
  const warnings = item.warnings.map((warning) => toldWithin(warning, within));
  const article = { ...item.article, file: calledWithin(item.article.file, within) };
  const { file, id } = article;
  if (await shelf.store?.has(id)) return { there: id, file, warnings };
  try {
    return {
      reading: await reader.read(article, undefined, signal),
      bytes: item.bytes ?? (await bytesAt(item.article.file)),
      warnings,
    };
  } catch (error) {
    if (!(error instanceof HearsayError) || error.code !== "reader-failed") throw error;
    return { failure: toldWithin({ file, code: error.code, message: error.message }, within) };
  }
}

async function keep(shelf: Shelf, read: Read): Promise<AddOutcome> {
  if ("failure" in read || "skipped" in read) return read;
  const { warnings } = read;
  if ("there" in read) {
    const added = { article: read.there, what: "already there", replaces: [], copyOf: [] } as const;
    return { added, file: read.file, notRead: null, warnings };
  }
  const { reading, bytes } = read;
  const store = await shelf.made();
  return { added: await store.add({ reading, bytes }), file: reading.article.file, notRead: reading.notRead, warnings };
}

async function wantedIn(store: CollectionStore | null): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  if (store === null) return wanted;
  for await (const entry of store.stream("wanted")) wanted.push(entry);
  return wanted;
}

/** Counts what came of each file. */
class Tally {
  done = 0;
  #added = 0;
  #alreadyThere = 0;
  #newVersions = 0;
  #olderVersions = 0;
  #copies = 0;
  readonly #unreadable: AddSummary["unreadable"][number][] = [];
  readonly #articles: Reading["article"][] = [];
  readonly #published = new Map<string, string | null>();

  count(outcome: AddOutcome, reading: Reading | null): void {
    if ("skipped" in outcome) return;
    this.done += 1;
    if ("failure" in outcome) {
      this.#unreadable.push(outcome.failure);
      return;
    }
    const { what, copyOf } = outcome.added;
    if (what === "already there") {
      this.#alreadyThere += 1;
      return;
    }
    this.#added += 1;
    if (what === "new version") this.#newVersions += 1;
    if (what === "older version") this.#olderVersions += 1;
    if (copyOf.length > 0) this.#copies += 1;
    // Without its text, which there may be thousands of.
    if (reading) this.#articles.push({ ...reading.article, text: "" });
    this.#published.set(outcome.added.article, reading?.article.published ?? null);
  }

  summary(wantedBefore: readonly Wanted[]): AddSummary {
    return {
      added: this.#added,
      alreadyThere: this.#alreadyThere,
      newVersions: this.#newVersions,
      olderVersions: this.#olderVersions,
      copies: this.#copies,
      unreadable: this.#unreadable,
      brought: broughtBy(wantedBefore, this.#articles, (article) => this.#published.get(article) ?? null),
    };
  }
}

function withoutProgress({ progress: _, ...rest }: AddOptions): ReadOptions {
  return rest;
}

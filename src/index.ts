/**
 * Hearsay as a library: from an article to who says what, on whose word.
 *
 *     import { read } from "hearsay";
 *     const reading = await read("article.html", { outlet: "The Harbor Record" });
 */
import type { Reading } from "./contract/index.ts";
import { openReader } from "./library/open-reader.ts";
import type { ReaderOptions, ReadOptions, TextInput } from "./library/options.ts";
import type { Outcome } from "./library/outcome.ts";

export type * from "./contract/index.ts";
export type { Skipped, Warning } from "./ingest/index.ts";
export {
  type AddOptions,
  type AddOutcome,
  type AddProgress,
  type AddSummary,
  type Collection,
  type CollectionOptions,
  openCollection,
  type RereadOptions,
  type RereadProgress,
} from "./library/collection/index.ts";
export { type ErrorCode, HearsayError } from "./library/error.ts";
export { type OpenReader, openReader } from "./library/open-reader.ts";
export type { ReaderOptions, ReadOptions, TextInput } from "./library/options.ts";
export type { Outcome } from "./library/outcome.ts";
export { without } from "./library/without.ts";
export {
  type ArticleFilter,
  type ArticleRecord,
  type CollectionStore,
  type Correction,
  type Entry,
  type Filter,
  type Kind,
  type Page,
  type PageRequest,
  StoreError,
  type StoreFailureCode,
} from "./store/index.ts";

/**
 * Reads one article: a path, an address, or a text at hand. Each call loads the network anew; to read many, open a
 * reader. Rejects with a HearsayError that says what was wrong and what to do.
 */
export async function read(
  input: string | URL | TextInput,
  options: ReaderOptions & ReadOptions = {},
): Promise<Reading> {
  await using reader = await openReader({ ...options, threads: 1 });
  return await reader.read(input, options);
}

/**
 * Reads files, folders and addresses, and yields what came of each in the order given, as it is done. Several are read
 * at once, in as many threads as the machine has cores unless `threads` says otherwise.
 */
export async function* readAll(
  inputs: Iterable<string | URL>,
  options: ReaderOptions & ReadOptions = {},
): AsyncGenerator<Outcome, void, undefined> {
  await using reader = await openReader(options);
  yield* reader.readAll(inputs, options);
}

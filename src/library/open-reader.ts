import { availableParallelism } from "node:os";
import type { Reading } from "../contract/index.ts";
import { type Ingested, readInputs } from "../ingest/index.ts";
import type { ArticleReader } from "./article-reader.ts";
import { HearsayError } from "./error.ts";
import { inOrder } from "./in-order.ts";
import { articleOf, ingestOptions, pathOf } from "./inputs.ts";
import { modelFolder } from "./model-folder.ts";
import type { ReaderOptions, ReadOptions, TextInput } from "./options.ts";
import type { Outcome } from "./outcome.ts";

/** A reader that stays open: the network is loaded once for all that is read. Close it, or `await using` it. */
export interface OpenReader extends AsyncDisposable {
  /**
   * Reads one article: a path, an address, or a text at hand. A text in a language the reader does not know comes back
   * with `notRead`. Rejects with a HearsayError where there is nothing to read, or more than one article.
   */
  read(input: string | URL | TextInput, options?: ReadOptions): Promise<Reading>;
  /**
   * Reads files, folders and addresses, in the order given, several at once, and yields what came of each as soon as it
   * and all before it are done. A file that can't be read yields a failure, and the others go on.
   */
  readAll(inputs: Iterable<string | URL>, options?: ReadOptions): AsyncGenerator<Outcome, void, undefined>;
  close(): Promise<void>;
}

/**
 * Opens a reader of as many threads as the machine has cores, unless another number is given; of one, it reads in the
 * calling thread. Rejects with the code "model-missing" or "model-broken" where the network can't be loaded.
 */
export async function openReader(options: ReaderOptions = {}): Promise<OpenReader> {
  return readerOver(await openArticleReader(options));
}

/** The same for articles that are at hand. */
export async function openArticleReader(options: ReaderOptions = {}): Promise<ArticleReader> {
  modelFolder(options.model);
  const threads = options.threads ?? availableParallelism();
  // Imported when needed: a program that reads in threads has no use for the network's runtime in its own.
  return threads === 1
    ? await (await import("./in-this-thread.ts")).readInThisThread(options)
    : (await import("./in-threads.ts")).readInThreads(options, threads);
}

function readerOver(articles: ArticleReader): OpenReader {
  const close = () => articles.close();
  return {
    readAll: (inputs, options = {}) => readAll(articles, inputs, options),
    read: (input, options = {}) => readOne(articles, input, options),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function* readAll(articles: ArticleReader, inputs: Iterable<string | URL>, options: ReadOptions) {
  const ingested = readInputs([...inputs].map(pathOf), await ingestOptions(options));
  const work = (item: Ingested) => outcomeOf(articles, item, options);
  // Twice as many as can be read at once: while some are read, the next ones are fetched and taken apart.
  yield* inOrder(ingested, articles.threads * 2, work);
  if (options.signal?.aborted) throw new HearsayError("stopped", "Reading was stopped by its signal.");
}

async function outcomeOf(articles: ArticleReader, item: Ingested, options: ReadOptions): Promise<Outcome> {
  if (!("article" in item)) return item;
  try {
    return { reading: await articles.read(item.article, options.progress, options.signal), warnings: item.warnings };
  } catch (error) {
    if (!(error instanceof HearsayError) || error.code !== "reader-failed") throw error;
    return { failure: { file: item.article.file, code: error.code, message: error.message } };
  }
}

async function readOne(
  articles: ArticleReader,
  input: string | URL | TextInput,
  options: ReadOptions,
): Promise<Reading> {
  const article = await articleOf(input, options);
  return articles.read(article, options.progress, options.signal);
}

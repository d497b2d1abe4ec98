import { ENGINE_VERSION } from "../../reader/version.ts";
import type { CollectionStore, EngineName } from "../../store/index.ts";
import type { ArticleReader } from "../article-reader.ts";
import { inOrder } from "../in-order.ts";
import { modelFolder } from "../model-folder.ts";
import { networkName } from "./network-name.ts";
import { stoppable } from "./stoppable.ts";

/** How far a rereading is: articles that the engine has read, of those it had to read. */
export interface RereadProgress {
  readonly done: number;
  readonly total: number;
  readonly stage: "reading" | "linking";
}

export interface RereadOptions {
  readonly progress?: (progress: RereadProgress) => void;
  /** Stops between two articles; what was read is kept, and the next rereading goes on from there. */
  readonly signal?: AbortSignal;
}

/** The engine that this program reads with, and the name of its model. */
export function engineOf(model?: string): EngineName {
  return { version: ENGINE_VERSION, model: networkName(modelFolder(model)) };
}

/**
 * Reads with this engine whatever another has read, from what the collection keeps. Until all of it is read and linked, the old
 * readings count. Resolves to how many articles were read.
 */
export async function rereadAll(
  store: CollectionStore,
  reader: ArticleReader,
  engine: EngineName,
  { progress, signal }: RereadOptions,
): Promise<number> {
  const rereading = await store.reread(engine);
  const total = await rereading.left();
  let done = 0;
  if (total > 0) {
    const work = (article: Parameters<ArticleReader["read"]>[0]) => reader.read(article, undefined, signal);
    for await (const reading of inOrder(rereading.articles(), reader.threads * 2, work)) {
      await rereading.keep(reading);
      done += 1;
      progress?.({ done, total, stage: "reading" });
    }
    progress?.({ done, total, stage: "linking" });
  }
  await stoppable(signal, (options) => rereading.finish(options));
  return done;
}

import type { Article, Reading } from "../contract/index.ts";
import { loadModel } from "../encoder/load.ts";
import { createReader } from "../reader/index.ts";
import type { ArticleReader } from "./article-reader.ts";
import { HearsayError } from "./error.ts";
import { loadGazetteer } from "./gazetteer.ts";
import { modelFolder } from "./model-folder.ts";
import type { ReaderOptions } from "./options.ts";

/** A reader in the calling thread: network and gazetteer are loaded here, and articles follow each other. */
export async function readInThisThread(options: ReaderOptions): Promise<ArticleReader> {
  const folder = modelFolder(options.model);
  const model = await loadModel(folder, {
    threads: 1,
    ...(options.runtime && { runtime: options.runtime }),
    ...(options.notice && { onNotice: options.notice }),
  }).catch((cause: unknown) => {
    throw new HearsayError(
      "model-broken",
      `The model in ${folder} can't be loaded (${sayingOf(cause)}): install hearsay anew.`,
      {
        cause,
      },
    );
  });
  const gazetteer = await loadGazetteer();
  const reader = createReader({ ...model, gazetteer });
  let before: Promise<unknown> = Promise.resolve();

  const readNow = async (
    article: Article,
    progress?: (share: number) => void,
    signal?: AbortSignal,
  ): Promise<Reading> => {
    try {
      signal?.throwIfAborted();
      return await reader.read(article, progress, signal);
    } catch (cause) {
      if (signal?.aborted) throw stopped(article.file);
      throw new HearsayError(
        "reader-failed",
        `${article.file}: the reader failed on it (${sayingOf(cause)}), which is its own fault: please report it with the file.`,
        { file: article.file, cause },
      );
    }
  };

  return {
    threads: 1,
    read(article, progress, signal) {
      const reading = before.then(() => readNow(article, progress, signal));
      before = reading.catch(() => {});
      return reading;
    },
    async close() {
      await before;
      await model.encoder.close();
    },
  };
}

export function stopped(file: string): HearsayError {
  return new HearsayError("stopped", `${file}: stopped before it was read.`, { file });
}

function sayingOf(cause: unknown): string {
  return cause instanceof Error ? cause.message.replaceAll(/\s+/g, " ") : String(cause);
}

import { availableParallelism } from "node:os";
import type { Article } from "../contract/index.ts";
import type { ArticleReader } from "./article-reader.ts";
import { openArticleReader } from "./open-reader.ts";
import type { ReaderOptions } from "./options.ts";

export interface OnDemand {
  /** After how many milliseconds without work the network is let go; never unless given. */
  readonly idle?: number;
  readonly open?: (options: ReaderOptions) => Promise<ArticleReader>;
}

/**
 * A reader whose network is loaded once something has to be read, and let go when nothing was for a while, so that a program that
 * stays open holds it only while it reads. Where it can't be loaded, what is to be read rejects, and the next one tries again.
 */
export function readerOnDemand(
  options: ReaderOptions,
  { idle, open = openArticleReader }: OnDemand = {},
): ArticleReader {
  const threads = options.threads ?? availableParallelism();
  let opened: Promise<ArticleReader> | null = null;
  let underWay = 0;
  let letGo: NodeJS.Timeout | undefined;

  const loaded = () => {
    if (opened !== null) return opened;
    const opening = open({ ...options, threads });
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
    opened = opening;
    return opening;
  };
  const close = async () => {
    clearTimeout(letGo);
    const before = opened;
    opened = null;
    await (await before?.catch(() => null))?.close();
  };
  const done = () => {
    underWay -= 1;
    if (underWay === 0 && idle !== undefined) letGo = setTimeout(() => void close(), idle).unref();
  };
  return {
    threads,
    async read(article: Article, progress, signal) {
      clearTimeout(letGo);
      underWay += 1;
      try {
        const reader = await loaded();
        return await reader.read(article, progress, signal);
      } finally {
        done();
      }
    },
    close,
  };
}

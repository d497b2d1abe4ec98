import type { Article, Reading } from "../contract/index.ts";

/** Reads articles, one after another or several at once; whoever opened it closes it. */
export interface ArticleReader {
  /** How many articles it reads at the same time. */
  readonly threads: number;
  /** Rejects with a HearsayError: "reader-failed" for this article alone, "model-…" for all, "stopped" by the signal. */
  read(article: Article, progress?: (share: number) => void, signal?: AbortSignal): Promise<Reading>;
  /** Frees the network; what is still under way rejects with "stopped". */
  close(): Promise<void>;
}

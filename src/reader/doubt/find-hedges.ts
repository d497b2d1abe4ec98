import { bestPath, legalPaths } from "../attribution/paths.ts";
import { spansOf } from "../attribution/spans.ts";
import type { WindowScores } from "../encoder.ts";
import type { Network } from "../model.ts";
import type { WordRange } from "../windows/index.ts";

/** A word or words of doubt as the network sees them, in words of the article. */
export type FoundHedge = WordRange;

/** The hedges of one window that begin at a word which is this window's to speak of. */
export function findHedges(
  words: ArrayLike<number>,
  scores: WindowScores,
  network: Network,
  mine: (word: number) => boolean,
): FoundHedge[] {
  const labels = network.labels.hedges;
  return spansOf(bestPath(scores.hedges, words.length, legalPaths(labels)), labels)
    .filter((span) => mine(span.first))
    .map((span) => ({ first: words[span.first] ?? 0, last: (words[span.last - 1] ?? 0) + 1 }));
}

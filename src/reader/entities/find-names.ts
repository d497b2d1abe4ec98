import { bestPath, legalPaths } from "../attribution/paths.ts";
import { spansOf } from "../attribution/spans.ts";
import type { WindowScores } from "../encoder.ts";
import type { Network } from "../model.ts";
import type { WordRange } from "../windows/index.ts";

/** A name as the network sees it, in words of the article. */
export interface FoundName extends WordRange {
  readonly type: "person" | "organization" | "place";
}

/** The names of one window that begin at a word which is this window's to speak of. */
export function findNames(
  words: ArrayLike<number>,
  scores: WindowScores,
  network: Network,
  mine: (word: number) => boolean,
): FoundName[] {
  const labels = network.labels.names;
  const paths = legalPaths(labels);
  const spans = spansOf(bestPath(scores.names, words.length, paths), labels).filter((span) => mine(span.first));
  return spans.flatMap((span) => {
    const { kind } = span;
    if (kind !== "person" && kind !== "organization" && kind !== "place") return [];
    return {
      first: words[span.first] ?? 0,
      last: (words[span.last - 1] ?? 0) + 1,
      type: kind,
    };
  });
}

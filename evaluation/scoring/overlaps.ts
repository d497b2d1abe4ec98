import { percent, type Score } from "./f1.ts";

/** Precision, recall and F1 of counts; in percent. */
export function scoreOf(hit: number, predicted: number, gold: number): Score {
  const precision = predicted === 0 ? 0 : hit / predicted;
  const recall = gold === 0 ? 0 : hit / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), gold };
}

/** How many indices two sets share. */
export function sharedCount(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const each of one) if (other.has(each)) count++;
  return count;
}

import type { Term } from "../profile.ts";

/** Weighted Jaccard similarity of two bags of terms (Ruzicka 1958): 0…1. */
export function overlapOf(a: readonly Term[], b: readonly Term[]): number {
  const others = new Map(b.map(({ word, weight }) => [word, weight]));
  let both = 0;
  let all = b.reduce((sum, { weight }) => sum + weight, 0);
  for (const { word, weight } of a) {
    const other = others.get(word) ?? 0;
    both += Math.min(weight, other);
    all += Math.max(weight - other, 0);
  }
  return all === 0 ? 0 : both / all;
}

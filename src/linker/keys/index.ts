import type { Fingerprint, Key, Statement } from "../profile.ts";

/** Two articles are compared where the weights of the keys that both have add up to this. */
export const ENOUGH = 1;

/** By what other articles find this one. Sorted by key, each once. */
export function keysOf(statements: readonly Statement[], fingerprints: readonly Fingerprint[]): Key[] {
  const weights = new Map<string, number>();
  for (const { word, weight } of statements.flatMap(({ terms }) => terms)) weights.set(`word:${word}`, weight);
  for (const { hash } of fingerprints) weights.set(`print:${hash}`, 1);
  return [...weights].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, weight]) => ({ key, weight }));
}

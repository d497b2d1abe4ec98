import type { Span } from "../contract/index.ts";

/** A run of letters and digits, its inner apostrophes, hyphens and points kept; an ideograph counts as a word. */
const WORD = /[\p{Ideographic}]|(?:(?!\p{Ideographic})[\p{L}\p{N}\p{M}]|(?<=[\p{L}\p{N}])['’.-](?=[\p{L}\p{N}]))+/gu;

/**
 * The words of a text as a person counts them, in order, punctuation left out.
 *
 * This is a measure for shares of a text, not the units that the model labels.
 */
export function countedWords(text: string): Span[] {
  const words: Span[] = [];
  for (const match of text.matchAll(WORD)) words.push({ start: match.index, end: match.index + match[0].length });
  return words;
}

/** The index of the first word that starts at or after `offset`; `words.length` where none does. */
export function firstWordFrom(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

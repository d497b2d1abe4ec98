import type { Span } from "../../src/contract/index.ts";

/** What counts as a word when spans are compared: letters and digits, with marks inside; punctuation at edges never matters. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’-][\p{L}\p{N}\p{M}]+)*/gu;

export function scoredWords(text: string): Span[] {
  return [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The indices of the words that spans touch, as a key that equal sets share; "" for none. */
export function cover(spans: readonly Span[], words: readonly Span[]): string {
  return [...coverSet(spans, words)].join(",");
}

export function coverSet(spans: readonly Span[], words: readonly Span[]): Set<number> {
  const inside = new Set<number>();
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    for (let index = firstAfter(words, start); index < words.length; index++) {
      const word = words[index];
      if (word === undefined || word.start >= end) break;
      inside.add(index);
    }
  }
  return inside;
}

/** The first word that ends after an offset. */
function firstAfter(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Spans with no word between them are one. */
export function joined(spans: readonly Span[], text: string): Span[] {
  const pieces: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const before = pieces.at(-1);
    if (before !== undefined && !/[\p{L}\p{N}_]/u.test(text.slice(before.end, span.start))) before.end = span.end;
    else pieces.push({ ...span });
  }
  return pieces;
}

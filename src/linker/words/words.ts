import type { Span } from "../../contract/index.ts";

/** A word of a text: letters and figures with the marks inside them, folded so that spellings meet. */
export interface Word extends Span {
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** A text's words in order. Case, accents, and the two kinds of apostrophe make no difference between words. */
export function wordsIn(text: string, span: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = span.start;
  for (let match = WORD.exec(text); match && match.index < span.end; match = WORD.exec(text)) {
    const end = Math.min(match.index + match[0].length, span.end);
    words.push({ folded: folded(text.slice(match.index, end)), start: match.index, end });
  }
  return words;
}

/** One spelling for what differs in case, accents or apostrophes alone. */
export function folded(word: string): string {
  return word.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
}

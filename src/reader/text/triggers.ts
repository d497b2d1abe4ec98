import type { Span } from "../../contract/index.ts";

/**
 * The sentences that hold a match: the text is gone through once, so that rules of many words are tried on few sentences.
 *
 * @param trigger a global pattern
 */
export function sentencesWith(trigger: RegExp, text: string, sentences: readonly Span[]): Span[] {
  const found: Span[] = [];
  let index = 0;
  for (const { index: at } of text.matchAll(trigger)) {
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= at) index++;
    const sentence = sentences[index];
    if (sentence !== undefined && sentence.start <= at && found.at(-1) !== sentence) found.push(sentence);
  }
  return found;
}

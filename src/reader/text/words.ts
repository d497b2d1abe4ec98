import type { Span } from "../../contract/index.ts";

/** A word: a half-open range of UTF-16 code units in the text. */
export type Word = Span;

/** What stands alone besides ASCII signs and Unicode punctuation: the ideographs that BERT's pre-tokenizer cuts apart. */
const IDEOGRAPHS =
  "\\u{4E00}-\\u{9FFF}\\u{3400}-\\u{4DBF}\\u{20000}-\\u{2A6DF}\\u{2A700}-\\u{2B73F}\\u{2B740}-\\u{2B81F}" +
  "\\u{2B920}-\\u{2CEAF}\\u{F900}-\\u{FAFF}\\u{2F800}-\\u{2FA1F}";
const ALONE = `!-\\/:-@\\[-\`\\{-~\\p{P}${IDEOGRAPHS}`;
const SPACE = "\\t\\n\\r\\p{Z}";
const WORD = `[${ALONE}]|[^${ALONE}${SPACE}]+`;

/**
 * The words of a text, in order: the units that the model labels.
 *
 * The rule is the one that the model was trained with (training/words.py), character for character: a word ends at
 * white space, and each punctuation mark or ideograph is a word of its own. These are also the places where BERT's own
 * pre-tokenizer cuts, so that cutting each word into pieces alone gives the pieces of the whole text. A lone surrogate
 * is a character like any other.
 */
export function wordsOf(text: string): Word[] {
  const pattern = new RegExp(WORD, "gu");
  const words: Word[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    words.push({ start: match.index, end: pattern.lastIndex });
  }
  return words;
}

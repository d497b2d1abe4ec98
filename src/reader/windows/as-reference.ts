/** A letter that no vocabulary of ours holds, and that no cleaning touches: makes its word unknown. */
const UNKNOWN = "\u{A66E}";

/**
 * Marks and format characters that Unicode has taken up since version 8. The reference tokenizer's tables end there: it
 * strips the older ones, and takes these for letters. The ranges hold none that it strips.
 */
const LATER_MARKS =
  /[[\p{Mn}\p{Cf}]&&[\u{7FD}\u{890}-\u{8E2}\u{9FE}\u{AFA}-\u{AFF}\u{B55}\u{C04}-\u{C3C}\u{D00}\u{D3B}-\u{D3C}\u{D81}\u{EBA}\u{ECE}\u{180F}-\u{1886}\u{1ABF}-\u{1AEB}\u{1DF6}-\u{1DFB}\u{A82C}\u{A8C5}\u{A8FF}\u{A9BD}\u{10D24}-\u{10F85}\u{11070}-\u{11074}\u{110C2}-\u{110CD}\u{111CF}\u{1123E}-\u{11241}\u{1133B}\u{113BB}-\u{1145E}\u{1182F}-\u{1612F}\u{16F4F}\u{16FE4}\u{1CF00}-\u{1CF46}\u{1E000}-\u{1E6F5}\u{1E944}-\u{1E94A}]]/gv;

/** Characters that Unicode has moved from one category to another since. */
const MOVED = /[\u{166D}\u{111C9}\u{1734}\u{1171E}]/gu;
const WAS_PUNCTUATION = /[\u{166D}\u{111C9}]/u;

const PLAIN = /^[\0-\u{2FF}\u{2010}-\u{2027}]*$/u;

/**
 * The word, changed so that the JavaScript tokenizer cuts it as the reference does (the one that the network was
 * trained with, the tokenizers of Hugging Face in Rust). They differ in two things:
 *
 * - Unicode's version. A newer one knows more marks, and has moved four characters.
 * - JavaScript lowers a capital sigma at a word's end to ς, the reference always to σ.
 */
export function asReference(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .replaceAll("Σ", "σ")
    .replace(LATER_MARKS, UNKNOWN)
    .replace(MOVED, (moved) => (WAS_PUNCTUATION.test(moved) ? ` ${UNKNOWN} ` : ""));
}

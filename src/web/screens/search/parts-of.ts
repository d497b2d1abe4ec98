/** A stretch of a text that was found, or stands between two that were. */
export interface Part {
  readonly words: string;
  readonly at: number;
  readonly isFound: boolean;
}

/** A text in stretches: those that are what was looked for, words in quotation marks as a whole, and those between. */
export function partsOf(text: string, looked: string): Part[] {
  const terms = [...looked.matchAll(/["“”]([^"“”]+)["“”]|[^\s"“”]+/gu)]
    .map(([word, together]) => (together ?? word).trim())
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
  if (terms.length === 0) return [{ words: text, at: 0, isFound: false }];
  const escaped = terms.map((term) => RegExp.escape(term).replaceAll(/(?:\\x20|\s)+/gu, "\\s+"));
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})`, "giu");
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: words, index } of text.matchAll(found)) {
    if (index > at) parts.push({ words: text.slice(at, index), at, isFound: false });
    parts.push({ words, at: index, isFound: true });
    at = index + words.length;
  }
  if (at < text.length) parts.push({ words: text.slice(at), at, isFound: false });
  return parts;
}

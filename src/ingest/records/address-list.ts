/** An address alone in its line. */
const ADDRESS = /^https?:\/\/[^\s"'<>]+$/i;

/**
 * The addresses of a text whose every line is one, each once; empty lines and lines from "#" on are left out. Null for
 * any other text: one line of words, and it is an article.
 */
export function addressesOf(text: string): string[] | null {
  const found = new Set<string>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    const words = line.trim();
    if (words === "" || words.startsWith("#")) continue;
    if (!isAddress(words)) return null;
    found.add(words);
  }
  return found.size === 0 ? null : [...found];
}

export function isAddress(words: string): boolean {
  return ADDRESS.test(words) && URL.canParse(words);
}

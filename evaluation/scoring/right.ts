import type { Span } from "../../src/contract/index.ts";
import type { Roles } from "./attributions.ts";
import { coverSet } from "./words.ts";

/**
 * Whether a found attribution is right as a reader takes it: a gold one has at least half of their content's words in
 * common (of those that either has), and the same source by at least one word, or no source as well.
 */
export function isRight(found: Roles, gold: readonly Roles[], words: readonly Span[]): boolean {
  const content = coverSet(found.content, words);
  const source = coverSet(found.source, words);
  return gold.some((each) => {
    const wanted = coverSet(each.content, words);
    const shared = [...content].filter((word) => wanted.has(word)).length;
    if (shared < 0.5 * (content.size + wanted.size - shared)) return false;
    const who = coverSet(each.source, words);
    return who.size === 0 ? source.size === 0 : [...who].some((word) => source.has(word));
  });
}

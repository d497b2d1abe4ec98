import type { Span } from "../../contract/index.ts";
import type { Phrase } from "./phrase.ts";

const DETERMINER =
  "(?:the|an?|this|that|these|those|his|her|their|its|our|my|your|another|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|\\p{Lu}[\\p{L}-]+['’]s)";
/** "the letter *and the account*": what is joined has a word of its own that begins a noun phrase. */
const JOINED = new RegExp(`\\s+(?:and|or|&)\\s+(?=${DETERMINER}\\s+\\p{L})`, "giu");
const BEGINS = new RegExp(`^(?:(?:both|either)\\s+)?(?=${DETERMINER}\\s+\\p{L})`, "iu");

/**
 * The noun phrases that a source joins, each with its own determiner: "*the letter* and *the account*". [] where it is one: in "the
 * research and development office" and "officials and residents" nothing tells where one ends, or which of them is meant.
 */
export function joinedIn({ core, end }: Phrase, text: string): Span[] {
  const own = text.slice(core.start, core.end);
  const first = BEGINS.exec(own);
  if (first === null) return [];
  const parts: Span[] = [];
  let start = core.start + first[0].length;
  for (const match of own.matchAll(JOINED)) {
    parts.push({ start, end: core.start + match.index });
    start = core.start + match.index + match[0].length;
  }
  return parts.length === 0 ? [] : [...parts, { start, end }];
}

import type { Span } from "../../contract/index.ts";
import { searchTerms } from "./terms.ts";

/** Characters of text shown on either side of what was found. */
const AROUND = 80;
/** How much of a word its other forms begin with too: all but the last three letters, and never fewer than three. */
const ENDING = 3;
const SHORTEST = 3;

/** The words around the first place where a text has one of the words asked for; its beginning where none is found as written. */
export function around(text: string, asked: string): Span {
  const at = firstPlace(text, searchTerms(asked).flat());
  const start = at <= AROUND ? 0 : afterSpace(text, at - AROUND);
  const end = at + AROUND >= text.length ? text.length : beforeSpace(text, at + AROUND);
  return { start, end };
}

/** Of the words as they were asked for, else of what their other forms begin with; 0 where there is none. */
function firstPlace(text: string, words: readonly string[]): number {
  for (let ending = 0; ending <= ENDING; ending++) {
    const stems = words.map((word) => word.slice(0, Math.max(SHORTEST, word.length - ending)));
    const at = text.search(new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join("|")})`, "iu"));
    if (at >= 0) return at;
  }
  return 0;
}

function afterSpace(text: string, from: number): number {
  const space = text.slice(from).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

function beforeSpace(text: string, to: number): number {
  const space = text.slice(0, to).search(/\s\S*$/u);
  return space < 0 ? to : space;
}

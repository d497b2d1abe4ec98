import type { Span } from "../../../contract/index.ts";
import { touching } from "../../text/touching.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { type PlaceName, placeNameAt } from "../mention.ts";
import { whole } from "./whole.ts";

/** Names with capitals, of up to four words. */
const CAPITALISED = /(?<![\p{L}\p{N}.])(?!The )\p{Lu}[\p{L}.]*(?:[ -](?:of (?:the )?)?\p{Lu}[\p{L}.]*){0,4}/gu;

/**
 * Places where the network saw no name at all: what is a place elsewhere in the article, and countries, outside all names.
 *
 * @param found the places known so far
 * @param named all names, of whatever type
 */
export function repeated(
  text: string,
  found: readonly PlaceName[],
  named: readonly Span[],
  gazetteer: Gazetteer,
): PlaceName[] {
  const elsewhere = new Set(found.map(({ name }) => name));
  const taken = [...named].sort((one, other) => one.start - other.start || other.end - one.end);
  const outside: Span[] = [];
  for (const each of taken) if (each.start >= (outside.at(-1)?.end ?? 0)) outside.push(each);
  return [...text.matchAll(CAPITALISED)].flatMap(({ index, 0: words }) => {
    const bare = words.replace(/(?<=\p{Ll})\.$/u, "");
    const span = { start: index, end: index + bare.length };
    if (touching(span, outside).length > 0) return [];
    if (elsewhere.has(bare)) return [placeNameAt(text, span)];
    return isCountry(bare, gazetteer) ? [placeNameAt(text, whole(span, text, gazetteer))] : [];
  });
}

function isCountry(name: string, gazetteer: Gazetteer): boolean {
  return gazetteer
    .named(name)
    .some(
      ({ place, use }) =>
        place.kind === "country" &&
        (use === "own" || (use === "short" && /^(?:U\.? ?S\.?(?: ?A\.?)?|U\.? ?K\.?|UAE)$/u.test(name))),
    );
}

import type { Span } from "../../../contract/index.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { type PlaceName, placeNameAt } from "../mention.ts";
import { rulesWhatItBeginsWith, rulesWhatItEndsWith } from "./authorities.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { withoutEdges } from "./edges.ts";

/** A town's name with its kind before it: the place is what stands behind. */
const TOWN_OF = /^(?:City|Town|Village|Borough|Municipality) of /u;
/** Words in the name of a place at most. */
const LONGEST = 4;
/** A town that gives its name to a body is known to some readers, unless the article names it as a place too. */
const KNOWN_TOWN = 50_000;
const SOME_TOWN = 3_000;

/**
 * The place in the name of a body: all of it ("Tbilisi", for its government or its team), what it begins with where the
 * rest tells of an authority over it ("Laurel County Fire Department"), or what it ends with ("City of Saltmere").
 *
 * @param elsewhere names of places that the article has besides
 */
export function inOrganisation(
  text: string,
  body: Span,
  elsewhere: ReadonlySet<string>,
  gazetteer: Gazetteer,
): PlaceName[] {
  const { start, end } = withoutEdges(body, text);
  const name = text.slice(start, end);
  const isKnown = (words: string, least: number) => elsewhere.has(words) || isPlace(words, least, gazetteer);
  if (!TOWN_OF.test(name) && isKnown(name, KNOWN_TOWN)) return [placeNameAt(text, { start, end })];
  const ends = [...name.matchAll(/(?:['’]s)?\s+/gu)].slice(0, LONGEST).reverse();
  for (const { index } of ends) {
    if (rulesWhatItBeginsWith(name.slice(index)) && isKnown(name.slice(0, index), SOME_TOWN))
      return [placeNameAt(text, { start, end: start + index })];
  }
  for (const { index, 0: of } of name.matchAll(/\s+of\s+(?:the\s+)?/gu)) {
    const at = index + of.length;
    if (rulesWhatItEndsWith(name.slice(0, at)) && isKnown(name.slice(at), SOME_TOWN))
      return [placeNameAt(text, { start: start + at, end })];
  }
  return [];
}

function isPlace(name: string, least: number, gazetteer: Gazetteer): boolean {
  if (!/^\p{Lu}/u.test(name) || COMMON_WORDS.has(name.toLowerCase())) return false;
  const isInitials = !/\p{Ll}/u.test(name);
  return gazetteer.named(name).some(({ use, place: { kind, population } }) => {
    if (isInitials) return use === "short" && (kind === "country" || (kind === "region" && name.length > 2));
    return use === "own" && (kind === "country" || kind === "region" || kind === "district" || population >= least);
  });
}

import type { Span } from "../../../contract/index.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { type PlaceName, placeNameAt } from "../mention.ts";
import { rulesWhatItBeginsWith, rulesWhatItEndsWith } from "./authorities.ts";
import { withoutEdges } from "./edges.ts";

/** Words in the name of a place at most. */
const LONGEST = 4;

/**
 * The place in the name of a body: all of it ("Tbilisi", for its government or its team), what it begins with where the
 * rest tells of an authority over it ("Laurel County Fire Department"), or what it ends with ("City of Saltmere").
 */
export function inOrganisation(text: string, body: Span, gazetteer: Gazetteer): PlaceName[] {
  const { start, end } = withoutEdges(body, text);
  const name = text.slice(start, end);
  if (isKnown(name, gazetteer)) return [placeNameAt(text, { start, end })];
  const ends = [...name.matchAll(/(?:['’]s)?\s+/gu)].slice(0, LONGEST).reverse();
  for (const { index } of ends) {
    const first = name.slice(0, index);
    if (isKnown(first, gazetteer) && rulesWhatItBeginsWith(name.slice(index)))
      return [placeNameAt(text, { start, end: start + index })];
  }
  for (const { index, 0: of } of name.matchAll(/\s+of\s+(?:the\s+)?/gu)) {
    const at = index + of.length;
    if (rulesWhatItEndsWith(name.slice(0, at)) && isKnown(name.slice(at), gazetteer))
      return [placeNameAt(text, { start: start + at, end })];
  }
  return [];
}

function isKnown(name: string, gazetteer: Gazetteer): boolean {
  if (!/^\p{Lu}/u.test(name)) return false;
  return gazetteer.named(name).some(({ use }) => use === "own" || (use === "short" && !/\p{Ll}/u.test(name)));
}

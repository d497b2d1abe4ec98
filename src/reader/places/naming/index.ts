import type { Entity, Span } from "../../../contract/index.ts";
import { fold } from "../gazetteer/fold.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { isNationality } from "../hints/nationalities.ts";
import { type PlaceName, placeNameAt } from "../mention.ts";
import { withoutCalledAfter } from "./called-after.ts";
import { withoutEdges } from "./edges.ts";
import { inOrganisation } from "./in-organisation.ts";
import { isNoPlace } from "./no-places.ts";
import { repeated } from "./repeated.ts";
import { withoutSurnames } from "./surnames.ts";
import { whole } from "./whole.ts";

/**
 * Where places are named, in text order, none overlapping another.
 *
 * @param entities names with their types as the network and the rules of names have them
 */
export function placeNamesIn(text: string, entities: readonly Entity[], gazetteer: Gazetteer | null): PlaceName[] {
  const named = entities.flatMap(({ type, mentions }) =>
    mentions
      .filter(({ start, end, form }) => form === "name" && end - start <= LONGEST)
      .map(({ start, end }) => ({ start, end, type })),
  );

  // 1. what the network calls a place: "Saltmere"; in parts where it holds two, "Saltmere, Northland"
  const places = named
    .filter(({ type }) => type === "place")
    .flatMap((span) => partsOf(span, text, gazetteer))
    .map((span) => withoutEdges(span, text))
    .map((span) => placeNameAt(text, gazetteer === null ? span : whole(span, text, gazetteer)))
    .filter(({ name }) => /\p{Lu}|\p{Lo}/u.test(name) && !isNoPlace(name) && !isPeople(name, gazetteer));

  // 2. places in the names of bodies: "Saltmere Police Department"; a government called by its place: "Moscow said"
  const bodies = named.filter(({ type }) => type === "organization");
  const known = new Set(places.map(({ name }) => name));
  const ruled = gazetteer === null ? [] : bodies.flatMap((span) => inOrganisation(text, span, known, gazetteer));

  // 3. the same names where the network saw none, and countries wherever they stand
  const found = apart([...places, ...ruled]);
  const again = gazetteer === null ? [] : repeated(text, found, named, gazetteer);
  return withoutSurnames(withoutCalledAfter(apart([...found, ...again]), text), text, entities);
}

/** No place has a longer name, and what looks for patterns in names need not fear one of a million letters. */
const LONGEST = 100;

/** An adjective or people, which no place is called: "Flanders" is a place that ends as peoples do. */
function isPeople(name: string, gazetteer: Gazetteer | null): boolean {
  return isNationality(name) && !(gazetteer?.named(name).some(({ use }) => use === "own") ?? false);
}

/** "Saltmere, Northland" as two names, where both are known and the whole is not. */
function partsOf(span: Span, text: string, gazetteer: Gazetteer | null): Span[] {
  const words = text.slice(span.start, span.end);
  const comma = words.indexOf(", ");
  if (comma < 0 || gazetteer === null) return [span];
  const first = { start: span.start, end: span.start + comma };
  const second = { start: span.start + comma + 2, end: span.end };
  const isKnown = ({ start, end }: Span) => gazetteer.named(text.slice(start, end)).length > 0;
  return isKnown(first) && isKnown(second) ? [first, second] : [span];
}

/** In text order; of two that overlap the earlier, and of two that begin together the longer. */
function apart(names: readonly PlaceName[]): PlaceName[] {
  const kept: PlaceName[] = [];
  for (const each of [...names].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (each.start >= (kept.at(-1)?.end ?? 0) && fold(each.name) !== " ") kept.push(each);
  }
  return kept;
}

import type { Entity, Span } from "../../../contract/index.ts";
import { touching } from "../../text/touching.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { type PlaceName, placeNameAt } from "../mention.ts";
import { COMMON_WORDS } from "../naming/common-words.ts";

/** Words in the name of a place at most, and letters in that of a body. */
const LONGEST = 3;
const LONGEST_BODY = 100;
/** A long article says the same again and again. */
const MOST = 200;

/**
 * Places after which bodies are called without being theirs: "Douglas County Hospital", "University of Kentucky". They are
 * named no more than a person in whose honour a school is, but they tell where the article is.
 *
 * @param places what is named as a place, in text order, none overlapping another
 */
export function calledAfter(
  text: string,
  entities: readonly Entity[],
  places: readonly Span[],
  gazetteer: Gazetteer,
): PlaceName[] {
  const bodies = entities
    .filter(({ type }) => type === "organization")
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === "name"))
    .filter((body) => body.end - body.start <= LONGEST_BODY && touching(body, places).length === 0);
  return bodies.slice(0, MOST).flatMap((body) => {
    const place = placeWithin(text.slice(body.start, body.end), gazetteer);
    return place === null ? [] : [placeNameAt(text, { start: body.start + place.start, end: body.start + place.end })];
  });
}

function placeWithin(name: string, gazetteer: Gazetteer): Span | null {
  const ends = [...name.matchAll(/\s+/gu)].slice(0, LONGEST).map(({ index }) => index);
  const first = ends.reverse().find((end) => isKnown(name.slice(0, end), gazetteer));
  if (first !== undefined) return { start: 0, end: first };
  const of = /\s(?:of|in|at)\s+(?:the\s+)?(?=\p{Lu})/u.exec(name);
  if (of === null) return null;
  const start = of.index + of[0].length;
  return isKnown(name.slice(start), gazetteer) ? { start, end: name.length } : null;
}

function isKnown(name: string, gazetteer: Gazetteer): boolean {
  if (name.length < 4 || !/^\p{Lu}/u.test(name) || COMMON_WORDS.has(name.toLowerCase())) return false;
  return gazetteer.named(name).some(({ use }) => use === "own");
}

import type { Entity, Span } from "../../../contract/index.ts";
import { touching } from "../../text/touching.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { institutionsIn } from "./institutions.ts";
import { nationalitiesIn } from "./nationalities.ts";

/** A long article says the same again and again; so many hints are enough. */
const MOST_HINTS = 200;
const LONGEST_BODY = 100;

/** What speaks for a country or region besides the places that are named. */
export interface Hint {
  readonly at: number;
  readonly country: string;
  /** The record of a first-level region, where the hint tells one. */
  readonly region: number | null;
  readonly by: "nationality" | "institution" | "body";
}

/** Adjectives and peoples, institutions of one country, and regions in the names of bodies ("University of Kentucky"). */
export function hintsIn(
  text: string,
  entities: readonly Entity[],
  places: readonly Span[],
  gazetteer: Gazetteer,
): Hint[] {
  const bodies = entities
    .filter(({ type }) => type === "organization" || type === "document" || type === "unknown")
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === "name"))
    .filter((body) => body.end - body.start <= LONGEST_BODY && touching(body, places).length === 0);
  const all = [
    ...nationalitiesIn(text).map((hint): Hint => ({ ...hint, region: null, by: "nationality" })),
    ...institutionsIn(text).map((hint): Hint => ({ ...hint, region: null, by: "institution" })),
    ...bodies.flatMap(({ start, end }) => regionsIn(text.slice(start, end), start, gazetteer)),
  ];
  return all.slice(0, MOST_HINTS);
}

/** Regions and counties that a body's name names, where one of them alone is called so or one in one country. */
function regionsIn(name: string, start: number, gazetteer: Gazetteer): Hint[] {
  const words = [...name.matchAll(/\S+/gu)];
  for (const length of [3, 2, 1]) {
    for (let first = 0; first + length <= words.length; first++) {
      const [from, to] = [words[first], words[first + length - 1]];
      if (from === undefined || to === undefined || !/^\p{Lu}/u.test(from[0])) continue;
      const part = name.slice(from.index, to.index + to[0].length);
      const lands = gazetteer
        .named(part)
        .filter(({ use, place }) => use === "own" && (place.kind === "region" || place.kind === "district"))
        .slice(0, MOST_LANDS);
      if (lands.length === 0) continue;
      return lands.flatMap(({ place: { country, region } }) =>
        country === null ? [] : [{ at: start, country, region, by: "body" as const }],
      );
    }
  }
  return [];
}

/** "Washington County" is in too many states to tell any. */
const MOST_LANDS = 3;

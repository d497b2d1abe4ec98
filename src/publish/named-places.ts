import { inTextOrder, type PlaceMention, type Reading } from "../contract/index.ts";

/** A place and how often the article names it. */
export interface NamedPlace {
  /** Its number in the list, from 1. */
  number: number;
  name: string;
  geonames: number | null;
  lat: number | null;
  lon: number | null;
  /** ISO 3166-1 alpha-2, null where it is not known. */
  country: string | null;
  kind: PlaceMention["kind"];
  /** In text order; never empty. */
  mentions: readonly PlaceMention[];
}

/**
 * The places of a reading, the most often named first, then in text order. What is not in the gazetteer is one place for
 * each name, and nothing is known of where it lies.
 */
export function namedPlaces({ places }: Reading): NamedPlace[] {
  const known = new Map<string, PlaceMention[]>();
  for (const one of [...places].sort(inTextOrder)) {
    const key = one.geonames === null ? `name:${one.name.toLowerCase()}` : `geonames:${one.geonames}`;
    const mentions = known.get(key);
    if (mentions === undefined) known.set(key, [one]);
    else mentions.push(one);
  }
  return [...known.values()]
    .sort((one, other) => other.length - one.length)
    .flatMap((mentions, index) => {
      const first = mentions[0];
      if (first === undefined) return [];
      const { name, geonames, lat, lon, country, kind } = first;
      return [{ number: index + 1, name, geonames, lat, lon, country, kind, mentions }];
    });
}

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** A country's English name; null where it is not known or is no code. */
export function countryName(code: string | null): string | null {
  return code !== null && /^[A-Z]{2}$/u.test(code) ? (COUNTRIES.of(code) ?? code) : null;
}

export const PLACE_KIND_WORDS: Readonly<Record<PlaceMention["kind"], string>> = {
  city: "town or city",
  region: "region",
  country: "country",
  other: "other place",
};

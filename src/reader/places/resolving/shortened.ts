import type { Named } from "../gazetteer/gazetteer.ts";
import type { PlaceName } from "../mention.ts";

/**
 * For each name the longer one of the article that it is short for, or null: "Avondale" after "Avondale Estates". Only towns
 * are cut short so: "Virginia" is not Virginia Beach, nor "Laurel" Laurel County.
 */
export function longerNames(names: readonly PlaceName[], bearers: readonly (readonly Named[])[]): (number | null)[] {
  const beginnings = new Map<string, number>();
  for (const [nth, { name }] of names.entries()) {
    const own = bearers[nth] ?? [];
    if (own.length === 0 || !own.every(({ place }) => isTown(place.kind))) continue;
    for (const { index } of name.matchAll(/ /gu)) {
      const beginning = name.slice(0, index);
      if (!beginnings.has(beginning)) beginnings.set(beginning, nth);
    }
  }
  return names.map(({ name }, nth) => {
    const own = bearers[nth] ?? [];
    if (own.some(({ place, use }) => use === "own" && (place.kind === "country" || place.kind === "region")))
      return null;
    return beginnings.get(name) ?? null;
  });
}

function isTown(kind: string): boolean {
  return kind === "city" || kind === "part";
}

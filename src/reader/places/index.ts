import type { Article, Entity, PlaceMention } from "../../contract/index.ts";
import type { Gazetteer, KnownKind, Named } from "./gazetteer/gazetteer.ts";
import { calledAfter } from "./hints/bodies.ts";
import { hintsIn } from "./hints/index.ts";
import { placeNamesIn } from "./naming/index.ts";
import { sensesOf } from "./resolving/senses.ts";
import { settle } from "./resolving/settle.ts";

export { gazetteerFrom } from "./gazetteer/decode.ts";
export type { Gazetteer, KnownKind, KnownPlace, Named, NameUse } from "./gazetteer/gazetteer.ts";

export interface PlacesInput {
  readonly article: Pick<Article, "text" | "outlet">;
  /** The article's names with their types. */
  readonly entities: readonly Entity[];
  /** Where names are looked up; null where there is none, and then every place is unknown. */
  readonly gazetteer: Gazetteer | null;
}

const KINDS: Readonly<Record<KnownKind, PlaceMention["kind"]>> = {
  country: "country",
  region: "region",
  district: "region",
  city: "city",
  part: "city",
  other: "other",
};

/**
 * The places that an article names, in text order, none overlapping another, with what GeoNames knows of them. A name that
 * is in no gazetteer has null for all of that. Adjectives and peoples are no places.
 */
export function placesOf({ article, entities, gazetteer }: PlacesInput): PlaceMention[] {
  const { text, outlet } = article;
  // 1. naming: where places are named
  const names = placeNamesIn(text, entities, gazetteer);

  // 2. hints: what bodies are called after, adjectives and peoples, institutions, the outlet's own name
  const silent = gazetteer === null ? [] : calledAfter(text, entities, names, gazetteer);
  const hints = gazetteer === null ? [] : hintsIn(text);
  const home = gazetteer === null || outlet === null ? [] : homeOf(outlet, gazetteer);

  // 3. senses: which names mean the same place, and what the text says of where it lies
  const all = [...names, ...silent];
  const senses = gazetteer === null ? [] : sensesOf(all, text, gazetteer);

  // 4. settling: which place each one is, all of them together
  const settled = settle(senses, all, { hints, home, spoken: names.length });

  const placeOf = new Map(senses.flatMap((sense, nth) => sense.names.map((name) => [name, settled[nth] ?? null])));
  return names.map(({ start, end, name }, nth): PlaceMention => {
    const place = placeOf.get(nth) ?? null;
    return {
      id: `p${nth + 1}`,
      start,
      end,
      name,
      geonames: place?.geonames ?? null,
      lat: place?.lat ?? null,
      lon: place?.lon ?? null,
      country: place?.country ?? null,
      kind: place === null ? "other" : KINDS[place.kind],
    };
  });
}

/** Places in an outlet's name: "The Saltmere Gazette" is at home in Saltmere. */
function homeOf(outlet: string, gazetteer: Gazetteer): Named[] {
  const words = outlet.split(/\s+/u).slice(0, 12);
  for (const length of [3, 2, 1]) {
    for (let first = 0; first + length <= words.length; first++) {
      const found = gazetteer.named(words.slice(first, first + length).join(" ")).filter(({ use }) => use === "own");
      if (found.length > 0 && length < words.length) return found.slice(0, 3);
    }
  }
  return [];
}

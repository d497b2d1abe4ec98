/** What a place is, as far as the gazetteer tells. A district is a region of the second level; "part" is one of a city. */
export type KnownKind = "country" | "region" | "district" | "city" | "part" | "other";

/** How a place bears a name: as its own, as another one, or as a short form that newspapers write ("Calif."). */
export type NameUse = "own" | "other" | "short";

/** A place that the gazetteer knows. */
export interface KnownPlace {
  /** The number of its record in the gazetteer: the same place has the same. */
  readonly record: number;
  /** GeoNames' id. */
  readonly geonames: number;
  /** Degrees north and east. Of a region or country the middle, and no town in it. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; null for continents. */
  readonly country: string | null;
  /** The record of the first-level region that it lies in, or is; null where that is not known. */
  readonly region: number | null;
  readonly kind: KnownKind;
  /** People who live there, to about a thousandth; 0 where it is not known. */
  readonly population: number;
  readonly capital: boolean;
}

/** A place, and how it bears the name that was asked for. */
export interface Named {
  readonly place: KnownPlace;
  readonly use: NameUse;
}

/** Where names of places are looked up. Handed in by whoever makes a reader; without one, places have no ids. */
export interface Gazetteer {
  /** All places that bear a name, in any spelling that folds to the same; empty where there is none. */
  named(name: string): readonly Named[];
}

import type { KnownKind, NameUse } from "../../src/reader/places/gazetteer/gazetteer.ts";

/** One place on its way into the gazetteer. */
export interface PlaceRecord {
  readonly geonames: number;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; null for continents. */
  readonly country: string | null;
  /** GeoNames' code of the first-level region that it lies in, or is ("US.TX"); null where it has none. */
  readonly region: string | null;
  readonly kind: KnownKind;
  readonly population: number;
  readonly capital: boolean;
  readonly names: readonly { readonly name: string; readonly use: NameUse }[];
}

export const own = (name: string) => ({ name, use: "own" as const });
export const other = (name: string) => ({ name, use: "other" as const });
export const short = (name: string) => ({ name, use: "short" as const });

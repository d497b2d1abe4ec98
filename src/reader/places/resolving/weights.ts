/**
 * What counts how much when one of several places of a name is chosen. Set by hand, then moved one at a time over the
 * two corpora of `evaluation/places.ts`; in tens of the size: 1 outweighs a town ten times as large.
 */
export interface Weights {
  /** What a country, region and so on has over a town of the same size. */
  readonly kind: Readonly<Record<"country" | "region" | "district" | "city" | "part" | "other", number>>;
  /** What a place loses that bears the name beside another one, or as a short form. */
  readonly use: Readonly<Record<"own" | "other" | "short", number>>;
  readonly capital: number;
  /** The place that a name usually means. */
  readonly usual: number;
  /** Inhabitants taken for a place of which none are known, or fewer. */
  readonly least: number;
  /** The article's other places together: `context * ln(1 + sum of the following)`. */
  readonly context: number;
  /** Another place in the same country or region, or that country or region itself. */
  readonly country: number;
  readonly ofCountry: number;
  /** What a shared country counts at most, however often it is named. */
  readonly landMost: number;
  readonly region: number;
  readonly ofRegion: number;
  /** Another place near by, falling off over so many kilometres. */
  readonly near: number;
  readonly nearKm: number;
  readonly far: number;
  readonly farKm: number;
  /** "Paris, Texas". */
  readonly within: number;
  /** How much more what is named in the same breath counts, falling off over so many code units. */
  readonly close: number;
  readonly closeUnits: number;
  /** A word for people or things of a country: "Georgian". */
  readonly nationality: number;
  /** An institution that only one country has: "the county sheriff". */
  readonly institution: number;
  /** How much a place counts after which only bodies are called: "University of Kentucky". */
  readonly body: number;
  /** What the outlet's own name names, in names of the text. */
  readonly home: number;
  /** How sure a choice is made in each round: the larger, the more the best candidate counts alone. */
  readonly sharpness: number;
}

export const WEIGHTS: Weights = {
  kind: { country: 0.8, region: 0.2, district: -0.3, city: 0, part: 0.2, other: 1 },
  use: { own: 0, other: -1, short: -0.3 },
  capital: 0.9,
  usual: 1,
  least: 300,
  context: 2.2,
  country: 0.07,
  ofCountry: 0.6,
  landMost: 2,
  region: 1.1,
  ofRegion: 1.5,
  near: 4.8,
  nearKm: 50,
  far: 0.8,
  farKm: 300,
  within: 2,
  close: 1.2,
  closeUnits: 70,
  nationality: 0.3,
  institution: 0.8,
  body: 0.5,
  home: 3,
  sharpness: 2,
};

/** Rounds in which choices are weighed by each other. */
export const ROUNDS = 3;
/** Bearers of one name that are weighed at most; the largest. */
export const BEARERS_WEIGHED = 24;
/** Names whose places are weighed with each other at most, those named most often. */
export const NAMES_WEIGHED = 60;

import type { Generated } from "kysely";

/**
 * The tables, as they are after the last migration. A `number` is a row's own and never leaves the store; an `id` is what is
 * printed. Lists and objects are JSON; what is large is compressed.
 */
export interface Tables {
  facts: Fact;
  blobs: Blob;
  articles: ArticleRow;
  readings: ReadingRow;
  corrections: CorrectionRow;
  generations: Generation;
  profiles: ProfileRow;
  keys: KeyRow;
  sharing: SharingRow;
  links: LinksRow;
  documents: DocumentRow;
  facets: FacetRow;
  legs: LegsRow;
  pending: PendingRow;
  stale: StaleRow;
}

/** Something known of the whole collection, by its name. */
export interface Fact {
  name: string;
  value: string;
}

/** The bytes of articles, each once, compressed (gzip), under the SHA-256 of what they are uncompressed. */
export interface Blob {
  hash: string;
  size: number;
  body: Uint8Array;
}

export interface ArticleRow {
  number: Generated<number>;
  id: string;
  file: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  url: string | null;
  /** The address as versions of one page share it; null where there is none. */
  page: string | null;
  language: string;
  text: string;
  /** The hash of the bytes it was made of; null where they were not at hand. */
  bytes: string | null;
  /** When it was added, ISO 8601. */
  added: string;
  /** The number of the article that is a newer version of the same page; null of the newest. */
  replacedBy: number | null;
}

/** A reading without its article's text, compressed (gzip over JSON), in the generation from which on it counts. */
export interface ReadingRow {
  article: number;
  generation: number;
  engine: string;
  model: string;
  body: Uint8Array;
}

/** What a person said of a finding. Belongs to the article's id, so that it stays when readings come and go. */
export interface CorrectionRow {
  id: string;
  article: string;
  list: string;
  act: string;
  /** JSON: the spans of the finding and the words under them. */
  anchor: string;
  /** JSON: the finding as it is to be; null where it is to go. */
  finding: string | null;
  who: string;
  made: string;
}

/**
 * All that was linked from one set of readings. One generation counts; another may be in the making, while articles are
 * read again by a newer engine.
 */
export interface Generation {
  number: number;
  state: "counts" | "in the making" | "to be dropped";
  /** What reads again; null in the first generation, whose readings may be of several engines. */
  engine: string | null;
  model: string | null;
}

/** What the linker made of an article, compressed (gzip over JSON). */
export interface ProfileRow {
  number: Generated<number>;
  generation: number;
  article: number;
  /**
   * The number of one article of its unit: those that tell of the same, directly or through others (linker/units.ts).
   * Documents are made of one unit each.
   */
  unit: number;
  body: Uint8Array;
}

/** A key by which articles find each other, and how many have it. */
export interface KeyRow {
  number: Generated<number>;
  generation: number;
  key: string;
  articles: number;
}

/** That an article has a key; the weight is the same for all that have it, and stands in their profiles. */
export interface SharingRow {
  key: number;
  article: number;
}

/** What two articles share (JSON of the linker's Links, without reasons; null where it is nothing); `a` is the one whose id sorts first. */
export interface LinksRow {
  generation: number;
  a: number;
  b: number;
  /** Whether the two are of one unit by it: 1 or 0. */
  joins: number;
  body: string;
}

/** One claim, figure, quote, … as it is printed (JSON), with what lists of them are ordered and filtered by. */
export interface DocumentRow {
  number: Generated<number>;
  generation: number;
  kind: string;
  id: string;
  /** The unit of articles it was made from. */
  unit: number;
  /** Lists are in the order of this, then of `id`. */
  place: string;
  outlets: number | null;
  least: number | null;
  most: number | null;
  confidence: number | null;
  body: string;
}

/**
 * What striking needs of a claim (JSON of the linker's Legs), by the claim's document: apart from it, since it is a small part
 * of what is read with it.
 */
export interface LegsRow {
  document: number;
  body: string;
}

/** A value by which documents are filtered: an outlet, a source, a day, … */
export interface FacetRow {
  document: number;
  facet: string;
  value: string;
}

/** An article that counts and is not linked yet. */
export interface PendingRow {
  generation: number;
  article: number;
}

/** A unit whose documents no longer hold and are made anew when the collection is next asked. */
export interface StaleRow {
  generation: number;
  unit: number;
}

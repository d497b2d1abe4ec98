import type { Article } from "../contract/index.ts";
import type { Fields } from "./records/fields.ts";

/** What the command line or a `--meta` list says of an article that the file itself does not. Always wins. */
export interface Given {
  outlet?: string;
  published?: string;
  url?: string;
  title?: string;
}

/** Where an article comes from: the path, address or "-" as it was given, and what was said about it. */
export interface Origin {
  file: string;
  given: Given;
}

/** What could not be read and why: one sentence that says what, where, which value and what to do. */
export interface Failure {
  file: string;
  code: FailureCode;
  message: string;
}

export const FAILURE_CODES = [
  "not-found",
  "not-permitted",
  "not-readable",
  "empty",
  "binary",
  "too-large",
  "too-long",
  "too-slow",
  "no-text",
  "broken",
  "locked",
  "no-articles",
  "archive-path",
  "archive-depth",
  "archive-parts",
  "address-invalid",
  "address-scheme",
  "address-private",
  "address-unknown",
  "address-unreachable",
  "address-status",
  "address-robots",
  "address-busy",
  "address-redirects",
  "address-type",
  "meta-invalid",
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Something that a reader should know of an article that was read all the same. */
export interface Warning {
  file: string;
  code: "cut-character" | "replaced-bytes" | "encoding-guessed" | "feed-text" | "pages-without-text";
  message: string;
}

/** Files of a folder or archive that are no articles, counted by kind: `kinds` reads like ["3 .jpg", "1 .json"]. */
export interface Skipped {
  folder: string;
  count: number;
  kinds: string[];
}

/** An article, and the bytes of the file or page that it is; null where it is a part of one, such as a line of JSON. */
export interface IngestedArticle {
  article: Article;
  warnings: readonly Warning[];
  bytes: Uint8Array | null;
}

/** One thing that came of a path: an article, a failure, or the count of what a folder holds besides articles. */
export type Ingested = IngestedArticle | { failure: Failure } | { skipped: Skipped };

/** Sizes and times beyond which a file is refused. */
export interface Limits {
  /** Bytes of one file or address. */
  bytes: number;
  /** UTF-16 code units of one article's text. */
  characters: number;
  /** Milliseconds for fetching one file and taking it apart. */
  milliseconds: number;
  /** Hops from the address given to the page. */
  redirects: number;
  /** Bytes that an archive, with the archives in it, may have when unpacked; each file in it is held to `bytes`. */
  unpacked: number;
  /** Files in one archive. */
  parts: number;
  /** How many archives, feeds or lists may stand in one another. */
  depth: number;
}

export const LIMITS: Limits = {
  bytes: 20_000_000,
  characters: 5_000_000,
  milliseconds: 20_000,
  redirects: 10,
  unpacked: 1_000_000_000,
  parts: 100_000,
  depth: 3,
};

/** How addresses are fetched. */
export interface NetworkOptions {
  /** Milliseconds from one request to the next of the same host; 1,000 unless given. */
  interval?: number;
  /** Milliseconds before a request that failed for the moment is repeated, doubled each time; 1,000 unless given. */
  backoff?: number;
  /** The folder that keeps pages, to ask only whether they have changed; null keeps none. */
  cache?: string | null;
}

export interface IngestOptions {
  /** Said for every path, such as `--outlet`; wins over `meta`. */
  given?: Given;
  /** What `--meta` says, made by `loadMeta`. */
  meta?: { readonly path?: string; givenFor(file: string): Given };
  /** Whether addresses of this machine or its own network may be fetched. */
  allowPrivate?: boolean;
  /** Read for "-"; the process's own standard input unless given. */
  stdin?: AsyncIterable<Uint8Array | string>;
  /** Which fields of a record (JSON, CSV) hold what, where their names don't say it: `--fields`, made by `fieldsOf`. */
  fields?: Fields;
  network?: NetworkOptions;
  limits?: Partial<Limits>;
  signal?: AbortSignal;
}

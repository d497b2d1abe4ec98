import type { Draft } from "../draft.ts";
import type { FailureCode, Given, Limits } from "../input.ts";
import type { Fields } from "../records/fields.ts";

/** A text, and where it was fetched where it was. */
export interface Page {
  /** "" for a format whose files are no text. */
  text: string;
  /** The address that a page was fetched from, after redirects; null for a file. */
  address: string | null;
}

/** What a format is handed. */
export interface Source extends Page {
  /** Empty for a format whose files are text. */
  bytes: Uint8Array;
  fields: Fields;
}

/** What a server says of a page. */
export interface Sent {
  address: string;
  /** The media type without parameters, "" where none was said. */
  type: string;
  charset: string | null;
}

/** One of the things that a feed, a list or an archive holds. Its name stands after "!"; "" is the file itself. */
export type Part =
  /** An article whose words are at hand. */
  | { name: string; draft: Draft }
  /** A file, of the kind that its name or its bytes tell; one that a server sent comes with what it said of it. */
  | { name: string; bytes: Uint8Array; sent?: Sent }
  /** A page to fetch: `given` wins over what it says itself; `draft` fills what it leaves open, and stands for it where it can't be had. */
  | { name: string; address: string; given: Given; draft: Draft | null }
  | { name: string; failure: { code: FailureCode; message: string } }
  /** What is no article, counted by kind as in a folder. */
  | { others: ReadonlyMap<string, number> };

/** What a file turned out to be: an article, or several things. */
export type Taken = { draft: Draft } | { parts: Part[] };

interface Kind {
  name: string;
  /** Endings of files, lower case, with the dot. */
  endings: readonly string[];
  mediaTypes: readonly string[];
}

/** A kind of file that is read as a whole. */
export interface Format extends Kind {
  /** Whether its files are bytes that are no text. */
  binary: boolean;
  /** Whether a file of no known ending looks like this format, by its first characters (its bytes as Latin-1 where `binary`). */
  recognises(head: string): boolean;
  /** Whether taking it apart can take long on hostile input, and so runs in a worker with a time limit. */
  inWorker: boolean;
  /** Whether the file may name its own encoding in a `<meta>` or an XML declaration. */
  namesEncoding: boolean;
  /** What to do with a file in which no article is found. */
  remedy: string;
  /** Throws an `IngestError` for what is wrong with the file in a way that its reader can mend. */
  read(source: Source): Promise<Taken>;
}

/** Where an archive's bytes are. */
export type Holding = { path: string } | { bytes: Uint8Array };

/** A kind of file that is gone through part by part, and may be larger than one file may be. */
export interface Archive extends Kind {
  /** Whether a file's first bytes, as Latin-1, are an archive's. */
  recognises(head: string): boolean;
  /** Its parts, in the order of their names or as they stand. Unpacks no more than `allowance` has left. */
  open(holding: Holding, options: Opening): AsyncGenerator<Part>;
}

/** What opening an archive goes by. */
export interface Opening {
  limits: Limits;
  allowance: Allowance;
  fields: Fields;
  /** Whether a file of that name is of a kind that is read. */
  knows(name: string): boolean;
}

/** How many bytes may still be unpacked, over an archive and all archives in it. */
export interface Allowance {
  left: number;
}

import type { Draft } from "../draft.ts";

/** What a format is handed: a file's text, and where it was fetched where it was. */
export interface Source {
  text: string;
  /** The address that a page was fetched from, after redirects; null for a file. */
  address: string | null;
}

/** One kind of file that ingest can read. */
export interface Format {
  name: string;
  /** Endings of files, lower case, with the dot. */
  endings: readonly string[];
  mediaTypes: readonly string[];
  /** Whether bytes of no known ending look like this format, by their first characters. */
  recognises(head: string): boolean;
  /** Whether taking it apart can take long on hostile input, and so runs in a worker with a time limit. */
  inWorker: boolean;
  /** Whether the file may name its own encoding in a `<meta>`. */
  namesEncoding: boolean;
  read(source: Source): Promise<Draft>;
}

import type { Fields, Given, Meta, NetworkOptions } from "../ingest/index.ts";

/** What reads: which network, what runs it, and on how many threads. */
export interface ReaderOptions {
  /** The name of a folder of `model/`; "middle" unless given. */
  readonly model?: string;
  /** "native" (onnxruntime-node) where it is installed, else "wasm"; the spans are the same, native is faster. */
  readonly runtime?: "native" | "wasm";
  /** Threads that read at the same time, each with the network in its own memory. 1 reads in the calling thread. */
  readonly threads?: number;
  /** Told once, in a sentence for people, where native was not to be had and the slower runtime reads instead. */
  readonly notice?: (sentence: string) => void;
}

/** What is said about the articles, and how far to go for them. */
export interface ReadOptions extends Given {
  /** A JSON list of `{file, outlet, published, url, title}` that says it for many files at once: its path, or loaded. */
  readonly meta?: string | Meta;
  /** Whether addresses of this machine and its own network may be fetched; false unless given. */
  readonly allowPrivate?: boolean;
  /** Which fields of a record (JSON, CSV) hold what, where their names don't say it: `{ text: "body" }`. */
  readonly fields?: Fields;
  /** How addresses are fetched: how often a host is asked, and where pages are kept. */
  readonly network?: NetworkOptions;
  /** Stops the reading: what is under way is given up, and the promise rejects with the code "stopped". */
  readonly signal?: AbortSignal;
  /** Told, from 0 to 1, how far the article under way is. */
  readonly progress?: (share: number) => void;
}

/** An article's words at hand, with what is known of it. Read as plain text: nothing in it is taken for markup. */
export interface TextInput extends Given {
  readonly text: string;
  /** What the reading calls it; "-" unless given. */
  readonly file?: string;
}

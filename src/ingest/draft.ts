import type { Block, Post, Span } from "../contract/index.ts";
import type { Warning } from "./input.ts";

/** Who says when it was published, as far as a format's own metadata tells. */
export interface Draft {
  text: string;
  title: string | null;
  outlet: string | null;
  authors: string[];
  /** A day or less in EDTF, from the file's own metadata. */
  published: string | null;
  url: string | null;
  /** BCP 47, as the file itself names it. */
  language: string | null;
  links: { start: number; end: number; url: string }[];
  notes: { mark: Span; note: Span }[];
  blocks: Block[];
  posts: Post[];
  /** Lines that a page shows beside its article ("Updated May 3, 2031"), for what the metadata leaves open. */
  asides: string[];
  /** What a page says of itself that bears on whether its publisher is its source. */
  selfPublished: string[];
  /** The day on which the file itself was made, in EDTF: counts as published where neither metadata nor text says more. */
  created: string | null;
  /** "feed" where the page could not be had and these are the words that its feed holds of it. */
  textFrom: "feed" | null;
  /** What could not be read of it, each in one sentence. */
  warnings: Omit<Warning, "file">[];
}

export function emptyDraft(text: string): Draft {
  return {
    text,
    title: null,
    outlet: null,
    authors: [],
    published: null,
    url: null,
    language: null,
    links: [],
    notes: [],
    blocks: [],
    posts: [],
    asides: [],
    selfPublished: [],
    created: null,
    textFrom: null,
    warnings: [],
  };
}

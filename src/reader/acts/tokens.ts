import type { Span } from "../../contract/index.ts";
import { lemmasOf } from "./lemmas.ts";

/** A word of a cue with an inner apostrophe kept ("didn't"), in lower case, and what it may be a form of. */
export interface Token extends Span {
  readonly word: string;
  readonly lemmas: readonly string[];
}

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|[’'](?:s|re|ve|d|ll|m)(?![\p{L}])/gu;

/** The words of the spans, in the order of the spans. */
export function tokensOf(text: string, spans: readonly Span[]): Token[] {
  return spans.flatMap(({ start, end }) => tokensIn(text, start, end));
}

function tokensIn(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => {
    const word = match[0].toLowerCase().replaceAll("’", "'");
    const at = start + match.index;
    return { start: at, end: at + match[0].length, word, lemmas: lemmasOf(word) };
  });
}

/** The two words after a span where they are "to" and another: what a cue like "declined" was followed by. */
export function toAfter(text: string, end: number): Token[] {
  const next = /^\s+to\s+[\p{L}]+/u.exec(text.slice(end, end + 40))?.[0];
  return next === undefined ? [] : tokensIn(text, end, end + next.length);
}

/** Words that help a verb and are no cue themselves; lemmas. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "be have do will would shall should can could may might must to ll d s ve re m".split(" "),
);

/** Verbs that only say how another goes on; heads where no other is there ("“…,” he continued"). Lemmas. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "begin start continue keep go come get proceed resume finish".split(" "),
);

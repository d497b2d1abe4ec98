import type { Span } from "../../contract/index.ts";

/** A word or a mark, its inner apostrophes and stops kept ("Sudan's", "U.N."), and its lower case. */
export interface Token extends Span {
  readonly word: string;
  readonly isWord: boolean;
  /** Written with a capital. */
  readonly isCapital: boolean;
}

/** Part of one sentence in which the grammar looks, as tokens. */
export interface Region extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Titles keep their stop ("Mr."), names their initials ("U.N.", "J. Pell"); two single marks are one. */
const TOKEN =
  /(?:\p{Lu}\.\s?){2,}(?=\s|\p{Lu}|$)|\p{Lu}\.(?=\s\p{Lu})|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Prof|Rev|St|Jr|Sr)\.|[\p{L}\p{N}]+(?:[’'.&@-][\p{L}\p{N}]+)*|''|[^\s\p{L}\p{N}]/gu;

export function regionOf(text: string, { start, end }: Span): Region {
  const tokens = [...text.slice(start, end).matchAll(TOKEN)].map((match): Token => {
    const raw = match[0];
    const at = start + match.index;
    return {
      start: at,
      end: at + raw.length,
      word: raw.toLowerCase().replaceAll("’", "'"),
      isWord: /[\p{L}\p{N}]/u.test(raw),
      isCapital: /^\p{Lu}/u.test(raw),
    };
  });
  return { text, start, end, tokens };
}

/** The span from one token to another, the last included. */
export function between({ tokens }: Region, first: number, last: number): Span | null {
  const from = tokens[first];
  const to = tokens[last];
  return from === undefined || to === undefined || last < first ? null : { start: from.start, end: to.end };
}

export function wordAt({ tokens }: Region, index: number): string {
  return tokens[index]?.word ?? "";
}

export function isComma(word: string): boolean {
  return word === "," || word === "—" || word === "–" || word === "(" || word === ")";
}

/** Marks that no phrase reaches over. */
export function isHardStop(word: string): boolean {
  return /^(?:[.;:!?"“”‘«»…]|'')$/u.test(word);
}

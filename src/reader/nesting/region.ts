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
  /(?:\p{Lu}\.\s?){2,}(?=\s|\p{Lu}|,|$)|\p{Lu}\.(?=\s\p{Lu})|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Prof|Rev|St|Jr|Sr)\.|[\p{L}\p{N}]+(?:[’'´.&@-][\p{L}\p{N}]+)*|''|[^\s\p{L}\p{N}]/gu;

export function regionOf(text: string, { start, end }: Span): Region {
  const tokens = withoutTermMarks(
    [...text.slice(start, end).matchAll(TOKEN)].map((match): Token => {
      const raw = match[0];
      const at = start + match.index;
      return {
        start: at,
        end: at + raw.length,
        word: raw.toLowerCase().replace(/[’´]/gu, "'"),
        isWord: /[\p{L}\p{N}]/u.test(raw),
        isCapital: /^\p{Lu}/u.test(raw),
      };
    }),
  );
  return { text, start, end, tokens };
}

/** Words of a term held at a distance, at most. */
const LONGEST_TERM = 3;

/** "the yard's “deputy warden” of ropes": marks around a term between a determiner and more words are none that part phrases. */
function withoutTermMarks(tokens: Token[]): Token[] {
  const out = new Set<Token>();
  for (let at = 1; at < tokens.length; at++) {
    const opening = tokens[at];
    if (opening?.word !== "“" || !/^(?:the|an?|its|his|her|their)$|['’]s?$/u.test(tokens[at - 1]?.word ?? "")) continue;
    const length = tokens.slice(at + 1, at + 2 + LONGEST_TERM).findIndex(({ word }) => word === "”");
    const close = tokens[at + 1 + length];
    const within = tokens.slice(at + 1, at + 1 + length);
    if (length < 1 || close === undefined || !within.every(({ isWord, isCapital }) => isWord && !isCapital)) continue;
    if (!/^(?:of|for|in|at|to)$/u.test(tokens[at + 2 + length]?.word ?? "")) continue;
    out.add(opening).add(close);
  }
  return out.size === 0 ? tokens : tokens.filter((token) => !out.has(token));
}

/** What was said in several pieces of one sentence, with a cue between them, as one: "The union, *he said,* had told it". */
export function regionOfPieces(text: string, pieces: readonly Span[]): Region {
  const tokens = pieces.flatMap((piece) => regionOf(text, piece).tokens);
  return { text, start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0, tokens };
}

/** No sentence that people write is longer; what is, is looked at in parts. */
const LONGEST = 4000;

/** A sentence whole, or in parts where it is longer than any that people write. */
export function partsOf({ start, end }: Span): Span[] {
  const parts: Span[] = [];
  for (let at = start; at < end; at += LONGEST) parts.push({ start: at, end: Math.min(end, at + LONGEST) });
  return parts;
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

/** The first token from a place on that is wanted, no further than a stop; -1 where there is none. */
export function findToken(
  region: Region,
  from: number,
  reach: number,
  wanted: (word: string, at: number) => boolean,
): number {
  for (let at = from; at < Math.min(region.tokens.length, from + reach); at++) {
    const word = wordAt(region, at);
    if (wanted(word, at)) return at;
    if (isHardStop(word)) return -1;
  }
  return -1;
}

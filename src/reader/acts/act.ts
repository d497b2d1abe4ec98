import type { Span } from "../../contract/index.ts";
import { type Act, type CueEntry, LEXICON } from "./lexicon/index.ts";
import { AUXILIARIES, LIGHT_VERBS, type Token, toAfter, tokensOf } from "./tokens.ts";

/** Between these and the word before them nothing may stand: "call for", not "call him for". */
const PARTICLES: ReadonlySet<string> = new Set(
  "to for on of in as at out up back down off by from about across against with into".split(" "),
);
/** Words that may stand inside a phrase: "issued a brief statement". */
const GAP = 2;

/** Cues that are one such word: it names where the words stood or to whom they belong ("in his memoir"). */
const PREPOSITIONS: ReadonlySet<string> = new Set("in by from on at for of to about per as".split(" "));

/** Entries by their first lemma, the longer first. */
const BY_FIRST: ReadonlyMap<string, readonly CueEntry[]> = indexed();

/**
 * What a cue tells of: the act of its head, the first word or phrase of the lexicon in it that is not a mere helper.
 *
 * "was quoted as saying" and "went on to say" are statements, "is expected" is a belief, "would like" an intention. A cue
 * of marks alone (a colon), and none at all, are a statement: words stand there as someone's. What the lexicon does not
 * know is "other".
 */
export function actOf(text: string, cue: readonly Span[]): Act {
  return headOf(text, cue)?.act ?? actWithoutHead(tokensOf(text, cue));
}

/** The entry of the lexicon that heads a cue; null where it knows none. */
export function headOf(text: string, cue: readonly Span[]): CueEntry | null {
  const last = cue.at(-1);
  return headIn(tokensOf(text, cue), last === undefined ? [] : toAfter(text, last.end))?.entry ?? null;
}

/** What heads a cue, and the place of its first word among the cue's. */
export interface Head {
  readonly entry: CueEntry;
  readonly at: number;
}

/** The first entry among a cue's words; `following` are the words after the cue that a phrase may go on with. */
export function headIn(words: readonly Token[], following: readonly Token[]): Head | null {
  const all = [...words, ...following];
  for (let at = 0; at < words.length; at++) {
    const entry = entryAt(all, at);
    if (entry !== null) return { entry, at };
  }
  return null;
}

function actWithoutHead(tokens: readonly Token[]): Act {
  if (tokens.length === 0) return "statement";
  if (tokens.some(({ lemmas }) => lemmas.some((lemma) => LIGHT_VERBS.has(lemma)))) return "statement";
  const [only] = tokens;
  return tokens.length === 1 && only !== undefined && PREPOSITIONS.has(only.word) ? "statement" : "other";
}

/** The longest entry that begins at a token; helpers begin only phrases. */
function entryAt(tokens: readonly Token[], at: number): CueEntry | null {
  const token = tokens[at];
  if (token === undefined) return null;
  for (const lemma of token.lemmas) {
    for (const entry of BY_FIRST.get(lemma) ?? []) {
      if (entry.lemmas.length === 1 && AUXILIARIES.has(lemma)) continue;
      if (matches(entry.lemmas, tokens, at)) return entry;
    }
  }
  return null;
}

function matches(lemmas: readonly string[], tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  for (const lemma of lemmas.slice(1)) {
    const room = PARTICLES.has(lemma) ? 0 : GAP;
    let found = -1;
    for (let index = next; index <= next + room && index < tokens.length; index++) {
      if (tokens[index]?.lemmas.includes(lemma)) {
        found = index;
        break;
      }
    }
    if (found < 0) return false;
    next = found + 1;
  }
  return true;
}

function indexed(): Map<string, CueEntry[]> {
  const map = new Map<string, CueEntry[]>();
  for (const entry of LEXICON) {
    const first = entry.lemmas[0] ?? "";
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  for (const entries of map.values()) entries.sort((one, other) => other.lemmas.length - one.lemmas.length);
  return map;
}

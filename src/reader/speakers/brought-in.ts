import type { Span } from "../../contract/index.ts";
import { genderOfWord, type Pronoun } from "./person-words.ts";
import { kindOfNoun } from "./phrase.ts";

/** So much text before a pronoun is looked at. */
const REACH = 400;

const PERSON =
  /\b((?:my|our|his|her|their|your|an?|the|one|some|another)\s+(?:[\p{Ll}-]+\s+){0,2}?([\p{Ll}-]{3,}))(?=[\s,.;:?!”"’)]|$)/giu;

/** Where a clause begins, whose subject he may be: "*A woman* stopped me", "said *her husband* slept". */
const CLAUSE_BEGINS = /(?:^|[.!?:;,“"‘(—–]\s*|\b(?:and|but|that|said|says|because|when|then|if|so|while)\s+)$/iu;

/** Verbs and prepositions before a noun that say what someone is, not of whom it is told: "he *was a diver*", "*as a clerk*". */
const SAID_OF = /\b(?:is|are|was|were|be|been|became|as|like|of|than)\s+$/iu;

/**
 * Whom "he" or "she" means inside someone's words who brought in a person without a name: "*My neighbour* works there and
 * he told me", "*A woman* stopped me. She said". The last one of the pronoun's sex before it, since `from`; null where there
 * is none.
 */
export function broughtInBefore(pronoun: Pronoun, from: number, at: number, text: string): Span | null {
  if (pronoun !== "he" && pronoun !== "she") return null;
  const start = Math.max(from, at - REACH);
  const before = text.slice(start, at);
  let found: Span | null = null;
  for (const match of before.matchAll(PERSON)) {
    const [, whole = "", noun = ""] = match;
    const place = start + match.index;
    // "the baker's": a place or what is his
    if (/^['’]s?\b/u.test(text.slice(place + whole.length, place + whole.length + 3))) continue;
    const sex = genderOfWord(noun);
    if (sex !== null && sex !== (pronoun === "he" ? "male" : "female")) continue;
    const isPerson = sex !== null || kindOfNoun(noun)?.kind === "unnamed-person" || DOERS_ONLY.test(noun);
    // "his father": he may be the father's son as well
    const isOpen = whole.toLowerCase().startsWith(pronoun === "he" ? "his " : "her ");
    if (isOpen || !CLAUSE_BEGINS.test(text.slice(Math.max(0, place - 12), place))) continue;
    if (!isPerson || SAID_OF.test(text.slice(Math.max(0, place - 12), place))) continue;
    found = { start: place, end: place + whole.length };
  }
  return found;
}

/** Endings of nouns for people that hardly end a thing. */
const DOERS_ONLY = /(?:ist|eer|yer|cher|river|ilot|ailor|ocker|man|woman)$/u;

import type { Attribution, ChainLink, Span } from "../../contract/index.ts";
import { wordsAt } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";

/** Who was there: by what he is called, or by what is told of him. */
const WITNESS =
  /\b(?:eye-?witness(?:es)?|witness(?:es)?|bystanders?|passers?-?by|survivors?|at the scene|on the scene|on the ground|who (?:was|were) (?:there|present|nearby|inside|on board|aboard)|who (?:saw|heard|watched|witnessed))\b/iu;
const OWN_SENSES =
  /^\W*(?:that )?(?:I|we|he|she|they)(?: had| have|['’]ve|['’]d)? (?:also |just |then )?(?:saw|seen|heard|witnessed|watched|felt|smelled|smelt)\b/iu;
const SENSED = /\b(?:saw|heard|witnessed|watched|seeing|hearing|witnessing)\b/iu;

/** Who speaks for a side, or answers for himself. */
const PARTY =
  /\b(?:spokes(?:man|woman|person|men|women|people|persons)|(?:lawyer|attorney|counsel|solicitor|barrister|agent|publicist|representative)s? (?:for|of)|(?:his|her|their|its) (?:lawyer|attorney|agent|publicist)s?|on behalf of|plaintiffs?|defendants?|the accused)\b/iu;
const OWN_CAUSE =
  /\b(?:denied|denies|denying|deny|rejected|rejects|apologi[sz]ed|apologi[sz]es|confessed|pleaded|pleads|promised|promises|vowed|vows)\b/iu;

/** What the words of sources say of an origin, taken together over an article. */
export interface Hints {
  readonly isWitness: boolean;
  readonly isParty: boolean;
  readonly isDocument: boolean;
}

export const NO_HINTS: Hints = { isWitness: false, isParty: false, isDocument: false };

export function hintsIn(words: string): Hints {
  return { isWitness: WITNESS.test(words), isParty: PARTY.test(words), isDocument: false };
}

export function withHints(one: Hints, other: Hints): Hints {
  return {
    isWitness: one.isWitness || other.isWitness,
    isParty: one.isParty || other.isParty,
    isDocument: one.isDocument || other.isDocument,
  };
}

/** What an origin has to go by, as far as the text says: a document, his own senses, a side to speak for. */
export function basisOf(placed: Placed, chain: readonly ChainLink[], hints: Hints, text: string): Attribution["basis"] {
  const origin = chain.at(-1);
  if (origin === undefined) return "unknown";
  if (origin.type === "document" || hints.isDocument) return "document";
  const cue = placed.cue.map((span) => wordsAt(text, span)).join(" ");
  const said = firstWords(placed.content, text);
  if (hints.isWitness || OWN_SENSES.test(said) || SENSED.test(cue)) return "witness";
  if (/^\W*(?:hearing|seeing)\b/iu.test(said) && /report|recall|describ/iu.test(cue)) return "witness";
  return hints.isParty || OWN_CAUSE.test(cue) ? "party" : "unknown";
}

function firstWords(content: readonly Span[], text: string): string {
  const first = content[0];
  return first === undefined ? "" : text.slice(first.start, Math.min(first.end, first.start + 60));
}

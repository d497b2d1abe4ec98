import { isAdverb, type Phrase, subjectEndingAt } from "./noun-phrase.ts";
import { isHardStop, type Region, wordAt } from "./region.ts";
import { reportingOf } from "./verbs.ts";
import { FINITE_VERBS, HELPERS, RELATIVES, SUBJECT_PRONOUNS } from "./words.ts";

/** Tokens back in which the verb before may stand. */
const FARTHEST = 30;

/**
 * The subject that a verb without one of its own takes over from a verb before it: "*The minister* went on the radio and
 * said", "*several soldiers* fear it, saying". Null where the clause before has a stop, or a subject that only seems one.
 *
 * @param end the token before the verb and its helpers: the conjunction or comma
 */
export function carriedSubject(region: Region, end: number, isGerund: boolean): Phrase | null {
  if (isGerund ? wordAt(region, end) !== "," : !/^(?:and|but|then)$/u.test(wordAt(region, end))) return null;
  for (let at = end - 1; at > Math.max(0, end - FARTHEST); at--) {
    const word = wordAt(region, at);
    if (isHardStop(word)) return null;
    const reports = reportingOf(word) !== null;
    const isVerb = reports || (!isGerund && (FINITE_VERBS.has(word) || isPast(region, at)));
    if (!isVerb) continue;
    let first = at;
    while (HELPERS.has(wordAt(region, first - 1)) || isAdverbAt(region, first - 1)) first--;
    if (RELATIVES.has(wordAt(region, first - 1))) continue;
    const who = subjectEndingAt(region, first - 1);
    if (who === null || !opensClause(region, who)) continue;
    // "who told her manager and said": a clause within the clause
    return who;
  }
  return null;
}

/** "repeated": a form of the past behind a noun. */
function isPast(region: Region, at: number): boolean {
  const token = region.tokens[at];
  return token?.isWord === true && !token.isCapital && /[a-z]{2}ed$/u.test(token.word);
}

function isAdverbAt(region: Region, at: number): boolean {
  const token = region.tokens[at];
  return token !== undefined && isAdverb(token);
}

/** Whether a clause begins with a phrase: at the region's beginning, or behind what opens one. */
function opensClause(region: Region, { first }: Phrase): boolean {
  if (first === 0 || SUBJECT_PRONOUNS.has(wordAt(region, first))) return true;
  return /^(?:that|and|but|,|because|when|while|after|before|as|morning|day|night|week|year|month)$/u.test(
    wordAt(region, first - 1),
  );
}

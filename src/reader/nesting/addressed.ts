import { isAdverb } from "./noun-phrase.ts";
import { findToken, isComma, type Region, wordAt } from "./region.ts";
import { isCircumstance } from "./verb-forms.ts";
import { reportingOf } from "./verbs.ts";
import { CLAUSE_OPENERS, DETERMINERS, FINITE_VERBS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from "./words.ts";

/** No longer words stand between a verb and the clause that tells what was said. */
const REACH = 16;

/**
 * The "that" behind a pronoun and words that tell when or where ("told her *in her first week* that"), or behind a
 * noun that "her" belongs to ("told *her manager* that"); -1 for none.
 */
export function thatBehindPronoun(region: Region, pronoun: number): number {
  const from = pronoun + 1;
  if (isComma(wordAt(region, from))) return thatBehindAside(region, from);
  const that = findToken(region, from, REACH, (word) => word === "that");
  if (that <= from) return -1;
  if (isCircumstance(region, from, that) || isTime(region, from, that)) return that;
  const isOwner = wordAt(region, pronoun) === "her" && that - from <= 2;
  return isOwner && isBare(region, from, that) ? that : -1;
}

/** The "that" behind an aside between commas: "admitted*, in a corridor,* that"; -1 for none. */
export function thatBehindAside(region: Region, comma: number): number {
  if (wordAt(region, comma) !== ",") return -1;
  const close = findToken(region, comma + 1, REACH, (word) => word === ",");
  return close > 0 && wordAt(region, close + 1) === "that" ? close + 1 : -1;
}

/** Where the words behind "to him" begin: "remarked *to her*, two days later, that". */
export function behindAddressee(region: Region, from: number): number {
  if (wordAt(region, from) !== "to") return from;
  const comma = findToken(region, from + 1, 6, (word) => word === ",");
  return comma > from + 1 && isBare(region, from + 1, comma) ? comma : from;
}

/**
 * Where an order begins ("told them *to stay*", "instructed the night shift *not to write*"); -1 for none. With
 * `mayBeOwn` nobody need be addressed ("asked *to be left*").
 */
export function orderBehind(region: Region, from: number, mayBeOwn: boolean): number {
  const to = findToken(region, from, 10, (word) => word === "to");
  if (to < 0 || !isDeed(region, to + 1)) return -1;
  const first = wordAt(region, to - 1) === "not" ? to - 1 : to;
  if (first < from) return -1;
  if (first === from) return mayBeOwn ? first : -1;
  return !PREPOSITIONS.has(wordAt(region, from)) && isBare(region, from, first) ? first : -1;
}

/** The last token of an order: a clause with a subject of its own goes on with something else. */
export function orderEnd(region: Region, from: number): number {
  for (let at = from + 1; at < region.tokens.length; at++) {
    if (/^(?:and|but)$/u.test(wordAt(region, at)) && isOthersDeed(region, at + 1)) return at - 1;
  }
  return region.tokens.length - 1;
}

/** The question behind someone addressed: "told a friend *where* it was"; -1 for none. */
export function questionBehind(region: Region, from: number): number {
  const at = findToken(region, from, 6, (word) => /^(?:whether|why|how|what|where|when)$/u.test(word));
  return at > from && !PREPOSITIONS.has(wordAt(region, from)) && isBare(region, from, at) ? at : -1;
}

/** "twenty minutes earlier", "a week ago". */
function isTime(region: Region, from: number, to: number): boolean {
  return /^(?:earlier|later|ago|before|afterwards?)$/u.test(wordAt(region, to - 1)) && isBare(region, from, to);
}

/** Words among which are no verb, mark or conjunction. */
function isBare(region: Region, from: number, to: number): boolean {
  return region.tokens
    .slice(from, to)
    .every(
      ({ word, isWord }) =>
        isWord && !FINITE_VERBS.has(word) && (!CLAUSE_OPENERS.has(word) || word === "and" || word === "before"),
    );
}

/** Whether the word behind "to" may be what is to be done, and not someone or something that it is done to. */
function isDeed(region: Region, at: number): boolean {
  const token = region.tokens[at];
  if (token === undefined) return false;
  if (/^[“"‘]$/u.test(token.word)) return region.tokens[at + 1]?.isCapital === false;
  if (!token.isWord || token.isCapital || /^\d/u.test(token.word) || /[^s]s$|'s$|ing$/u.test(token.word)) return false;
  if (DETERMINERS.has(token.word) || OBJECT_PRONOUNS.has(token.word) || PREPOSITIONS.has(token.word)) return false;
  return !/^(?:police|parliament|staff|court|whom|which|date|death)$/u.test(token.word);
}

/** "and *another man told*", "but *she ran*": a subject and its verb. */
function isOthersDeed(region: Region, from: number): boolean {
  const opening = region.tokens[from];
  if (opening === undefined) return false;
  if (!DETERMINERS.has(opening.word) && !SUBJECT_PRONOUNS.has(opening.word) && !opening.isCapital) return false;
  for (let at = from + 1; at < Math.min(from + 7, region.tokens.length); at++) {
    const token = region.tokens[at];
    if (token === undefined || !token.isWord || CLAUSE_OPENERS.has(token.word)) return false;
    if (isAdverb(token)) continue;
    if (FINITE_VERBS.has(token.word) || (reportingOf(token.word) !== null && /(?:ed|said|told)$/u.test(token.word)))
      return true;
  }
  return false;
}

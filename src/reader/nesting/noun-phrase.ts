import { isComma, isHardStop, type Region, type Token, wordAt } from "./region.ts";
import { reportingOf } from "./verbs.ts";
import {
  ADVERBS,
  CLAUSE_OPENERS,
  DETERMINERS,
  FINITE_VERBS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from "./words.ts";

/** A phrase by the places of its first and last token. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Longer than any source's words. */
const LONGEST = 40;

export function isAdverb({ word }: Token): boolean {
  return ADVERBS.has(word) || (/[a-z]{2}ly$/u.test(word) && !/^(?:family|assembly|ally|italy|rally|july)$/u.test(word));
}

/** Whether a token can't be part of a noun phrase, whatever stands around it. */
function isVerb({ word }: Token): boolean {
  return FINITE_VERBS.has(word);
}

function isReporting({ word }: Token): boolean {
  return (
    !/(?:ing|s)$/u.test(word) &&
    reportingOf(word) !== null &&
    !/^(?:answer|shout|text|report|claim|fear|hope|order|post|urge|show|note|state|suspect)$/u.test(word)
  );
}

/** The subject that ends at a token: a pronoun, a noun phrase, one with an apposition closed by a comma. */
export function subjectEndingAt(region: Region, end: number): Phrase | null {
  const token = region.tokens[end];
  if (token === undefined) return null;
  if (token.word === "," || token.word === ")") return withApposition(region, end);
  if (/^[”"]$/u.test(token.word)) return quotedName(region, end);
  if (RELATIVES.has(token.word)) return antecedentOf(region, end);
  const before = wordAt(region, end - 1);
  if (SUBJECT_PRONOUNS.has(token.word) && !DETERMINERS.has(before) && before !== "of") {
    return { first: end, last: end };
  }
  return nounPhraseEndingAt(region, end);
}

/** "“*everybody in the market*” was saying": a source whose words are another's, and no clause of their own. */
function quotedName(region: Region, close: number): Phrase | null {
  for (let at = close - 1; at >= Math.max(0, close - 7); at--) {
    const token = region.tokens[at];
    if (token === undefined || (isHardStop(token.word) && !/^[“"]$/u.test(token.word)) || isComma(token.word))
      return null;
    if (!/^[“"]$/u.test(token.word)) continue;
    const phrase = at + 1 < close ? nounPhraseEndingAt(region, close - 1) : null;
    const opening = region.tokens[at + 1];
    return phrase?.first === at + 1 && opening?.isCapital === false && !SAYING_PRONOUN.test(opening.word)
      ? phrase
      : null;
  }
  return null;
}

const SAYING_PRONOUN = /^(?:i|we|he|she|they|it|you|this|that|no|yes)$/u;

/** What a relative pronoun stands for: the noun phrase before it ("staff, *who*", "five men, all of *whom*"). */
function antecedentOf(region: Region, relative: number): Phrase | null {
  let end = relative - 1;
  if (wordAt(region, end) === "of") {
    end--;
    while (end >= 0 && !isComma(wordAt(region, end))) end--;
  }
  if (isComma(wordAt(region, end))) end--;
  const object = objectEndingAt(region, end);
  if (object !== null) return object;
  const phrase = nounPhraseEndingAt(region, end);
  return phrase !== null && phrase.last > phrase.first && SUBJECT_PRONOUNS.has(wordAt(region, phrase.first))
    ? null
    : phrase;
}

/** The noun phrase that ends at a token and begins after the verb or preposition before it. */
export function objectEndingAt(region: Region, end: number): Phrase | null {
  for (let at = end; at >= 0 && end - at < LONGEST; at--) {
    const token = region.tokens[at];
    if (token === undefined || isHardStop(token.word) || isComma(token.word)) break;
    const starts = DETERMINERS.has(token.word) || /^(?:two|three|four|five|six|\d+)$/u.test(token.word);
    if (starts && wordAt(region, at - 1) !== "of" && !PREPOSITIONS.has(wordAt(region, at - 1)))
      return { first: at, last: end };
    const isObjectOf = /^(?:to|with|by|citing|quoting)$/u.test(wordAt(region, at - 1));
    if (isObjectOf) return { first: at, last: end };
  }
  return null;
}

/** "X, a clerk at the port, said": the head before the apposition, with all that stands between. */
function withApposition(region: Region, close: number): Phrase | null {
  const opening = wordAt(region, close) === ")" ? "(" : ",";
  let tried = 0;
  for (let at = close - 1; at > 0 && close - at < LONGEST && tried < 4; at--) {
    const word = wordAt(region, at);
    if (isHardStop(word)) return null;
    if (word !== opening) continue;
    tried++;
    const next = region.tokens[at + 1];
    if (next === undefined || !mayOpenApposition(next)) continue;
    const head = nounPhraseEndingAt(region, at - 1);
    if (head === null || SUBJECT_PRONOUNS.has(wordAt(region, head.first))) continue;
    return { first: nameBefore(region, head)?.first ?? head.first, last: close - 1 };
  }
  return null;
}

/** "Ann Pell, a clerk in Alder, Larsen county": the name that an apposition with a comma of its own belongs to. */
function nameBefore(region: Region, { first }: Phrase): Phrase | null {
  if (wordAt(region, first - 1) !== "," || !/^(?:an?|the|his|her|its|their)$/u.test(wordAt(region, first))) return null;
  const name = nounPhraseEndingAt(region, first - 2);
  return name !== null && region.tokens[first - 2]?.isCapital ? name : null;
}

function mayOpenApposition({ word, isWord, isCapital }: Token): boolean {
  return isWord && (isCapital || (!CLAUSE_OPENERS.has(word) && !SUBJECT_PRONOUNS.has(word)) || RELATIVES.has(word));
}

/** The noun phrase that ends at a token, back to where its clause begins. */
export function nounPhraseEndingAt(region: Region, end: number): Phrase | null {
  const { tokens } = region;
  let first = 0;
  let conjunction = -1;
  for (let at = end; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || end - at > LONGEST) return null;
    if (isHardStop(token.word) || isComma(token.word)) {
      first = at + 1;
      break;
    }
    if (token.word === "and" || token.word === "or" || token.word === "but") {
      conjunction = at;
      continue;
    }
    if (isVerb(token) || isReporting(token)) {
      const relative = relativeBefore(tokens, at);
      if (relative >= 0) {
        at = relative;
        continue;
      }
      if (conjunction > at) first = conjunction + 1;
      else if (isReporting(token)) first = at + 1;
      else return null;
      break;
    }
    if (CLAUSE_OPENERS.has(token.word) && at < end) {
      first = at + 1;
      break;
    }
  }
  return shaped(region, first, end);
}

/** The relative pronoun that a verb belongs to ("the man *who* lives"), adverbs and helpers skipped; -1 for none. */
function relativeBefore(tokens: readonly Token[], verb: number): number {
  for (let at = verb - 1; at >= 0 && verb - at <= 3; at--) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (token.word === "who" || token.word === "which" || token.word === "that") return at;
    if (!isVerb(token) && !isAdverb(token)) return -1;
  }
  return -1;
}

/** A stretch cut down to what is a noun phrase; null where nothing is. */
function shaped(region: Region, from: number, last: number): Phrase | null {
  const { tokens } = region;
  let first = from;
  while (first <= last) {
    const token = tokens[first];
    if (token === undefined) return null;
    if (token.word === "and" || token.word === "but" || token.word === "or" || isAdverb(token)) first++;
    else break;
  }
  // "a minute later *another man*", "when he met Pell *the clerk*": what stands before is no part of it
  for (let at = first; at < last; at++) {
    const isTime = TIME_NOUN.test(wordAt(region, at)) && at > from && DETERMINERS.has(wordAt(region, at + 1));
    if (isTime || /^(?:later|earlier|ago)$/u.test(wordAt(region, at))) first = at + 1;
  }
  if (first < last && /^(?:he|she|they|we|i)$/u.test(wordAt(region, first)))
    first = lastDeterminer(region, first, last);
  if (PREPOSITIONS.has(wordAt(region, first))) first = afterPrepositions(region, first, last);
  const head = tokens[last];
  const opening = tokens[first];
  if (first < 0 || first > last || head === undefined || opening === undefined) return null;
  if (!head.isWord || PREPOSITIONS.has(head.word) || DETERMINERS.has(head.word) || isAdverb(head)) return null;
  if (CLAUSE_OPENERS.has(head.word) || CLAUSE_OPENERS.has(opening.word) || RELATIVES.has(opening.word)) return null;
  if (/ing$|^\d+$/u.test(head.word) && !head.isCapital) return null;
  // "sending prices up" does something; "leading dockers" are people
  if (/ing$/u.test(opening.word) && !opening.isCapital && last - first > 2) return null;
  return { first, last };
}

/** "The next *morning* the minister": a time before the subject. */
const TIME_NOUN =
  /^(?:morning|afternoon|evening|night|day|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

function lastDeterminer(region: Region, first: number, last: number): number {
  for (let at = last; at > first; at--) if (DETERMINERS.has(wordAt(region, at))) return at;
  return -1;
}

/** "In a statement the board": where the noun phrase begins that stands behind a phrase with a preposition; -1 for none. */
function afterPrepositions(region: Region, from: number, last: number): number {
  for (let at = last; at > from + 1; at--) {
    const before = wordAt(region, at - 1);
    const isName = region.tokens[at]?.isCapital && region.tokens[at - 1]?.isCapital === false;
    const starts = DETERMINERS.has(wordAt(region, at)) || SUBJECT_PRONOUNS.has(wordAt(region, at)) || isName;
    if (starts && !PREPOSITIONS.has(before) && !DETERMINERS.has(before) && before !== "and") return at;
  }
  return -1;
}

/** Words that tell when, where or how something was said, and end whoever said it. */
const CIRCUMSTANCE =
  /^(?:on|in|at|during|after|before|late|early|last|earlier|later|this|yesterday|today|tonight|saying|adding|when|while|as|by phone)$/u;
const OCCASION =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|statement|interview|letter|report|email|e-mail|tweet|post|speech|briefing|conference|testimony|remarks|message|week|month|year|night|morning|afternoon|evening|\d+)$/u;

/** The noun phrase that begins at a token, with its apposition. */
export function nounPhraseFrom(region: Region, first: number): Phrase | null {
  const { tokens } = region;
  const opening = tokens[first];
  if (opening === undefined || !opening.isWord || CLAUSE_OPENERS.has(opening.word) || PREPOSITIONS.has(opening.word))
    return null;
  if (isVerb(opening) || (isAdverb(opening) && !opening.isCapital)) return null;
  if (SUBJECT_PRONOUNS.has(opening.word) || /^(?:him|her|them|me|us)$/u.test(opening.word)) {
    if (!DETERMINERS.has(opening.word) || opening.word === "her") {
      const next = tokens[first + 1];
      if (opening.word !== "her" || next === undefined || !next.isWord) return { first, last: first };
    }
  }
  let last = first;
  for (let at = first + 1; at < tokens.length && at - first < LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || isHardStop(token.word)) break;
    if (isComma(token.word)) {
      const close = appositionClose(region, at);
      if (close < 0) break;
      last = close - 1;
      at = close;
      break;
    }
    if (token.word === "who" && at - first > 0) {
      last = clauseEnd(region, at) - 1;
      break;
    }
    if (isVerb(token) || (CLAUSE_OPENERS.has(token.word) && !/^(?:and|or)$/u.test(token.word))) break;
    if (/^(?:and|or)$/u.test(token.word) && clauseFollows(region, at + 1)) break;
    if (CIRCUMSTANCE.test(token.word) && occasionFollows(region, at)) break;
    if (/^(?:told|said|says)$/u.test(token.word)) break;
    last = at;
  }
  while (
    last > first &&
    (PREPOSITIONS.has(wordAt(region, last)) || /^(?:and|or|the|a|an)$/u.test(wordAt(region, last)))
  )
    last--;
  return { first, last };
}

function occasionFollows(region: Region, at: number): boolean {
  const word = wordAt(region, at);
  if (/^(?:late|early|last|earlier|later|this|yesterday|today|tonight|saying|adding|when|while|as)$/u.test(word))
    return true;
  return [1, 2, 3].some((step) => OCCASION.test(wordAt(region, at + step)));
}

/** The comma or the end that closes an apposition which a comma opens; -1 where it opens none. */
function appositionClose(region: Region, comma: number): number {
  const next = region.tokens[comma + 1];
  if (next === undefined || wordAt(region, comma) === ")") return -1;
  if (wordAt(region, comma) === "(")
    return region.tokens.findIndex((token, at) => at > comma && token.word === ")") + 1 || -1;
  if (!/^(?:an?|the|who|whose|one|its|his|her|their)$/u.test(next.word)) return -1;
  const close = clauseEnd(region, comma + 1);
  const hasVerb = region.tokens
    .slice(comma + 1, close)
    .some((token) => isVerb(token) || /^(?:said|says|told)$/u.test(token.word));
  return hasVerb && !/^whos?e?$/u.test(next.word) ? -1 : close;
}

function clauseEnd(region: Region, from: number): number {
  for (let at = from; at < region.tokens.length; at++) {
    const word = wordAt(region, at);
    if (isHardStop(word) || isComma(word)) return at;
  }
  return region.tokens.length;
}

/** Whether a clause with a verb of its own begins at a token. */
export function clauseFollows(region: Region, from: number): boolean {
  for (let at = from; at < region.tokens.length && at - from < 14; at++) {
    const token = region.tokens[at];
    if (token === undefined || /^[.;:!?]$/u.test(token.word)) return false;
    if (isVerb(token) || (isReporting(token) && at > from)) return true;
    if (at > from && isComma(token.word)) return false;
  }
  return false;
}

import { clauseFollows, type Phrase } from "./noun-phrase.ts";
import { isHardStop, type Region, wordAt } from "./region.ts";
import type { Reporting } from "./verbs.ts";
import { DETERMINERS, DONE_BEFORE_TO, FINITE_VERBS, PREPOSITIONS, UNSAID } from "./words.ts";

/** "the report", "his claim", "alleged thefts": a form that looks like the verb. */
export function isNotVerb(region: Region, at: number): boolean {
  const before = wordAt(region, at - 1);
  const token = region.tokens[at];
  if (token === undefined || (token.isCapital && at > 0)) return true;
  if (NOUNS_TOO.test(token.word)) {
    if (isPluralSubject(region, at)) return true;
    const subject = region.tokens[at - 1];
    const isPlural = /^(?:i|we|they|you|who)$/u.test(before) || (/[^s']s$/u.test(before) && !subject?.isCapital);
    if (
      !/s$/u.test(token.word)
        ? !isPlural
        : isPlural ||
          !(subject?.isCapital || /^(?:he|she|it|who|which)$/u.test(before) || DETERMINERS.has(wordAt(region, at - 2)))
    )
      return true;
  }
  if (before === "to" && DONE_BEFORE_TO.test(wordAt(region, at - 2))) return false;
  return DETERMINERS.has(before) || /'s$|^of$|^to$|^for$|^by$/u.test(before);
}

/** "The wage-related *claims did* not matter"; but "a log that the clerk claims were …" has a gap there. */
function isPluralSubject(region: Region, at: number): boolean {
  if (!/s$/u.test(wordAt(region, at)) || !PLURAL_AUXILIARIES.test(wordAt(region, at + 1))) return false;
  for (let before = at - 1; before >= at - REACH && !isHardStop(wordAt(region, before)); before--) {
    if (/^(?:that|which|who|whom|what)$/u.test(wordAt(region, before))) return false;
  }
  return true;
}

/** Words back in which what a relative clause hangs on would stand. */
const REACH = 6;

const PLURAL_AUXILIARIES = /^(?:did|do|were|are|have|had|will|would|could|may|might|should|must|cannot)$/u;

/** "I think", "we hope": the speaker's own doubt, not another's statement. */
export function isOwnThought(region: Region, who: Phrase, verb: Reporting): boolean {
  return verb.isMental && who.first === who.last && /^(?:i|we|you)$/u.test(wordAt(region, who.first));
}

/** Forms that are nouns as often as verbs. */
const NOUNS_TOO =
  /^(?:answers?|shouts?|texts?|reports?|claims?|fears?|hopes?|posts?|shows?|notes?|states?|estimates?|tweets?|promises?|suspects?|finds?|counters?|remarks?|complaints?|replies|reply)$/u;

/** A noun for all that its surroundings tell: "the two *states*, …". */
export function isNounToo(region: Region, at: number, { first, last }: Phrase): boolean {
  return (
    NOUNS_TOO.test(wordAt(region, at)) &&
    (last > first || !/^(?:he|she|it|they|who|i|we)$/u.test(wordAt(region, first)))
  );
}

/** Tells when something was said. */
export function isLater(word: string): boolean {
  return /^(?:earlier|later|today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|afterwards?)$/u.test(
    word,
  );
}

/** "on Friday", "in a statement", "to reporters": nothing with a verb of its own. */
export function isCircumstance(region: Region, from: number, to: number): boolean {
  const opens = PREPOSITIONS.has(wordAt(region, from)) || isLater(wordAt(region, from));
  return (
    opens &&
    !region.tokens.slice(from, to).some(({ word }) => FINITE_VERBS.has(word) || isHardStop(word) || word === ",")
  );
}

/** Whether what follows "said" may be what was said, its verb known or not. */
export function isOpenWord(region: Region, at: number, isInRelative: boolean): boolean {
  const token = region.tokens[at];
  if (
    token?.isWord !== true ||
    /^(?:so|nothing|something|anything|goodbye|yes|no|to|of|as|and|but|or)$/u.test(token.word)
  )
    return false;
  const isCount = token.word === "at" && /^(?:least|most)$/u.test(wordAt(region, at + 1));
  return isInRelative || isCount || !PREPOSITIONS.has(token.word) || clauseFollows(region, at);
}

/** Whether a clause begins at a token: a noun phrase or pronoun, then a verb. */
export function beginsClause(region: Region, at: number): boolean {
  const token = region.tokens[at];
  if (token?.isWord !== true || PREPOSITIONS.has(token.word) || UNSAID.has(token.word)) return false;
  if (/^(?:so|it|he|she|they|we|i|you|there|this|that)$/u.test(token.word)) return wordAt(region, at + 1) !== "";
  return clauseFollows(region, at) && !FINITE_VERBS.has(token.word);
}

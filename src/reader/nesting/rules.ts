import { calledSo } from "./called.ts";
import { contentBefore, contentFrom } from "./contents.ts";
import { type Finding, finding } from "./finding.ts";
import { learnedFrom } from "./learned-from.ts";
import { clauseFollows, nounPhraseFrom, type Phrase } from "./noun-phrase.ts";
import { between, findToken, isHardStop, type Region, wordAt } from "./region.ts";
import { reportingVerb } from "./reporting-verb.ts";
import { seenByReporter } from "./seen-by-reporter.ts";
import { verbGroup } from "./verb-group.ts";
import { REPORTING_NOUNS } from "./verbs.ts";
import { DETERMINERS, PREPOSITIONS } from "./words.ts";
import { wroteToSay } from "./wrote-to-say.ts";

/** One way in which a text reports: what it finds at a token, or null. */
type Rule = (region: Region, at: number) => Finding | null;

/** The rules in the order in which they are asked; the first that finds something at a token has it. */
export const RULES: readonly Rule[] = [
  accordingTo,
  accuseOf,
  quotedAs,
  seenByReporter,
  learnedFrom,
  wroteToSay,
  calledSo,
  reportingVerb,
  reportingNoun,
];

/** "according to the clerk, the quay was shut"; "the quay was shut, according to the clerk". */
function accordingTo(region: Region, at: number): Finding | null {
  if (wordAt(region, at) !== "according" || wordAt(region, at + 1) !== "to") return null;
  const who = nounPhraseFrom(region, at + 2);
  const cue = between(region, at, at + 1);
  if (who === null || cue === null) return null;
  const opens = at === 0 || isHardStop(wordAt(region, at - 1)) || /^(?:that|and|but)$/u.test(wordAt(region, at - 1));
  const content = opens ? contentFrom(region, who.last + 1) : contentBefore(region, at - 1);
  return finding(region, who, cue, [content], "according-to");
}

/** "The port accused the owner of hiding the log": what is said begins with whom it is said of. */
function accuseOf(region: Region, at: number): Finding | null {
  if (!/^accus(?:ed|es|ing|e)$/u.test(wordAt(region, at))) return null;
  const subject = verbGroup(region, at);
  if (subject === null || subject.isPassive || subject.who === null) return null;
  const of = findToken(region, at + 1, 14, (word) => word === "of");
  // "the clerk accused of theft" is whom others accuse
  if (of <= at + 1) return null;
  return finding(region, subject.who, subject.cue, [contentFrom(region, at + 1)], "accuse-of");
}

/** "quoted the clerk as saying …", "was quoted by the Herald as saying …". */
function quotedAs(region: Region, at: number): Finding | null {
  if (!/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/u.test(wordAt(region, at))) return null;
  const as = findToken(
    region,
    at + 1,
    16,
    (word, place) => word === "as" && /^(?:saying|telling|having)$/u.test(wordAt(region, place + 1)),
  );
  if (as < 0) return null;
  const subject = verbGroup(region, at);
  const next = wordAt(region, at + 1);
  const who = subject?.isPassive ? subject.who : /^(?:by|in|as)$/u.test(next) ? null : nounPhraseFrom(region, at + 1);
  const cue = between(region, as, as + 1);
  if (who === null || cue === null) return null;
  const from = as + 2 + (wordAt(region, as + 2) === "that" ? 1 : 0);
  return finding(region, clipped(who, as), cue, [contentFrom(region, from)], "quoted-as");
}

/** "the owner's claim that …", "accusations by the port that …". */
function reportingNoun(region: Region, at: number): Finding | null {
  if (!REPORTING_NOUNS.has(wordAt(region, at))) return null;
  let next = at + 1;
  let who: Phrase | null = null;
  const isPrinted = wordAt(region, next) === "in" && PRINTED.test(wordAt(region, at));
  if (isPrinted || /^(?:by|from|of)$/u.test(wordAt(region, next))) {
    who = nounPhraseFrom(region, next + 1);
    if (who === null) return null;
    next = who.last + 1;
  } else who = possessorOf(region, at) ?? makerOf(region, at);
  if (wordAt(region, next) !== "that") return null;
  const cue = between(region, at, at);
  if (cue === null || !clauseFollows(region, next + 1)) return null;
  return finding(region, who, cue, [contentFrom(region, next + 1, true)], "noun-that");
}

/** "his", "both sides'", "the Larsen Board's" before a noun. */
/** Nouns for what an outlet prints: "a *report* in the Gazette that". */
const PRINTED = /^(?:reports?|claims?|stor(?:y|ies)|allegations?|suggestions?)$/u;

function possessorOf(region: Region, noun: number): Phrase | null {
  const before = wordAt(region, noun - 1);
  if (/^(?:his|her|its|their|my|our)$/u.test(before)) return { first: noun - 1, last: noun - 1 };
  const isPlural = before === "'" || before === "’";
  if (!isPlural && !/'s$/u.test(before)) return null;
  const last = isPlural ? noun - 2 : noun - 1;
  let first = last;
  while (region.tokens[last]?.isCapital && region.tokens[first - 1]?.isCapital) first--;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    if (DETERMINERS.has(wordAt(region, at))) return { first: at, last };
    if (region.tokens[last]?.isCapital || !region.tokens[at]?.isWord || PREPOSITIONS.has(wordAt(region, at))) break;
  }
  return { first, last };
}

/** "Ann Pell *made* the claim that": the one who does with a noun of saying what a verb of saying tells. */
function makerOf(region: Region, noun: number): Phrase | null {
  if (!DETERMINERS.has(wordAt(region, noun - 1))) return null;
  if (
    !/^(?:made|makes|making|issued|issues|voiced|repeated|raised|gave|gives|expressed|offered|drew)$/u.test(
      wordAt(region, noun - 2),
    )
  )
    return null;
  const group = verbGroup(region, noun - 2);
  return group === null || group.isPassive || group.isUnsaid ? null : group.who;
}

function clipped(who: Phrase, before: number): Phrase {
  return { first: who.first, last: Math.min(who.last, before - 1) };
}

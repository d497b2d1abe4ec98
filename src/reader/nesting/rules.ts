import type { Span } from "../../contract/index.ts";
import { contentBefore, contentFrom, worded } from "./contents.ts";
import type { Finding, RuleName } from "./finding.ts";
import {
  clauseFollows,
  isAdverb,
  nounPhraseEndingAt,
  nounPhraseFrom,
  type Phrase,
  subjectEndingAt,
} from "./noun-phrase.ts";
import { between, isComma, isHardStop, type Region, wordAt } from "./region.ts";
import { REPORTING_NOUNS, type Reporting, reportingOf } from "./verbs.ts";
import { DETERMINERS, FINITE_VERBS, HELPERS, OBJECT_PRONOUNS, PREPOSITIONS, RELATIVES, UNSAID } from "./words.ts";

/** One way in which a text reports: what it finds at a token, or null. */
type Rule = (region: Region, at: number) => Finding | null;

/** The rules in the order in which they are asked; the first that finds something at a token has it. */
export const RULES: readonly Rule[] = [accordingTo, accuseOf, quotedAs, seenByReporter, reportingVerb, reportingNoun];

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
  const of = find(region, at + 1, 14, (word) => word === "of");
  if (of < 0) return null;
  return finding(region, subject.who, subject.cue, [contentFrom(region, at + 1)], "accuse-of");
}

/** "quoted the clerk as saying …", "was quoted by the Herald as saying …". */
function quotedAs(region: Region, at: number): Finding | null {
  if (!/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/u.test(wordAt(region, at))) return null;
  const as = find(
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

/** "A Northwire correspondent heard a bang, then saw smoke": who reports for an outlet tells what he saw himself. */
function seenByReporter(region: Region, at: number): Finding | null {
  if (!PERCEIVED.test(wordAt(region, at))) return null;
  const group = verbGroup(region, at);
  if (group?.isPassive || group?.isUnsaid || group?.isRelative) return null;
  const cue = group?.cue ?? between(region, at, at);
  if (cue === null) return null;
  const who = group?.who ?? (/^(?:then|and)$/u.test(wordAt(region, at - 1)) ? seerBefore(region, at) : null);
  if (who === null || ![who.first, who.last].some((place) => REPORTERS.test(wordAt(region, place)))) return null;
  return finding(region, who, cue, [contentFrom(region, at + 1)], "seen-by-reporter");
}

/** The reporter of whom an earlier verb of the sentence tells what he perceived. */
function seerBefore(region: Region, before: number): Phrase | null {
  for (let at = before - 1; at > 0; at--) {
    if (
      REPORTERS.test(wordAt(region, at - 1)) &&
      (PERCEIVED.test(wordAt(region, at)) || reportingOf(wordAt(region, at)) !== null)
    ) {
      return nounPhraseEndingAt(region, at - 1);
    }
  }
  return null;
}

const PERCEIVED = /^(?:saw|heard|witnessed|watched|counted)$/u;
const REPORTERS = /^(?:reporter|correspondent|journalist|photographer|cameraman)s?$/u;

/** A verb that reports, with its subject before it, or behind it after what was said. */
function reportingVerb(region: Region, at: number): Finding | null {
  const verb = reportingOf(wordAt(region, at));
  if (verb === null || isNotVerb(region, at)) return null;
  const group = verbGroup(region, at);
  if (group?.isUnsaid) return null;
  const inverted = invertedTag(region, at, verb);
  if (inverted !== null) return inverted;
  if (group === null) return null;
  if (group.isPassive) return passive(region, at, group, verb);
  if (group.who === null || isOwnThought(region, group.who, verb)) return null;
  return (
    tag(region, at, group, verb) ??
    told(region, at, group, verb) ??
    clause(region, at, group, verb) ??
    question(region, at, group, verb) ??
    thing(region, at, group, verb)
  );
}

/** What stands between words and the one who said them. */
const SAID_BEFORE = /^(?:[,”"’)—–]|'')$/u;

/** "…, he said": what was said stands before, and perhaps goes on behind. */
function tag(region: Region, at: number, { who, cue, first }: Group, verb: Reporting): Finding | null {
  if (!verb.frames.has("tag") || who === null || isNounToo(region, at, who)) return null;
  const after = wordAt(region, at + 1);
  const closes =
    after === "" || /^[.,;!?”"’)]$/u.test(after) || /^(?:on|in|at|to|late|earlier|yesterday|today)$/u.test(after);
  const object = verb.frames.has("person") ? nounPhraseFrom(region, at + 1) : null;
  const behind = object === null ? "" : wordAt(region, object.last + 1);
  const addressed =
    object !== null &&
    (behind === "" || isHardStop(behind) || isComma(behind) || isLater(behind) || /^(?:in|on|by|at)$/u.test(behind));
  if (!closes && !addressed) return null;
  const comma = Math.min(who.first, first) - 1;
  if (!SAID_BEFORE.test(wordAt(region, comma))) return null;
  const before = contentBefore(region, comma - 1);
  const goesOn = after === "," && clauseFollows(region, at + 2) ? contentFrom(region, at + 2) : null;
  return finding(region, who, cue, [before, goesOn], "tag");
}

/** "…, said the clerk." */
function invertedTag(region: Region, at: number, verb: Reporting): Finding | null {
  if (!verb.frames.has("tag") || !/(?:ed|s|said|wrote|swore)$/u.test(wordAt(region, at))) return null;
  if (!SAID_BEFORE.test(wordAt(region, at - 1)) || wordAt(region, at - 1) === ")") return null;
  const who = nounPhraseFrom(region, at + 1);
  const cue = between(region, at, at);
  if (who === null || cue === null || /^(?:that|it|there)$/u.test(wordAt(region, who.first))) return null;
  const after = wordAt(region, who.last + 1);
  if (after !== "" && !/^[.,;!?]$/u.test(after) && !PREPOSITIONS.has(after) && !isLater(after)) return null;
  return finding(region, who, cue, [contentBefore(region, at - 2)], "inverted-tag");
}

/** "He said (that) the quay was shut." */
function clause(
  region: Region,
  at: number,
  { who, cue, isRelative, isInRelative }: Group,
  verb: Reporting,
): Finding | null {
  let next = afterAside(region, at + 1);
  // "said on Friday that", "said in a statement that"
  const that = find(region, next, 10, (word) => word === "that");
  if (that === next || (that > 0 && isCircumstance(region, next, that))) {
    if (!verb.frames.has("that") && !verb.frames.has("bare")) return null;
    return finding(region, who, cue, [contentFrom(region, that + 1, isRelative)], "that-clause");
  }
  if (!verb.frames.has("bare")) return null;
  while (isLater(wordAt(region, next))) next++;
  const gap = isInRelative && FINITE_VERBS.has(wordAt(region, next));
  const comma = wordAt(region, next) === "," ? 1 : 0;
  const opens = /^(?:[:“"‘«]|'')$/u.test(wordAt(region, next + comma)) || gap;
  const isSaid = verb.lemma === "say" && isOpenWord(region, next, isInRelative);
  if (!opens && !isSaid && !beginsClause(region, next)) return null;
  return finding(region, who, cue, [contentFrom(region, next, isRelative || isInRelative)], "bare-clause");
}

/** Behind ", citing two dockers," where "that" goes on with what was said; else the token itself. */
function afterAside(region: Region, next: number): number {
  if (wordAt(region, next) !== "," || !/^(?:citing|quoting|without|in|on)$/u.test(wordAt(region, next + 1)))
    return next;
  const close = find(region, next + 1, 20, (word) => word === ",");
  return close > 0 && wordAt(region, close + 1) === "that" ? close + 1 : next;
}

/** "She told the crew (that) the quay was shut." */
function told(region: Region, at: number, { who, cue, isRelative }: Group, verb: Reporting): Finding | null {
  if (!verb.frames.has("person")) return null;
  const next = at + 1;
  if (OBJECT_PRONOUNS.has(wordAt(region, next)) && wordAt(region, next + 1) !== "that") {
    const after = wordAt(region, next + 1);
    if (after === "" || after === "to" || isComma(after) || isHardStop(after)) {
      if (!/^[,:“"‘]$/u.test(after) || !/^[“"‘]$/u.test(wordAt(region, next + (/^[,:]$/u.test(after) ? 2 : 1))))
        return null;
    }
    if (after !== "" && region.tokens[next + 1]?.isWord && !beginsClause(region, next + 1)) return null;
    return finding(region, who, cue, [contentFrom(region, next + 1, isRelative)], "told");
  }
  const that = find(region, next, 14, (word) => word === "that");
  if (that > next && !clauseFollows({ ...region, tokens: region.tokens.slice(0, that) }, next)) {
    return finding(region, who, cue, [contentFrom(region, that + 1, isRelative)], "told");
  }
  // "told reporters the pump had failed"
  const object = region.tokens[next];
  if (object?.isWord !== true || DETERMINERS.has(object.word) || object.isCapital || isAdverb(object)) return null;
  if (!/s$/u.test(object.word)) return null;
  return beginsClause(region, next + 1) ? finding(region, who, cue, [contentFrom(region, next + 1)], "told") : null;
}

/** "asked whether …", "said why …". */
function question(region: Region, at: number, { who, cue }: Group, verb: Reporting): Finding | null {
  if (!verb.frames.has("question")) return null;
  let next = at + 1;
  if (OBJECT_PRONOUNS.has(wordAt(region, next))) next++;
  if (!/^(?:whether|if|why|how|what|who|where|when)$/u.test(wordAt(region, next))) return null;
  return finding(region, who, cue, [contentFrom(region, next)], "question");
}

/** "denied the theft", "reported hearing a bang". */
function thing(region: Region, at: number, { who, cue }: Group, verb: Reporting): Finding | null {
  if (!verb.frames.has("thing")) return null;
  const next = region.tokens[at + 1];
  if (next?.isWord !== true || PREPOSITIONS.has(next.word) || isAdverb(next)) return null;
  return finding(region, who, cue, [contentFrom(region, at + 1, true)], "thing");
}

/** "was told by the clerk that …", "it was reported that …". */
function passive(region: Region, at: number, { cue, who }: Group, verb: Reporting): Finding | null {
  const by = wordAt(region, at + 1) === "by" ? nounPhraseFrom(region, at + 2) : null;
  let next = by === null ? at + 1 : by.last + 1;
  if (verb.frames.has("person")) {
    if (wordAt(region, next) === "that") next++;
    else if (by === null ? !beginsClause(region, next) : !clauseFollows(region, next)) return null;
    return finding(region, by, cue, [contentFrom(region, next)], "was-told");
  }
  if (wordAt(region, next) !== "that" || (who !== null && wordAt(region, who.first) !== "it")) return null;
  return finding(region, by, cue, [contentFrom(region, next + 1)], "passive");
}

/** "the owner's claim that …", "accusations by the port that …". */
function reportingNoun(region: Region, at: number): Finding | null {
  if (!REPORTING_NOUNS.has(wordAt(region, at))) return null;
  let next = at + 1;
  let who: Phrase | null = null;
  if (/^(?:by|from|of)$/u.test(wordAt(region, next))) {
    who = nounPhraseFrom(region, next + 1);
    if (who === null) return null;
    next = who.last + 1;
  } else who = possessorOf(region, at);
  if (wordAt(region, next) !== "that") return null;
  const cue = between(region, at, at);
  if (cue === null || !clauseFollows(region, next + 1)) return null;
  return finding(region, who, cue, [contentFrom(region, next + 1, true)], "noun-that");
}

/** "his", "both sides'", "the Larsen Board's" before a noun. */
function possessorOf(region: Region, noun: number): Phrase | null {
  const before = wordAt(region, noun - 1);
  if (/^(?:his|her|its|their|my|our)$/u.test(before)) return { first: noun - 1, last: noun - 1 };
  const isPlural = before === "'" || before === "’";
  if (!isPlural && !/'s$/u.test(before)) return null;
  return nounPhraseEndingAt(region, isPlural ? noun - 2 : noun - 1);
}

/** A verb with its helpers, adverbs and subject. */
interface Group {
  readonly who: Phrase | null;
  readonly cue: Span;
  /** Its first token. */
  readonly first: number;
  readonly isPassive: boolean;
  readonly isUnsaid: boolean;
  /** The subject is a relative pronoun: "the crew, who said". */
  readonly isRelative: boolean;
  /** It stands in a relative clause: "which he said killed two". */
  readonly isInRelative: boolean;
}

function verbGroup(region: Region, at: number): Group | null {
  let first = at;
  let isPassive = false;
  let isUnsaid = false;
  for (let before = at - 1; before >= 0; before--) {
    const token = region.tokens[before];
    if (token === undefined) break;
    if (UNSAID.has(token.word)) isUnsaid = true;
    else if (HELPERS.has(token.word)) isPassive ||= /^(?:is|are|was|were|been|being)$/u.test(token.word);
    else if (!isAdverb(token)) break;
    first = before;
  }
  const cue = between(region, first, at);
  if (cue === null) return null;
  isPassive &&= !/ing$/u.test(wordAt(region, at));
  const group = { cue, first, isPassive, isUnsaid };
  const ending = wordAt(region, first - 1);
  const isGerund = /ing$/u.test(wordAt(region, at)) && first === at;
  const who = isGerund ? null : subjectEndingAt(region, first - 1);
  if (who === null && !isPassive) return null;
  const isInRelative =
    who !== null && /^(?:which|whom|that)$/u.test(wordAt(region, who.first - 1)) && !RELATIVES.has(ending);
  return { ...group, who, isRelative: RELATIVES.has(ending), isInRelative };
}

/** "the report", "his claim", "alleged thefts": a form that looks like the verb. */
function isNotVerb(region: Region, at: number): boolean {
  const before = wordAt(region, at - 1);
  const token = region.tokens[at];
  if (token === undefined || (token.isCapital && at > 0)) return true;
  if (NOUNS_TOO.test(token.word)) {
    const subject = region.tokens[at - 1];
    const isPlural = /^(?:i|we|they|you|who)$/u.test(before) || /[^s']s$/u.test(before);
    if (
      !/s$/u.test(token.word)
        ? !isPlural
        : isPlural ||
          !(subject?.isCapital || /^(?:he|she|it|who|which)$/u.test(before) || DETERMINERS.has(wordAt(region, at - 2)))
    )
      return true;
  }
  return DETERMINERS.has(before) || /'s$|^of$|^to$|^for$|^by$/u.test(before);
}

/** "I think", "we hope": the speaker's own doubt, not another's statement. */
function isOwnThought(region: Region, who: Phrase, verb: Reporting): boolean {
  return verb.isMental && who.first === who.last && /^(?:i|we|you)$/u.test(wordAt(region, who.first));
}

/** Forms that are nouns as often as verbs. */
const NOUNS_TOO =
  /^(?:reports?|claims?|fears?|hopes?|posts?|shows?|notes?|states?|estimates?|tweets?|promises?|suspects?|finds?|counters?|remarks?|complaints?|replies|reply)$/u;

/** A noun for all that its surroundings tell: "the two *states*, …". */
function isNounToo(region: Region, at: number, { first, last }: Phrase): boolean {
  return (
    NOUNS_TOO.test(wordAt(region, at)) &&
    (last > first || !/^(?:he|she|it|they|who|i|we)$/u.test(wordAt(region, first)))
  );
}

function isLater(word: string): boolean {
  return /^(?:earlier|later|today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|afterwards?)$/u.test(
    word,
  );
}

/** "on Friday", "in a statement", "to reporters": nothing with a verb of its own. */
function isCircumstance(region: Region, from: number, to: number): boolean {
  const opens = PREPOSITIONS.has(wordAt(region, from)) || isLater(wordAt(region, from));
  return (
    opens &&
    !region.tokens.slice(from, to).some(({ word }) => FINITE_VERBS.has(word) || isHardStop(word) || word === ",")
  );
}

/** Whether what follows "said" may be what was said, its verb known or not. */
function isOpenWord(region: Region, at: number, isInRelative: boolean): boolean {
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
function beginsClause(region: Region, at: number): boolean {
  const token = region.tokens[at];
  if (token?.isWord !== true || PREPOSITIONS.has(token.word) || UNSAID.has(token.word)) return false;
  if (/^(?:so|it|he|she|they|we|i|you|there|this|that)$/u.test(token.word)) return wordAt(region, at + 1) !== "";
  return clauseFollows(region, at) && !FINITE_VERBS.has(token.word);
}

function find(region: Region, from: number, reach: number, wanted: (word: string, at: number) => boolean): number {
  for (let at = from; at < Math.min(region.tokens.length, from + reach); at++) {
    const word = wordAt(region, at);
    if (wanted(word, at)) return at;
    if (isHardStop(word)) return -1;
  }
  return -1;
}

function clipped(who: Phrase, before: number): Phrase {
  return { first: who.first, last: Math.min(who.last, before - 1) };
}

function finding(
  region: Region,
  who: Phrase | null,
  cue: Span,
  content: readonly (Span | null)[],
  rule: RuleName,
): Finding | null {
  const source = who === null ? null : worded1(region, who);
  const pieces = content.filter((piece) => piece !== null);
  return pieces.length === 0 ? null : { source, cue, content: pieces, rule };
}

/** A source's words; one word is enough. */
function worded1(region: Region, { first, last }: Phrase): Span | null {
  return worded(region, first, last) ?? between(region, first, last);
}

import type { Span } from "../../contract/index.ts";
import {
  behindAddressee,
  orderBehind,
  orderEnd,
  questionBehind,
  thatBehindAside,
  thatBehindPronoun,
} from "./addressed.ts";
import { contentBefore, contentFrom } from "./contents.ts";
import { type Finding, finding } from "./finding.ts";
import { clauseFollows, isAdverb, nounPhraseFrom } from "./noun-phrase.ts";
import { between, findToken, isComma, isHardStop, type Region, wordAt } from "./region.ts";
import { beginsClause, isCircumstance, isLater, isNotVerb, isNounToo, isOpenWord, isOwnThought } from "./verb-forms.ts";
import { type Group, verbGroup } from "./verb-group.ts";
import { type Reporting, reportingOf } from "./verbs.ts";
import { DETERMINERS, FINITE_VERBS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from "./words.ts";

/** A verb that reports, with its subject before it, or behind it after what was said. */
export function reportingVerb(region: Region, at: number): Finding | null {
  const verb = reportingOf(wordAt(region, at));
  if (verb === null || isNotVerb(region, at)) return null;
  const group = verbGroup(region, at);
  if (group?.isUnsaid) return null;
  const inverted = group?.who == null || PLAIN.has(verb.lemma) ? invertedTag(region, at, verb) : null;
  if (inverted !== null) return inverted;
  if (group === null) return null;
  if (group.isPassive) return passive(region, at, group, verb);
  if (group.who === null) return null;
  const heard = heardFrom(region, at, group, verb);
  if (heard !== null) return heard;
  if (isOwnThought(region, group.who, verb)) return null;
  const found =
    tag(region, at, group, verb) ??
    order(region, at, group, verb) ??
    told(region, at, group, verb) ??
    clause(region, at, group, verb) ??
    question(region, at, group, verb) ??
    thing(region, at, group, verb);
  return found !== null && group.isCarried ? { ...found, isCarried: true } : found;
}

/** Verbs whose object is hardly ever a mere thing, so that who stands behind them said it. */
const PLAIN: ReadonlySet<string> = new Set("say add ask write reply explain complain respond".split(" "));

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
  // "in the call with Brandt, Vale, who came late, stressed the need for rope": only what is quoted, or a name, has spoken
  const isQuoted = /^(?:[”"’]|'')$/u.test(wordAt(region, at - 1));
  if (!isQuoted && !PLAIN.has(verb.lemma) && region.tokens[who.first]?.isCapital !== true) return null;
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
  // "whether he said it is open": that he did is what is asked
  if (/^(?:whether|if)$/u.test(wordAt(region, (who?.first ?? 0) - 1))) return null;
  let next = afterAside(region, behindAddressee(region, at + 1));
  // "said on Friday that", "said in a statement that"
  const that = findToken(region, next, 10, (word) => word === "that");
  if (that === next || (that > 0 && isCircumstance(region, next, that))) {
    if (!verb.frames.has("that") && !verb.frames.has("bare")) return null;
    return finding(region, who, cue, [contentFrom(region, that + 1, isRelative)], "that-clause");
  }
  while (isLater(wordAt(region, next))) next++;
  // any verb that may stand beside quoted words may stand before them: "Karst observed, “…"
  const quotes =
    verb.frames.has("tag") && /^[,:]$/u.test(wordAt(region, next)) && /^[“"«]$/u.test(wordAt(region, next + 1));
  if (!verb.frames.has("bare") && !quotes) return null;
  const gap = isInRelative && FINITE_VERBS.has(wordAt(region, next));
  const comma = wordAt(region, next) === "," ? 1 : 0;
  const opens = /^(?:[:“"‘«]|'')$/u.test(wordAt(region, next + comma)) || gap;
  const isSaid = verb.lemma === "say" && isOpenWord(region, next, isInRelative);
  if (!opens && !isSaid && !beginsClause(region, next)) return null;
  return finding(region, who, cue, [contentFrom(region, next, isRelative || isInRelative)], "bare-clause");
}

/** Behind ", citing two dockers," where "that" goes on with what was said; else the token itself. */
function afterAside(region: Region, next: number): number {
  const that = thatBehindAside(region, next);
  return that > 0 ? that : next;
}

/** "He had heard from the crew that …": who told him. */
function heardFrom(region: Region, at: number, { who, cue }: Group, verb: Reporting): Finding | null {
  if (!/^(?:hear|learn)$/u.test(verb.lemma) || wordAt(region, at + 1) !== "from" || who === null) return null;
  if (who.last > who.first || !SUBJECT_PRONOUNS.has(wordAt(region, who.first))) return null;
  const teller = nounPhraseFrom(region, at + 2);
  if (teller === null || wordAt(region, teller.last + 1) !== "that") return null;
  return finding(region, teller, cue, [contentFrom(region, teller.last + 2)], "was-told");
}

/** "told them to stay", "instructed the night shift not to write": what is to be done. */
function order(region: Region, at: number, { who, cue, isRelative }: Group, verb: Reporting): Finding | null {
  if (!verb.frames.has("order")) return null;
  const first = orderBehind(region, at + 1, verb.lemma === "ask");
  return first < 0 ? null : finding(region, who, cue, [orderFrom(region, first, isRelative)], "order");
}

/** "was told (by the clerk) to wait". */
function passiveOrder(region: Region, at: number, { cue }: Group, verb: Reporting): Finding | null {
  if (!verb.frames.has("order")) return null;
  const isBy = wordAt(region, at + 1) === "by";
  const first = orderBehind(region, isBy ? at + 2 : at + 1, !isBy);
  const who = isBy ? { first: at + 2, last: first - 1 } : null;
  return first < 0 ? null : finding(region, who, cue, [orderFrom(region, first, false)], "order");
}

function orderFrom(region: Region, first: number, isRelative: boolean): Span | null {
  return contentFrom({ ...region, tokens: region.tokens.slice(0, orderEnd(region, first) + 1) }, first, isRelative);
}

/** "She told the crew (that) the quay was shut." */
function told(region: Region, at: number, { who, cue, isRelative }: Group, verb: Reporting): Finding | null {
  if (!verb.frames.has("person")) return null;
  const next = at + 1;
  const late = OBJECT_PRONOUNS.has(wordAt(region, next)) ? thatBehindPronoun(region, next) : -1;
  if (late > 0) return finding(region, who, cue, [contentFrom(region, late + 1, isRelative)], "told");
  if (OBJECT_PRONOUNS.has(wordAt(region, next)) && wordAt(region, next + 1) !== "that") {
    const after = wordAt(region, next + 1);
    if (after === "" || after === "to" || isComma(after) || isHardStop(after)) {
      if (!/^[,:“"‘]$/u.test(after) || !/^[“"‘]$/u.test(wordAt(region, next + (/^[,:]$/u.test(after) ? 2 : 1))))
        return null;
    }
    if (after !== "" && region.tokens[next + 1]?.isWord && !beginsClause(region, next + 1)) return null;
    return finding(region, who, cue, [contentFrom(region, next + 1, isRelative)], "told");
  }
  const that = findToken(region, next, 14, (word) => word === "that");
  if (that > next && !clauseFollows({ ...region, tokens: region.tokens.slice(0, that) }, next)) {
    return finding(region, who, cue, [contentFrom(region, that + 1, isRelative)], "told");
  }
  // "told reporters the pump had failed"
  const object = region.tokens[next];
  if (object?.isWord !== true || DETERMINERS.has(object.word) || object.isCapital || isAdverb(object)) return null;
  if (!/s$/u.test(object.word) && !BODIES.test(object.word)) return null;
  return beginsClause(region, next + 1) ? finding(region, who, cue, [contentFrom(region, next + 1)], "told") : null;
}

/** People whom a noun without "-s" or an article stands for. */
const BODIES = /^(?:police|parliament|congress|staff|court|management)$/u;

/** "asked whether …", "said why …", "told a friend where …". */
function question(region: Region, at: number, { who, cue }: Group, verb: Reporting): Finding | null {
  if (!verb.frames.has("question")) return null;
  let next = at + 1;
  if (OBJECT_PRONOUNS.has(wordAt(region, next))) next++;
  else if (verb.lemma === "tell" || verb.lemma === "ask") next = Math.max(next, questionBehind(region, next));
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
function passive(region: Region, at: number, group: Group, verb: Reporting): Finding | null {
  const { cue, who } = group;
  const ordered = passiveOrder(region, at, group, verb);
  if (ordered !== null) return ordered;
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

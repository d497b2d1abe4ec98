import type { Span } from "../../contract/index.ts";
import { carriedSubject } from "./carried-subject.ts";
import { isAdverb, type Phrase, subjectEndingAt } from "./noun-phrase.ts";
import { between, type Region, wordAt } from "./region.ts";
import { DONE_BEFORE_TO, HELPERS, RELATIVES, UNSAID } from "./words.ts";

/** A verb with its helpers, adverbs and subject. */
export interface Group {
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
  /** The subject is taken over from a verb before. */
  readonly isCarried: boolean;
}

export function verbGroup(region: Region, at: number): Group | null {
  let first = at;
  let isPassive = false;
  let isUnsaid = false;
  for (let before = at - 1; before >= 0; before--) {
    const token = region.tokens[before];
    if (token === undefined) break;
    // "used to say": it was said
    if (token.word === "to" && DONE_BEFORE_TO.test(wordAt(region, before - 1))) {
      first = --before;
      continue;
    }
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
  const own = isGerund ? null : subjectEndingAt(region, first - 1);
  const carried = own === null ? carriedSubject(region, first - 1, isGerund) : null;
  const who = own ?? carried;
  if (who === null && !isPassive) return null;
  const isInRelative =
    who !== null && /^(?:which|whom|that)$/u.test(wordAt(region, who.first - 1)) && !RELATIVES.has(ending);
  return { ...group, who, isRelative: RELATIVES.has(ending), isInRelative, isCarried: carried !== null };
}

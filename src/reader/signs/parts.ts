import type { Span } from "../../contract/index.ts";
import { touching } from "../text/touching.ts";
import { hasOwnVerb } from "../voice/verbs.ts";
import { isArgued, isObliged } from "./argued.ts";
import { clauseFrom, clean, gistOf, type Place, type Said, statementStart } from "./place.ts";
import { canBeSign, isTelling } from "./subjects.ts";

const ANAPHOR = /^(?:this|that|these|those|such)\s(?:\p{Ll}+\s)?\p{Ll}+[\s.:,;]*$/iu;
const LONGEST_SUBJECT = 320;
/** What stands between a demand and its "because" and belongs to neither. */
const NOT_ONLY =
  /(?:\s[–—-])?(?:\s(?:and|but))?(?:\s(?:not|only|just|partly|mainly|largely|simply|precisely|especially|particularly))+\s*$/u;

function at(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** What follows a cue, up to its clause's end. */
export function conclusionAfter(place: Place): Span | null {
  const { text, cue, sentence } = place;
  // What the network takes for a content may begin right after the cue, so the sentence is the limit.
  return clean(text, clauseFrom(text, cue.end, sentence.end), 2);
}

/** The statement up to the cue; what was put to someone just before it, where it is a clause, is taken alone. */
export function clauseBefore(place: Place): Span | null {
  const { text, cue } = place;
  const start = statementStart(place);
  const said = saidBefore(place);
  const from = said !== null && hasOwnVerb(at(text, said)) ? Math.max(start, said.start) : start;
  const whole = {
    start: from,
    end: cue.start - (NOT_ONLY.exec(text.slice(Math.max(from, cue.start - 30), cue.start))?.[0].length ?? 0),
  };
  return clean(text, whole, 3);
}

/** What was put to someone right before the cue. */
export function saidBefore({ text, cue, contents }: Place): Said | null {
  const said = touching({ start: Math.max(0, cue.start - 4), end: cue.start }, contents).at(-1);
  return said !== undefined && said.end <= cue.start && !/\p{L}/u.test(text.slice(said.end, cue.start)) ? said : null;
}

/** The noun phrase before a cue: after the last comma, or from the statement's start. */
export function subjectBefore(place: Place, telling: boolean, whole = false): Span | null {
  const { text, cue } = place;
  const start = Math.max(statementStart(place), cue.start - LONGEST_SUBJECT);
  const words = text.slice(start, cue.start);
  const comma = /^.*(?:,|\b(?:that|and|but)\b)\s(?=\S)/su.exec(words)?.[0].length ?? 0;
  const candidates = whole ? [0, comma] : [comma, 0];
  for (const from of candidates) {
    const subject = clean(text, { start: start + from, end: cue.start });
    if (subject === null) continue;
    const lead =
      /^(?:however|but|yet|still|meanwhile|also|now|moreover|indeed),?\s/iu.exec(at(text, subject))?.[0].length ?? 0;
    const span = { start: subject.start + lead, end: subject.end };
    const phrase = at(text, span);
    if (phrase.split(/\s+/u).length > (whole ? 40 : 14) || (!whole && hasOwnVerb(phrase))) continue;
    if (canBeSign(phrase, telling) && !isTelling(phrase, telling)) return span;
  }
  return null;
}

/** The claim that a cue speaks of: its own words after "that", what stood before for "these claims", or the noun phrase. */
export function claimAfter(place: Place): Span | null {
  const { text, cue, sentence, before } = place;
  const rest = clauseFrom(text, cue.end, sentence.end);
  const words = at(text, rest);
  if (ANAPHOR.test(words.trim())) return before === null ? null : lastClaim(place);
  const that = /^(?:\s*\S+){1,6}?\sthat\s/u.exec(words)?.[0].length;
  return clean(text, { start: rest.start + (that ?? 0), end: rest.end }, 2);
}

/** What was put to someone last before the cue's sentence; else what the sentence before says. */
function lastClaim(place: Place): Span | null {
  const { contents, sentence, before } = place;
  const near = { start: Math.max(0, sentence.start - 700), end: sentence.start };
  const last = touching(near, contents).at(-1);
  if (last !== undefined) return { start: last.start, end: last.end };
  return before === null ? null : gistOf(place, before);
}

/** Of a sentence that opens with a clause of "while" or "although", the rest. */
export function mainClause(text: string, span: Span): Span {
  const words = at(text, span);
  if (!/^(?:while|although|though|whereas)\b/iu.test(words)) return span;
  const main =
    /,\s(?=(?:it|there|he|she|they|we|this|that|the)\s(?:\p{Ll}+\s){0,2}?(?:is|seems?|appears?|will|may|might|could|must|should|has|have)\b)/u.exec(
      words,
    );
  return main === null ? span : { start: span.start + main.index + main[0].length, end: span.end };
}

/** What stands after the last semicolon or dash of a clause, where that is a clause still. */
export function lastPart(text: string, span: Span): Span {
  const words = at(text, span);
  const from = /^.*(?:;\s|\s[–—-]\s)/su.exec(words)?.[0].length ?? 0;
  return from > 0 && hasOwnVerb(words.slice(from)) && isArgued(words.slice(from))
    ? { start: span.start + from, end: span.end }
    : span;
}

/** The last clause after "and" that demands, where a sentence holds several. */
export function lastClause(text: string, span: Span): Span {
  const words = at(text, span);
  const parts = [...words.matchAll(/\s(?:and|so|but)\s(?=(?:we|you|he|she|they|it|the)\b)/gu)];
  const last = parts.at(-1);
  if (last === undefined) return span;
  const start = span.start + last.index + last[0].length;
  return isObliged(text.slice(start, span.end)) ? { start, end: span.end } : span;
}

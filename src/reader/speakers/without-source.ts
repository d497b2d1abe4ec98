import type { Span } from "../../contract/index.ts";
import { isSpeechVerb } from "../acts/cue-verbs.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Seen } from "./discourse.ts";
import { pronounOf } from "./person-words.ts";
import type { Resolver } from "./resolve.ts";
import { NOBODY, type Resolved } from "./resolved.ts";

/** A statement before this one: where it ends, and who made it. */
export interface Told {
  readonly index: number;
  readonly placed: Placed;
  readonly result: Resolved;
  readonly end: number;
}

/** Paragraphs back in which the speaker of a quotation without a cue may stand. */
const FARTHEST = 4;

/**
 * Who speaks where no words of the attribution are its source: the subject that is carried on ("…, adding that"), the
 * name behind the cue, or for a quotation without a cue the one who was speaking or was brought in right before it.
 *
 * @param told statements before this one, the nearest last
 */
export function withoutSource(placed: Placed, told: readonly Told[], resolver: Resolver): Resolved {
  const cue = placed.cue[0];
  const first = placed.content[0];
  if (first === undefined) return NOBODY;
  if (cue === undefined) return quotationSpeaker(first, told, resolver);
  const words = resolver.text.slice(cue.start, cue.end);
  if (PASSIVE.test(words) || NAMES_NOBODY.test(words)) return NOBODY;
  return behindCue(cue, placed.content, resolver) ?? carriedOn(cue, placed.content, told, resolver) ?? NOBODY;
}

/** "is believed", "was reported to have been": nobody is named as the one who does. */
const PASSIVE = /^(?:is|was|are|were|been|be|being|has been|had been|have been|will be)\b|^(?:it|there)\b/iu;

/** "reportedly", "seems", "there is reason to believe": words that put what is said to nobody, whoever spoke before. */
const NAMES_NOBODY =
  /^(?:(?:reportedly|allegedly|purportedly|supposedly|apparently|ostensibly|evidently)\b|seem(?:s|ed)?\b|appear(?:s|ed)?\b|to (?:believe|think|suppose|assume|expect|fear|hope)\b|(?:good |every |some |little |no )?reasons? to\b)/iu;

/** "wrote the critic *Oren Vale*": a name behind the cue with nothing but what he is between. */
function behindCue(cue: Span, content: readonly Span[], resolver: Resolver): Resolved | null {
  const next = /^\s+(?:[\p{L}-]+\s+){0,3}?(?=\p{Lu})/u.exec(resolver.text.slice(cue.end, cue.end + 60));
  if (next === null || content.some(({ start, end }) => start <= cue.end + 2 && cue.end < end)) return null;
  const at = cue.end + next[0].length;
  resolver.hearUntil(at + 40);
  for (const mention of resolver.discourse.before(at + 60, 3)) {
    if (mention.start < cue.end || /[,;:.]/u.test(resolver.text.slice(cue.end, mention.start))) continue;
    if (content.some(({ start, end }) => start <= mention.start && mention.end <= end)) continue;
    if (mention.actor.type === "place") continue;
    return resolver.meaning(mention.actor, mention);
  }
  return null;
}

/** "…, adding that": who spoke before in the sentence, else its subject. */
function carriedOn(cue: Span, content: readonly Span[], told: readonly Told[], resolver: Resolver): Resolved | null {
  const { text, places } = resolver;
  const sentence = places.sentenceAt(cue.start);
  const start = places.sentence(sentence)?.start ?? cue.start;
  const between = text.slice(start, cue.start);
  const isParticiple = /^(?:\p{Ll}+ly\s+)?\p{Ll}+ing\b/u.test(text.slice(cue.start, cue.end));
  if (!isParticiple && !/(?:\band|\bbut|,|\bthen|\balso)\s*$/u.test(between)) return null;
  const before = told.findLast((each) => {
    const source = each.placed.source[0] ?? each.placed.cue[0];
    return source !== undefined && source.start >= start && source.start < cue.start && each.result.actor !== null;
  });
  if (before !== undefined) return { ...before.result, candidates: [] };
  const subject = resolver.discourse
    .before(cue.start)
    .find(
      (seen) =>
        seen.sentence === sentence &&
        isWho(seen) &&
        !content.some((piece) => piece.start <= seen.start && seen.end <= piece.end),
    );
  return subject === undefined ? null : resolver.meaning(subject.actor, subject);
}

function isWho({ actor, isSubject, isPossessive, within }: Seen): boolean {
  return isSubject && !isPossessive && within !== "direct" && actor.type !== "place";
}

function quotationSpeaker(content: Span, told: readonly Told[], resolver: Resolver): Resolved {
  const { places } = resolver;
  const marked = byLabel(content, resolver) ?? byTag(content, resolver) ?? byInterview(content, resolver);
  if (marked !== null) return marked;
  const paragraph = places.paragraphAt(content.start);
  const last = told.findLast(
    ({ placed, result }) => isOutside(placed, resolver) && (result.actor !== null || result.sourceType !== "unstated"),
  );
  const lastParagraph = last === undefined ? -1 : places.paragraphAt(last.end - 1);
  const answer = last === undefined ? null : otherThan(last, told, content, resolver);
  if (answer !== null) return answer;
  // in its own paragraph, then in those before: the nearest of who spoke and whom a sentence was about
  const subject = resolver.discourse
    .before(content.start)
    .find(
      (seen) =>
        isWho(seen) &&
        (seen.actor.type === "person" || seen.speaks) &&
        paragraph - seen.paragraph <= 1 &&
        opensSentence(seen, resolver),
    );
  if (last !== undefined && paragraph - lastParagraph <= FARTHEST) {
    const isNearer = subject !== undefined && subject.start >= last.end && subject.actor !== last.result.actor;
    if (!isNearer) return { ...last.result, candidates: [] };
  }
  if (subject !== undefined) return resolver.meaning(subject.actor, subject);
  return NOBODY;
}

/**
 * Whether a quotation is left open at its paragraph's end, so that it goes on in the next one: there its speaker may be
 * told ("“It shook for long.¶ People ran out,” said Holm").
 */
export function goesOnBelow(placed: Placed, next: Placed | undefined, text: string): boolean {
  const last = placed.content.at(-1);
  const first = next?.content[0];
  if (placed.cue.length > 0 || placed.source.length > 0 || last === undefined || first === undefined) return false;
  if (next?.source.length === 0 || first.start < last.end) return false;
  return /^\s*\n\s*["“‘'«]?$/u.test(text.slice(last.end, first.start));
}

/** Whether a statement is told by the writer, not by someone whom he quotes. */
function isOutside({ source, parent }: Placed, resolver: Resolver): boolean {
  const [own] = source;
  return parent === null && (own === undefined || resolver.places.within(own) !== "direct");
}

/** "“…,” *Ines Holm*, a doctor, told the Herald", "“…,” said *Holm*": a name and a verb of speaking behind the marks. */
function byTag(content: Span, resolver: Resolver): Resolved | null {
  const { text, places } = resolver;
  const end = Math.min(places.sentence(places.sentenceAt(content.end))?.end ?? content.end, content.end + 160);
  const tag = /^[,.?!]?["”’'»][,.]?\s+(?=[^"“‘«]*$|[^"“‘«]{8,})([^"“‘«]*)/u.exec(text.slice(content.end, end));
  if (tag?.[1] === undefined) return null;
  const from = content.end + tag[0].length - tag[1].length;
  if (!tag[1].split(/[\s,]+/u).some(isSpeechVerb)) return null;
  resolver.hearUntil(end);
  const first = resolver.discourse.before(end).findLast((seen) => seen.start >= from && seen.actor.type === "person");
  if (first === undefined) return null;
  const between = text.slice(from, first.start).trim();
  const isPlain = between === "" || between.split(/\s+/u).length <= 6;
  return isPlain && !/[,;:.]/u.test(between) ? resolver.meaning(first.actor, first) : null;
}

/** "“It was dark”: an interview with *Oren Vale*". */
function byInterview(content: Span, resolver: Resolver): Resolved | null {
  const rest = resolver.text.slice(content.end, content.end + 60);
  const before =
    /^["”’'»]?\s?[:,–—-]\s?(?:(?:an? |the )?(?:\p{L}+ )?interview with|in conversation with|questions for)\s+(?=\p{Lu})/u.exec(
      rest,
    );
  if (before === null) return null;
  const at = content.end + before[0].length;
  resolver.hearUntil(at + 40);
  const seen = resolver.discourse.before(at + 60, 3).find(({ start }) => start === at);
  return seen === undefined ? null : resolver.meaning(seen.actor, seen);
}

/** "Vale: 'It was dark.'" */
function byLabel(content: Span, resolver: Resolver): Resolved | null {
  const label = /(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})\s?:\s*["“'‘«]?$/u.exec(
    resolver.text.slice(Math.max(0, content.start - 60), content.start),
  );
  if (label?.[1] === undefined) return null;
  resolver.hearUntil(content.start);
  const [seen] = resolver.discourse.before(content.start, 1);
  const at = content.start - label[0].length;
  if (seen === undefined || seen.end < at + 1 || seen.actor.type === "place") return null;
  return resolver.meaning(seen.actor, seen);
}

/** Whether a subject begins its sentence, behind a phrase of time or place at most. */
function opensSentence(seen: Seen, resolver: Resolver): boolean {
  const start = resolver.places.sentence(seen.sentence)?.start ?? seen.start;
  return seen.start - start < 120;
}

/** Who answers: a question in quotation marks, the next paragraph's words another's, and two who had been speaking. */
function otherThan(last: Told, told: readonly Told[], content: Span, resolver: Resolver): Resolved | null {
  const { text } = resolver;
  const asked =
    /\?["”’']?\s*$/u.test(text.slice(last.end - 1, last.end + 2)) ||
    /\?["”’']\s*$/u.test(text.slice(0, content.start - 1).slice(-6));
  if (
    !asked ||
    !/^["”’'\s]*$/u.test(text.slice(last.end, content.start)) ||
    !/\n/u.test(text.slice(last.end, content.start))
  )
    return null;
  const other = told.findLast(
    ({ result, end }) =>
      last.end - end < 1500 && result.actor !== last.result.actor && result.sourceType !== "unstated",
  );
  return other === undefined ? null : { ...other.result, candidates: [] };
}

/** Whether a sentence goes on with a pronoun, and which: "He had left before noon." */
export function pronounThatOpens(sentence: Span, text: string): { span: Span; pronoun: "he" | "she" | "they" } | null {
  const match = /^["“'‘]?(?:(?:But|And|Yet|Still|Then|Later|However,|Now|Once|Since)\s+)?(he|she|they)\s/iu.exec(
    text.slice(sentence.start, sentence.start + 30),
  );
  const word = match?.[1];
  if (match === null || word === undefined) return null;
  const pronoun = pronounOf(word);
  if (pronoun !== "he" && pronoun !== "she" && pronoun !== "they") return null;
  const end = sentence.start + match[0].length - 1;
  return { span: { start: end - word.length, end }, pronoun };
}

import type { Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import { TURN } from "../nesting/turns.ts";
import type { Cast } from "./cast.ts";
import type { Actor } from "./discourse.ts";
import type { Pronoun } from "./person-words.ts";
import { DOERS, kindOfNoun, type Phrase, phraseOf, singularOf } from "./phrase.ts";

/** So much text before "they" is looked at for whom somebody spoke to. */
const ADDRESSED = 160;
/** How much text before "the neighbour" is looked at for "my neighbour". */
const INTRODUCED = 1500;

const SPOKEN_TO =
  /\b(?:told|asked|informed|rang|called|emailed|wrote to|heard from|learned of [^.]{0,40} from|from)\s+((?:the|my|our)\s+(?:\p{Ll}[\p{Ll}-]+\s+)?\p{Ll}[\p{Ll}-]+)\b/giu;
const A_DOCUMENT = /\b(?:an?|the|his|her|their|its)\s+(\p{Ll}[\p{Ll}-]+)(?:\s+(\p{Ll}[\p{Ll}-]+))?/giu;

/** Somebody told by his people or party alone: "the Republican", "the Ruritanian". */
export const PEOPLE =
  /^the\s+(?:\p{Ll}[\p{L}-]*\s+)?(?:Republican|Democrat|Conservative|Liberal|Tory|Labourite|\p{Lu}\p{L}+(?:ian|ean|ican))$/iu;

/** What a document does before its words: "It *runs*:". */
export const READ_OUT = /^(?:runs?|ran|reads?|goes|went|begins|began)$/iu;

/** The body or people that somebody was last said to have spoken to before a place: "I told *the press office*". */
export function addressedBefore(start: number, text: string): Span | null {
  const from = Math.max(0, start - ADDRESSED);
  const found = [...text.slice(from, start).matchAll(SPOKEN_TO)].at(-1);
  if (found?.[1] === undefined) return null;
  const at = from + found.index + found[0].length - found[1].length;
  const span = { start: at, end: at + found[1].length };
  const phrase = phraseOf(span, text);
  return phrase.kind === "unnamed-group" || phrase.plural ? span : null;
}

/** The last document that is spoken of between two places: "jurors were read *a letter*". */
export function documentWithin(start: number, end: number, text: string): Span | null {
  const from = Math.max(start, end - INTRODUCED);
  const isDocument = (word = "") => kindOfNoun(word.toLowerCase())?.kind === "document";
  let found: Span | null = null;
  for (const match of text.slice(from, end).matchAll(A_DOCUMENT)) {
    const [whole, one = "", other] = match;
    // "a letter that": the noun may be the first word or the second
    const length = isDocument(other) ? whole.length : isDocument(one) ? whole.indexOf(one, 1) + one.length : 0;
    if (length > 0) found = { start: from + match.index, end: from + match.index + length };
  }
  return found;
}

/** "through *his lawyer, Ann Pell*, he said", "by *her niece Ann Pell*, she had": he who is named there is another. */
export function isOwnedBy(pronoun: Pronoun, start: number, text: string): boolean {
  if (pronoun !== "he" && pronoun !== "she") return false;
  const owned = pronoun === "he" ? HIS : HER;
  return owned.test(text.slice(Math.max(0, start - 50), start));
}

const HIS = /\bhis\s+(?:[\p{Ll}-]+\s+){0,2}[\p{Ll}-]+,?\s+$/iu;
const HER = /\bher\s+(?:[\p{Ll}-]+\s+){0,2}[\p{Ll}-]+,?\s+$/iu;

/** "*A banker* … the banker", "*my neighbour* … the neighbour": somebody of his own, whom no name is an epithet for. */
export function isIntroduced({ head, start }: Phrase, text: string): boolean {
  const before = text.slice(Math.max(0, start - INTRODUCED), start);
  const noun = head.replace(/[^\p{L}]/gu, ".");
  return new RegExp(
    `(?:\\b(?:an?|one|my|his|her|their|our|some|another)|['’]s)\\s+(?:[\\p{Ll}-]+\\s+){0,2}${noun}\\b`,
    "iu",
  ).test(before);
}

/** The label of the next turn of an interview, where a place stands in a labelled paragraph: "Gazette: *You* said …". */
export function answererOf(
  start: number,
  placed: readonly Placed[],
  paragraph: Span | undefined,
  text: string,
): Span | null {
  if (paragraph === undefined || !/^\p{Lu}[^:]{1,50}:\s/u.test(text.slice(paragraph.start, paragraph.end))) return null;
  return placed.find((each) => each.by === TURN && (each.source[0]?.start ?? 0) > start)?.source[0] ?? null;
}

/** A capital that ends the phrase and is part of one person's name: "smug Oren". */
export function knownBySurname(phrase: Phrase, cast: Cast): Actor | null {
  const last = phrase.words.at(-1)?.replace(/['’]s$/u, "") ?? "";
  if (!/^\p{Lu}\p{Ll}/u.test(last) || phrase.kind === "unnamed-group") return null;
  return phrase.words.slice(0, -1).every((word) => /^\p{Ll}|^(?:Mr|Mrs|Ms|Dr)\.?$/u.test(word))
    ? cast.personCalled(last)
    : null;
}

const OPENING =
  "the|an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|his|her|their|other|another";
const OPENED = new RegExp(`(?<![\\p{L}-])((?:${OPENING})\\s+(?:[\\p{L}-]+\\s+)?[\\p{L}-]+),?\\s*$`, "iu");
const WITHIN = new RegExp(
  `(?<![\\p{L}-])((?:${OPENING})\\s+(?:[\\p{L}-]+\\s+){1,2}(?:in|at|on|of|near|from)\\s+(?:[\\p{L}-]+\\s+){0,2}[\\p{L}-]+),?\\s*$`,
  "iu",
);
const NOUN = /((?:[\p{L}-]+\s+){0,3}[\p{L}-]+),?\s*$/u;
const BEHIND = /(?:^|\s)(?:from|by|with|among|against|for|to|and)\s+/gu;

/**
 * Noun phrases that may end right before a place, the likeliest first: "he met *two dockers in the yard*, who said", "he met
 * *two dockers*", else all words before it, else those behind what they belong to: "protests by *dockers*, who said".
 */
export function nounsBefore(at: number, text: string): Span[] {
  const left = text.slice(Math.max(0, at - 80), at);
  const noun = NOUN.exec(left)?.[1];
  if (noun === undefined) return [];
  const end = at - left.length + left.lastIndexOf(noun) + noun.length;
  const inner = [...noun.matchAll(BEHIND)].at(-1);
  const behind = inner === undefined ? undefined : noun.slice(inner.index + inner[0].length);
  return [WITHIN.exec(left)?.[1], OPENED.exec(left)?.[1], noun, behind].flatMap((words) =>
    words === undefined ? [] : [{ start: end - words.length, end }],
  );
}

/** Whether nothing behind the head says more of it: "the minister", but not "the minister of trade". */
export function isClosed({ core, end }: Phrase, text: string): boolean {
  return /^[\s,;:.]*$/u.test(text.slice(core.end, end));
}

/** "dockers", "the crew", and no thing. */
export function maySpeak({ kind, head }: Phrase): boolean {
  return kind === null ? DOERS.test(singularOf(head)) : kind !== "document";
}

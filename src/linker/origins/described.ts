import { COVERS, KNOWING, MORE, PLAIN } from "../../contract/index.ts";
import { withoutCountry } from "./governments.ts";
import { knownOutlet } from "./outlets.ts";
import { joinedLetters, plainWords, singular } from "./plain-words.ts";

/** What the words for a source that is not named say of it. */
export interface Description {
  /** What they are, one word each, in the singular: "official" and "witness" of "officials and witnesses". */
  readonly heads: readonly string[];
  readonly plural: boolean;
  /** The words of the role as a key writes them: "aid", "workers". */
  readonly role: readonly string[];
  /** Of what, or where: a country's name or the first proper name beside the role; [] where the words say neither. */
  readonly context: readonly string[];
  readonly country: string | null;
  /** All words that tell somebody apart, in the singular, heads and context with them, but for the country's. */
  readonly telling: ReadonlySet<string>;
  /** The same with what somebody is said to know or to do: "people familiar with the inquiry". */
  readonly whole: ReadonlySet<string>;
  /** Those of them beside the heads that say what kind of person it is: "dock" of "a Larsen dock foreman at the gate". */
  readonly kind: ReadonlySet<string>;
}

const NUMBER =
  /^(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands|several|some|many|both)$/iu;
const DETERMINER =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|one|another|some|several|many|two|three)\s/iu;
const CLAUSE = /\b(?:who|whose|which|that|whom|where|when)\b.*$/iu;

/** Words that anybody may be called by, so that they tell nobody apart. */
const ANYBODY = new Set(["man", "woman", ...COVERS.filter(({ covers }) => covers === null).map(({ word }) => word)]);

/** Whether a description says so little that it fits anybody: "a man", "people". */
export function fitsAnybody({ heads, kind, context }: Description): boolean {
  return kind.size === 0 && context.length === 0 && heads.every((head) => ANYBODY.has(head));
}

/**
 * Whether two descriptions that fit anybody are the same word for word, with what they are said to know: "two people
 * familiar with the inquiry", twice. "A man" and "a man" are not.
 */
export function sayTheSame(one: Description, other: Description): boolean {
  return one.whole.size > 1 && one.whole.size === other.whole.size && one.whole.isSubsetOf(other.whole);
}

/** Whether words set somebody apart from another of the kind: "another witness". */
export function isAnother(words: string): boolean {
  return /^(?:an)?other\s|^(?:a|the) second\s/iu.test(words.trim());
}

/** Reads the words for a source that is not named: "residents of Saltmarsh Row", "a Port Alder dock foreman". */
export function describe(words: string): Description {
  const said = joinedLetters(words.replaceAll(/\s+/gu, " ").trim());
  const who = said.replace(KNOWING, "").trim() || said;
  const more = MORE.exec(who);
  const before = more === null ? who : who.slice(0, more.index);
  const behind = more === null ? "" : who.slice(more.index).replace(/^,.*$/u, "").replace(CLAUSE, "");
  const groups = before.split(/\s+(?:and|or|&)\s+/u).map((group) => wordsOfGroup(group));
  const heads = groups.flatMap((group) => group.lower.at(-1) ?? group.proper.at(-1) ?? []);
  const beside = groups.flatMap(({ proper }) => proper).filter((word) => !heads.includes(word));
  const role = groups.flatMap(({ lower }, index) => [...(index > 0 && lower.length > 0 ? ["and"] : []), ...lower]);
  const behindContext = properIn(behind)[0] ?? [];
  const country = withoutCountry(plainWords(before)).country ?? withoutCountry(plainWords(behind)).country;
  const context = country !== null ? country.split(" ") : beside.length > 0 ? beside : behindContext;
  const telling = withoutCountry(plainWords(who.replace(CLAUSE, "")))
    .rest.filter((word) => !PLAIN.has(word) && !NUMBER.test(word))
    .map(singular);
  const whole = withoutCountry(plainWords(said))
    .rest.filter((word) => !PLAIN.has(word) && !NUMBER.test(word))
    .map(singular);
  return {
    heads: heads.map(singular),
    plural: heads.some((word) => singular(word) !== word) || heads.some((word) => COLLECTIVE.has(word)),
    role: role.length > 0 ? role : heads,
    context,
    country,
    telling: new Set(telling),
    whole: new Set(whole),
    kind: new Set(groups.flatMap(({ lower }) => lower.slice(0, -1)).map(singular)),
  };
}

/** What a place is, behind its name: "a Bukit Sama village resident" is a resident there. */
const PLACE_NOUNS = new Set(
  "village town city district county province region state area neighbourhood island".split(" "),
);
const COLLECTIVE = new Set(["people", "police", "staff", "media", "press", "public"]);

interface Group {
  /** Words with a small letter, the role. */
  readonly lower: string[];
  /** Words with a capital, whose or where. */
  readonly proper: string[];
}

/** A group's words without determiners, numbers and words that tell nobody apart. A capital that opens it alone is none. */
function wordsOfGroup(group: string): Group {
  const determined = DETERMINER.test(group.trim());
  const tokens = group
    .trim()
    .split(/[\s-]+/u)
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
  const lower: string[] = [];
  const proper: string[] = [];
  const plain = tokens.map((token) => plainWords(token).join(""));
  const kept = tokens
    .map((token, index) => ({ token, word: plain[index] ?? "", index }))
    .filter(({ word }) => word !== "" && !PLAIN.has(word) && !NUMBER.test(word));
  kept.forEach(({ token, word, index }, place) => {
    const next = kept[place + 1];
    const opens = index === 0 && !determined;
    const isName =
      /^\p{Lu}/u.test(token) &&
      (!opens || /^\p{Lu}{2,}/u.test(token) || /['’]s$/u.test(token) || isNameLike(word, next?.token)) &&
      !(place === kept.length - 1 && opens);
    if (!isName && PLACE_NOUNS.has(word) && proper.length > 0 && place < kept.length - 1) return;
    (isName ? proper : lower).push(word);
  });
  return { lower, proper };
}

/** Whether a word that opens a sentence is a name all the same: a country's, a known outlet's, or one that goes on. */
function isNameLike(word: string, next: string | undefined): boolean {
  return (
    withoutCountry([word]).country !== null ||
    knownOutlet([word]) !== null ||
    (next !== undefined && /^\p{Lu}/u.test(next))
  );
}

/** Proper names in what follows a role, each as its words: "of Bukit Sama village in Central Aceh". */
function properIn(words: string): string[][] {
  const names: string[][] = [];
  let open: string[] | null = null;
  for (const token of words.split(/[\s,]+/u)) {
    if (/^\p{Lu}/u.test(token)) {
      if (open === null) {
        open = [];
        names.push(open);
      }
      open.push(...plainWords(token));
    } else open = null;
  }
  return names;
}

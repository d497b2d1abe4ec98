import type { Span } from "../../contract/index.ts";
import type { Gender, Pronoun } from "./person-words.ts";
import { genderOfWord, NUMERALS, pronounOf } from "./person-words.ts";
import { HEAD_NOUNS } from "./source-nouns.ts";

type SourceType = (typeof HEAD_NOUNS)[number]["type"];

/** A source's words taken apart, before it is asked whom they mean. */
export interface Phrase extends Span {
  /** Its first noun phrase without what follows a comma or a preposition: "the interior minister". */
  readonly core: Span;
  readonly words: readonly string[];
  /** The head noun, in lower case. */
  readonly head: string;
  readonly determiner: "definite" | "indefinite" | "bare" | "number" | "possessive";
  /** Words between determiner and head, in lower case. */
  readonly modifiers: readonly string[];
  /** Words that say whose or of what he is behind the head: "of *South Alder*"; in lower case. */
  readonly complement: readonly string[];
  /** What the whole source is, where it is a pronoun. */
  readonly pronoun: Pronoun | null;
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** What the head noun makes of the source; null where the lexicon has no such noun. */
  readonly kind: SourceType | null;
}

/** Where the head of a noun phrase ends: what follows says more of it. */
const HEAD_END =
  /^(?:of|for|from|in|at|on|to|with|near|who|that|which|whose|inside|within|behind|under|outside|close|familiar|involved|by|as|about|among|across|around|whom|speaking|including|before|after|against|over|aboard|based|living|working|briefed|informed|aware|privy|knowledgeable|directly|authori[sz]ed|granted|requesting|without|via|here|elsewhere|nationwide|worldwide|,)$/iu;
/** What was done with it ends a head too, but not before it: "the memo *leaked* by", "the *leaked* memo". */
const DONE =
  /^(?:released|published|issued|dated|obtained|seen|posted|leaked|written|signed|sent|printed|carried|aired|addressed|handed|submitted|compiled|prepared|drafted|commissioned|circulated)$/iu;
const BEFORE_HEAD =
  /^(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|newly|recently|previously|just|widely|privately|publicly|hastily|jointly|freshly)$|['’]s?$/iu;

/** Whether a word ends the head of a noun phrase, by the word before it. */
export function endsHead(word: string, before: string): boolean {
  return HEAD_END.test(word) || (DONE.test(word) && !BEFORE_HEAD.test(before));
}

const KIND_OF_NOUN: ReadonlyMap<string, SourceType> = new Map(
  [...HEAD_NOUNS].reverse().flatMap(({ type, nouns }) => nouns.map((noun) => [noun, type] as const)),
);

/** What a noun makes of a source that it heads, its plural counted as such. */
export function kindOfNoun(noun: string): { kind: SourceType; plural: boolean } | null {
  const own = KIND_OF_NOUN.get(noun);
  if (own !== undefined)
    return { kind: own, plural: own === "unnamed-group" && /(?:s|men|people|children)$/u.test(noun) };
  const single = singularOf(noun);
  const one = single === noun ? undefined : KIND_OF_NOUN.get(single);
  if (one === undefined) return null;
  return { kind: one === "unnamed-person" ? "unnamed-group" : one, plural: true };
}

/** "ministers" as "minister", "ministries" as "ministry". */
export function singularOf(noun: string): string {
  if (/ies$/u.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/men$/u.test(noun)) return `${noun.slice(0, -3)}man`;
  return /[^s]s$/u.test(noun) ? noun.slice(0, -1) : noun;
}

/** Nouns of the lexicon's kind that it does not list, by their endings: "the singer", "the retiree", "the novelist". */
export const DOERS =
  /(?:[^aeiou]er|eer|or|ist|ant|[^m]ent|ee|ian|star|man|woman|person|year-old|tyrant|despot|veteran|champion|hero|dad|mum|mom|native|graduate)$/u;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.&'’-]*|[,()—–:]/gu;

/** "Five dockers, *all of whom* said": they, as "who" is. */
const ALL_OF_WHOM = /^(?:all|both|each) of (?:whom|which)$/iu;

/** Takes a source's words apart. */
export function phraseOf(span: Span, text: string): Phrase {
  const own = text.slice(span.start, span.end);
  const words: string[] = [];
  const core = { start: -1, end: -1 };
  for (const match of own.matchAll(WORD)) {
    const word = match[0];
    if (
      /^[,()—–:]$/u.test(word) ||
      (words.length > 0 && endsHead(word, words.at(-1) ?? "") && pronounOf(word) !== "who")
    ) {
      if (words.length > 0) break;
      continue;
    }
    if (pronounOf(word) === "who" && words.length > 0) break;
    if (core.start < 0) core.start = span.start + match.index;
    core.end = span.start + match.index + word.length;
    words.push(word);
  }
  if (core.start < 0) core.start = core.end = span.start;
  const last = (words.at(-1) ?? "").replace(/['’]s?$/u, "").replace(/\.$/u, "");
  const head = last.toLowerCase();
  const first = (words[0] ?? "").toLowerCase();
  const noun = kindOfNoun(head);
  return {
    ...span,
    core,
    words,
    head,
    determiner: determinerOf(first, words.length),
    modifiers: words.slice(isDeterminer(first) && words.length > 1 ? 1 : 0, -1).map(plain),
    complement: complementOf(text.slice(core.end, span.end)),
    pronoun: ALL_OF_WHOM.test(own)
      ? "who"
      : words.length === 1 || (words.length === 2 && /^(?:both|all)$/u.test(first))
        ? pronounOf(head)
        : null,
    plural: (noun?.plural ?? /[^s]s$/u.test(head)) || /^(?:every|no)(?:one|body)$/u.test(first),
    gender: genderOfWord(head),
    kind: noun?.kind ?? null,
  };
}

/** "of South Alder, who came back": the capitals behind "of". */
function complementOf(rest: string): string[] {
  const own =
    /^\s+(?:of|for|at)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’.-]*\s*)+)(?:$|,|\s*\(|\s+who\b)/u.exec(rest)?.[1] ?? "";
  return own
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
}

const DEFINITE = /^(?:the|this|that|these|those)$/u;
const POSSESSIVE = /^(?:his|her|their|its|our|my|your)$|['’]s?$/u;

function determinerOf(first: string, count: number): Phrase["determiner"] {
  if (DEFINITE.test(first)) return "definite";
  if (/^(?:an?|any|each|every)$/u.test(first)) return "indefinite";
  if (NUMERALS.has(first) || /^\d/u.test(first)) return count > 1 || first !== "" ? "number" : "bare";
  return POSSESSIVE.test(first) ? "possessive" : "bare";
}

function isDeterminer(first: string): boolean {
  return determinerOf(first, 2) !== "bare";
}

function plain(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/u, "");
}

/** Nouns of the head that are forms of one another: "the spokeswoman" may be called "the spokesperson". */
const SAME: readonly (readonly string[])[] = [
  ["spokesman", "spokeswoman", "spokesperson"],
  ["president", "leader"],
  ["prime", "premier"],
  ["lawyer", "attorney", "counsel"],
  ["adviser", "advisor", "aide"],
  ["reporter", "journalist", "correspondent"],
  ["chairman", "chairwoman", "chair", "chairperson"],
  ["lawmaker", "legislator", "representative", "congressman", "congresswoman", "senator", "mp"],
  ["official", "officer"],
  ["scientist", "researcher", "academic"],
  ["executive", "ceo", "boss", "chief"],
  [
    "company",
    "firm",
    "group",
    "giant",
    "maker",
    "business",
    "manufacturer",
    "retailer",
    "operator",
    "startup",
    "carrier",
    "airline",
  ],
  ["charity", "organisation", "organization", "group", "nonprofit", "ngo"],
  ["newspaper", "paper", "daily", "tabloid", "weekly", "outlet"],
  ["broadcaster", "network", "channel", "station", "outlet"],
  ["agency", "service", "body", "bureau", "watchdog", "regulator", "office"],
  ["website", "site", "outlet", "portal"],
  ["party", "group"],
  ["report", "study", "paper", "analysis", "research", "survey", "review", "audit", "inquiry", "summary"],
  ["minutes", "record", "document"],
  ["letter", "email", "e-mail", "memo", "note", "message"],
  ["post", "tweet", "message"],
  ["lawsuit", "suit", "complaint", "filing", "petition"],
  ["ruling", "order", "decision", "opinion"],
  ["defendant", "accused", "suspect"],
];

const CLASSES: ReadonlyMap<string, readonly number[]> = classes();

/** Whether two head nouns may speak of one thing. */
export function mayBeSameNoun(one: string, other: string): boolean {
  if (one === other || singularOf(one) === singularOf(other)) return true;
  const own = CLASSES.get(one);
  return own?.some((index) => CLASSES.get(other)?.includes(index)) ?? false;
}

/** All head nouns that may speak of the same as one does. */
export function nounsLike(head: string): string[] {
  const own = [head, singularOf(head)];
  return [...own, ...own.flatMap((noun) => (CLASSES.get(noun) ?? []).flatMap((index) => SAME[index] ?? []))];
}

function classes(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [index, nouns] of SAME.entries())
    for (const noun of nouns) map.set(noun, [...(map.get(noun) ?? []), index]);
  return map;
}

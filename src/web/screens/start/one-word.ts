import type { Claim } from "../../../contract/index.ts";
import { dotGroups } from "../../../publish/collection/dots.ts";
import { outletsOf } from "../../parts/number-words.ts";
import { numberName } from "./number-name.ts";

/** A claim that many outlets have from one origin. */
export interface OneWord {
  readonly claim: Claim;
  readonly origin: Claim["origins"][number];
  /** Outlets that have it from that origin, of all that have it. */
  readonly outlets: number;
  readonly all: number;
  /** The wording that most of them are nearest to, as one of them has it. */
  readonly words: string;
}

/** Outlets that a sentence of one word must be about. */
const SEVERAL = 3;
/** Words that a wording needs to be understood by itself, and those that stand on a line. */
const TELLING = { least: 4, most: 24 } as const;

/**
 * The claim that most outlets have, in like words, from one origin; on the word of somebody without a name it weighs more,
 * since nobody expects that. null where there is none of three outlets.
 */
export function onOneWord(claims: readonly Claim[]): OneWord | null {
  let most: { readonly one: OneWord; readonly weight: number } | null = null;
  for (const claim of claims) {
    const outlets = new Map(claim.statements.map(({ article, outlet }) => [article, outlet ?? article]));
    const outletOf = (article: string) => outlets.get(article) ?? article;
    const [group] = dotGroups(claim, outletOf);
    if (!group || group.origin === null || group.outlets.length < SEVERAL || isVague(group.origin.name)) continue;
    const { origin } = group;
    const said = claim.statements.filter(({ counted }) => counted === origin.key);
    const wording = likestOf(said.map(({ text, article }) => ({ text: oneLine(text), outlet: outletOf(article) })));
    if (wording === null) continue;
    const weight = wording.alike * (origin.type === "unnamed-person" ? 1.5 : 1) + group.outlets.length / 100;
    if (most === null || weight > most.weight) {
      const one = { claim, origin, outlets: group.outlets.length, all: outletsOf(claim), words: wording.text };
      most = { one, weight };
    }
  }
  return most?.one ?? null;
}

/** "Nine outlets, one unnamed dock foreman." or "Six of seven outlets have it from the port authority." */
export function oneWordSentence({ outlets, all, origin }: OneWord): string {
  const isUnnamed = origin.type === "unnamed-person" || origin.type === "unnamed-group";
  const bare = /^(?:the|an?) (.*)$/iu.exec(origin.name)?.[1];
  const who = isUnnamed && bare !== undefined ? `one unnamed ${bare}` : null;
  if (outlets === all) return `${numberName(all)} outlets, ${who ?? `one source: ${within(origin.name)}`}.`;
  const share = `${numberName(outlets)} of ${numberName(all).toLocaleLowerCase("en")} outlets`;
  return `${share} have it from ${who ?? within(origin.name)}.`;
}

/** A name as it stands within a sentence: its article small. */
export function within(name: string): string {
  return name.replace(/^(?:The|An?)(?= )/u, (article) => article.toLowerCase());
}

/** "this agency" names nobody outside its own article. */
function isVague(name: string): boolean {
  return /^(?:this|these|that|those|he|she|they|it|we|i)\b/iu.test(name);
}

interface Wording {
  readonly text: string;
  readonly outlet: string;
}

/** The wording that most outlets come near to, and how many do; of equal ones the longest, which tells most. */
function likestOf(all: readonly Wording[]): { readonly text: string; readonly alike: number } | null {
  const fit = all.filter(({ text }) => {
    const { length } = text.split(" ");
    return length >= TELLING.least && length <= TELLING.most;
  });
  let likest: { text: string; alike: number } | null = null;
  for (const { text } of fit) {
    const words = wordsOf(text);
    const alike = new Set(all.flatMap((other) => (isAlike(words, wordsOf(other.text)) ? [other.outlet] : []))).size;
    const isMore =
      likest === null || alike > likest.alike || (alike === likest.alike && text.length > likest.text.length);
    if (isMore) likest = { text, alike };
  }
  return likest;
}

/** Half of the words of both are the same. */
function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.intersection(other).size * 2 >= one.union(other).size;
}

/** Words that say something: long ones, and numbers. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

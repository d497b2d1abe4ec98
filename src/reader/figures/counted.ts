import { endOfNouns, isPlural } from "./nouns/phrase.ts";
import { BEFALL, BEFALLEN, STOPS, VERBS } from "./nouns/words.ts";
import type { Quantity } from "./quantity.ts";
import { isCapital, isHyphen, type Token } from "./tokens.ts";

/** What a figure counts or measures, as a range of tokens; null where the text has it not beside the number. */
export function countedBy(tokens: readonly Token[], quantity: Quantity): { first: number; next: number } | null {
  const { nouns, after, part, unit, next: end, numberNext } = quantity;
  if (unit?.kind === "time" && end === numberNext) return null;
  if (nouns !== null) return { first: nouns.first, next: nouns.whole };
  const from = part ? quantity.next : after;
  // "Half the boats": the share's noun without "of".
  if (
    part &&
    quantity.unit === null &&
    /^(?:the|its|their|his|her|our|all|those|these)$/u.test(tokens[from]?.lower ?? "")
  ) {
    const next = endOfNouns(tokens, from);
    return next > from + 1 ? withoutArticle(tokens, from, trimmed(tokens, from, next, VERB_FORM)) : null;
  }
  if (tokens[from]?.lower === "of") {
    const next = endOfNouns(tokens, from + 1);
    if (next > from + 1) return withoutArticle(tokens, from + 1, trimmed(tokens, from + 1, next, VERB_FORM));
  }
  if (BEFALLEN.has(tokens[from]?.lower ?? "")) return { first: from, next: from + 1 };
  if (WAS.test(tokens[from]?.lower ?? "") && BEFALLEN.has(tokens[from + 1]?.lower ?? ""))
    return { first: from + 1, next: from + 2 };
  if (unit === null || !isNoun(tokens[from])) return null;
  const next = endOfNouns(tokens, from);
  if (next === from) return null;
  const one = /^an?$/u.test(tokens[quantity.boundFirst - 1]?.lower ?? "");
  const whole = trimmed(tokens, from, next, AFTER_ONE);
  // "A 40-litre tank leaks": of one thing, what looks like a plural is its verb.
  return {
    first: from,
    next: one && whole > from + 1 && isPlural(tokens[whole - 1]) && !isCapital(tokens[whole - 1]) ? whole - 1 : whole,
  };
}

/** What ends a noun phrase that was read by its look alone. */
const VERB_FORM = /^(?:worth|\p{L}{2,}[^e]ed)$/u;
const AFTER_ONE = /^(?:and|worth|\p{L}{2,}[^e]ed)$/u;

function trimmed(tokens: readonly Token[], first: number, next: number, ends: RegExp): number {
  const at = tokens
    .slice(first + 1, next)
    .findIndex(({ lower }, index) => ends.test(lower) && !isHyphen(tokens[first + index]));
  if (at < 0) return next;
  const cut = tokens[first + at]?.lower.endsWith("ly") ? first + at : first + 1 + at;
  const last = cut - 1;
  return cut === first || (last === first && DETERMINER.test(tokens[last]?.lower ?? "")) ? next : cut;
}

const WAS = /^(?:were|was|are|have|had|been)$/u;
const DETERMINER = /^(?:the|an?|this|that|these|those|his|her|its|their|our)$/u;
const ARTICLE = /^(?:the|an?|all|its|their|his|her|our)$/u;

function withoutArticle(tokens: readonly Token[], first: number, next: number) {
  return ARTICLE.test(tokens[first]?.lower ?? "") && next > first + 1 ? { first: first + 1, next } : { first, next };
}

/** Whether a word right after a unit may be what is measured: "a 51 per cent *stake*", not "fell 4% *Monday*". */
function isNoun(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return (
    !STOPS.has(token.lower) &&
    !VERBS.has(token.lower) &&
    !/(?:ly|ed|ing)$/u.test(token.lower) &&
    !/^(?:last|next|past|year|week|month|quarter|and|bigger|wider|higher|lower|larger|older|younger|faster|long|tall|wide|deep|high|old|away|ago|late|early|off|cheaper|more|fewer|less|north|south|east|west|(?:north|south)(?:east|west))$/u.test(
      token.lower,
    )
  );
}

/**
 * Whom a number without a noun counts, by what is said to have befallen them or by the word before it: "people" or
 * "children"; null where the words beside it do not say.
 */
export function whomCounted(tokens: readonly Token[], quantity: Quantity): "people" | "children" | null {
  const { unit, part, value, next, boundFirst } = quantity;
  if (unit !== null || part || (value !== null && (!Number.isInteger(value) || value < 1))) return null;
  if (BEFALLEN.has(tokens[next]?.lower ?? "") || tokens[next]?.lower === "who") return "people";
  if (MANY.test(quantity.word ?? "") && acts(tokens[next])) return "people";
  let verb = next;
  while (WAS.test(tokens[verb]?.lower ?? "")) verb++;
  if (BEFALLEN.has(tokens[verb]?.lower ?? "") && verb > next) return "people";
  if (tokens[verb]?.lower === "died") return "people";
  const follows = tokens[next];
  const ends = follows === undefined || follows.kind === "mark" || STOPS.has(follows.lower) || follows.lower === "and";
  if (ends && BEFALL.has(tokens[boundFirst - 1]?.lower ?? "")) return "people";
  if (!ends && !VERBS.has(follows?.lower ?? "")) return null;
  const before = tokens
    .slice(Math.max(0, boundFirst - 8), boundFirst)
    .map(({ lower }) => lower)
    .join(" ");
  if (PARENT_OF.test(before)) return "children";
  return OF_PEOPLE.test(before) ? "people" : null;
}

/** Who does something in the news and is no more told than by how many: "hundreds *gathered*"; "millions were lost" is money. */
const MANY = /^(?:tens|dozens|scores|hundreds|thousands)$/u;
function acts(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    (/^(?:fled|left|came|took|live|lost|work|went|sat|stood|turned)$/u.test(token.lower) ||
      /[^e]ed$/u.test(token.lower))
  );
}

/** "a mother *of* three" */
const PARENT_OF = /(?:^| )(?:father|mother|parents?|dad|mum|mom|widow|widower) of$/u;

/** "a crowd *of* 70,000", "the death toll from the storm rose *to* 47" */
const OF_PEOPLE =
  /(?:^| )(?:(?:crowd|audience|congregation|workforce|electorate) of|(?:toll|population|attendance) (?:\p{L}+ ){0,6}(?:at|of|is|was|to))$/u;

import { isCapital, isHyphen, type Token } from "../tokens.ts";
import { AFTER_NOUN, BEFALLEN, BEFORE_NOUNS, NO_PLURALS, PLURALS_WITHOUT_S, SKIPPED, STOPS, VERBS } from "./words.ts";

/** The noun of a count with the words before it, as a range of tokens, and with what follows it. */
export interface NounPhrase {
  /** The noun and its modifiers: "coal-fired power plants". */
  readonly first: number;
  readonly next: number;
  /** To where it goes on: "members *of the guild*", "children *left trapped*". */
  readonly whole: number;
}

const MOST_WORDS = 6;
const SMALL_OR_SCALE = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion)$/u;

/**
 * What a number counts, from the token after it: for more than one, up to the first noun in the plural ("400 *charging
 * stations*"); for one, up to what is no noun ("one *aid worker*"). Null where the text has none beside it.
 */
export function nounsAfter(tokens: readonly Token[], at: number, single: boolean): NounPhrase | null {
  const from = skipped(tokens, at);
  const partitive = tokens.slice(at, from).some(({ lower }) => lower === "of");
  const found = single && !partitive ? oneNoun(tokens, from) : plural(tokens, from);
  if (found === null) return null;
  return { first: found.first, next: found.next, whole: goingOn(tokens, found.next) };
}

/** Past "of the", "other", "more". */
function skipped(tokens: readonly Token[], at: number): number {
  let index = at;
  while (SKIPPED.has(tokens[index]?.lower ?? "") && index < at + 4) {
    const of = tokens[index]?.lower === "of";
    index++;
    if (of && ARTICLES.test(tokens[index]?.lower ?? "")) index++;
    if (of && tokens[index]?.lower.endsWith("'s") === true) index++;
  }
  return index;
}

const ARTICLES = /^(?:the|these|those|his|her|its|their|our|my|your|such|all)$/u;

function plural(tokens: readonly Token[], from: number): { first: number; next: number } | null {
  let words = 0;
  for (let index = from; index < tokens.length && words < MOST_WORDS + 1; index++) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (isHyphen(token) && token.glued && index > from) continue;
    if (token.kind === "number" && token.glued && isHyphen(tokens[index - 1])) continue;
    if (token.text === "'" || token.text === "’") continue;
    if (token.text === "." && token.glued && /^\p{Lu}$/u.test(tokens[index - 1]?.text ?? "")) continue;
    if (token.kind !== "word") return null;
    if (token.lower === "and" && index > from && index < from + 4) {
      const before = tokens[index - 1];
      if (before !== undefined && !STOPS.has(before.lower) && !isHyphen(tokens[index + 1])) continue;
    }
    const joined = isHyphen(tokens[index - 1]) || (isHyphen(tokens[index + 1]) && tokens[index + 1]?.glued === true);
    if (index === from && /^(?:most|least)$/u.test(token.lower)) continue;
    if (!joined && (STOPS.has(token.lower) || SMALL_OR_SCALE.test(token.lower) || token.lower === "and")) return null;
    if (index === from && VERBS.has(token.lower) && !BEFALLEN.has(token.lower)) return null;
    words++;
    if (isPlural(token) && !goesOn(tokens, index)) return { first: from, next: index + 1 };
  }
  return null;
}

/** Whether a word looks like a noun in the plural. */
export function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { lower } = token;
  if (PLURALS_WITHOUT_S.has(lower)) return true;
  if (NO_PLURALS.has(lower) && !PLURAL_TOO.has(lower)) return false;
  if (/^[A-Z]{2,}s$/u.test(token.text)) return true;
  return lower.length > 3 && lower.endsWith("s") && !/(?:ss|us|sis|ous|'s)$/u.test(lower);
}

/** In a list of what is no plural where a noun follows, and one where none does: "three sales", "sales offices". */
const PLURAL_TOO: ReadonlySet<string> = new Set([
  "sales",
  "sports",
  "arms",
  "systems",
  "services",
  "operations",
  "goods",
  "communications",
]);

/** Whether a plural only modifies the noun after it: "sports clubs", "Kia vehicles", "women's groups". */
function goesOn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next?.kind !== "word")
    return isHyphen(next) && next?.glued === true && tokens[index + 2]?.glued === true;
  if (STOPS.has(next.lower) || next.lower === "and") return false;
  return isPlural(next) && !VERBS.has(next.lower) && (BEFORE_NOUNS.has(token.lower) || isCapital(token));
}

/** One noun: words up to what cannot be part of it. */
function oneNoun(tokens: readonly Token[], from: number): { first: number; next: number } | null {
  let next = from;
  while (next < tokens.length && next < from + 5) {
    const token = tokens[next];
    if (token === undefined) break;
    if (isHyphen(token) && token.glued && next > from) {
      next++;
      continue;
    }
    if (token.kind !== "word" || STOPS.has(token.lower) || token.lower === "and" || VERBS.has(token.lower)) break;
    const bare = NO_NOUN.test(tokens[next - 1]?.lower ?? "");
    if (next > from && !bare && /(?:[^s]s|ed|ing)$/u.test(token.lower) && !isHyphen(tokens[next - 1])) break;
    if (/ly$/u.test(token.lower)) break;
    next++;
    if (token.lower === "person" || token.lower === "man" || token.lower === "woman" || token.lower === "child") break;
  }
  while (next > from && isHyphen(tokens[next - 1])) next--;
  return next > from ? { first: from, next } : null;
}

/** Words that are no noun themselves, so that one has yet to come. */
const NO_NOUN =
  /^(?:new|old|more|other|additional|further|big|small|large|major|single|recent|former|young|local|key)$/u;

/** How far what follows the noun still says what is counted: "of" with its noun, and what befell it. */
function goingOn(tokens: readonly Token[], at: number): number {
  let next = at;
  while (AFTER_NOUN.has(tokens[next]?.lower ?? "")) next++;
  if (tokens[next]?.lower === "of" && next === at) {
    const end = endOfNouns(tokens, next + 1);
    if (end > next + 1) return end;
  }
  return next;
}

/** The end of a noun phrase that may begin with a determiner; the beginning itself where there is none. */
export function endOfNouns(tokens: readonly Token[], from: number): number {
  let next = from;
  if (ARTICLES.test(tokens[next]?.lower ?? "") || /^(?:a|an|this|that)$/u.test(tokens[next]?.lower ?? "")) next++;
  const first = next;
  while (next < tokens.length && next < first + MOST_WORDS + 2) {
    const token = tokens[next];
    if (token === undefined) break;
    const inside = (isHyphen(token) && token.glued && next > first) || token.lower === "and";
    if (token.lower === "and" && (isPlural(tokens[next - 1]) || !plainWord(tokens[next + 1]))) break;
    if (!inside && (!plainWord(token) || (next > first && VERBS.has(token.lower)))) break;
    next++;
    if (isPlural(token) && !goesOn(tokens, next - 1)) break;
  }
  while (next > first && (isHyphen(tokens[next - 1]) || tokens[next - 1]?.lower === "and")) next--;
  return next > first ? next : from;
}

function plainWord(token: Token | undefined): boolean {
  return token?.kind === "word" && !STOPS.has(token.lower) && token.lower !== "and";
}

import { isCapital, isHyphen, type Token } from "../tokens.ts";
import { unitAt } from "../units/find.ts";
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
const SMALL_OR_SCALE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|dozens|scores|hundreds|thousands|millions|billions)$/u;

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
    if (tokens[index]?.lower === "head" && tokens[index + 1]?.lower !== "of") break;
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
    if (token.kind === "number" && token.glued && isHyphen(tokens[index - 1]) && index > from) continue;
    if (token.kind === "number" && index > from && isModel(tokens, index)) continue;
    if (index === from && measures(tokens, index)) continue;
    if (token.glued && index > from && inCode(tokens, index)) continue;
    if (index > from && /^[A-HJ-Z]$/u.test(token.text) && isNamedOn(tokens[index + 1])) continue;
    if (token.glued && token.text === "s" && tokens[index - 1]?.kind === "number")
      return { first: from, next: index + 1 };
    if (token.text === "'" || token.text === "’") continue;
    if (token.text === "." && token.glued && /^\p{Lu}$/u.test(tokens[index - 1]?.text ?? "")) continue;
    if (token.kind !== "word") return null;
    if (token.lower === "and" && index > from && index < from + 4) {
      const before = tokens[index - 1];
      if (before !== undefined && !STOPS.has(before.lower) && !isHyphen(tokens[index + 1])) continue;
    }
    const joined = isHyphen(tokens[index - 1]) || (isHyphen(tokens[index + 1]) && tokens[index + 1]?.glued === true);
    if (index === from && /^(?:most|least)$/u.test(token.lower)) continue;
    if (token.lower.endsWith("n't")) return null;
    if (!joined && (STOPS.has(token.lower) || SMALL_OR_SCALE.test(token.lower) || token.lower === "and")) return null;
    if (index === from && VERBS.has(token.lower) && !BEFALLEN.has(token.lower) && !isNounHere(tokens, index))
      return null;
    words++;
    if (isPlural(token) && !goesOn(tokens, index)) return { first: from, next: index + 1 };
  }
  return null;
}

/** What looks like a verb and is none: "4,288 *lives*" but "two live in", "12 *open* seats" but "twelve open on". */
function isNounHere(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.lower === "lives") return !/^(?:in|at|with|on|near)$/u.test(next?.lower ?? "");
  return /^(?:open|live|work|support|lead|show|play|cut|hit|stop)$/u.test(token?.lower ?? "") && isPlural(next);
}

/** What a letter of a name goes on to: "type B *viruses*", "Airbus A*321*neos". */
function isNamedOn(token: Token | undefined): boolean {
  return token?.kind === "word" || (token?.kind === "number" && token.glued);
}

/** Letters and digits joined to a code within what is counted: "81 H*5N1* cases". */
function inCode(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind === "number") return before?.kind === "word" && /^\p{Lu}+$/u.test(before.text);
  return token?.kind === "word" && before?.kind === "number" && /^\p{Lu}{1,3}$/u.test(token.text);
}

/** The number of a model within what is counted: "Model *3* sedans", "Boeing *737*s". */
function isModel(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!isCapital(before) || !/^\d{1,4}$/u.test(tokens[at]?.text ?? "")) return false;
  if (isHyphen(after) && after?.glued) return tokens[at + 2]?.kind === "number" && tokens[at + 3]?.text === "s";
  return after?.kind === "word" && (after.glued ? after.text === "s" : isPlural(after));
}

/** A measure that modifies what is counted: "five *50-metre* pools", "forty *9 litre* cases"; never after a year. */
function measures(tokens: readonly Token[], at: number): boolean {
  const [before, number] = [tokens[at - 1], tokens[at]];
  if (number?.kind !== "number" || number.glued || before?.kind === "mark" || isYear(before)) return false;
  const hyphen = isHyphen(tokens[at + 1]) && tokens[at + 1]?.glued === true && tokens[at + 2]?.glued === true;
  const unit = unitAt(tokens, hyphen ? at + 2 : at + 1, () => "");
  return unit !== null && (unit.rule.unit.endsWith("of age") || !isPlural(tokens[unit.next - 1]));
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === "number" && /^(?:1[1-9]|2[01])\d\d$/u.test(token.text);
}

/** Whether a word looks like a noun in the plural. */
export function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { lower } = token;
  if (PLURALS_WITHOUT_S.has(lower)) return true;
  if (/^\p{Lu}\p{L}{2,}ese$/u.test(token.text)) return true;
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

/** The same in the singular and the plural, and before other nouns: "40 swine", "40 *swine* flu cases". */
const ANIMALS = /^(?:swine|cattle|sheep|poultry|fish)$/u;

/** Whether a plural only modifies the noun after it: "sports clubs", "Kia vehicles", "women's groups". */
function goesOn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next?.kind !== "word")
    return isHyphen(next) && next?.glued === true && tokens[index + 2]?.glued === true;
  if (STOPS.has(next.lower) || next.lower === "and") return false;
  if (token.lower.endsWith("ese")) return !VERBS.has(next.lower);
  if (ANIMALS.test(token.lower)) return !VERBS.has(next.lower) && !/(?:ed|ing|ly)$/u.test(next.lower);
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
    if (token.lower.endsWith("n't")) break;
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
    const glued = token.glued && next > first;
    const inside =
      (glued && (isHyphen(token) || token.kind === "number" || isInitialDot(tokens, next))) || token.lower === "and";
    if (token.lower === "and" && (isPlural(tokens[next - 1]) || !plainWord(tokens[next + 1]))) break;
    if (!inside && (!plainWord(token) || (next > first && VERBS.has(token.lower)))) break;
    next++;
    if (isPlural(token) && !goesOn(tokens, next - 1)) break;
  }
  while (next > first && (isHyphen(tokens[next - 1]) || tokens[next - 1]?.lower === "and")) next--;
  return next > first ? next : from;
}

/** The full stop of initials within a name: "the U.S. Court". */
function isInitialDot(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "." && /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? "");
}

function plainWord(token: Token | undefined): boolean {
  return token?.kind === "word" && !STOPS.has(token.lower) && token.lower !== "and";
}

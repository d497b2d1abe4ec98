import type { Figure } from "../../contract/index.ts";
import { BETWEEN_BOUND_AND_NUMBER, BOUND_RULES, type BoundRule } from "./bounds.ts";
import { isHyphen, type Token, tokensOf } from "./tokens.ts";

interface Phrase {
  readonly words: readonly string[];
  readonly bound: Figure["bound"];
}

/** Phrases by the word beside the number: their last word where they stand before it, their first where after. */
const BEFORE = indexed("before", -1);
const AFTER = indexed("after", 0);

function indexed(side: BoundRule["side"], beside: 0 | -1): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const rule of BOUND_RULES.filter((each) => each.side === side)) {
    for (const words of rule.words.split(", ")) {
      const parts = tokensOf(words, { start: 0, end: words.length }).map(({ lower }) => lower);
      const key = parts.at(beside) ?? "";
      index.set(key, [...(index.get(key) ?? []), { words: parts, bound: rule.bound }]);
    }
  }
  for (const phrases of index.values()) phrases.sort((one, other) => other.words.length - one.words.length);
  return index;
}

export interface FoundBound {
  readonly bound: Figure["bound"];
  readonly first: number;
  readonly next: number;
}

/** The bound that ends right before a token, or before an article there: "at least another"; the longest. */
export function boundBefore(tokens: readonly Token[], at: number): FoundBound | null {
  if (isHyphen(tokens[at - 1]) && tokens[at]?.glued && tokens[at]?.kind === "number" && tokens[at - 2]?.lower === "sub")
    return { bound: "less-than", first: at - 2, next: at };
  for (let next = at; next > 0 && next >= at - 2; next--) {
    for (const { words, bound } of BEFORE.get(tokens[next - 1]?.lower ?? "") ?? []) {
      const first = matchBack(tokens, next, words);
      if (first !== null && !moves(tokens, first, words) && !speaks(tokens, first, words))
        return { bound, first, next };
    }
    if (!BETWEEN_BOUND_AND_NUMBER.has(tokens[next - 1]?.lower ?? "")) break;
  }
  return null;
}

/** "rose up to 40" says where it rose to, "of about 40" is a bound all the same. */
function moves(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  return words[0] === "up" && words[1] === "to" && MOVES.test(tokens[first - 1]?.lower ?? "");
}

/** "a comment about 47 percent" says what it is about. */
function speaks(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  return words.length === 1 && words[0] === "about" && SPOKEN.test(tokens[first - 1]?.lower ?? "");
}
const SPOKEN =
  /^(?:comments?|remarks?|questions?|story|stories|reports?|talk|talks|talked|talking|jokes?|worr(?:y|ies|ied)|concerns?|books?|films?|statements?|claims?|something|anything|nothing|wrote|writes|written)$/u;
const MOVES =
  /^(?:went|go|goes|going|gone|rose|rises|risen|rising|climbed|climbs|jumped|jumps|shot|shoots|crept|moved|moves|came|comes|pushed|drove|driven|pushing|brought|brings|bringing|added|adds|adding)$/u;

function matchBack(tokens: readonly Token[], next: number, words: readonly string[]): number | null {
  let index = next - 1;
  for (let word = words.length - 1; word >= 0; word--) {
    if (isHyphen(tokens[index]) && word < words.length - 1) index--;
    if (tokens[index]?.lower !== words[word]) return null;
    index--;
  }
  return index + 1;
}

/** The bound that begins at a token after a number or its unit; a hyphen may join it: "40-odd". */
export function boundAfter(tokens: readonly Token[], at: number): FoundBound | null {
  const joined = isHyphen(tokens[at]) && tokens[at]?.glued === true;
  const from = joined ? at + 1 : at;
  for (const { words, bound } of AFTER.get(tokens[from]?.lower ?? "") ?? []) {
    if (TOUCHING.has(words[0] ?? "") && tokens[from]?.glued !== true) continue;
    if (words.every((word, index) => tokens[from + index]?.lower === word)) {
      const next = from + words.length;
      if (words[0] === "at" && tokens[next]?.kind === "number") continue;
      return { bound, first: at, next };
    }
  }
  return null;
}

/** These bound a number only where they touch it: "100+", "40-odd", "50-plus". */
const TOUCHING: ReadonlySet<string> = new Set(["+", "plus", "odd"]);

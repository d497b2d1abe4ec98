import { endOfNouns } from "./nouns/phrase.ts";
import { BEFALL, BEFALLEN, STOPS, VERBS } from "./nouns/words.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** What a figure counts or measures, as a range of tokens; null where the text has it not beside the number. */
export function countedBy(tokens: readonly Token[], quantity: Quantity): { first: number; next: number } | null {
  const { nouns, after, part, unit } = quantity;
  if (nouns !== null) return { first: nouns.first, next: nouns.whole };
  const from = part ? quantity.next : after;
  if (tokens[from]?.lower === "of") {
    const next = endOfNouns(tokens, from + 1);
    if (next > from + 1) return withoutArticle(tokens, from + 1, next);
  }
  if (BEFALLEN.has(tokens[from]?.lower ?? "")) return { first: from, next: from + 1 };
  if (WAS.test(tokens[from]?.lower ?? "") && BEFALLEN.has(tokens[from + 1]?.lower ?? ""))
    return { first: from + 1, next: from + 2 };
  if (unit === null || !isNoun(tokens[from])) return null;
  const next = endOfNouns(tokens, from);
  return next > from ? { first: from, next } : null;
}

const WAS = /^(?:were|was|are|have|had|been)$/u;
const ARTICLE = /^(?:the|a|an)$/u;

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
    !/^(?:last|next|past|year|week|month|quarter|and|bigger|wider|higher|lower|larger|older|younger|faster|long|tall|wide|deep|high|old|away|ago|late|early|off)$/u.test(
      token.lower,
    )
  );
}

/** Whether a number without a noun counts people, by what is said to have befallen them. */
export function countsPeople(tokens: readonly Token[], quantity: Quantity): boolean {
  const { unit, part, value, next, boundFirst } = quantity;
  if (unit !== null || part || (value !== null && (!Number.isInteger(value) || value < 1))) return false;
  if (BEFALLEN.has(tokens[next]?.lower ?? "") || tokens[next]?.lower === "who") return true;
  if (WAS.test(tokens[next]?.lower ?? "") && BEFALLEN.has(tokens[next + 1]?.lower ?? "")) return true;
  const after = tokens[next];
  const ends = after === undefined || after.kind === "mark" || STOPS.has(after.lower) || after.lower === "and";
  return ends && BEFALL.has(tokens[boundFirst - 1]?.lower ?? "");
}

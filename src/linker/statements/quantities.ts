import type { Span } from "../../contract/index.ts";
import type { Quantity } from "../profile.ts";
import { baseOf } from "../terms/vocabulary.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Small numbers in words. */
const SPELLED = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value] as const)
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, 10 * (at + 2)]),
    ),
);
const MULTIPLES = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["dozen", 12],
]);
/** A number that says no more than its size; "dozens" is another one than "24". */
const VAGUE = new Set("dozens scores hundreds thousands millions billions several".split(" "));
/** How many words to both sides tell what is counted. */
const AROUND = 4;

/**
 * The numbers in some words, each with the words around it, which tell what is counted: "dozens" of "injure", "170,000" of
 * "kill" and "people". Days, years, times of day and numbers that are part of a name are none.
 */
export function quantitiesIn(text: string, pieces: readonly Span[]): Quantity[] {
  return pieces.flatMap((piece) => {
    const tokens = tokensOf(text, piece);
    return [...tokens.keys()].flatMap((at) => {
      const value = valueAt(text, tokens, at);
      return value === null ? [] : [{ value, of: aroundOf(tokens, at) }];
    });
  });
}

function valueAt(text: string, tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { word } = token;
  const next = tokens[at + 1]?.word ?? "";
  if (VAGUE.has(word)) return word;
  const spelled = SPELLED.get(word);
  if (word === "one" && (next === "of" || next === "another")) return null;
  const figure = /^(\d[\d,]*(?:\.\d+)?)(?:-|$|\p{L})/u.exec(word)?.[1]?.replaceAll(",", "");
  const number = spelled ?? (figure === undefined ? null : Number(figure));
  if (number === null || !Number.isFinite(number)) return null;
  if (spelled === undefined && isLabel(text, token, tokens[at - 1], at)) return null;
  if (spelled === undefined && isTime(text, token, tokens[at - 1], next, number)) return null;
  return String(number * (MULTIPLES.get(next) ?? 1));
}

const MONTHS =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\.?$/u;

/** "2004", "10 May", "May 10", "3:20", "0737 GMT", "5 p.m." */
function isTime(text: string, token: Token, before: Token | undefined, next: string, number: number): boolean {
  const written = text.slice(token.start, token.end);
  if (/^(?:1[5-9]|20)\d\d$/u.test(written)) return true;
  if (/^\d{1,2}(?:st|nd|rd|th)$/u.test(written)) return true;
  if (number <= 31 && (MONTHS.test(before?.word ?? "") || MONTHS.test(next))) return true;
  if (/^:\d\d/u.test(text.slice(token.end, token.end + 3)) || /\d:$/u.test(text.slice(token.start - 2, token.start)))
    return true;
  return /^(?:gmt|utc|a\.?m\.?|p\.?m\.?|est|edt|o'clock)$/u.test(next);
}

/** "Pier 9", "Flight 12": a number right behind a word with a capital, which no beginning of a sentence explains, counts nothing. */
function isLabel(text: string, token: Token, before: Token | undefined, at: number): boolean {
  if (before === undefined || text.slice(before.end, token.start) !== " ") return false;
  const opens = at === 1 && /(?:^|[.!?:\n]["”’]?\s*)$/u.test(text.slice(Math.max(0, before.start - 3), before.start));
  return !opens && /^\p{Lu}\p{L}/u.test(text.slice(before.start, before.end));
}

/** Content words near a number in their base form, those of another number's own left out. */
function aroundOf(tokens: readonly Token[], at: number): string[] {
  const words = tokens
    .slice(Math.max(0, at - AROUND), at + AROUND + 1)
    .filter(
      ({ kind, word }) => kind !== "-" && kind !== "R" && !/^\d/u.test(word) && !SPELLED.has(word) && !VAGUE.has(word),
    )
    .flatMap(({ word }) => word.split("-"))
    .map((word) => baseOf(word.replace(/'s$/u, "")));
  return [...new Set(words)].sort();
}

import type { Quantity } from "./quantity.ts";
import { isCapital, type Token } from "./tokens.ts";
import type { Unit } from "./units/unit.ts";

const YEARS: Unit = { unit: "year of age", code: "a", kind: "time" };
const OLDEST = 115;

/** Where a bare number is somebody's age, as data. */
export interface AgeRule {
  readonly name: string;
  readonly holds: (tokens: readonly Token[], first: number, next: number) => boolean;
  readonly example: string;
  readonly not: string;
}

const KIN =
  /^(?:wife|husband|partner|son|daughter|brother|sister|mother|father|boyfriend|girlfriend|mum|mom|dad|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|grandson|granddaughter|girl|boy|man|woman)$/u;

export const AGE_RULES: readonly AgeRule[] = [
  {
    name: "after a name, between commas",
    holds(tokens, first, next) {
      const after = tokens[next];
      const who = tokens[first - 2];
      if (tokens[first - 1]?.text !== "," || !(isCapital(who) || KIN.test(who?.lower ?? ""))) return false;
      return after !== undefined && /^[,.;)–—―-]$/u.test(after.lower) && !(after.glued && /^[–-]$/u.test(after.text));
    },
    example: "Ann Sorel, 44, saw it with her brother, 51.",
    not: "She saw rooms, 44, on a list.",
  },
  {
    name: "after a name, in brackets",
    holds: (tokens, first, next) =>
      tokens[first - 1]?.text === "(" && tokens[next]?.text === ")" && isCapital(tokens[first - 2]),
    example: "Ann Sorel (44) saw it.",
    not: "The boats (44) sank.",
  },
  {
    name: "aged",
    holds: (tokens, first) =>
      /^(?:aged|age|ages)$/u.test(tokens[first - 1]?.lower ?? "") ||
      (tokens[first - 1]?.lower === "of" &&
        /^(?:boy|girl|man|woman|youth|son|daughter|child)$/u.test(tokens[first - 2]?.lower ?? "")) ||
      (tokens[first - 1]?.lower === "than" && /^(?:older|younger)$/u.test(tokens[first - 2]?.lower ?? "")) ||
      (tokens[first - 1]?.lower === "of" && /^ages?$/u.test(tokens[first - 2]?.lower ?? "")) ||
      (/^(?:between|about|around|over|under)$/u.test(tokens[first - 1]?.lower ?? "") &&
        /^ages?d?$/u.test(tokens[first - 2]?.lower ?? "")),
    example: "A man aged 44 saw it.",
    not: "An age later 44 boats came.",
  },
  {
    name: "those under it",
    holds: (tokens, first) =>
      /^(?:under|over|above|below)$/u.test(tokens[first - 1]?.lower ?? "") &&
      /^(?:children|kids|people|adults|those|boys|girls|men|women|anyone|youths|players|residents|citizens)$/u.test(
        tokens[first - 2]?.lower ?? "",
      ),
    example: "Children under 14 pay nothing.",
    not: "The children had under 14 boats.",
  },
  {
    name: "somebody is",
    holds(tokens, first, next) {
      const after = tokens[next];
      const end =
        after === undefined || /^(?:[.,;)]|and|when|by|at|but|in|on|this|next|last|years)$/u.test(after.lower);
      if (!end) return false;
      let at = first - 1;
      if (/^(?:only|just|about|around|nearly|almost|now|over|under)$/u.test(tokens[at]?.lower ?? "")) at--;
      const verb = tokens[at]?.lower ?? "";
      if (/^(?:he's|she's|i'm)$/u.test(verb)) return true;
      if (/^(?:turn|turned|turns|turning)$/u.test(verb)) return first > 0 && tokens[next]?.text !== "%";
      if (!/^(?:is|was|be|am)$/u.test(verb)) return false;
      if (verb === "be") at--;
      return /^(?:he|she|i|who)$/u.test(tokens[at - 1]?.lower ?? "");
    },
    example: "She will be 44 by then.",
    not: "It was 44 in all.",
  },
];

/** A bare number as an age, where the words beside it say so. */
export function aged(tokens: readonly Token[], quantity: Quantity): Quantity {
  const { value, unit, plain, first, numberNext } = quantity;
  const top = quantity.high ?? value;
  const whole = value !== null && top !== null && Number.isInteger(top) && value > 0 && top <= OLDEST;
  const bare =
    unit === null || (unit.kind === "count" && quantity.word === null && tokens[numberNext]?.lower === "years");
  if (!whole || !bare || !(plain || quantity.word !== null)) return quantity;
  const rule = AGE_RULES.find(({ holds }) => holds(tokens, first, numberNext));
  return rule === undefined ? quantity : { ...quantity, unit: YEARS, nouns: null, next: numberNext };
}

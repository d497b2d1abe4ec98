import { isPlural } from "../nouns/phrase.ts";
import { STOPS } from "../nouns/words.ts";
import { isDash, type Token } from "../tokens.ts";
import type { SkipRule } from "./rule.ts";

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;

/** Days and clock times. Years alone are told in `labels.ts`, since a bound or a noun beside them makes them numbers. */
export const DATES: readonly SkipRule[] = [
  {
    name: "month and day",
    endAt(tokens, at) {
      if (!isMonth(tokens, at)) return null;
      let next = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
      if (tokens[next]?.lower === "the") next++;
      if (!isDay(tokens[next]) && !isYear(tokens[next])) return null;
      next = days(tokens, next);
      if (tokens[next]?.text === "," && isYear(tokens[next + 1]) && !ends(tokens, next + 2)) next += 2;
      else if (isYear(tokens[next])) next++;
      return next;
    },
    example: "It opened on Oct. 4, 2019.",
    not: "It may 40 times open.",
  },
  {
    name: "day and month",
    endAt(tokens, at) {
      if (!isDay(tokens[at])) return null;
      let next = days(tokens, at);
      if (tokens[next]?.lower === "of") next++;
      if (!isMonth(tokens, next) || tokens[next]?.text === "may") return null;
      next++;
      if (tokens[next]?.text === ",") next++;
      return isYear(tokens[next]) ? next + 1 : tokens[next - 1]?.text === "," ? next - 1 : next;
    },
    example: "It opened on 4 October 2019.",
    not: "The 4 may open.",
  },
  {
    name: "clock",
    endAt(tokens, at) {
      if (tokens[at]?.kind !== "number") return null;
      let next = at + 1;
      let clock = false;
      while (
        tokens[next]?.text === ":" &&
        tokens[next]?.glued &&
        tokens[next + 1]?.kind === "number" &&
        tokens[next + 1]?.glued
      ) {
        next += 2;
        clock = true;
      }
      const half = tokens[next]?.lower ?? "";
      if (/^(?:am|pm)$/u.test(half)) return next + 1;
      if (/^[ap]$/u.test(half) && tokens[next + 1]?.text === "." && tokens[next + 2]?.lower === "m") return next + 3;
      if (half === "o'clock" || half === "noon") return next + 1;
      if ((isDash(tokens[next]) || /^(?:to|until|till|and|or)$/u.test(half)) && tokens[next + 1]?.kind === "number") {
        const minutes = tokens[next + 2]?.text === ":" && tokens[next + 3]?.kind === "number" ? next + 4 : next + 2;
        const after = tokens[minutes]?.lower ?? "";
        if (/^(?:am|pm)$/u.test(after) || (/^[ap]$/u.test(after) && tokens[minutes + 1]?.text === ".")) return next + 1;
      }
      if (
        /^\d{3,4}$/u.test(tokens[at]?.text ?? "") &&
        /^(?:gmt|utc|hrs|hours|est|edt|bst|cet|cest|ist|jst|local)$/u.test(half) &&
        tokens[at]?.text.length === 4 &&
        Number(tokens[at]?.text.slice(2)) < 60 &&
        half !== "hours"
      )
        return next + 1;
      return clock ? next : null;
    },
    example: "It began at 9:30 and ended at 11 p.m. or 2330 GMT; come from 7-10:30 a.m. or 6 to 8 p.m.",
    not: "He told 9 pilots.",
  },
  {
    name: "decade",
    endAt(tokens, at) {
      const [number, s] = [tokens[at], tokens[at + 1]];
      if (number?.kind !== "number" || !/^(?:\d{2}|\d{4})$/u.test(number.text)) return null;
      if (s?.glued && s.lower === "s") return at + 2;
      return s?.glued && s.text === "'" && tokens[at + 2]?.lower === "s" ? at + 3 : null;
    },
    example: "In the 1970s and '90s men in their 20s went there.",
    not: "It lasted 20 s.",
  },
  {
    name: "numbers joined by slashes or dots",
    endAt(tokens, at) {
      let next = at;
      if (tokens[at]?.kind !== "number") return null;
      while (
        /^[./]$/u.test(tokens[next + 1]?.text ?? "") &&
        tokens[next + 1]?.glued &&
        tokens[next + 2]?.kind === "number" &&
        tokens[next + 2]?.glued
      )
        next += 2;
      if (next === at) return /^\.\d/u.test(tokens[at + 1]?.text ?? "") && tokens[at + 1]?.glued ? at + 2 : null;
      return isPart(tokens, at, next) ? null : next + 1;
    },
    example: "They work 24/7 since 9/11 with version 2.0.1 of 12.3.2019.",
    not: "It takes 1/2 pound of flour.",
  },
  {
    name: "years joined",
    endAt(tokens, at) {
      if (!isYear(tokens[at]) || !isDash(tokens[at + 1])) return null;
      const to = tokens[at + 2];
      if (to?.kind !== "number" || !/^(?:\d{2}|\d{4})$/u.test(to.text)) return null;
      const close =
        to.text.length === 2
          ? Number(to.text) === (Number(tokens[at]?.text) + 1) % 100 ||
            Number(to.text) > Number(tokens[at]?.text.slice(2))
          : isYear(to);
      const counts = to.text.endsWith("00") && isPlural(tokens[at + 3]);
      return close && !counts ? at + 3 : null;
    },
    example: "He led it in 2015-19 and 2019–2021.",
    not: "It took 1200-1300 men.",
  },
];

function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && MONTHS.test(token.lower) && /^\p{Lu}/u.test(token.text);
}

function isDay(token: Token | undefined): boolean {
  return (
    token?.kind === "number" && /^\d{1,2}$/u.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31
  );
}

export function isYear(token: Token | undefined): boolean {
  return (
    token?.kind === "number" && /^\d{4}$/u.test(token.text) && Number(token.text) >= 1100 && Number(token.text) <= 2199
  );
}

const DAYS_GO_ON = /^(?:,|and|or|to|&)$/u;

/** One day or several: "5", "5th", "5-7", "5 and 6", "5 to 7". */
function days(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  if (/^(?:st|nd|rd|th)$/u.test(tokens[next]?.lower ?? "") && tokens[next]?.glued) next++;
  if (isYear(tokens[at]) && !isDay(tokens[at])) return next;
  while (tokens[next]?.text === "," && isDay(tokens[next + 1]) && DAYS_GO_ON.test(tokens[next + 2]?.lower ?? ""))
    next += 2;
  const joint = tokens[next];
  if (
    joint !== undefined &&
    (isDash(joint) || /^(?:and|to|or|through)$/u.test(joint.lower)) &&
    isDay(tokens[next + 1])
  ) {
    const after = tokens[next + 2];
    if (
      after === undefined ||
      after.kind === "mark" ||
      MONTHS.test(after.lower) ||
      isYear(after) ||
      /^(?:st|nd|rd|th|and)$/u.test(after.lower) ||
      STOPS.has(after.lower)
    ) {
      next += 2;
      if (/^(?:st|nd|rd|th)$/u.test(tokens[next]?.lower ?? "") && tokens[next]?.glued) next++;
    }
  }
  return next;
}

/** Whether a noun follows, so that what looks like a year counts: "On May 5, 2,000 people" has its comma, "May 5, 1500 people" not. */
function ends(tokens: readonly Token[], at: number): boolean {
  return /^(?:people|men|women|workers|homes)$/u.test(tokens[at]?.lower ?? "");
}

function isPart(tokens: readonly Token[], at: number, last: number): boolean {
  if (last !== at + 2 || tokens[at + 1]?.text !== "/") return false;
  const follows = tokens[at + 3];
  const [top, bottom] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)];
  return top < bottom && [2, 3, 4, 5, 8, 10, 16].includes(bottom) && follows?.kind === "word" && !follows.glued;
}

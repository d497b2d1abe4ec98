import { beginningsOf } from "./beginnings.ts";
import {
  CALENDAR_UNIT_PATTERN,
  MONTH_PATTERN,
  NUMBER_PATTERN,
  ORDINAL_PATTERN,
  SEASON_PATTERN,
  SPOKEN_YEAR_PATTERN,
  UNIT_PATTERN,
  WEEKDAY_PATTERN,
  ZONE_PATTERN,
} from "./words.ts";

/** White space within an expression: on a line, or where a program broke it. Bounded, so that no text makes it slow. */
const SPACE = "(?:[ \\t\\u00a0\\u202f]{1,3}|[ \\t]{0,3}\\r?\\n[ \\t]{0,8})";

const LISTS: Readonly<Record<string, string>> = {
  month: MONTH_PATTERN,
  weekday: WEEKDAY_PATTERN,
  season: SEASON_PATTERN,
  /** A day of the month; an ordinal's letters stay outside the part's text. */
  day: "[12]\\d|3[01]|0?[1-9]",
  year: "1[0-9]\\d\\d|20\\d\\d",
  spokenyear: SPOKEN_YEAR_PATTERN,
  number: NUMBER_PATTERN,
  ordinal: ORDINAL_PATTERN,
  unit: UNIT_PATTERN,
  calendarunit: CALENDAR_UNIT_PATTERN,
  fuzzy:
    "a couple of|couple of|a few|few|several|many|some|a number of|dozens of|countless|hundreds of|thousands of|recent",
  zone: ZONE_PATTERN,
  hour: "[01]?\\d|2[0-4]",
  minute: "[0-5]\\d",
  half: "a\\.m\\.?|p\\.m\\.?|am|pm",
};

/** What each list's words begin with. */
const LIST_BEGINNINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.values(LISTS).map((text) => [text, beginningsOf(text)]),
);

/** No date begins inside a word, a number, an amount of money or an address, nor ends in one. */
const START = "(?<![\\w\\u00c0-\\u024f$€£¥#@/\\\\])(?<!\\d[.,:])";
const END = "(?![\\w\\u00c0-\\u024f])(?![.,:]\\d)(?! ?%)";

/**
 * A rule's pattern as a sticky regular expression, and what its matches can begin with. `{month}` is one of its list and a named part of the match; `{month:other}` is
 * the same under another name. Everything in the lists is bounded in length, so that a match costs the same everywhere.
 */
export function compiled(pattern: string): { readonly pattern: RegExp; readonly begins: ReadonlySet<string> } {
  const lists = pattern.replace(/\{([a-z]+)(?::([a-z]+))?\}/g, (whole, list: string, name: string | undefined) => {
    const text = LISTS[list];
    if (text === undefined) throw new Error(`Date rule: no list is called ${whole}; the lists are in template.ts.`);
    return `(?<${name ?? list}>${text})`;
  });
  const spaced = lists.replaceAll("[- ]", "\u0001").replaceAll(" ", SPACE).replaceAll("\u0001", `(?:-|${SPACE})`);
  return { pattern: new RegExp(`${START}(?:${spaced})${END}`, "iy"), begins: beginningsOf(lists, LIST_BEGINNINGS) };
}

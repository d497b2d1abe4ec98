import type { Grain } from "./period.ts";

/** The closed lists that rules are written with, each as text for a regular expression and as what its words mean. */

export const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
const WEEKDAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const SEASON_NAMES = ["spring", "summer", "fall", "winter"] as const;

export const MONTH_PATTERN =
  "January|Jan\\.?|February|Feb\\.?|March|Mar\\.?|April|Apr\\.?|May|June|Jun\\.?|July|Jul\\.?|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?";
export const WEEKDAY_PATTERN =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon\\.|Tues?\\.|Wed\\.|Thu(?:rs?)?\\.|Fri\\.|Sat\\.|Sun\\.";
export const SEASON_PATTERN = "spring|summer|fall|autumn|winter";

const DIGITS_AND_WORDS: readonly (readonly [string, number])[] = [
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
];
const TENS: readonly (readonly [string, number])[] = [
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
];
const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
] as const;

const SMALL = DIGITS_AND_WORDS.map(([word]) => word)
  .sort((one, other) => other.length - one.length)
  .join("|");
const TEN = TENS.map(([word]) => word).join("|");
const UP_TO_99 = `(?:${TEN})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?|${SMALL}`;
/** A whole number, in figures or spelled out up to hundreds and thousands. */
export const NUMBER_PATTERN = `\\d{1,3}(?:,\\d{3})?|\\d{4}|(?:a|one|two|three|four|five|six|seven|eight|nine|ten) (?:hundred|thousand)|${UP_TO_99}`;
export const ORDINAL_PATTERN = `(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${[...ORDINALS].sort((a, b) => b.length - a.length).join("|")}|thirtieth|\\d{1,2}(?:st|nd|rd|th)`;
/** A year in words, as broadcasters' transcripts write it. */
export const SPOKEN_YEAR_PATTERN = `nineteen (?:hundred|oh[- ](?:one|two|three|four|five|six|seven|eight|nine)|${UP_TO_99.replaceAll("\\b", "")})|twenty (?:(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|(?:twenty|thirty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)|two thousand(?: and)?(?: (?:${SMALL}))?`;

const NUMBER_OF = new Map<string, number>([...DIGITS_AND_WORDS, ...TENS]);

/** A number as written, in figures or words; null where it is none. */
export function numberIn(written: string): number | null {
  const plain = written
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trim();
  if (/^\d[\d,]*$/.test(plain)) return Number(plain.replaceAll(",", ""));
  let sum = 0;
  for (const word of plain.split(" ")) {
    if (word === "and") continue;
    if (word === "a" || word === "an") sum += 1;
    else if (word === "hundred") sum = (sum || 1) * 100;
    else if (word === "thousand") sum = (sum || 1) * 1000;
    else {
      const value = NUMBER_OF.get(word);
      if (value === undefined) return null;
      sum += value;
    }
  }
  return sum > 0 ? sum : null;
}

/** The number that an ordinal stands for: "eighth", "21st", "twenty-first". */
export function ordinalIn(written: string): number | null {
  const plain = written.toLowerCase().replace(/[\s-]+/g, " ");
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(plain);
  if (figures !== null) return Number(figures[1]);
  if (plain === "thirtieth") return 30;
  const [first = "", second] = plain.split(" ");
  const tens = NUMBER_OF.get(first);
  if (second !== undefined) return (tens ?? 0) + ORDINALS.indexOf(second as (typeof ORDINALS)[number]) + 1;
  const place = ORDINALS.indexOf(first as (typeof ORDINALS)[number]);
  return place < 0 ? null : place + 1;
}

/** The year that words spell: "nineteen ninety-four", "two thousand and eight". */
export function spokenYearIn(written: string): number | null {
  const plain = written.toLowerCase().replace(/[\s-]+/g, " ");
  const thousands = /^two thousand(?: and)? ?(.*)$/.exec(plain);
  if (thousands !== null) return 2000 + (numberIn(thousands[1] ?? "") ?? 0);
  const [century = "", ...rest] = plain.split(" ");
  const hundreds = NUMBER_OF.get(century);
  if (hundreds === undefined) return null;
  if (rest[0] === "hundred") return hundreds * 100;
  const years = numberIn(rest.filter((word) => word !== "oh").join(" "));
  return years === null ? null : hundreds * 100 + years;
}

/** 1 to 12. */
export function monthIn(written: string): number {
  const start = written.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.startsWith(start)) + 1;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayIn(written: string): number {
  const start = written.slice(0, 2).toLowerCase();
  return WEEKDAY_NAMES.findIndex((name) => name.startsWith(start)) + 1;
}

/** 0 for spring to 3 for winter. */
export function seasonIn(written: string): number {
  const plain = written.toLowerCase();
  return plain === "autumn" ? 2 : SEASON_NAMES.indexOf(plain as (typeof SEASON_NAMES)[number]);
}

/** A unit of time: its sign in a TimeML duration, and the grain that it counts where the calendar has one. */
export interface Unit {
  readonly sign: string;
  readonly grain: Grain | null;
}

export const UNIT_PATTERN =
  "seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centuries|century";
export const CALENDAR_UNIT_PATTERN = "days?|weeks?|months?|quarters?|years?|decades?|centuries|century";

const UNITS: Readonly<Record<string, Unit>> = {
  second: { sign: "TS", grain: null },
  minute: { sign: "TM", grain: null },
  hour: { sign: "TH", grain: null },
  day: { sign: "D", grain: "day" },
  week: { sign: "W", grain: "week" },
  fortnight: { sign: "F", grain: null },
  month: { sign: "M", grain: "month" },
  quarter: { sign: "Q", grain: "quarter" },
  year: { sign: "Y", grain: "year" },
  decade: { sign: "E", grain: "decade" },
  century: { sign: "C", grain: "century" },
};

export function unitIn(written: string): Unit {
  const plain = written.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
  return UNITS[plain] ?? { sign: "D", grain: null };
}

/** A duration as TimeML writes it; a count of "X" is one that is not told. Decades and centuries with a number are years. */
export function durationOf(count: number | "X", unit: Unit): string {
  if (unit.sign.startsWith("T")) return `PT${count}${unit.sign.slice(1)}`;
  if (unit.sign === "F") return count === "X" ? "PXW" : `P${count * 2}W`;
  if (count !== "X" && unit.sign === "E") return `P${count * 10}Y`;
  if (count !== "X" && unit.sign === "C") return `P${count * 100}Y`;
  return `P${count}${unit.sign}`;
}

/** Offsets from UTC of the zones that news names, in minutes; those whose letters stand for several zones are left out. */
export const ZONES: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  JST: 540,
  HKT: 480,
};
/** Zones named without saying whether it is summer: no offset can be told from the words. */
export const ZONE_PATTERN = `(?:${Object.keys(ZONES).join("|")}|CST|IST|ET|CT|MT|PT|Eastern(?: (?:Standard|Daylight))?(?: Time)?|Central Time|Mountain Time|Pacific(?: (?:Standard|Daylight))?(?: Time)?|local time)`;

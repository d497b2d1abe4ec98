import { weekdayOf } from "../calendar.ts";
import type { Moment } from "../moment.ts";
import { dayOf, monthOf, type Period, padded, yearOf } from "../period.ts";
import type { DateRule, Meaning, Parts } from "../rule.ts";
import { monthIn, ordinalIn, weekdayIn } from "../words.ts";

const CAPITAL_MONTH =
  /(?:^|[^A-Za-z])(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/;
const WEEKDAY_FIRST = "(?:(?:this |last |next )?(?:coming |past )?{weekday},? )?";

/** Days written with their month's name. */
export const CALENDAR_DATES: readonly DateRule[] = [
  {
    name: "month-day-year",
    type: "date",
    pattern: `${WEEKDAY_FIRST}{month} {day}(?:st|nd|rd|th)?,? {year}`,
    example: "The lock was opened on [March 5, 2011].",
    not: "He ran from Marchbank 5 to 2011.",
    reason: "The date in full, as American outlets write it.",
    written: CAPITAL_MONTH,
    joins: "day",
    means: inFull,
  },
  {
    name: "day-month-year",
    type: "date",
    pattern: `${WEEKDAY_FIRST}(?:the )?{day}(?:st|nd|rd|th)?(?: of)? {month},? {year}`,
    example: "The lock was opened on [5 March 2011].",
    not: "They sold 5 marches in 2011.",
    reason: "The date in full, as British outlets write it.",
    written: CAPITAL_MONTH,
    joins: "day",
    means: inFull,
  },
  {
    name: "month-day",
    type: "date",
    pattern: `${WEEKDAY_FIRST}{month} {day}(?:st|nd|rd|th)?(?! (?:percent|per cent|million|billion|people|points))`,
    example: "The ferry sank on [Oct. 4] off the cape.",
    not: "The ferry may 4 times a day be late.",
    reason: "A day without its year is the nearest one to which the sentence looks.",
    written: CAPITAL_MONTH,
    notAfter: /^\s?[-–]\s?\d{4}\b/,
    joins: "day",
    means: withoutYear,
  },
  {
    name: "day-month",
    type: "date",
    pattern: `${WEEKDAY_FIRST}(?:the )?{day}(?:st|nd|rd|th)?(?: of)? {month}`,
    example: "The ferry sank on [the 4th of October] off the cape.",
    not: "Column 4 marched past.",
    reason: "The same, with the day before the month.",
    written: CAPITAL_MONTH,
    notAfter: /^,? ?\d/,
    joins: "day",
    means: withoutYear,
  },
  {
    name: "month-ordinal",
    type: "date",
    pattern: `${WEEKDAY_FIRST}{month}(?: the)? {ordinal}(?:,? {year})?`,
    example: "The vote is on [Sunday, March eighth].",
    not: "He came in march, first of all.",
    reason: "Transcripts of broadcasts write the day in words.",
    written: CAPITAL_MONTH,
    joins: "day",
    means: inWords,
  },
  {
    name: "ordinal-of-month",
    type: "date",
    pattern: `${WEEKDAY_FIRST}the {ordinal} of {month}(?:,? {year})?`,
    example: "The vote is on [the eighth of March].",
    not: "It is the first of many.",
    reason: "The same, as it is spoken in Britain.",
    written: CAPITAL_MONTH,
    joins: "day",
    means: inWords,
  },
  {
    name: "day-of-last-or-this-month",
    type: "date",
    pattern: "the {ordinal} of (?<which>this|last|next|the) month",
    example: "Fees are due on [the fifth of next month].",
    not: "The fifth of the monthly reports is out.",
    reason: "A day of a month that is told from the present one.",
    joins: "day",
    means: (parts, at) => {
      const by = { last: -1, next: 1 }[(parts.which ?? "").toLowerCase()] ?? 0;
      const month = at.ago("month", by);
      if (month === null) return at.of(null);
      return at.of(dayOf(Math.floor(month.index / 12), (month.index % 12) + 1, ordinalIn(parts.ordinal ?? "") ?? 0));
    },
  },
  {
    name: "another-day-of-the-month",
    type: "date",
    pattern: "{day}(?:st|nd|rd|th)?(?:,? {year})?",
    example: "They met on April 24 and [25] in Saltmere.",
    not: "They met on April 24 and 25 people came.",
    reason: "A second day after a month and a day, of the same month.",
    before:
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) \d{1,2}(?:st|nd|rd|th)?(?: and |, | or | to | through |–|-)$/,
    notAfter:
      /^(?:[-–/]| (?!in\b|at\b|on\b|and\b|or\b|to\b|for\b|the\b|with\b|but\b|by\b|when\b|of\b)[a-z]| [A-Z]?[a-z]* ?\d)/,
    joins: "day",
    means: (parts, at) => {
      const then = at.spoken("month");
      if (then === null) return null;
      const year = parts.year === undefined ? Math.floor(then.index / 12) : Number(parts.year);
      const day = dayOf(year, (then.index % 12) + 1, Number(parts.day));
      return day === null ? null : at.of(day);
    },
  },
  {
    name: "an-earlier-day-of-the-month",
    type: "date",
    pattern:
      "(?:the )?{day}(?:st|nd|rd|th)?(?=(?:[-–]| (?:to|and|or|until|till|through) )(?:the )?{day:last}(?:st|nd|rd|th)?(?: of)? {month}(?![a-z])(?:,? {year})?)",
    example: "The fair is open from [5] to 7 October 2010.",
    not: "He ate 5 to 7 octopuses.",
    reason: "A day before another day and their month.",
    notBefore:
      /(?:[-–/:.,]|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)) ?$/,
    joins: "day",
    means: (parts, at) => {
      if (Number(parts.day) >= Number(parts.last) || !CAPITAL_MONTH.test(` ${parts.month}`)) return null;
      const month = monthIn(parts.month ?? "");
      if (parts.year === undefined) return dayEveryYear(month, Number(parts.day), undefined, at);
      const day = dayOf(Number(parts.year), month, Number(parts.day));
      return day === null ? null : at.of(day);
    },
  },
  {
    name: "month-year",
    type: "date",
    pattern: "{month},? (?:of )?{year}",
    example: "The mine closed in [February 1987].",
    not: "The mine may 1987 times fail.",
    reason: "Known to the month.",
    written: CAPITAL_MONTH,
    means: (parts, at) => at.of(monthOf(Number(parts.year), monthIn(parts.month ?? ""))),
  },
  {
    name: "month-of-a-told-year",
    type: "date",
    pattern:
      "(?:(?:the )?(?<before>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)? )?{month}(?: {day}(?:st|nd|rd|th)?)?,? (?:of )?(?<which>last|this|next|the same|that|the following|the previous) year",
    example: "It opened in [November last year].",
    not: "It may last years.",
    reason: "A month or day of a year that is told from the present one, or from one in the text.",
    written: CAPITAL_MONTH,
    notAfter: /^['’]s\b/,
    joins: "day",
    means: (parts, at) => {
      const told: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
      const spoken: Readonly<Record<string, number>> = { "the following": 1, "the previous": -1 };
      const which = (parts.which ?? "").toLowerCase().replace(/\s+/g, " ");
      const by = told[which];
      const year = by === undefined ? at.spoken("year") : at.ago("year", by);
      if (year === null) return at.of(null);
      const index = year.index + (spoken[which] ?? 0);
      const month = monthIn(parts.month ?? "");
      const date = parts.day ?? parts.before;
      if (date === undefined) return at.of(monthOf(index, month));
      const day = dayOf(index, month, Number(date));
      return day === null ? null : at.of(day);
    },
  },
  {
    name: "month-short-year",
    type: "date",
    pattern: "{month} ['’](?<short>\\d\\d)",
    example: "The mine closed in [February ’87].",
    not: "The mine may ’87 not reopen.",
    reason: "The century left out: the one that ends nearest to the publication.",
    written: CAPITAL_MONTH,
    means: (parts, at) => {
      const year = fullYear(Number(parts.short), at);
      return year === null ? at.of(null) : at.of(monthOf(year, monthIn(parts.month ?? "")));
    },
  },
];

/** The year that two figures stand for: the last such year, or one of the next twenty; null where the present is unknown. */
export function fullYear(short: number, at: Moment): number | null {
  const year = at.now("year")?.index ?? null;
  if (year === null) return null;
  const latest = year + 20;
  return latest - ((((latest - short) % 100) + 100) % 100);
}

function inFull(parts: Parts, at: Moment): Meaning | null {
  const day = dayOf(Number(parts.year), monthIn(parts.month ?? ""), Number(parts.day));
  return day === null ? null : at.of(day);
}

function withoutYear(parts: Parts, at: Moment): Meaning | null {
  return dayEveryYear(monthIn(parts.month ?? ""), Number(parts.day), parts.weekday, at);
}

function inWords(parts: Parts, at: Moment): Meaning | null {
  const date = ordinalIn(parts.ordinal ?? "") ?? 0;
  const month = monthIn(parts.month ?? "");
  if (parts.year === undefined) return dayEveryYear(month, date, parts.weekday, at);
  const day = dayOf(Number(parts.year), month, date);
  return day === null ? null : at.of(day);
}

/** A day of the calendar whose year the text leaves out; null where no year has it. */
function dayEveryYear(month: number, date: number, weekday: string | undefined, at: Moment): Meaning | null {
  if (dayOf(2000, month, date) === null) return null;
  // A weekday beside it tells the year; where none near has it, the writer took the wrong one.
  const fits = (day: Period | null) => day !== null && weekdayOf(day.index) === weekdayIn(weekday ?? "");
  const named = weekday === undefined ? null : at.recurring((year) => onlyIf(fits, dayOf(year, month, date)));
  const found = named ?? at.recurring((year) => dayOf(year, month, date));
  if (found !== null) return at.of(found);
  const open = `XXXX-${padded(month, 2)}-${padded(date, 2)}`;
  return { timex: open, value: open, period: null };
}

function onlyIf(fits: (day: Period | null) => boolean, day: Period | null): Period | null {
  return fits(day) ? day : null;
}

/** A month whose year the text leaves out. */
export function monthEveryYear(month: number, at: Moment): Meaning {
  const found = at.recurring((year) => monthOf(year, month));
  if (found !== null) return at.of(found);
  const open = `XXXX-${padded(month, 2)}`;
  return { timex: open, value: open, period: null };
}

export function yearMeant(year: number, at: Moment): Meaning {
  return at.of(yearOf(year));
}

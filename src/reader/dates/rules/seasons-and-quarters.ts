import { modulo } from "../calendar.ts";
import type { Moment } from "../moment.ts";
import { dayOf, type Period, periodAt, within } from "../period.ts";
import type { DateRule, Meaning, Parts } from "../rule.ts";
import { monthIn, ordinalIn, seasonIn, spokenYearIn } from "../words.ts";
import { neighbour } from "./relative.ts";

/** Accounts kept by whole weeks end their quarters some days into the next. */
const ENDS_WITHIN = 10;
const SIGNS = ["SP", "SU", "FA", "WI"];

/** Seasons, quarters and halves of a year. */
export const SEASONS_AND_QUARTERS: readonly DateRule[] = [
  {
    name: "season-of-a-year",
    type: "date",
    pattern: "(?:the )?{season}(?: of|,)? (?:{year}|{spokenyear})",
    example: "The orchard died in [the winter of 1994].",
    not: "A fall of 1994 metres.",
    reason: "A season with its year; winter begins in the year it is called after.",
    notAfter: /^ (?:met(?:er|re)s?|feet|points?|percent|jobs|people)\b/,
    means: (parts, at) =>
      at.of(season(spokenYearIn(parts.spokenyear ?? "") ?? Number(parts.year), seasonIn(parts.season ?? ""))),
  },
  {
    name: "season-told",
    type: "date",
    pattern: "(?<which>last|next|this|this past|this coming) {season}",
    example: "The orchard died [last fall].",
    not: "This falls short.",
    reason: "The last, the next or the present year's season of that name.",
    notAfter: /^ (?:in|of) (?!(?:[A-Z]|the\b))/,
    means: (parts, at) => {
      const now = at.now("season");
      const number = seasonIn(parts.season ?? "");
      const month = at.now("month");
      if (now === null || month === null) return at.of(null);
      const year = Math.floor(month.index / 12);
      const found = neighbour((parts.which ?? "").toLowerCase().replace(/\s+/g, " "), now.index, (offset) =>
        season(year + offset, number),
      );
      return at.of(found);
    },
  },
  {
    name: "season",
    type: "date",
    pattern: "(?:the )?{season}",
    example: "It has not rained since [the spring].",
    not: "A spring feeds the well.",
    reason: "After a word that leads in a time, the nearest season to which the sentence looks.",
    before:
      /\b(?:since|in|during|until|by|over|through|throughout|before|after|early|late|mid|end of|start of|beginning of)[\s-]$/i,
    notAfter: /^(?: of\b(?! the year)|-| (?:in|into|by|from|to|training|break|line|water|semester|session)\b)/,
    means: (parts, at) => {
      const number = seasonIn(parts.season ?? "");
      const found = at.recurring((year) => season(year, number));
      if (found !== null) return at.of(found);
      return { timex: `XXXX-${SIGNS[number]}`, value: `XXXX-${number + 21}`, period: null };
    },
  },
  {
    name: "quarter-of-a-year",
    type: "date",
    pattern:
      "(?:the )?(?:{ordinal}[- ]quarter(?: of|,|in)? (?:the )?(?<fiscal>fiscal (?:year )?)?{year}|(?<fiscally>fiscal (?:year )?)?{year:before}(?:['’]s)? {ordinal:number}[- ]quarter|Q(?<sign>[1-4]) {year:signed})",
    example: "Sales rose in [the third quarter of 1984].",
    not: "A quarter of 1984 votes.",
    reason: "A quarter with its year.",
    means: (parts, at) => {
      const number = parts.sign === undefined ? ordinalIn(parts.ordinal ?? parts.number ?? "") : Number(parts.sign);
      return number === null || number > 4
        ? null
        : at.of(quarter(Number(parts.year ?? parts.before ?? parts.signed), number), {
            about: (parts.fiscal ?? parts.fiscally) !== undefined,
          });
    },
  },
  {
    name: "quarter-of-a-told-year",
    type: "date",
    pattern: "(?:the )?{ordinal}[- ]quarter(?: of| in|,)? (?<which>last|this|next) year",
    example: "Sales rose in [the third quarter last year].",
    not: "The third quarterback of last year.",
    reason: "A quarter of a year told from the present one.",
    notAfter: /^['’]s\b/,
    means: (parts, at) => quarterOfYear(parts.which ?? "", parts.ordinal ?? "", at),
  },
  {
    name: "quarter-that-ended",
    type: "date",
    pattern: "(?:the )?(?:{ordinal}[- ])?quarter(?=(?: that)? (?:ended|ending|to)(?: on)? {month} {day}(?:,? {year})?)",
    example: "Sales rose in [the quarter] ended June 30.",
    not: "The quarter endeared him.",
    reason:
      "The quarter in which it ended; one with a number may be a fiscal one, of which only the year is told by its end.",
    means: (parts, at) => quarterEnded(parts, at),
  },
  {
    name: "quarter",
    type: "date",
    pattern:
      "(?:(?:the )?(?<fiscal>fiscal )?(?<which>first|second|third|fourth|1st|2nd|3rd|4th) quarter|(?<hyphened>first|second|third|fourth)-quarter|Q(?<sign>[1-4]))",
    example: "Sales rose in [the third quarter].",
    not: "A third quartermaster came.",
    reason:
      "The nearest quarter of that number that has begun, or the next where the sentence looks ahead; a fiscal one is approximate.",
    notAfter: /^(?: of (?:the )?(?:game|match|season|[a-z]+ game)|back|-?final)/,
    means: (parts, at) => numbered(parts.sign ?? parts.which ?? parts.hyphened ?? "", parts.fiscal !== undefined, at),
  },
  {
    name: "quarter-of-this-year",
    type: "date",
    pattern: "(?<which>this|last|next) year['’]s {ordinal}[- ]quarter",
    example: "Sales rose in [last year’s third quarter].",
    not: "Last year’s third quarterback left.",
    reason: "A quarter of a year told from the present one.",
    means: (parts, at) => quarterOfYear(parts.which ?? "", parts.ordinal ?? "", at),
  },
  {
    name: "the-quarter",
    type: "date",
    pattern: "(?:the|that|the latest|the most recent|the same|the current) quarter",
    example: "Sales fell in the third quarter. Costs rose during [the quarter].",
    not: "The quarterly is out.",
    reason: "The quarter that the text speaks of, else the last full one.",
    notAfter: /^(?:-| (?:of|century|mile|pound|inch)\b)/,
    means: (_, at) => at.of(at.lastQuarter() ?? at.ago("quarter", -1)),
  },
  {
    name: "period-of-a-year",
    type: "date",
    pattern: "the (?:same |like |comparable )?{year} (?:period|quarter)",
    example: "Sales rose in the third quarter of 1999 from [the 1998 period].",
    not: "The 1998 periodical is out.",
    reason: "The part of a year that the text speaks of, in another year.",
    means: (parts, at) => {
      const last = at.lastQuarter();
      const year = Number(parts.year);
      return {
        ...at.of(last === null ? { grain: "year", index: year } : quarter(year, (last.index % 4) + 1)),
        aside: true,
      };
    },
  },
  {
    name: "half-of-a-year",
    type: "date",
    pattern:
      "(?:the )?(?<which>first|second|last|latter)[- ]half(?: of)?(?: (?:the year )?(?:{year}|(?<told>this year|last year|next year|the year)))",
    example: "Exports grew in [the first half of 1999].",
    not: "The first half of the match was dull.",
    reason: "Six months of a year.",
    means: (parts, at) => {
      const number = (parts.which ?? "").toLowerCase() === "first" ? 0 : 1;
      const by = { last: -1, next: 1 }[(parts.told ?? "").toLowerCase().split(/\s/)[0] ?? ""] ?? 0;
      const year = parts.year === undefined ? (at.ago("year", by)?.index ?? null) : Number(parts.year);
      return at.of(year === null ? null : { grain: "half", index: year * 2 + number });
    },
  },
];

function season(year: number, number: number): Period {
  return { grain: "season", index: year * 4 + number };
}

function quarter(year: number, number: number): Period {
  return { grain: "quarter", index: year * 4 + number - 1 };
}

function quarterOfYear(which: string, ordinal: string, at: Moment): Meaning | null {
  const year = at.ago("year", { last: -1, next: 1 }[which.toLowerCase()] ?? 0);
  const number = ordinalIn(ordinal) ?? 0;
  if (number < 1 || number > 4) return null;
  return at.of(year === null ? null : quarter(year.index, number));
}

function quarterEnded(parts: Parts, at: Moment): Meaning | null {
  const inYear = (year: number) => dayOf(year, monthIn(parts.month ?? ""), Number(parts.day));
  const day = parts.year === undefined ? at.recurring(inYear) : inYear(Number(parts.year));
  const number = parts.ordinal === undefined ? null : ordinalIn(parts.ordinal);
  if (number !== null && (number < 1 || number > 4)) return null;
  if (day === null) return number === null ? at.of(null) : numbered(parts.ordinal ?? "", false, at);
  // A quarter that ends in the first days of a month is that before.
  const own = periodAt("quarter", day.index - ENDS_WITHIN);
  if (number === null || number === modulo(own.index, 4) + 1) return at.of(own);
  return at.of(quarter(Math.floor(own.index / 4), number), { about: true });
}

function numbered(words: string, fiscal: boolean, at: Moment): Meaning | null {
  const number = Number(/\d/.exec(words)?.[0] ?? ordinalIn(words) ?? 0);
  if (number < 1 || number > 4) return null;
  const now = at.now("quarter");
  if (now === null) return { timex: `XXXX-Q${number}`, value: `XXXX-${number + 32}`, period: null };
  const year = within("year", now)?.index ?? 0;
  const present = quarter(year, number);
  const direction = at.from.direction;
  // One that has just ended is reported on: "expects to report third-quarter profit" in October means the last one.
  const ended = now.index - present.index;
  if (direction === "future" && ended > 1) return at.of(quarter(year + 1, number), { about: fiscal });
  if (direction !== "future" && present.index > now.index) return at.of(quarter(year - 1, number), { about: fiscal });
  return at.of(present, { about: fiscal });
}

import type { Moment } from "../moment.ts";
import { NOTHING, only } from "../moment.ts";
import { firstDay, type Grain, monthOf, type Period, periodAt, shifted, within, yearsOn } from "../period.ts";
import type { DateRule, Meaning } from "../rule.ts";
import { durationOf, monthIn, numberIn, ordinalIn, unitIn } from "../words.ts";

/** How many units lie between the present one and that which a word names. */
const STEP: Readonly<Record<string, number>> = {
  last: -1,
  "the next": 1,
  "the past": -1,
  "this past": -1,
  "the latest": -1,
  next: 1,
  "the coming": 1,
  "this coming": 1,
  this: 0,
  "the current": 0,
};
/** The same, counted from what the text spoke of last. */
const STEP_FROM_TEXT: Readonly<Record<string, number>> = {
  "the previous": -1,
  "the preceding": -1,
  "the prior": -1,
  "the following": 1,
  "the same": 0,
  that: 0,
};

/** Dates told from the day of publication, or from a date before them in the text. */
export const RELATIVE_DATES: readonly DateRule[] = [
  {
    name: "today-as-these-days",
    type: "date",
    pattern:
      "today(?=['’]s (?:youth|generation|world|society|young|standards|children|kids|women|consumers|technology)\\b)",
    example: "It puzzles [today]’s youth.",
    not: "It is today’s news.",
    reason: "Before what is of an age rather than of a day, it is the present.",
    means: () => only("PRESENT_REF"),
  },
  {
    name: "day-by-name",
    type: "date",
    pattern: "(?<which>today|yesterday|tomorrow|the day before yesterday|the day after tomorrow)",
    example: "The bridge was closed [yesterday].",
    not: "The Yesterdays played.",
    reason: "Days told from the present one.",
    notBefore:
      /\b(?:USA|Russia|India|Israel|Africa|Psychology|Trending|Politics|Physics|Christianity|Hockey|History|Security|Medical News|Sports) $/,
    joins: "day",
    means: (parts, at) => {
      const by = { yesterday: -1, tomorrow: 1, "the day before yesterday": -2, "the day after tomorrow": 2 }[
        plain(parts.which)
      ];
      return at.of(at.ago("day", by ?? 0));
    },
  },
  {
    name: "last-this-next",
    type: "date",
    pattern:
      "(?<which>the last|the next(?= decade| century)|last|next|this|the current|the coming|this coming|this past|the past|the latest) (?<unit>week|month|quarter|year|decade|century|weekend)",
    written: /^(?!This (?:Week|Year|Century)$)/,
    example: "Prices rose [last month].",
    not: "The last monthly report is out.",
    reason: "A unit of the calendar before, at or after the present one.",
    notAfter: /^(?:-|s\b| or (?:two|so)\b| and a half\b)/,
    means: (parts, at) => {
      const unit = plain(parts.unit) as Grain;
      const which = plain(parts.which);
      if (which === "the past" || which === "the last") return only(durationOf(1, unitIn(unit)), "duration");
      if (unit === "weekend") return weekend(which, at);
      return at.of(at.ago(unit, STEP[which] ?? 0));
    },
  },
  {
    name: "told-from-the-text",
    type: "date",
    pattern:
      "(?:earlier |later )?(?<which>the previous|the following|the preceding|the prior|the same|that|the next) (?<unit>day|week|month|quarter|year|decade)",
    example: "The dam broke on May 3, 2010. [The following day] the town was empty.",
    not: "The following days were dry.",
    reason: "A unit counted from the date that the text spoke of last.",
    notAfter: /^(?:-| (?:or|after|before|when)\b)/,
    joins: "day",
    means: (parts, at) => {
      const unit = plain(parts.unit) as Grain;
      const which = plain(parts.which);
      const then = at.spoken(unit);
      if (then !== null) return at.of(shifted(then, which === "the next" ? 1 : (STEP_FROM_TEXT[which] ?? 0)));
      // In accounts, where no date stands before it, nothing else is there to be prior to.
      if (which === "the prior" || (which === "the previous" && (unit === "quarter" || unit === "year")))
        return unit === "day" ? NOTHING : at.of(at.ago(unit, -1));
      return which === "that" || which === "the same" ? null : NOTHING;
    },
  },
  {
    name: "next-day",
    type: "date",
    pattern:
      "the (?<which>day before|day after|next day|day earlier|day later|night before|week before|week after|year before|year after|month before|month after)(?! yesterday| tomorrow)",
    example: "The dam broke on May 3, 2010. It had rained [the day before].",
    not: "The day beforehand was dry.",
    reason: "Counted from the date that the text spoke of last.",
    means: (parts, at) => {
      const [first = "", second = ""] = plain(parts.which).split(" ");
      const unit = (first === "next" || first === "night" ? "day" : first) as Grain;
      const by = second === "before" || second === "earlier" ? -1 : 1;
      const then = at.spoken(unit);
      return then === null ? NOTHING : at.of(shifted(then, by));
    },
  },
  {
    name: "ago",
    type: "date",
    pattern: "(?:{number}|{fuzzy}|(?<one>an?)|(?<half>half a)) {unit}(?: or (?:two|so|more))?(?:,)? ago",
    example: "The mill burned down [ten days ago].",
    not: "Ten days, Agota said.",
    reason: "Counted back from the present, as exactly as its unit.",
    means: (parts, at) => ago(parts, at),
  },
  {
    name: "years-ago-this-week",
    type: "date",
    pattern:
      "(?:{number}|(?<one>a)) (?<unit>years?) ago (?:(?<which>this|last|next) (?<grain>week|month|{weekday:weekday}|{month})|(?<day>today|yesterday|tomorrow))",
    example: "The mill burned down [two years ago this week].",
    not: "Two years ago this weekly was founded.",
    reason: "The same place of the calendar, some years back.",
    means: (parts, at) => {
      const count = parts.one === undefined ? numberIn(parts.number ?? "") : 1;
      const near = nearPeriod(parts, at);
      return count === null || near === null ? NOTHING : at.of(yearsOn(near, -count));
    },
  },
  {
    name: "counted-from-the-text",
    type: "date",
    pattern:
      "(?:{number}|{fuzzy}|(?<one>an?)) {unit} (?<which>later|earlier|before(?=[.,;:!?]|$)|after that|afterwards?)",
    example: "The dam broke in 2010. [Two years later] the town was empty.",
    not: "Two years lateral to it.",
    reason: "Counted from the date that the text spoke of last; a year before a quarter is that quarter.",
    notAfter: /^ than\b/,
    means: (parts, at) => fromText(parts, at),
  },
  {
    name: "year-ago-quarter",
    type: "date",
    pattern:
      "(?:the |its )?(?:comparable |corresponding )?year[- ](?:ago|earlier)(?: (?:(?:(?<which>first|second|third|fourth)[- ])?(?:quarter|period|month|half))| {number} (?<months>months))?",
    example: "Sales fell in the third quarter from [the year-earlier period].",
    not: "A year agonising over it.",
    reason: "The same part of the year before, in reports of accounts.",
    means: (parts, at) =>
      parts.months === undefined
        ? yearBefore(at, ordinalIn(parts.which ?? ""))
        : only(durationOf(numberIn(parts.number ?? "") ?? "X", unitIn("months")), "duration"),
  },
  {
    name: "in-some-time",
    type: "date",
    pattern: "(?:{number}|{fuzzy}|(?<one>an?)) {calendarunit:unit} from (?:now|today)",
    example: "The court sits [two weeks from now].",
    not: "Two weeks from nowhere.",
    reason: "Counted on from the present.",
    means: (parts, at) => {
      const unit = unitIn(parts.unit ?? "");
      const count = parts.one === undefined ? numberIn(parts.number ?? "") : 1;
      if (count === null || unit.grain === null) return only("FUTURE_REF");
      return at.of(at.ago(unit.grain, count));
    },
  },
  {
    name: "last-month-by-name",
    type: "date",
    pattern: "(?<which>last|next|this|this past|this coming) {month}(?: {day}(?:st|nd|rd|th)?)?",
    example: "The mine closed [last February].",
    not: "He was the last mayor.",
    reason: 'The last or next such month, never the present one; "this" is the present year\'s.',
    written: / [A-Z]/,
    notAfter: /^,? \d{4}/,
    means: (parts, at) => {
      const month = monthIn(parts.month ?? "");
      const now = at.now("month");
      if (now === null) return at.of(null);
      const year = Math.floor(now.index / 12);
      const found = neighbour(plain(parts.which), now.index, (offset) => monthOf(year + offset, month));
      if (found === null || parts.day === undefined) return at.of(found);
      const first = firstDay(found);
      const day: Period = { grain: "day", index: first + Number(parts.day) - 1 };
      return within("month", day)?.index === found.index ? at.of(day) : null;
    },
  },
  {
    name: "weekend",
    type: "date",
    pattern: "the weekend",
    example: "Talks went on over [the weekend].",
    not: "The weekender sold out.",
    reason: "The last or the coming one, as the sentence looks.",
    means: (_, at) => weekend("the", at),
  },
  {
    name: "the-present-unit",
    type: "date",
    pattern: "the (?<unit>year|month|week|day|quarter|decade)(?=['’]s\\b|[,.;]|$| so far\\b| to date\\b)",
    example: "It was the worst storm of [the year].",
    not: "The year-old mill burned.",
    reason: "With nothing told of it, it is the one that the text is in, else the present one.",
    before:
      /(?:^|["”“.] |\band |, )$|\b(?:of|for|in|by|earlier in|later in|late in|early in|rest of|remainder of|end of|start of|middle of|course of|during|this late in)\s$/i,
    means: (parts, at) => {
      const unit = plain(parts.unit) as Grain;
      return at.of(at.spokenGrain === unit ? at.spoken(unit) : unit === "quarter" ? at.ago(unit, -1) : at.now(unit));
    },
  },
];

function plain(words: string | undefined): string {
  return (words ?? "").toLowerCase().replace(/\s+/g, " ");
}

/** "Last" is strictly before what holds the present, "next" strictly after; "this" is of the present year. */
export function neighbour(which: string, now: number, inYear: (offset: number) => Period): Period | null {
  const years = [-2, -1, 0, 1, 2].map(inYear);
  if (which === "this") return years[2] ?? null;
  if (which === "last" || which === "this past") return years.findLast(({ index }) => index < now) ?? null;
  return years.find(({ index }) => index > now) ?? null;
}

function weekend(which: string, at: Moment): Meaning {
  const week = at.now("week");
  const day = at.now("day");
  if (week === null || day === null) return at.of(null);
  const here: Period = { grain: "weekend", index: week.index };
  const begun = day.index >= firstDay(here);
  if (which === "last" || which === "this past" || which === "the past") return at.of(shifted(here, -1));
  if (which === "next") return at.of(shifted(here, 1));
  if (which === "the" && at.from.direction !== "future" && !begun) return at.of(shifted(here, -1));
  return at.of(here);
}

function ago(parts: Readonly<Record<string, string | undefined>>, at: Moment): Meaning {
  const unit = unitIn(parts.unit ?? "");
  const count = parts.one === undefined ? numberIn(parts.number ?? "") : 1;
  if (count !== null && unit.sign === "F") return at.of(at.ago("day", -14 * count));
  if (count === null || parts.half !== undefined || unit.grain === null) return only("PAST_REF");
  if (count === 1 && unit.grain === "year" && (at.from.quarter !== null || at.spokenGrain === "half"))
    return yearBefore(at);
  if (unit.grain === "week") return at.of(at.ago("week", -count));
  if (unit.grain === "decade" || unit.grain === "century") {
    return at.of(at.ago("year", -count * (unit.grain === "decade" ? 10 : 100)), { about: true });
  }
  return at.of(at.ago(unit.grain, -count));
}

/** A year before the quarter, the half or the year that the text spoke of last. */
function yearBefore(at: Moment, number: number | null = null): Meaning {
  const grain = at.spokenGrain;
  const year = number === null || at.from.quarter !== null ? null : at.ago("year", -1);
  if (year !== null && number !== null)
    return { ...at.of({ grain: "quarter", index: year.index * 4 + number - 1 }), aside: true };
  const then = at.lastQuarter() ?? (grain === "half" || grain === "year" ? at.spoken(grain) : null);
  return { ...at.of(then === null ? at.ago("year", -1) : yearsOn(then, -1)), aside: true };
}

function fromText(parts: Readonly<Record<string, string | undefined>>, at: Moment): Meaning {
  const unit = unitIn(parts.unit ?? "");
  const count = parts.one === undefined ? numberIn(parts.number ?? "") : 1;
  const by = /^(?:later|after)/i.test(parts.which ?? "") ? 1 : -1;
  if (count === null || unit.grain === null) return NOTHING;
  if (by < 0 && count === 1 && unit.grain === "year") return yearBefore(at);
  const grain = at.spokenGrain;
  const then = at.spoken(unit.grain);
  if (then !== null) {
    const finer = unit.grain === "week" && grain === "day" ? at.spoken("day") : null;
    if (finer !== null) return at.of(shifted(finer, by * count * 7));
    return at.of(shifted(then, by * count));
  }
  return NOTHING;
}

/** The present week, month, weekday … beside "two years ago". */
function nearPeriod(parts: Readonly<Record<string, string | undefined>>, at: Moment): Period | null {
  const by = { last: -1, next: 1, this: 0 }[plain(parts.which)] ?? 0;
  if (parts.day !== undefined) return at.ago("day", { yesterday: -1, tomorrow: 1 }[plain(parts.day)] ?? 0);
  const grain = plain(parts.grain);
  if (grain === "week" || grain === "month") return at.ago(grain, by);
  const now = at.now("month");
  if (parts.month !== undefined && now !== null) return monthOf(Math.floor(now.index / 12), monthIn(parts.month));
  const day = at.now("day");
  return day === null || parts.weekday === undefined ? null : periodAt("week", day.index);
}

import { modulo, weekdayOf } from "../calendar.ts";
import type { Moment } from "../moment.ts";
import { dayOf, firstDay, type Grain, monthOf, type Period, periodAt, within } from "../period.ts";
import type { DateRule, Meaning, Parts } from "../rule.ts";
import { monthIn, numberIn, unitIn, weekdayIn } from "../words.ts";
import { monthEveryYear } from "./calendar-dates.ts";

/** What happens at one moment, so that "in ten days" after it is a day and not how long it takes. */
const AT_ONE_MOMENT =
  /\b(?:clos|open|reopen|begin|beginn|start|end|expir|return|leav|arriv|meet|vot|retir|resign|resum|sail|depart|launch|elections?|polls?|deadline|(?:be|is|are) (?:due|there|back|over|out|ready|held)|tak(?:e|ing) (?:place|office|effect)|take over|go(?:es)? (?:on (?:sale|trial|strike)|to the polls|into effect))(?:e|s|es|ing)? in (?:about |around |just |only |roughly )?$/i;

/** Weeks, weekdays and months that are told by what they lie beside. */
export const WEEKS_TOLD: readonly DateRule[] = [
  {
    name: "in-so-many-units",
    type: "date",
    pattern: "(?:{number}|(?<one>an?)) {calendarunit:unit}(?:['’]? time)?",
    example: "The lock will close in [10 days].",
    not: "The lock was built in 10 days.",
    reason: "What happens at one moment to come, so long from the present; what takes so long is a duration.",
    before: AT_ONE_MOMENT,
    notAfter: /^ (?:of|from|or|and|at)\b|^-/,
    means: (parts, at) => {
      const count = parts.one === undefined ? numberIn(parts.number ?? "") : 1;
      const { grain } = unitIn(parts.unit ?? "");
      if (count === null || grain === null || at.from.direction !== "future") return null;
      if (grain === "decade" || grain === "century") return null;
      return at.of(at.ago(grain, count));
    },
  },
  {
    name: "unit-before-last",
    type: "date",
    pattern: "the (?<unit>week|month|year|quarter|weekend) (?<which>before last|after next)",
    example: "It was sold [the week before last].",
    not: "The week before lasted longer.",
    reason: "Two units from the present one.",
    means: (parts, at) => {
      const by = (parts.which ?? "").toLowerCase().startsWith("before") ? -2 : 2;
      return at.of(at.ago((parts.unit ?? "").toLowerCase() as Grain, by));
    },
  },
  {
    name: "weekday-of-a-told-week",
    type: "date",
    pattern: "(?:{weekday},? (?:of )?(?<which>last|this|next) week|(?<first>last|this|next) week['’]s {weekday:other})",
    example: "The bridge was closed [Tuesday of last week].",
    not: "The bridge was closed Tuesday of last weekend.",
    reason: "A day of a week that is told from the present one.",
    joins: "day",
    means: (parts, at) => {
      const by = { last: -1, next: 1 }[(parts.which ?? parts.first ?? "").toLowerCase()] ?? 0;
      const week = at.ago("week", by);
      if (week === null) return at.of(null);
      return at.of({ grain: "day", index: firstDay(week) + weekdayIn(parts.weekday ?? parts.other ?? "") - 1 });
    },
  },
  {
    name: "weekday-weeks-ago",
    type: "date",
    pattern:
      "(?:(?:a|one|{number}) weeks? ago(?: on)? {weekday}|{weekday:other},? (?:a|one|{number:count}) weeks? ago)",
    example: "The bridge was closed [a week ago Tuesday].",
    not: "A week ago Tuesdale won.",
    reason: "So many weeks before the last day by that name.",
    joins: "day",
    means: (parts, at) => {
      const now = at.now("day");
      if (now === null) return at.of(null);
      const weeks = numberIn(parts.number ?? parts.count ?? "one") ?? 1;
      const back = modulo(weekdayOf(now.index) - weekdayIn(parts.weekday ?? parts.other ?? ""), 7);
      return at.of({ grain: "day", index: now.index - back - 7 * weeks });
    },
  },
  {
    name: "week-of-a-day",
    type: "date",
    pattern: "the (?<unit>week|weekend) of {month} {day}(?:st|nd|rd|th)?(?:,? {year})?",
    example: "The fair is in [the week of June 4].",
    not: "The weekday of June 4.",
    reason: "The week that holds the day.",
    written: / [A-Z]/,
    means: weekOf,
  },
  {
    name: "part-of-a-month",
    type: "date",
    pattern:
      "(?:the )?(?:first|second|third|fourth|last|final|opening|closing) (?:few |two |three |ten )?(?:days?|weeks?|weekend|half) of {month}(?:,? {year})?",
    example: "The mine closed in [the last week of February].",
    not: "The last weekly of February.",
    reason: "Known to the month that it is a part of.",
    written: / [A-Z][a-z]+\.?(?:,? \d+)?$/,
    notAfter: /^ \d{1,2}(?!\d)/,
    means: (parts, at) => {
      const month = monthIn(parts.month ?? "");
      return parts.year === undefined ? monthEveryYear(month, at) : at.of(monthOf(Number(parts.year), month));
    },
  },
  {
    name: "end-of-the-unit",
    type: "date",
    pattern: "the (?<unit>year|month|week|day|quarter|decade)",
    example: "The mill will close later in [the month] and reopen in May.",
    not: "He saw the end of the monthly fair.",
    reason: "A part of the unit that the text is in, else of the present one.",
    before: /\b(?:end|start|beginning|middle|rest|remainder|course|close) of $|\b(?:earlier|later) in $/i,
    notAfter: /^(?:-|\w| (?:of|in which|when|that|before|after|ended|ending|to)\b)/,
    means: (parts, at) => {
      const unit = (parts.unit ?? "").toLowerCase() as Grain;
      return at.of(at.spokenGrain === unit || unit === "day" ? (at.spoken(unit) ?? at.now(unit)) : at.now(unit));
    },
  },
  {
    name: "end-of-the-month-as-a-name",
    type: "date",
    pattern: "(?:the )?(?<unit>month|week)(?:['’]s[- ]|-)end",
    example: "The mill will close by [month’s end].",
    not: "The months ended.",
    reason: "Known to the unit that ends.",
    means: (parts, at) => at.of(at.now((parts.unit ?? "").toLowerCase() as Grain)),
  },
];

function weekOf(parts: Parts, at: Moment): Meaning | null {
  const [month, date] = [monthIn(parts.month ?? ""), Number(parts.day)];
  const inYear = (year: number) => dayOf(year, month, date);
  const day: Period | null = parts.year === undefined ? at.recurring(inYear) : inYear(Number(parts.year));
  if (day === null) return at.of(null);
  const week = within("week", day) ?? periodAt("week", day.index);
  return at.of((parts.unit ?? "").toLowerCase() === "weekend" ? { ...week, grain: "weekend" } : week);
}

import { modulo, weekdayOf } from "../calendar.ts";
import type { Moment } from "../moment.ts";
import { NOTHING } from "../moment.ts";
import type { DateRule, Meaning } from "../rule.ts";
import { weekdayIn } from "../words.ts";

const CAPITAL = /(?:^|\s)(?:[MTWFS][a-z]{2,8}|[MTWFS][A-Z]{2,8})\.?$/;

/** Days of the week. */
export const WEEKDAYS: readonly DateRule[] = [
  {
    name: "weekday",
    type: "date",
    pattern: "{weekday}",
    example: "The bridge was closed on [Monday].",
    not: "The Mondays are a band.",
    reason:
      "The last such day in a sentence of the past, the next in one of the future, today where it is today's name.",
    written: CAPITAL,
    notAfter: /^ (?:Times|Post|Night (?:Live|Football)|Herald|Review)\b/,
    joins: "day",
    means: (parts, at) => day(weekdayIn(parts.weekday ?? ""), at.from.direction, at),
  },
  {
    name: "last-or-next-weekday",
    type: "date",
    pattern: "(?<which>last|this|next|this coming|this past|the coming|the past|past) {weekday}",
    example: "The bridge was closed [last Monday].",
    not: "He came last, Mondale said.",
    reason: 'The day before or after today by that name; "this" looks where the sentence looks.',
    written: CAPITAL,
    joins: "day",
    means: (parts, at) => {
      const which = (parts.which ?? "").toLowerCase().replace(/\s+/g, " ");
      const weekday = weekdayIn(parts.weekday ?? "");
      if (which === "this") return day(weekday, at.from.direction === "past" ? "past" : "future", at);
      const now = at.now("day");
      if (now === null) return open(weekday);
      const past = which.endsWith("last") || which.endsWith("past");
      const ahead = modulo(weekday - weekdayOf(now.index), 7);
      return at.of({
        grain: "day",
        index: now.index + (past ? (ahead === 0 ? -7 : ahead - 7) : ahead === 0 ? 7 : ahead),
      });
    },
  },
  {
    name: "weekday-of-the-text",
    type: "date",
    pattern: "the (?<which>previous|following|preceding) {weekday}",
    example: "The dam broke on Friday, May 7, 2010. [The following Monday] it was mended.",
    not: "The previous Mondeo was red.",
    reason: "Counted from the date that the text spoke of last.",
    written: CAPITAL,
    joins: "day",
    means: (parts, at) => {
      const then = at.spoken("day");
      if (then === null) return NOTHING;
      const ahead = modulo(weekdayIn(parts.weekday ?? "") - weekdayOf(then.index), 7);
      const following = (parts.which ?? "").toLowerCase() === "following";
      return at.of({
        grain: "day",
        index: then.index + (following ? ahead || 7 : (ahead || 7) - (ahead === 0 ? 14 : 7)),
      });
    },
  },
  {
    name: "weekday-week-on",
    type: "date",
    pattern: "(?:a week (?:on|from) {weekday}|{weekday:next} week)",
    example: "The court sits [a week from Monday].",
    not: "A week from Mondello was enough.",
    reason: "Seven days after the next day by that name.",
    written: /[MTWFS][a-z]{2,8}\.?(?: week)?$/,
    joins: "day",
    means: (parts, at) => {
      const meaning = day(weekdayIn(parts.weekday ?? parts.next ?? ""), "future", at);
      return meaning.period === null ? meaning : at.of({ grain: "day", index: meaning.period.index + 7 });
    },
  },
];

function day(weekday: number, direction: Moment["from"]["direction"], at: Moment): Meaning {
  const now = at.now("day");
  if (now === null) return open(weekday);
  const back = modulo(weekdayOf(now.index) - weekday, 7);
  return at.of({ grain: "day", index: now.index + (direction === "future" && back > 0 ? 7 - back : -back) });
}

/** A weekday of a week that isn't known. */
function open(weekday: number): Meaning {
  return { timex: `XXXX-WXX-${weekday}`, value: null, period: null };
}

import type { Moment } from "../moment.ts";
import { daysMeant } from "../order.ts";
import { dayOf, edtfOf, type Period, timexOf } from "../period.ts";
import type { DateRule, Meaning, Parts } from "../rule.ts";
import { fullYear } from "./calendar-dates.ts";

/** Days written in figures alone. */
export const NUMERIC_DATES: readonly DateRule[] = [
  {
    name: "iso-date",
    type: "date",
    pattern: "{year}-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])",
    example: "The log says [2011-03-05].",
    not: "The part is 2011-13-05.",
    reason: "ISO 8601: there is one way to read it.",
    joins: "day",
    means: (parts, at) => {
      const day = dayOf(Number(parts.year), Number(parts.month), Number(parts.day));
      return day === null ? null : at.of(day);
    },
  },
  {
    name: "figures-with-year",
    type: "date",
    pattern:
      "(?<first>\\d{1,2})(?:/(?<second>\\d{1,2})/|\\.(?<dotted>\\d{1,2})\\.|-(?<dashed>\\d{1,2})-)(?<yearwritten>(?:19|20)\\d\\d|\\d\\d)",
    example: "The log says [25/6/2012].",
    not: "The file is 5/6/2012/7.",
    reason: "Month and day in figures: which is which follows from the article; where it doesn't, both stay possible.",
    notBefore: /[\d/.-]$/,
    notAfter: /^[/-]\d/,
    joins: "day",
    means: figures,
  },
  {
    name: "nine-eleven",
    type: "date",
    pattern: "9/11",
    example: "Rules changed after [9/11].",
    not: "It was 9/112 of the whole.",
    reason: "The name of one day, 11 September 2001, in all English.",
    means: (_, at) => ({ ...at.of(dayOf(2001, 9, 11)), aside: true }),
  },
];

function figures(parts: Parts, at: Moment): Meaning | null {
  const written = parts.yearwritten ?? "";
  const [first, second] = [Number(parts.first), Number(parts.second ?? parts.dotted ?? parts.dashed)];
  const year = written.length === 4 ? Number(written) : fullYear(Number(written), at);
  if (year === null) return daysMeant(first, second, 2000, null).length === 0 ? null : at.of(null);
  // With full stops the day stands first: no English puts the month there.
  const order = parts.dotted === undefined ? at.from.order : "day-first";
  const days = daysMeant(first, second, year, order).map((index): Period => ({ grain: "day", index }));
  const [day, other] = days;
  if (day === undefined) return null;
  if (other === undefined) return at.of(day);
  // EDTF's "one of these"; TimeML has no such form, so that it keeps what both share.
  const both = days.map((each) => edtfOf(each)).sort();
  return { timex: timexOf({ grain: "year", index: year }), value: `[${both.join(",")}]`, period: null };
}

import { calendarDay, dayNumber, daysInMonth, modulo } from "./calendar.ts";

/** How much of the calendar an expression speaks of. */
export type Grain =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/**
 * One day, week, month … of the calendar, by its place in the row of all of its grain: the next one's index is greater by
 * one. A week begins on Monday and a weekend has its week's index; winter is that which begins in the year's December.
 */
export interface Period {
  readonly grain: Grain;
  readonly index: number;
}

const MONTHS_IN: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const SEASON_CODES = ["SP", "SU", "FA", "WI"] as const;
/** EDTF and TimeML write years with four digits. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** The period of a grain in which a day lies; the coming weekend for a weekday. */
export function periodAt(grain: Grain, day: number): Period {
  const { year, month } = calendarDay(day);
  switch (grain) {
    case "day":
      return { grain, index: day };
    case "week":
    case "weekend":
      return { grain, index: Math.floor((day + 3) / 7) };
    case "season":
      return { grain, index: Math.floor((year * 12 + month - 3) / 3) };
    default:
      return { grain, index: Math.floor((year * 12 + month - 1) / (MONTHS_IN[grain] ?? 1)) };
  }
}

export function dayOf(year: number, month: number, day: number): Period | null {
  const index = dayNumber(year, month, day);
  return index === null ? null : { grain: "day", index };
}

export function monthOf(year: number, month: number): Period {
  return { grain: "month", index: year * 12 + month - 1 };
}

export function yearOf(year: number): Period {
  return { grain: "year", index: year };
}

/** The first day of a period. */
export function firstDay({ grain, index }: Period): number {
  if (grain === "day") return index;
  if (grain === "week") return index * 7 - 3;
  if (grain === "weekend") return index * 7 + 2;
  const month = grain === "season" ? index * 3 + 2 : index * (MONTHS_IN[grain] ?? 1);
  return dayNumber(Math.floor(month / 12), modulo(month, 12) + 1, 1) ?? 0;
}

/** The last day of a period. */
export function lastDay(period: Period): number {
  if (period.grain === "weekend") return firstDay(period) + 1;
  return firstDay(shifted(period, 1)) - 1;
}

export function shifted({ grain, index }: Period, by: number): Period {
  return { grain, index: index + by };
}

/** The period of a grain that holds all of another; null where the other is larger or lies across two. */
export function within(grain: Grain, period: Period): Period | null {
  const first = periodAt(grain, firstDay(period));
  const last = periodAt(grain, lastDay(period));
  if (grain === period.grain) return period;
  return first.index === last.index && firstDay(first) <= firstDay(period) && lastDay(first) >= lastDay(period)
    ? first
    : null;
}

/** The same place of the calendar some years on: a day, a month, a week by its number; null for 29 February. */
export function yearsOn(period: Period, years: number): Period | null {
  // A week lies where its Thursday does.
  const { year, month, day } = calendarDay(firstDay(period) + (period.grain === "week" ? 3 : 0));
  switch (period.grain) {
    case "day":
      return dayOf(year + years, month, day);
    case "week":
    case "weekend": {
      const moved = dayNumber(year + years, month, Math.min(day, daysInMonth(year + years, month)));
      return moved === null ? null : periodAt(period.grain, moved);
    }
    case "decade":
    case "century":
      return null;
    default:
      return shifted(period, (years * 12) / (period.grain === "season" ? 3 : (MONTHS_IN[period.grain] ?? 1)));
  }
}

/** Whether a period's years can be written with four digits. */
function isWritable(period: Period): boolean {
  return calendarDay(firstDay(period)).year >= FIRST_YEAR && calendarDay(lastDay(period)).year <= LAST_YEAR;
}

/** A period as TimeML's TIMEX3 writes values; null outside the years 1 to 9999. */
export function timexOf(period: Period): string | null {
  if (!Number.isFinite(period.index) || !isWritable(period)) return null;
  const { year, month, day } = calendarDay(firstDay(period));
  switch (period.grain) {
    case "day":
      return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
    case "week":
      return isoWeek(period.index);
    case "weekend":
      return `${isoWeek(period.index)}-WE`;
    case "month":
      return `${padded(year, 4)}-${padded(month, 2)}`;
    case "quarter":
      return `${padded(year, 4)}-Q${modulo(period.index, 4) + 1}`;
    case "half":
      return `${padded(year, 4)}-H${modulo(period.index, 2) + 1}`;
    case "season":
      return `${padded(year, 4)}-${SEASON_CODES[modulo(period.index, 4)]}`;
    case "year":
      return padded(year, 4);
    case "decade":
      return padded(period.index, 3);
    case "century":
      return padded(period.index, 2);
  }
}

/**
 * A period as EDTF (ISO 8601-2) writes it; null outside the years 1 to 9999. EDTF has no weeks, they are intervals of days;
 * quarters, halves and seasons are its sub-year groupings 33 to 36, 40 and 41, 21 to 24.
 */
export function edtfOf(period: Period, approximate = false): string | null {
  if (!Number.isFinite(period.index) || !isWritable(period)) return null;
  const about = approximate ? "~" : "";
  const year = padded(calendarDay(firstDay(period)).year, 4);
  switch (period.grain) {
    case "week":
    case "weekend":
      return [firstDay(period), lastDay(period)]
        .map((index) => `${timexOf({ grain: "day", index })}${about}`)
        .join("/");
    case "quarter":
      return `${year}-${modulo(period.index, 4) + 33}${about}`;
    case "half":
      return `${year}-${modulo(period.index, 2) + 40}${about}`;
    case "season":
      return `${year}-${modulo(period.index, 4) + 21}${about}`;
    case "decade":
      return `${padded(period.index, 3)}X${about}`;
    case "century":
      return `${padded(period.index, 2)}XX${about}`;
    default:
      return `${timexOf(period)}${about}`;
  }
}

/** A week by its number: that of the year in which its Thursday lies. */
function isoWeek(index: number): string {
  const { year } = calendarDay(index * 7);
  const first = Math.floor(((dayNumber(year, 1, 4) ?? 0) + 3) / 7);
  return `${padded(year, 4)}-W${padded(index - first + 1, 2)}`;
}

export function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}

import type { DateRule } from "../rule.ts";
import { CALENDAR_DATES } from "./calendar-dates.ts";
import { CLOCK_TIMES } from "./clock-times.ts";
import { DAY_PARTS } from "./day-parts.ts";
import { DURATIONS } from "./durations.ts";
import { MONTHS_AND_YEARS } from "./months-and-years.ts";
import { NAMED_DAYS } from "./named-days.ts";
import { NUMERIC_DATES } from "./numeric-dates.ts";
import { PARTS_OF_UNITS } from "./parts-of-units.ts";
import { RELATIVE_DATES } from "./relative.ts";
import { SEASONS_AND_QUARTERS } from "./seasons-and-quarters.ts";
import { SETS } from "./sets.ts";
import { VAGUE_TIMES } from "./vague.ts";
import { WEEKDAYS } from "./weekdays.ts";
import { WEEKS_TOLD } from "./weeks-told.ts";

/** Every way of writing a date that the reader knows. Where two match, the earlier and then the longer match counts, then the order. */
export const DATE_RULES: readonly DateRule[] = [
  ...CALENDAR_DATES,
  ...NUMERIC_DATES,
  ...NAMED_DAYS,
  ...WEEKDAYS,
  ...CLOCK_TIMES,
  ...DAY_PARTS,
  ...SEASONS_AND_QUARTERS,
  ...MONTHS_AND_YEARS,
  ...RELATIVE_DATES,
  ...WEEKS_TOLD,
  ...PARTS_OF_UNITS,
  ...SETS,
  ...DURATIONS,
  ...VAGUE_TIMES,
];

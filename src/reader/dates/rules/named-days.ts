import { dayOf } from "../period.ts";
import type { DateRule } from "../rule.ts";
import { EVERY_YEAR, ONCE } from "./day-names.ts";

/** Days that have a name: those that come round every year, and those of history. */
export const NAMED_DAYS: readonly DateRule[] = [
  ...EVERY_YEAR.map(
    ({ names, example, not, reason, day }): DateRule => ({
      name: nameOf(names),
      type: "date",
      pattern: `(?:${names})(?:,? {year})?`,
      example,
      not,
      reason: `${reason} The nearest one to which the sentence looks.`,
      written: /^(?:the )?[A-Z]/,
      notAfter: /^(?:-\w| (?:Island|Carol|Parade\b(?= Committee)|Seals?|Rising))/,
      joins: "day",
      means: (parts, at) => {
        if (parts.year !== undefined) return at.of(day(Number(parts.year), at.from.country));
        return at.of(at.recurring((year) => day(year, at.from.country)));
      },
    }),
  ),
  ...ONCE.map(
    ({ names, example, not, reason, date }): DateRule => ({
      name: nameOf(names),
      type: "date",
      pattern: names,
      example,
      not,
      reason: `${reason} A day of history.`,
      written: /^[A-Z]/,
      joins: "day",
      // Told of in passing: what follows does not go on from it.
      means: (_, at) => ({ ...at.of(dayOf(...date)), aside: true }),
    }),
  ),
];

function nameOf(names: string): string {
  return `named-${names
    .replace(/\(\?:([^|)]*)[^)]*\)/g, "$1")
    .split("|")[0]
    ?.replace(/\W+/g, "-")
    .toLowerCase()}`;
}

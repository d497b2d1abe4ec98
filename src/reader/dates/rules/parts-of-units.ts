import type { Moment } from "../moment.ts";
import { NOTHING, only } from "../moment.ts";
import { shifted } from "../period.ts";
import type { DateRule, Meaning, Parts } from "../rule.ts";
import { durationOf, numberIn, unitIn } from "../words.ts";

/** How many of the second unit make one of the first, where a length is told in both. */
const SMALLER: Readonly<Record<string, readonly string[]>> = {
  year: ["month", "week", "day"],
  month: ["week", "day"],
  week: ["day"],
  day: ["hour"],
  hour: ["minute"],
  minute: ["second"],
};
const TWO_UNITS =
  "(?:{number}|(?<one>an?)) (?<unit>years?|months?|weeks?|days?|hours?|minutes?)(?: and|,) {number:lesser} (?<smaller>months?|weeks?|days?|hours?|minutes?|seconds?)";

/** Lengths told in two units, and in parts of one. */
export const PARTS_OF_UNITS: readonly DateRule[] = [
  {
    name: "two-units",
    type: "duration",
    pattern: TWO_UNITS,
    example: "The voyage took [two years and three months] in all.",
    not: "Two years and three monthly reports.",
    reason: "One length in two units, the second smaller than the first.",
    notAfter: /^[ -](?:ago|earlier|later|olds?|of age)\b/,
    means: twoUnits,
  },
  {
    name: "two-units-ago",
    type: "date",
    pattern: `${TWO_UNITS} (?<which>ago|later|earlier)`,
    example: "The mill burned down [a year and two months ago].",
    not: "A year and two months agog.",
    reason: "Counted in the smaller unit where a whole number of it makes the larger.",
    means: twoUnitsFrom,
  },
  {
    name: "quarters-of-a-unit",
    type: "duration",
    pattern:
      "(?:(?<many>three[- ]quarters of an?) (?<unit>hour|century)|(?:a )?quarter(?: of an? |-of-an?-| |-)(?<other>hour|century))",
    example: "He waited [three quarters of an hour].",
    not: "Three quarters of an hourglass.",
    reason: "Written in the next smaller unit.",
    means: (parts) => {
      const quarters = parts.many === undefined ? 1 : 3;
      const unit = (parts.unit ?? parts.other ?? "").toLowerCase();
      return only(unit === "hour" ? `PT${quarters * 15}M` : `P${quarters * 25}Y`);
    },
  },
];

function twoUnits(parts: Parts): Meaning | null {
  const read = readOf(parts);
  if (read === null) return null;
  const [first, second] = [durationOf(read.count, read.unit), durationOf(read.lesser, read.smaller)];
  // "P1DT2H", but "P2Y3M" and "PT2H20M".
  if (first.startsWith("PT") || !second.startsWith("PT")) return only(first + second.replace(/^PT?/, ""));
  return only(first + second.slice(1));
}

function twoUnitsFrom(parts: Parts, at: Moment): Meaning | null {
  const read = readOf(parts);
  if (read === null) return null;
  const { grain } = read.smaller;
  const whole = { year: { month: 12 }, week: { day: 7 } } as Readonly<Record<string, Readonly<Record<string, number>>>>;
  const factor = whole[read.unit.grain ?? ""]?.[grain ?? ""];
  const which = (parts.which ?? "").toLowerCase();
  if (grain === null || factor === undefined) return which === "ago" ? only("PAST_REF") : NOTHING;
  const count = read.count * factor + read.lesser;
  if (which === "ago") return at.of(at.ago(grain, -count));
  const then = at.spoken(grain);
  return then === null ? NOTHING : at.of(shifted(then, which === "later" ? count : -count));
}

function readOf(parts: Parts) {
  const count = parts.one === undefined ? numberIn(parts.number ?? "") : 1;
  const lesser = numberIn(parts.lesser ?? "");
  const [unit, smaller] = [parts.unit, parts.smaller].map((each) => (each ?? "").toLowerCase().replace(/s$/, ""));
  if (count === null || lesser === null || !(SMALLER[unit ?? ""] ?? []).includes(smaller ?? "")) return null;
  return { count, lesser, unit: unitIn(unit ?? ""), smaller: unitIn(smaller ?? "") };
}

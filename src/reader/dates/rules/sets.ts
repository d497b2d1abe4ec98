import { only } from "../moment.ts";
import { padded } from "../period.ts";
import type { DateRule } from "../rule.ts";
import { durationOf, monthIn, numberIn, unitIn, weekdayIn } from "../words.ts";

const BY_ADVERB: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  biweekly: "P2W",
  monthly: "P1M",
  yearly: "P1Y",
  annually: "P1Y",
};

/** What comes again and again: TimeML's sets, for which EDTF has no form. */
export const SETS: readonly DateRule[] = [
  {
    name: "adverb-of-repetition",
    type: "set",
    pattern: "(?<adverb>hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|yearly|annually)",
    example: "The pump is checked [daily] now.",
    not: "The Daily Saltmere reported it.",
    reason: "As often as its unit; a newspaper's name is written with a capital.",
    written: /^[a-z]/,
    notAfter: /^ [A-Z]/,
    means: (parts) => only(BY_ADVERB[(parts.adverb ?? "").toLowerCase()] ?? "P1D"),
  },
  {
    name: "every-unit",
    type: "set",
    pattern:
      "(?:every|each) (?:(?:{number}|(?<other>other|second)) )?(?<unit>seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?)",
    example: "The pump is checked [every two weeks].",
    not: "Every weekly was sold.",
    reason: "Once in so many units.",
    notAfter: /^-/,
    means: (parts) => {
      const count = parts.other === undefined ? (numberIn(parts.number ?? "one") ?? 1) : 2;
      return only(durationOf(count, unitIn(parts.unit ?? "")));
    },
  },
  {
    name: "every-weekday",
    type: "set",
    pattern: "(?:every|each) {weekday}(?: (?:morning|afternoon|evening|night))?",
    example: "The pump is checked [every Monday].",
    not: "Every Monde is sold.",
    reason: "A weekday of every week.",
    means: (parts) => only(`XXXX-WXX-${weekdayIn(parts.weekday ?? "")}`),
  },
  {
    name: "weekdays",
    type: "set",
    pattern: "{weekday}s(?: and {weekday:other}s)?",
    example: "The pump is checked on [Mondays].",
    not: "The Monday’s news.",
    reason: "A weekday of every week.",
    written: /^[A-Z]/,
    before: /\b(?:on|and|most|some|only|except|until|to|through)\s$/i,
    means: (parts) => only(`XXXX-WXX-${weekdayIn(parts.weekday ?? "")}`),
  },
  {
    name: "weekends",
    type: "set",
    pattern: "weekends",
    example: "The pump is checked on [weekends].",
    not: "The weekend’s news.",
    reason: "The end of every week.",
    means: () => only("XXXX-WXX-WE"),
  },
  {
    name: "every-month-by-name",
    type: "set",
    pattern: "(?:every|each) {month}",
    example: "The guild marches [each July].",
    not: "Each marching band came.",
    reason: "A month of every year.",
    written: / [A-Z]/,
    means: (parts) => only(`XXXX-${padded(monthIn(parts.month ?? ""), 2)}`),
  },
  {
    name: "every-season-or-part-of-the-day",
    type: "set",
    pattern: "(?:every|each) (?<which>spring|summer|fall|autumn|winter|morning|afternoon|evening|night|weekend)",
    example: "The guild marches [every summer].",
    not: "Every nightingale sang.",
    reason: "A season of every year, a part of every day.",
    means: (parts) => {
      const signs: Readonly<Record<string, string>> = {
        spring: "XXXX-SP",
        summer: "XXXX-SU",
        fall: "XXXX-FA",
        autumn: "XXXX-FA",
        winter: "XXXX-WI",
        morning: "XXXX-XX-XXTMO",
        afternoon: "XXXX-XX-XXTAF",
        evening: "XXXX-XX-XXTEV",
        night: "XXXX-XX-XXTNI",
        weekend: "XXXX-WXX-WE",
      };
      return only(signs[(parts.which ?? "").toLowerCase()] ?? "P1D");
    },
  },
  {
    name: "times-a-unit",
    type: "set",
    pattern:
      "(?:once|twice|(?:{number}|several|many) times)(?:,)? (?:an?|per|every|each) (?<unit>hour|day|week|month|quarter|year|decade)",
    example: "The pump is checked [twice a week].",
    not: "Twice a weekend is enough.",
    reason: "So often in one unit.",
    means: (parts) => only(durationOf(1, unitIn(parts.unit ?? ""))),
  },
];

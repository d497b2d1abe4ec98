import type { Moment } from "../moment.ts";
import { only } from "../moment.ts";
import { edtfOf, shifted } from "../period.ts";
import type { DateRule, Meaning, Parts } from "../rule.ts";
import { durationOf, numberIn, type Unit, unitIn } from "../words.ts";

/** What makes a number of units something else than a time: somebody's age, a rate, a distance. */
const AGE_OR_RATE = /^(?:[ -]olds?\b|(?: of age|-long-?lived)\b|-a-| a (?:day|week)\b)/i;
/** Words after which "a week" is a rate and no time: "$5 a week", "twice a week", "jobs a month"; or no length at all. */
const RATE_BEFORE =
  /(?:[\d%½)]|\b(?:once|twice|times|thrice|cents?|dollars?|euros?|pounds?|percent|million|billion|trillion|thousand|hundred|point|share|such|what|quite|not|as|like|hell of|quarter|half|one)|[a-z]{3}s(?<!\b(?:was|is|has|lasts|takes|spends|less|across|perhaps|plus|versus|gives|needs|wants|gets|makes|waits|stays)))\s$/i;

/** Lengths of time. */
export const DURATIONS: readonly DateRule[] = [
  {
    name: "number-of-units",
    type: "duration",
    pattern:
      "(?!one day (?:in|last|this|next|when|soon)\\b|three[- ]quarters of\\b){number}(?<point>\\.\\d{1,2})?(?<half>[- ]and[- ](?:a|one)[- ]half| 1/2|½)?(?: more| additional| further| full| whole| straight| consecutive| extra| long)? {unit}",
    example: "The ferry was late by [two days] in the end.",
    not: "Two dayrooms were closed.",
    reason: "A number and a unit of time.",
    notAfter: AGE_OR_RATE,
    notBefore: /\b(?:aged?|\$ ?)\s?$/i,
    written: /^(?!\d+ [A-Z])/,
    means: numbered,
  },
  {
    name: "number-of-units-joined",
    type: "duration",
    pattern:
      "{number}(?<half>[- ]and[- ](?:a|one)[- ]half| 1/2|½)?-(?<unit>second|minute|hour|day|week|month|quarter|year|decade|century)(?:[- ]long)?",
    example: "It was a [10-hour] flight.",
    not: "It was a 10-dayroom house.",
    reason: "The same before what is so long.",
    notAfter: AGE_OR_RATE,
    means: numbered,
  },
  {
    name: "fuzzy-number-of-units",
    type: "duration",
    pattern:
      "{fuzzy}(?: more)?[- ](?<unit>seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries|year|month|week|day|hour)",
    example: "The ferry was late for [several weeks] in spring.",
    not: "Several weekly papers closed.",
    reason: "A number that isn't told: X, but two for a couple.",
    notAfter: AGE_OR_RATE,
    means: (parts) => {
      const fuzzy = (parts.fuzzy ?? "").toLowerCase();
      return only(durationOf(fuzzy.includes("couple") ? 2 : "X", unitIn(parts.unit ?? "")));
    },
  },
  {
    name: "one-unit",
    type: "duration",
    pattern:
      "(?:an?|another|one|an additional)(?: full| whole| entire| mere| solid)? (?<unit>minute|hour|day|week|fortnight|month|year|decade|century)(?<more> and a half)?",
    example: "He stayed for [a week] only.",
    not: "He earned 50 a week.",
    reason: "One unit, unless a number or things counted stand before it: then it is a rate.",
    notBefore: RATE_BEFORE,
    notAfter:
      /^(?:-| (?:ago|earlier|later|old|from|in|when|for|that|to remember|of (?:the|his|her|their)|or so ago|before(?! (?:the|a|an|his|her|its|their)\b)|after(?! (?:the|a|an|his|her|its|their|he|she|it|they)\b))\b|['’]|s\b)/i,
    means: (parts) =>
      only(parts.more === undefined ? durationOf(1, unitIn(parts.unit ?? "")) : halfMore(1, unitIn(parts.unit ?? ""))),
  },
  {
    name: "half-a-unit",
    type: "duration",
    pattern: "half(?:-| an? | )(?<unit>hour|day|century|year|decade)",
    example: "He stayed for [half an hour].",
    not: "Half an hourglass was left.",
    reason: "Written in the next smaller unit where there is one.",
    notAfter: /^(?:-| ago\b| past\b)/,
    means: (parts) => {
      const halves: Readonly<Record<string, string>> = {
        hour: "PT30M",
        day: "PT12H",
        year: "P6M",
        decade: "P5Y",
        century: "P50Y",
      };
      return only(halves[(parts.unit ?? "").toLowerCase()] ?? "PXD");
    },
  },
  {
    name: "units-alone",
    type: "duration",
    pattern: "(?:the )?(?<unit>hours|days|weeks|months|years|decades|centuries|minutes)(?<ahead> ahead| to come)?",
    example: "The pit had burned for [years].",
    not: "The yearsbook lists it.",
    reason: "More than one, how many isn't told; after a word that leads in a time.",
    before:
      /\b(?:for|in|within|over|after|of|lasted|lasting|took|take|takes|taking|spent|spend|spending|just|through|throughout|many|these|those|during|by|into|across|wait|waited|until|all)\s$/i,
    notAfter: /^(?: (?:of|ago|before|after|earlier|later|old|between|leading|since|when)\b|['’]|-old)/i,
    means: (parts) => only(durationOf("X", unitIn(parts.unit ?? ""))),
  },
  {
    name: "units-before",
    type: "date",
    pattern: "(?<unit>hours|days|weeks|months|years|decades|minutes) (?<which>ago|later|earlier)",
    example: "[Months ago] it was bankrupt.",
    not: "Months agog it was.",
    reason: "How long before isn't told.",
    notBefore:
      /(?:\b(?:\d|an?|few|several|many|some|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|couple of|teen|ty)|\d|teen|ty)[- ]$/i,
    means: (parts) =>
      only((parts.which ?? "").toLowerCase() === "ago" ? "PAST_REF" : durationOf("X", unitIn(parts.unit ?? ""))),
  },
  {
    name: "last-or-next-number-of-units",
    type: "duration",
    pattern:
      "(?:(?:each of |all of )?(?:the|these|those|its|their|his|her|our) )?(?<which>past|last|next|coming|previous|preceding|following|first|final|latest|recent) (?:{number}|{fuzzy})[- ](?<unit>seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centuries)",
    example: "Prices rose in [the past three months].",
    not: "The past three monthly reports differ.",
    reason: "A length of time up to the present or on from it; so it is an interval as well.",
    notAfter: AGE_OR_RATE,
    means: interval,
  },
  {
    name: "past-or-coming-units",
    type: "duration",
    pattern:
      "(?:the |these )?(?<which>past|last|next|recent|previous|following|first|final|intervening) (?<unit>hours|days|weeks|months|quarters|years|decades|centuries)(?: (?:and|or) (?<other>days|weeks|months|years))?",
    example: "Prices rose in [recent months].",
    not: "Recent monthsaries were quiet.",
    reason: "A length of time up to the present or on from it, how long isn't told.",
    notAfter: /^(?: of (?:the|his|her|its|their)\b|['’])/,
    means: (parts) => only(durationOf("X", unitIn(parts.other ?? parts.unit ?? ""))),
  },
  {
    name: "past-unit",
    type: "duration",
    pattern: "(?:the |this )?(?:past|whole|entire|full) (?<unit>day|week|month|quarter|year|decade|century)",
    example: "Prices rose over [the past decade].",
    not: "The past decadent years.",
    reason: "One unit up to the present, whole.",
    notAfter: /^-/,
    means: (parts) => only(durationOf(1, unitIn(parts.unit ?? ""))),
  },
  {
    name: "all-the-unit",
    type: "duration",
    pattern: "all (?<unit>day|night|week|month|year|summer|winter)(?: long)?",
    example: "It rained [all night].",
    not: "All nightly trains ran.",
    reason: "One unit from end to end.",
    notAfter: /^-/,
    means: (parts) => {
      const unit = (parts.unit ?? "").toLowerCase();
      const parted: Readonly<Record<string, string>> = { night: "PTXH", summer: "P1SU", winter: "P1WI" };
      return only(parted[unit] ?? durationOf(1, unitIn(unit)));
    },
  },
  {
    name: "the-number-of-units",
    type: "duration",
    pattern: "the (?:first |last )?(?:{number}) (?<unit>days|weeks|months|years|hours)",
    example: "Sales fell for [the nine months].",
    not: "The nine monthsold pups.",
    reason: "A length of time known before.",
    notAfter: AGE_OR_RATE,
    means: numbered,
  },
  {
    name: "year-ended",
    type: "duration",
    pattern: "the (?<unit>year|quarter|month|week)(?= (?:ended|ending|to)\\b)",
    example: "Sales fell in [the year] ended March 31.",
    not: "The year endearingly began.",
    reason: "A unit that ends on a day told after it.",
    means: (parts) => only(durationOf(1, unitIn(parts.unit ?? ""))),
  },
  {
    name: "unit-long",
    type: "duration",
    pattern: "(?<unit>day|week|month|year|hour|decade|century)[- ]?long",
    example: "They held a [daylong] meeting.",
    not: "They belong to a dayl.",
    reason: "One unit.",
    notBefore: /[\w] ?-$|\b(?:all|two|three|four|five|six|\d+|several)[- ]$/i,
    means: (parts) => only(durationOf(1, unitIn(parts.unit ?? ""))),
  },
  {
    name: "units-long",
    type: "duration",
    pattern: "(?<unit>hours|days|weeks|months|years|decades|centuries)-(?:long|old)",
    example: "A [months-long] strike ended.",
    not: "A monthslong strike ended.",
    reason: "More than one unit, how many isn't told.",
    means: (parts) => only(durationOf("X", unitIn(parts.unit ?? ""))),
  },
  {
    name: "in-its-nth-unit",
    type: "date",
    pattern:
      "(?:its|his|her|their|the) {ordinal} (?:straight |consecutive )?(?<unit>day|week|month|year)(?! (?:of|in) (?:the|a) row)",
    example: "The strike is in [its eighth month].",
    not: "It is the eighth monthly report.",
    reason: "Counted from a beginning that the text needn't tell; the present unit is not said to be known.",
    before: /\b(?:in|into|on|for|is|marks|entered|enters|entering|was|It['’]s|during|through)\s$/i,
    notAfter: /^(?:-| quarter|['’])/,
    means: (parts, at) => {
      const unit = unitIn(parts.unit ?? "");
      return unit.sign === "D" ? at.of(at.now("day")) : { ...only(durationOf("X", unit)), timex: null };
    },
  },
  {
    name: "some-time",
    type: "duration",
    pattern: "(?:some time|a while|ages)",
    example: "The pit had burned for [some time].",
    not: "He came some timely help.",
    reason: "A length that isn't told.",
    before: /\b(?:for|in|after|over|quite|take|taken|took|within)\s$/i,
    means: () => only("PXM"),
  },
];

function numbered(parts: Parts): Meaning | null {
  const count = numberIn(parts.number ?? "");
  if (count === null) return null;
  const unit = unitIn(parts.unit ?? "");
  if (parts.half !== undefined || /^\.50?$/.test(parts.point ?? "")) return only(halfMore(count, unit));
  return only(durationOf(count, unit).replace(String(count), `${count}${parts.point ?? ""}`));
}

/** A number of units and a half: of an hour or a minute in the next smaller unit, as TimeML writes them; else a decimal. */
function halfMore(count: number, unit: Unit): string {
  if (unit.sign === "TH") return `PT${count}H30M`;
  if (unit.sign === "TM") return `PT${count}M30S`;
  if (unit.sign === "E" || unit.sign === "C") return `P${(count + 0.5) * (unit.sign === "E" ? 10 : 100)}Y`;
  return durationOf(count, unit).replace(String(count), `${count}.5`);
}

/** "The past three months" is a length, and where the present is known an interval that ends or begins with it. */
function interval(parts: Parts, at: Moment): Meaning | null {
  const unit = unitIn(parts.unit ?? "");
  const fuzzy = (parts.fuzzy ?? "").toLowerCase();
  const count = parts.number === undefined ? (fuzzy.includes("couple") ? 2 : "X") : numberIn(parts.number);
  if (count === null) return null;
  const meaning = only(durationOf(count, unit));
  const which = (parts.which ?? "").toLowerCase();
  if (typeof count !== "number" || unit.grain === null || unit.grain === "quarter") return meaning;
  if (!["past", "last", "next", "coming"].includes(which)) return meaning;
  const now = at.now(unit.grain);
  if (now === null) return meaning;
  const other = shifted(now, which === "past" || which === "last" ? -count : count);
  const [from, until] = other.index < now.index ? [other, now] : [now, other];
  const ends = unit.grain === "week" ? [from, until].map((week) => edtfOf(week)?.split("/")) : [];
  const first = ends[0]?.[0] ?? edtfOf(from);
  const last = ends[1]?.[1] ?? edtfOf(until);
  // EDTF's intervals have years, months and days at their ends: no decades.
  if (first === null || last === null || unit.grain === "decade" || unit.grain === "century") return meaning;
  return { ...meaning, value: `${first}/${last}` };
}

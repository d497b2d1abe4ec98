import { padded, shifted, yearOf } from "../period.ts";
import type { DateRule } from "../rule.ts";
import { monthIn, ordinalIn, spokenYearIn } from "../words.ts";
import { fullYear, monthEveryYear, yearMeant } from "./calendar-dates.ts";

/** Words before which a bare "May" or "March" is a month, and four figures are a year. */
const LEADS_IN =
  /\b(?:in|of|since|by|until|till|through|from|to|and|or|the|for|during|before|after|between|throughout|late|early|mid|last|next|this|late-|early-|mid-|than|as|'s|’s|around|about|circa|on|at|with|their|its|his|her|our|my|your|a|an|versus|vs\.?|over|into|spring|summer|fall|autumn|winter|year|season|only|again|through|–|-|,|\()[\s-]?$/i;
const MEASURED =
  /^\s(?:people|troops|soldiers|men|women|dollars?|euros?|pounds?|yen|rubles?|francs?|marks?|miles?|kilomet\w+|met(?:er|re)s?|feet|foot|yards?|acres?|hectares?|tons?|tonnes?|kg|km|pages?|words?|votes?|jobs|homes|houses|cases|deaths|members|workers|employees|times|points?|percent|per|shares|copies|barrels|degrees|calories|hours|minutes|days|weeks|months|years?|seats|rooms|square|cubic|residents|refugees|students|children|families|passengers|tickets|calls|guests|fans|delegates|protesters|demonstrators|lb|lbs|hp|cc|mm|mph|rpm|watts?)\b/i;
const COUNTED_BEFORE =
  /(?:\b(?:(?:average|total|maximum|minimum|record|population|capacity|height|value|price|sum|crowd|fleet) of|nearly|almost|some|more than|fewer than|less than|at least|up to|only|no\.|number|room|flight|page|route|highway|section|chapter|article|rule|resolution|model|channel|bus|unit|boeing|airbus|windows)|[-–]\d{1,5})\s?$/i;

/** Months without a day, years, decades and centuries. */
export const MONTHS_AND_YEARS: readonly DateRule[] = [
  {
    name: "month",
    type: "date",
    pattern: "(?<month>January|February|April|June|July|August|September|October|November|December)",
    example: "The mine closed in [February].",
    not: "The februarys are cold.",
    reason: "A month without its year is the nearest one to which the sentence looks.",
    written: /^(?:[A-Z][a-z]+|[A-Z]+)$/,
    notBefore: /\b(?:Mr|Ms|Mrs|Dr|Miss)\.? $/,
    notAfter:
      /^(?: (?!Day\b|\d)[A-Z][a-z]+(?: (?:said|says|told|was|is|and)|, \d)| \d{1,2}(?!\d|:| (?:percent|per cent|people|points)))/,
    means: (parts, at) => monthEveryYear(monthIn(parts.month ?? ""), at),
  },
  {
    name: "march-or-may",
    type: "date",
    pattern: "(?<month>March|May)",
    example: "The mine closed in [May].",
    not: "May the mine close soon.",
    reason: "These two are words besides, so that what stands before them has to lead in a time.",
    written: /^(?:March|May|MARCH|MAY)$/,
    before:
      /(?:\b(?:in|of|since|by|until|till|through|from|to|and|or|during|before|after|between|throughout|late|early|mid|last|next|this|each|every|the|a|its|their|his|her|(?:Jan|Febr)uary|April|June|July)[\s-]$|'s $|’s $)/i,
    notAfter: /^(?: \d|(?: [A-Z][a-z]+)+ (?:said|says|told)| of (?:the|\d)| on\b| (?:Day|Madness)\b)/,
    means: (parts, at) => monthEveryYear(monthIn(parts.month ?? ""), at),
  },
  {
    name: "year",
    type: "date",
    pattern: "(?:the year )?{year}(?![-–/]\\d)",
    example: "The mine closed in [1987].",
    not: "The mine employed 1987 people.",
    reason:
      "Four figures that no measure follows and that something leads in, or that stand before what is of that year.",
    notBefore: COUNTED_BEFORE,
    notAfter: MEASURED,
    before: new RegExp(`(?:${LEADS_IN.source}|[.!?"”“'’(\\n] ?$|^$|[a-z]\\s$)`, "i"),
    means: (parts, at) => yearMeant(Number(parts.year), at),
  },
  {
    name: "spoken-year",
    type: "date",
    pattern:
      "(?:the year )?{spokenyear}(?! (?:people|dollars|years|miles|troops|soldiers|men|women|children|percent|points|pounds|tons|feet))",
    example: "The mine closed in [nineteen eighty-seven].",
    not: "The mine closed nineteen hatches.",
    reason: "Transcripts of broadcasts write years in words.",
    before:
      /\b(?:in|of|since|by|until|till|through|from|to|and|or|the|for|during|before|after|between|late|early|year)\s$|^$/i,
    means: (parts, at) => {
      const year = spokenYearIn(parts.spokenyear ?? "");
      return year === null ? null : yearMeant(year, at);
    },
  },
  {
    name: "short-year",
    type: "date",
    pattern: "['’](?<short>\\d\\d)",
    example: "The flood of [’87] was worse.",
    not: "It was 6’87 tall.",
    reason: "The century left out.",
    before: /\b(?:of|in|since|until|by|from|to|and|before|after|summer|spring|fall|autumn|winter|back in)\s$/i,
    means: (parts, at) => {
      const year = fullYear(Number(parts.short), at);
      return year === null ? at.of(null) : yearMeant(year, at);
    },
  },
  {
    name: "years-with-a-dash",
    type: "duration",
    pattern: "(?<from>1[0-9]\\d\\d|20\\d\\d)[-–/](?<until>(?:1[0-9]|20)?\\d\\d)",
    example: "He was mayor [1987–94].",
    not: "The code is 1987–9412.",
    reason: "A range of years: EDTF's interval.",
    notBefore: /[\d/.-]$/,
    means: (parts, at) => {
      const from = Number(parts.from);
      const written = parts.until ?? "";
      const until = written.length === 2 ? Math.floor(from / 100) * 100 + Number(written) : Number(written);
      if (until <= from) return null;
      return { ...at.of(yearOf(from)), timex: `P${until - from}Y`, value: `${padded(from, 4)}/${padded(until, 4)}` };
    },
  },
  {
    name: "decade",
    type: "date",
    pattern: "(?:the )?(?:mid[- ]|early |late |early-|late-)?(?<tens>(?:1[0-9]|20)\\d)0['’]?s",
    example: "Prices fell in [the early 1980s].",
    not: "The 1985s were good years.",
    reason: "Ten years by the first of them.",
    means: (parts, at) => at.of({ grain: "decade", index: Number(parts.tens) }),
  },
  {
    name: "short-decade",
    type: "date",
    pattern: "the (?:mid[- ]|early |late |early-|late-)?['’]?(?<tens>[1-9])0['’]?s",
    example: "Prices fell in [the ’80s].",
    not: "She is in her 80s.",
    reason: "Ten years by their last two figures; somebody's age has no article.",
    notBefore: /\b(?:temperatures?|highs?|lows?|aged?|into)\b[^.]{0,20}$/i,
    means: (parts, at) => shortDecade(Number(parts.tens), at.now("year")?.index ?? null, at),
  },
  {
    name: "another-decade",
    type: "date",
    pattern: "(?:early |late )?['’]?(?<tens>[1-9])0['’]?s",
    example: "Prices fell in the 1960s and [70s].",
    not: "Highs were in the 60s and 70s.",
    reason: "A second decade after one that is written with its century or as such.",
    before: /\b(?:1[0-9]|20)\d0['’]?s(?:,| and| or| to) $/,
    means: (parts, at) => {
      const decade = at.spoken("decade");
      if (decade === null) return null;
      return at.of({ grain: "decade", index: decade.index - (decade.index % 10) + Number(parts.tens) });
    },
  },
  {
    name: "decade-in-words",
    type: "date",
    pattern:
      "the (?:mid[- ]|early |late |early-|late-)?(?:nineteen[- ])?(?<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
    example: "Prices fell in [the eighties].",
    not: "A man in his eighties fell.",
    reason: "Ten years by their name.",
    means: (parts, at) => {
      const names = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
      return shortDecade(names.indexOf((parts.tens ?? "").toLowerCase()) + 2, at.now("year")?.index ?? null, at);
    },
  },
  {
    name: "century",
    type: "date",
    pattern:
      "(?:the )?(?:mid[- ]|early |late |early-|late-)?{ordinal}(?:[- ]century|(?= (?:and|to|or) (?:early |late )?{ordinal:other} centur(?:y|ies))| centuries)",
    example: "It is a [19th-century] mill.",
    not: "It took half a century.",
    reason: "A hundred years by their number; the twentieth began with 1901 or 1900, which the value leaves open.",
    means: (parts, at) => {
      const number = ordinalIn(parts.ordinal ?? "");
      return number === null || number > 21 ? null : at.of({ grain: "century", index: number - 1 });
    },
  },
  {
    name: "fiscal-year",
    type: "date",
    pattern:
      "(?:the )?(?:fiscal|financial)(?:[- ]year)? (?:['’](?<short>\\d\\d)|{year})|FY ?(?:(?<shortlabel>\\d\\d)|(?<label>20\\d\\d))",
    example: "Losses grew in [fiscal 1988].",
    not: "A fiscal 19 percent was lost.",
    reason: "A year of accounts: near the calendar's, with other ends, so approximate.",
    means: (parts, at) => {
      const short = parts.short ?? parts.shortlabel;
      const year = short === undefined ? Number(parts.year ?? parts.label) : fullYear(Number(short), at);
      return year === null ? at.of(null) : at.of(yearOf(year), { about: true });
    },
  },
  {
    name: "fiscal-years-with-a-dash",
    type: "date",
    pattern:
      "(?:(?:the )?(?:fiscal|financial)(?:[- ]year)? |FY ?)(?<from>20\\d\\d|19\\d\\d)[-–/](?<until>(?:19|20)?\\d\\d)",
    example: "Losses grew in [fiscal year 2010-11].",
    not: "A fiscal 2010-page report.",
    reason: "A year of accounts that has parts of two: it is called after the later.",
    means: (parts, at) => {
      const from = Number(parts.from);
      const until = Number((parts.until ?? "").slice(-2));
      return (from + 1) % 100 === until ? at.of(yearOf(from + 1), { about: true }) : null;
    },
  },
  {
    name: "fiscal-year-told",
    type: "date",
    pattern:
      "(?:the|its|this|last|next) (?<which>current |latest |last |next |previous |coming )?(?:fiscal|financial) year",
    example: "Losses grew in [the current fiscal year].",
    not: "The fiscal yearbook is out.",
    reason: "A year of accounts told from the present one.",
    means: (parts, at) => {
      const which = (parts.which ?? "").trim().toLowerCase();
      const by = ["latest", "last", "previous"].includes(which) ? -1 : ["next", "coming"].includes(which) ? 1 : 0;
      return at.of(at.ago("year", by), { about: true });
    },
  },
  {
    name: "year-before-christ",
    type: "date",
    pattern: "(?<year>\\d{1,4}) (?<era>B\\.C\\.(?:E\\.)?|BCE?)",
    example: "The wall dates from [312 BC].",
    not: "The bus to 312 Bcombe left.",
    reason: "Years before the first: EDTF counts a year 0, so that 1 BC is 0000.",
    written: /B/,
    means: (parts) => {
      const year = Number(parts.year);
      if (year === 0) return null;
      const before = year - 1;
      return { timex: `BC${padded(year, 4)}`, value: before === 0 ? "0000" : `-${padded(before, 4)}`, period: null };
    },
  },
  {
    name: "year-after-christ",
    type: "date",
    pattern: "(?:(?:A\\.D\\.|AD) (?<first>\\d{1,4})|(?<year>\\d{1,4}) (?:A\\.D\\.|AD|CE))",
    example: "The wall dates from [AD 79].",
    not: "The ad 79 readers saw.",
    reason: "Years that are said to be of the era, however few figures they have.",
    written: /AD|A\.D\.|CE/,
    means: (parts, at) => {
      const year = Number(parts.first ?? parts.year);
      return year === 0 ? null : yearMeant(year, at);
    },
  },
  {
    name: "end-of-year-as-a-name",
    type: "date",
    pattern: "(?:the )?year(?:[- ]|['’]s[- ])end",
    example: "The sale closes by [year-end].",
    not: "The yearend was wet.",
    reason: "The last day of a year in accounts and markets, of this one or the last as the sentence looks.",
    notAfter: /^ (?:of|in) \d/,
    means: (_, at) => {
      const year = at.now("year");
      if (year === null) return at.of(null);
      const last = at.from.direction === "past" ? shifted(year, -1) : year;
      return { timex: `${padded(last.index, 4)}-12-31`, value: `${padded(last.index, 4)}-12`, period: last };
    },
  },
];

/** A decade by its tens: the last one that had begun by a year. */
function shortDecade(tens: number, year: number | null, at: Parameters<DateRule["means"]>[1]) {
  if (year === null) return { timex: null, value: null, period: null };
  const latest = Math.floor(year / 10);
  return at.of({ grain: "decade", index: latest - ((((latest - tens) % 10) + 10) % 10) });
}

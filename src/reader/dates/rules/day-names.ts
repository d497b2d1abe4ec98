import { easterSunday, nthWeekday } from "../calendar.ts";
import { dayOf, type Period, periodAt } from "../period.ts";

/** A day that has a name, in any year; null where its country keeps it on another day or has none. */
type EveryYear = (year: number, country: string | null) => Period | null;

export interface NamedDay {
  readonly names: string;
  readonly example: string;
  readonly not: string;
  readonly reason: string;
  readonly day: EveryYear;
}

const on =
  (month: number, day: number): EveryYear =>
  (year) =>
    dayOf(year, month, day);
const nth =
  (month: number, weekday: number, n: number): EveryYear =>
  (year) => ({ grain: "day", index: nthWeekday(year, month, weekday, n) });
const easter =
  (days: number): EveryYear =>
  (year) => ({ grain: "day", index: easterSunday(year) + days });

/** Holidays and other days that come round every year. */
export const EVERY_YEAR: readonly NamedDay[] = [
  {
    names: "New Year['’]?s Day",
    example: "It reopens on [New Year’s Day].",
    not: "A new year dawned.",
    reason: "1 January.",
    day: on(1, 1),
  },
  {
    names: "New Year['’]?s Eve",
    example: "It closed on [New Year’s Eve].",
    not: "New year events began.",
    reason: "31 December.",
    day: on(12, 31),
  },
  {
    names: "Christmas Eve",
    example: "It closed on [Christmas Eve].",
    not: "Christmas evening songs.",
    reason: "24 December.",
    day: on(12, 24),
  },
  {
    names: "Christmas(?: Day)?",
    example: "It closed on [Christmas Day].",
    not: "Christmasville is a town.",
    reason: "25 December, as most churches and all English news keep it.",
    day: on(12, 25),
  },
  {
    names: "Boxing Day",
    example: "It closed on [Boxing Day].",
    not: "A boxing date was set.",
    reason: "26 December.",
    day: on(12, 26),
  },
  {
    names: "(?:St\\.?|Saint) Patrick['’]?s Day",
    example: "They marched on [St. Patrick’s Day].",
    not: "St. Patrick’s Church.",
    reason: "17 March.",
    day: on(3, 17),
  },
  {
    names: "(?:St\\.? )?Valentine['’]?s Day",
    example: "They met on [Valentine’s Day].",
    not: "Valentine’s dayroom.",
    reason: "14 February.",
    day: on(2, 14),
  },
  {
    names: "April Fools?['’]?s?['’]? Day",
    example: "It was [April Fools’ Day].",
    not: "April fools no one.",
    reason: "1 April.",
    day: on(4, 1),
  },
  {
    names: "May Day",
    example: "They marched on [May Day].",
    not: "The plane sent a mayday.",
    reason: "1 May.",
    day: on(5, 1),
  },
  {
    names: "(?:the )?Fourth of July|July Fourth",
    example: "It opens on [the Fourth of July].",
    not: "The fourth, julienned.",
    reason: "4 July.",
    day: on(7, 4),
  },
  {
    names: "Bastille Day",
    example: "They danced on [Bastille Day].",
    not: "The Bastille daily.",
    reason: "14 July.",
    day: on(7, 14),
  },
  {
    names: "Halloween",
    example: "It snowed on [Halloween].",
    not: "Halloweenish masks.",
    reason: "31 October.",
    day: on(10, 31),
  },
  {
    names: "Veterans['’]? Day|Armistice Day|Remembrance Day",
    example: "It reopens on [Veterans Day].",
    not: "Veterans daydream.",
    reason: "11 November.",
    day: on(11, 11),
  },
  {
    names: "Anzac Day",
    example: "They marched on [Anzac Day].",
    not: "Anzac dayrooms.",
    reason: "25 April.",
    day: on(4, 25),
  },
  {
    names: "Canada Day",
    example: "It opens on [Canada Day].",
    not: "In Canada, day broke.",
    reason: "1 July.",
    day: on(7, 1),
  },
  {
    names: "Juneteenth",
    example: "It opens on [Juneteenth].",
    not: "The Juneteenthers.",
    reason: "19 June.",
    day: on(6, 19),
  },
  {
    names: "International Women['’]s Day",
    example: "They marched on [International Women’s Day].",
    not: "International women’s dayroom.",
    reason: "8 March.",
    day: on(3, 8),
  },
  {
    names: "(?:Martin Luther King(?:,? Jr\\.?)?|MLK) Day",
    example: "It closes on [Martin Luther King Day].",
    not: "Martin Luther Kingsley.",
    reason: "The third Monday of January in the United States.",
    day: nth(1, 1, 3),
  },
  {
    names: "Presidents?['’]? Day",
    example: "It closes on [Presidents’ Day].",
    not: "The president’s daybook.",
    reason: "The third Monday of February in the United States.",
    day: nth(2, 1, 3),
  },
  {
    names: "Memorial Day",
    example: "It opens on [Memorial Day].",
    not: "A memorial daylong.",
    reason: "The last Monday of May in the United States.",
    day: nth(5, 1, -1),
  },
  {
    names: "Labou?r Day",
    example: "It closes on [Labor Day].",
    not: "A labor dayshift.",
    reason: "The first Monday of September in North America; elsewhere other days.",
    day: (year, country) =>
      country === null || country === "US" || country === "CA" ? nth(9, 1, 1)(year, country) : null,
  },
  {
    names: "Columbus Day",
    example: "It closes on [Columbus Day].",
    not: "Columbus Dayton.",
    reason: "The second Monday of October in the United States.",
    day: nth(10, 1, 2),
  },
  {
    names: "Thanksgiving(?: Day)?",
    example: "The rescue was on [Thanksgiving Day].",
    not: "A thanksgivings list.",
    reason: "The fourth Thursday of November in the United States, the second Monday of October in Canada.",
    day: (year, country) => (country === "CA" ? nth(10, 1, 2)(year, country) : nth(11, 4, 4)(year, country)),
  },
  {
    names: "Black Friday",
    example: "Sales rose on [Black Friday].",
    not: "Black Fridayish.",
    reason: "The day after Thanksgiving in the United States.",
    day: (year) => ({ grain: "day", index: nthWeekday(year, 11, 4, 4) + 1 }),
  },
  {
    names: "Mother['’]?s['’]? Day",
    example: "Shops closed on [Mother’s Day].",
    not: "The mother’s daybed.",
    reason:
      "The second Sunday of May in North America and Australia; Britain and Ireland keep the fourth Sunday of Lent.",
    day: (year, country) =>
      country === "GB" || country === "IE" ? easter(-21)(year, country) : nth(5, 7, 2)(year, country),
  },
  {
    names: "Father['’]?s['’]? Day",
    example: "Shops closed on [Father’s Day].",
    not: "The father’s daybed.",
    reason: "The third Sunday of June in most countries, not in Australia.",
    day: (year, country) =>
      country === "AU" || country === "NZ" ? nth(9, 7, 1)(year, country) : nth(6, 7, 3)(year, country),
  },
  {
    names: "Election Day",
    example: "Polls close at eight on [Election Day].",
    not: "An election daily.",
    reason: "The Tuesday after the first Monday of November in the United States; elsewhere other days.",
    day: (year, country) =>
      country === null || country === "US" ? { grain: "day", index: nthWeekday(year, 11, 1, 1) + 1 } : null,
  },
  {
    names: "Ash Wednesday",
    example: "He fasted on [Ash Wednesday].",
    not: "Ash Wednesbury.",
    reason: "46 days before Easter.",
    day: easter(-46),
  },
  {
    names: "Palm Sunday",
    example: "They marched on [Palm Sunday].",
    not: "Palm Sundays.",
    reason: "The Sunday before Easter.",
    day: easter(-7),
  },
  {
    names: "Good Friday",
    example: "It closed on [Good Friday].",
    not: "A good fridayish mood.",
    reason: "Two days before Easter.",
    day: easter(-2),
  },
  {
    names: "Easter Monday",
    example: "It closed on [Easter Monday].",
    not: "Easter mondays.",
    reason: "The day after Easter.",
    day: easter(1),
  },
  {
    names: "Easter week|Holy Week",
    example: "They walked in [Holy Week].",
    not: "Easter weekly.",
    reason: "The week that ends with Easter Sunday.",
    day: (year) => periodAt("week", easterSunday(year)),
  },
  {
    names: "Easter(?: Sunday)?",
    example: "It closed on [Easter Sunday].",
    not: "An eastern wind.",
    reason: "The churches of the West count it so; Orthodox Easter is called by that name.",
    day: easter(0),
  },
];

/** Days of history that are known by a name. */
export const ONCE: readonly {
  names: string;
  example: string;
  not: string;
  reason: string;
  date: readonly [number, number, number];
}[] = [
  {
    names: "D-Day",
    example: "He landed on [D-Day].",
    not: "A D-daylight.",
    reason: "6 June 1944.",
    date: [1944, 6, 6],
  },
  {
    names: "V-?E Day",
    example: "They danced on [VE Day].",
    not: "A vedayish mood.",
    reason: "8 May 1945.",
    date: [1945, 5, 8],
  },
  {
    names: "V-?J Day",
    example: "They danced on [VJ Day].",
    not: "A VJ dayshift.",
    reason: "15 August 1945, when it was announced; the United States also keep 2 September.",
    date: [1945, 8, 15],
  },
  {
    names: "Pearl Harbor Day",
    example: "He enlisted on [Pearl Harbor Day].",
    not: "Pearl Harbor days.",
    reason: "7 December 1941.",
    date: [1941, 12, 7],
  },
];

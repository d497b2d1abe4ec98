import type { Article } from "../../contract/index.ts";
import { dayNumber } from "./calendar.ts";

/** Which of 5/6/2012's figures is the month; null where the article doesn't tell. */
export type Order = "month-first" | "day-first" | null;

/** Where an outlet's address says which country's English it writes. */
const DAY_FIRST_DOMAINS =
  /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|bd|lk|sg|my|hk|mt|fr|de|es|it|nl|be|ch|at|se|no|dk|fi|pl|ru|ua|il|ae|qa|eg|jm|tt)(?=$|[/:?#])/i;
const MONTH_FIRST_DOMAINS = /\.(?:us|gov|mil|ph)(?=$|[/:?#])/i;
/** Languages by their region; Canada writes both. */
const DAY_FIRST_TAGS = /^en-(?:GB|IE|AU|NZ|IN|ZA|NG|KE|GH|PK|SG|HK|MT)\b/i;
const MONTH_FIRST_TAGS = /^en-(?:US|PH)\b/i;
/** Words that only one side of the ocean spells so. Where an article has both, its spelling tells nothing. */
const BRITISH_SPELLING =
  /\b(?:colour|labour|favour|honour|neighbour|harbour|behaviour|rumour|defence|offence|licence|centre|theatre|metres?|kilometres?|litres?|programme|organis(?:e|ed|ation)|realis(?:e|ed)|recognis(?:e|ed)|travell(?:ed|er|ing)|cancell(?:ed|ing)|tyres?|kerb|grey|whilst)/i;
const AMERICAN_SPELLING =
  /\b(?:color|labor|favor|honor|neighbor|harbor|behavior|rumor|defense|offense|center|theater|meters?|kilometers?|liters?|program|organiz(?:e|ed|ation)|realiz(?:e|ed)|recogniz(?:e|ed)|travel(?:ed|er|ing)|cancel(?:ed|ing)|tires|gray)\b/i;

const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/.-])/g;
/** So much of a text is looked at for its spelling. */
const SPELLING_SAMPLE = 40_000;

/**
 * The order of figures in an article's dates: as its own other dates show (a figure above twelve is no month; one reading
 * is the day it was published), else as its language, its outlet's address or its spelling tell.
 */
export function orderOf(article: Article): Order {
  return shown(article) ?? byVariety(article);
}

function shown({ text, published }: Article): Order {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const [, first = "", , second = "", year = ""] of text.matchAll(NUMERIC)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && b <= 12) dayFirst++;
    else if (b > 12 && a <= 12) monthFirst++;
    else if (
      a !== b &&
      published !== null &&
      /^\d{4}-\d\d-\d\d/.test(published) &&
      published.slice(2, 4) === year.slice(-2)
    ) {
      const day = published.slice(5, 10);
      const as = (month: number, date: number) => `${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
      if (day === as(a, b)) monthFirst++;
      if (day === as(b, a)) dayFirst++;
    }
  }
  if (monthFirst === dayFirst) return null;
  return monthFirst > dayFirst ? "month-first" : "day-first";
}

function byVariety({ language, url, outlet, text }: Article): Order {
  if (MONTH_FIRST_TAGS.test(language)) return "month-first";
  if (DAY_FIRST_TAGS.test(language)) return "day-first";
  const address = `${hostOf(url)} ${outlet ?? ""}`.trim();
  for (const place of address.split(" ")) {
    if (MONTH_FIRST_DOMAINS.test(place)) return "month-first";
    if (DAY_FIRST_DOMAINS.test(place)) return "day-first";
  }
  const sample = text.slice(0, SPELLING_SAMPLE);
  const british = BRITISH_SPELLING.test(sample);
  if (british === AMERICAN_SPELLING.test(sample)) return null;
  return british ? "day-first" : "month-first";
}

/** The country whose holidays an article keeps, as far as its language, address or spelling tell. */
export function countryOf(article: Article): string | null {
  const region = /^en-([A-Z]{2})\b/i.exec(article.language)?.[1]?.toUpperCase();
  if (region !== undefined) return region;
  const host = hostOf(article.url);
  if (/\.ca$/i.test(host)) return "CA";
  return null;
}

function hostOf(url: string | null): string {
  return /^[a-z]+:\/\/([^/?#:]+)/i.exec(url ?? "")?.[1] ?? "";
}

/** Days that figures may mean: one where the order is known or only one is a date, two where it is open. */
export function daysMeant(first: number, second: number, year: number, order: Order): number[] {
  const monthFirst = dayNumber(year, first, second);
  const dayFirst = dayNumber(year, second, first);
  if (order === "month-first" && monthFirst !== null) return [monthFirst];
  if (order === "day-first" && dayFirst !== null) return [dayFirst];
  return [...new Set([monthFirst, dayFirst])].filter((day) => day !== null);
}

import type { Wanted } from "../../contract/index.ts";
import { baseKeyOf, outletOfArticle } from "../origins/key.ts";
import { outletKey } from "../origins/outlets.ts";
import type { ProfiledArticle } from "../profile.ts";

/** Days before and after a citing article between which a report it cites without a date was published. */
const BEFORE = 7;
const AFTER = 1;

/** What says whether an article is the one that is wanted. */
export type Held = Pick<ProfiledArticle, "outlet" | "url" | "published">;

/** The key of who published what is wanted: an outlet, or the author of a document. */
export function publisherOf({ name, type }: Pick<Wanted, "name" | "type">): string {
  if (type === "named-organization") return outletKey(name);
  return baseKeyOf({ name, type, forms: [name] }, { outlet: null, url: null, credit: [], published: null }).key;
}

/**
 * Whether an article is what is wanted: it has its address; or its publisher published it on the date that is told, give
 * or take a day, or, where none is told, in the week before one of the articles that cite it. An article of unknown date
 * is taken for it only by its address.
 *
 * @param citing when the articles that cite it were published, EDTF
 */
export function isHeldBy(
  wanted: Pick<Wanted, "name" | "type" | "date" | "url">,
  article: Held,
  citing: readonly (string | null)[],
): boolean {
  if (wanted.url !== null && article.url !== null && addressOf(wanted.url) === addressOf(article.url)) return true;
  if (outletOfArticle(article) !== publisherOf(wanted)) return false;
  const published = dayOf(article.published);
  if (published === null) return false;
  const told = dayOf(wanted.date);
  if (wanted.date !== null && told !== null) return Math.abs(published - told) <= AFTER;
  if (wanted.date !== null) return article.published?.startsWith(wanted.date) === true;
  return citing.some((date) => {
    const day = dayOf(date);
    return day !== null && published >= day - BEFORE && published <= day + AFTER;
  });
}

/** An address without what does not tell pages apart: its scheme, "www.", its fragment, a slash at the end. */
export function addressOf(url: string): string {
  return url
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//iu, "")
    .replace(/^www\d*\./iu, "")
    .replace(/#.*$/u, "")
    .replace(/[?&](?:utm_[^&]*|fbclid=[^&]*|_r=[^&]*)/giu, "")
    .replace(/\/+$/u, "")
    .replace(/^[^/?]+/u, (host) => host.toLowerCase());
}

/** Days since 1970 of a date that is told to the day, by the proleptic Gregorian calendar; null of any other. */
function dayOf(date: string | null): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(date ?? "");
  if (found === null) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  // Days before a month, counting years from March (Richards 2013, "Calendars").
  const shifted = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leap = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leap + Math.floor((153 * months + 2) / 5) + day - 719_469;
}

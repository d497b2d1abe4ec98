import { isAgency } from "./agencies.ts";
import { firstLines, lastLines } from "./lines.ts";

/** What is known of an article besides its text. */
export interface Publication {
  title: string | null;
  outlet: string | null;
  authors: readonly string[];
  url: string | null;
  /** Organisations that the page itself names as publisher or author. */
  selfPublished: readonly string[];
}

/** Hosts that only states and their bodies may have, and of bodies between states. */
const OFFICIAL_HOST =
  /(?:^|\.)(?:gov|mil|int)$|\.(?:gov|gob|gouv|govt|mil|go|gub)\.[a-z]{2}$|(?:^|\.)(?:gouv\.fr|admin\.ch|bund\.de|gc\.ca|europa\.eu|un\.org|nato\.int)$/;
/** Parts of an address under which organisations publish their own releases. */
const RELEASE_PATH =
  /\/(?:press-?releases?|media-?releases?|news-?releases?|newsroom|press-?room|pressemitteilung(?:en)?|communiques?(?:-de-presse)?|pressroom|statements-releases)(?:[/_.-]|$)/i;
/** A folder of an address that is one of releases where its organisation signs them; papers write of the press too. */
const PRESS_PATH = /\/(?:press|media|presse)\//i;
/** Services that pass releases on for pay: what they carry is not their own. */
const DISTRIBUTOR = /(?:prnewswire|businesswire|globenewswire|einpresswire|accesswire|newswire|prweb|presseportal)\./i;
const RELEASE_LINE =
  /^(?:\*+ ?)?(?:for immediate release|embargoed until\b.{0,60}|(?:press|media|news) (?:release|statement))\b.{0,60}$/i;
const RELEASE_END =
  /^(?:#\s?#\s?#|-? ?ends? ?-|(?:media|press) (?:contacts?|inquiries|enquiries)\b.{0,120}|notes? to editors?\b.{0,40}|about [\p{Lu}].{1,60})$/iu;
/** What an organisation's own headline says that it does. A paper's headline says this of others. */
const DOES =
  /^\s?(?:\([^)]{1,20}\) )?(?:announces?|launches|condemns|welcomes|appoints|names|publishes|releases|opens|issues|statement|responds|unveils|introduces|calls (?:on|for)|urges|expresses|deplores|mourns|congratulates)\b/i;

/**
 * Whether a text was published by the one it comes from: a release, an official's page, a company's news. Conservative:
 * true only where the text says it is a release, the address is official or a newsroom and nobody signs, or the headline
 * says what its own publisher does.
 */
export function isOwn(text: string, about: Publication): boolean {
  if (about.outlet !== null && isAgency(about.outlet)) return false;
  const address = about.url === null ? null : parse(about.url);
  if (address !== null && DISTRIBUTOR.test(address.hostname)) return false;
  if (saysRelease(text)) return true;
  if (signsItself(about)) {
    // What an organisation signs with its own name among its releases is its own.
    const isNumbered = firstLines(text, 8).some((line) => RELEASE_LINE.test(line.words));
    if (isNumbered || (address !== null && PRESS_PATH.test(address.pathname))) return true;
  }
  if (about.authors.length > 0) return false;
  if (address !== null && (OFFICIAL_HOST.test(address.hostname) || RELEASE_PATH.test(address.pathname))) return true;
  return [about.outlet, ...about.selfPublished].some(
    (name) => name !== null && headlineOf(name, about.title ?? firstLines(text, 1)[0]?.words ?? ""),
  );
}

/** Whether the author that is named is the publisher. */
function signsItself({ outlet, authors }: Publication): boolean {
  const name = outlet?.trim().toLowerCase();
  return name !== undefined && authors.length > 0 && authors.every((author) => author.trim().toLowerCase() === name);
}

function saysRelease(text: string): boolean {
  const head = firstLines(text, 8).find((line) => RELEASE_LINE.test(line.words));
  if (head === undefined) return false;
  if (/^\W*(?:for immediate|embargoed)/i.test(head.words)) return true;
  return lastLines(text, 8).some((line) => RELEASE_END.test(line.words));
}

/** Whether a headline begins with the publisher's name and says what the publisher does. */
function headlineOf(publisher: string, title: string): boolean {
  const name = publisher.replace(/^www\./, "").replace(/\.(?:org|com|net|int|gov|edu)(?:\.[a-z]{2})?$/i, "");
  if (name.length < 3 || isAgency(name)) return false;
  if (!title.toLowerCase().startsWith(name.toLowerCase())) return false;
  return DOES.test(title.slice(name.length));
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

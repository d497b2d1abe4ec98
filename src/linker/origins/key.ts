import type { ProfiledArticle, Source } from "../profile.ts";
import { describe } from "./described.ts";
import { governmentOf } from "./governments.ts";
import { isOffice } from "./offices.ts";
import { isAddress, isSomeReporter, knownOutlet, outletKey, outletOfReporter } from "./outlets.ts";
import { namePartsOf } from "./person-names.ts";
import { plainWords, slugOf } from "./plain-words.ts";

/** What a source is called over all articles, as far as its own article tells. */
export interface BaseKey {
  readonly key: string;
  /**
   * Whether the key stands for one real-world source wherever it occurs: a full name, a body's name, a role with a place
   * or a body. A surname, or "officials" alone, is not settled: which it is, linked articles may tell.
   */
  readonly settled: boolean;
}

/** Words that stand for somebody without saying whom. */
const PRONOUN =
  /^(?:he|she|they|it|i|we|you|who|him|her|them|us|me|one|this|that|these|those|(?:all|some|both|many|others?)(?: of (?:them|whom|us|these|those))?)$/iu;

export function isPronoun(words: string): boolean {
  return PRONOUN.test(words.trim());
}
const CORPORATE = new Set(["inc", "corp", "corporation", "ltd", "plc", "llc", "co", "gmbh", "sa", "ag"]);
/** What a body publishes and speaks through: the words are its own. */
const PUBLICATION =
  /^(.+?)(?:['’]s?)?\s+(?:press release|news release|press statement|statement|release|communiqu[eé]|website|web site|blog|newsletter|report|study|survey|analysis|post|tweet)$/u;

/** The outlet of an article, by its key; null where neither its outlet nor its address is known. */
export function outletOfArticle({ outlet, url }: Pick<ProfiledArticle, "outlet" | "url">): string | null {
  const name = outlet ?? /^[a-z]+:\/\/(?:[^@/]*@)?([^/:?#]+)/iu.exec(url ?? "")?.[1] ?? null;
  return name === null || name.trim() === "" ? null : outletKey(name);
}

/**
 * The key of a source by its own words, and whether that settles who it is.
 *
 * @param article the source's: its outlet stands behind "our reporter" and behind the writer's own word, its credit
 *   behind "a reporter"
 */
export function baseKeyOf(
  { name, type, forms }: Pick<Source, "name" | "type" | "forms">,
  article: Pick<ProfiledArticle, "outlet" | "url" | "credit" | "published">,
): BaseKey {
  const own = outletOfArticle(article);
  if (type === "author") return own === null ? loose("the writer") : { key: own, settled: true };
  if (isPronoun(name)) return loose(name);
  if (type === "named-person") return personKey(name, forms);
  const words = plainWords(name.replace(/\s*\(.*$/u, "").replace(/,.*$/u, ""));
  const reporterOf = outletOfReporter(name, own);
  if (reporterOf !== null) return { key: reporterOf, settled: true };
  if (isSomeReporter(name)) {
    const credited = article.credit[0]?.name;
    if (credited !== undefined) return { key: outletKey(credited), settled: true };
  }
  const government = governmentOf(words, type === "named-organization");
  if (government !== null)
    return { key: `${government.arm}-of-${slugOf(government.country.split(" "))}`, settled: true };
  if (type === "named-organization") return bodyKey(name);
  if (type === "document") return documentKey(name);
  const known = /^(?:the )?\p{Lu}[\p{L}.]*$/u.test(name) ? knownOutlet(words) : null;
  if (known !== null) return { key: known, settled: true };
  const described = describedKey(forms.length > 0 ? forms : [name]);
  return type === "unnamed-person" && isOffice(name) ? officeKey(described, article.published) : described;
}

function personKey(name: string, forms: readonly string[]): BaseKey {
  const longest = [name, ...forms]
    .map(namePartsOf)
    .reduce((best, parts) => (parts.length > best.length ? parts : best));
  const whole = longest.filter((part) => part.length > 1);
  return whole.length > 1 ? { key: slugOf(whole), settled: true } : { key: slugOf(longest), settled: false };
}

/** The key of a body's name: "the Ministry of Health", "Health Ministry" → health-ministry. */
export function bodyKey(name: string): BaseKey {
  if (isAddress(name)) return { key: outletKey(name), settled: true };
  const words = bodyWords(name);
  const known = knownOutlet(words);
  return { key: known ?? slugOf(words), settled: known !== null || isTelling(name, words) };
}

/** The words of a body's name in one order, without what says how it is incorporated. */
export function bodyWords(name: string): string[] {
  const words = plainWords(name.replace(/\s*\(.*$/u, "").replace(/,.*$/u, "")).filter((word) => !CORPORATE.has(word));
  const plain = words.length > 0 ? words : plainWords(name);
  if (knownOutlet(plain) !== null) return plain;
  const of = plain.lastIndexOf("of");
  return of > 0 && of < plain.length - 1
    ? [...plain.slice(of + 1), ...plain.slice(0, of)].filter((word) => word !== "the")
    : plain;
}

/** Whether a body's words name it alone: two words with capitals, or letters. "The Authority" names no one authority. */
function isTelling(name: string, words: readonly string[]): boolean {
  const capitals = name.match(/\p{Lu}[\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length === 1) return !/^(?:the|an?)\s/iu.test(name) && capitals.length === 1;
  return capitals.filter((word) => word.toLowerCase() !== "the").length > 1 || words.length > 2;
}

/**
 * An office that one person holds at a time, told by its country or body: who held it depends on the year, so the year is
 * in its key, and without one it is not settled.
 */
function officeKey({ key, settled }: BaseKey, published: string | null): BaseKey {
  const year = /^\d{4}/u.exec(published ?? "")?.[0];
  return settled && year !== undefined ? { key: `${key}-${year}`, settled } : { key, settled: false };
}

function documentKey(name: string): BaseKey {
  const body = PUBLICATION.exec(name.trim().replace(/^(?:the|an?|one)\s+/iu, ""))?.[1];
  if (body !== undefined && /^\p{Lu}/u.test(body)) {
    const government = governmentOf(plainWords(body), true);
    if (government !== null)
      return { key: `${government.arm}-of-${slugOf(government.country.split(" "))}`, settled: true };
    return bodyKey(body);
  }
  return describedKey([name]);
}

/** The key of a role with its place or body: "residents of Bukit Sama" → residents-bukit-sama. */
function describedKey(forms: readonly string[]): BaseKey {
  const all = forms.map(describe);
  const told = all.find(({ context }) => context.length > 0);
  const said = told ?? all[0];
  if (said === undefined || said.role.length === 0) return loose(forms[0] ?? "");
  return { key: slugOf([...said.role, ...said.context]), settled: told !== undefined };
}

function loose(words: string): BaseKey {
  const key = slugOf(plainWords(words));
  return { key: key === "" ? "unknown" : key, settled: false };
}

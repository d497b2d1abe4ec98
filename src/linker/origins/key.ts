import type { ProfiledArticle, Source } from "../profile.ts";
import { type BaseKey, bodyKey, bodyWords, isBodyLike, isPartOfName } from "./bodies.ts";
import { describe } from "./described.ts";
import { governmentOf } from "./governments.ts";
import { isOffice } from "./offices.ts";
import { isAddress, isSomeReporter, knownOutlet, outletKey, outletOfReporter } from "./outlets.ts";
import { nameForms, namePartsOf } from "./person-names.ts";
import { plainWords, slugOf } from "./plain-words.ts";

/** Words that stand for somebody without saying whom. */
const PRONOUN =
  /^(?:he|she|they|it|i|we|you|who|him|her|them|us|me|one|this|that|these|those|(?:all|some|both|many|others?|one|two|most|none|each|several)(?: of (?:them|whom|us|these|those)\b.*)?|(?:every|any|no)(?:body|one)\b.*)$/iu;

export function isPronoun(words: string): boolean {
  return PRONOUN.test(words.trim());
}
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
  const publisher = publisherIn(name, type, article.outlet);
  if (publisher !== null) return { key: publisher, settled: true };
  if (type === "named-organization") return bodyKey(name);
  if (type === "document") return documentKey(name);
  const known = /^(?:the )?\p{Lu}[\p{L}.]*$/u.test(name) ? knownOutlet(words) : null;
  if (known !== null) return { key: known, settled: true };
  const described = describedKey(forms.length > 0 ? forms : [name]);
  return type === "unnamed-person" && isOffice(name) ? officeKey(described, article.published) : described;
}

/** The outlet's key, where an article speaks of its own publisher in short: "the Authority" on the Port Authority's page. */
function publisherIn(name: string, type: Source["type"], outlet: string | null): string | null {
  if (outlet === null || isAddress(outlet)) return null;
  if (type !== "named-organization" && !(type === "unnamed-group" && isBodyLike(name))) return null;
  return isPartOfName(bodyWords(name), bodyWords(outlet)) ? outletKey(outlet) : null;
}

function personKey(name: string, forms: readonly string[]): BaseKey {
  const longest = [name, ...nameForms(forms)]
    .map(namePartsOf)
    .reduce((best, parts) => (parts.length > best.length ? parts : best));
  const whole = longest.filter((part) => part.length > 1);
  return whole.length > 1 ? { key: slugOf(whole), settled: true } : { key: slugOf(longest), settled: false };
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

import { isAgency } from "../article/agencies.ts";
import { edtfOf } from "../article/dates.ts";
import { authorsOf } from "../article/headline.ts";
import type { DomDocument, DomElement } from "./dom.ts";
import { type LinkedArticle, readLinkedData } from "./json-ld.ts";

/** What a page says of its article apart from its text. */
export interface Metadata {
  title: string | null;
  outlet: string | null;
  authors: string[];
  published: string | null;
  url: string | null;
  language: string | null;
  body: string | null;
  /** Organisations named as the article's author. */
  organisations: string[];
  /** Lines near the article that say when. */
  asides: string[];
}

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "article.published",
  "parsely-pub-date",
  "sailthru.date",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "citation_publication_date",
  "article:published",
  "originalpublicationdate",
];
const AUTHOR = [
  "author",
  "article:author",
  "parsely-author",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "sailthru.author",
  "citation_author",
];
const OUTLET = ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title"];
const TITLE = ["og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "headline"];

/**
 * Title, outlet, authors, date and address from a page's own metadata: JSON-LD first, then OpenGraph and `article:*`,
 * named meta elements, microdata and `<time>`, `<title>` and `<h1>`. `address` is where the page was fetched.
 */
export function readMetadata(document: DomDocument, address: string | null): Metadata {
  const linked = readLinkedData(document);
  const meta = metaOf(document);
  const url = addressOf(document, meta, linked, address);
  const outlet = outletOf(document, meta, linked);
  return {
    title: cleanTitle(titleOf(document, meta, linked), outlet),
    outlet,
    ...authors(document, meta, linked),
    published: publishedOf(document, meta, linked),
    url,
    language:
      document.documentElement?.getAttribute("lang") ??
      linked?.language ??
      first(meta, ["og:locale", "content-language"]),
    body: linked?.body ?? null,
    asides: asidesOf(document),
  };
}

/** Who runs the site. An agency named as publisher supplied the text: the site's own name says whose page it is. */
function outletOf(
  document: DomDocument,
  meta: ReadonlyMap<string, string[]>,
  linked: LinkedArticle | null,
): string | null {
  const site = first(meta, OUTLET);
  const publisher = linked?.publisher ?? null;
  if (publisher !== null && !(isAgency(publisher) && site !== null)) return publisher;
  return site ?? (microdata(document, "publisher") || null);
}

function metaOf(document: DomDocument): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of Array.from(document.querySelectorAll("meta")).slice(0, 2000)) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = plain(element.getAttribute("content"));
    if (name === null || content === "") continue;
    const key = name.trim().toLowerCase();
    found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}

function first(meta: ReadonlyMap<string, string[]>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

function titleOf(
  document: DomDocument,
  meta: ReadonlyMap<string, string[]>,
  linked: LinkedArticle | null,
): string | null {
  const declared = first(meta, TITLE) ?? (linked?.type === "WebPage" ? null : linked?.headline);
  if (declared) return declared;
  const [heading, another] = Array.from(document.querySelectorAll("h1"))
    .map((element) => plain(element.textContent))
    .filter((words) => words !== "");
  if (heading !== undefined && another === undefined) return heading;
  return plain(document.querySelector("title")?.textContent) || (heading ?? null);
}

/** A page's title without the outlet's name after it: "Pier 9 reopens | Harbour Herald". */
function cleanTitle(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title;
  const parts = /^(.{8,})\s+[|–—»·-]\s+([^|–—»·]{2,60})$/.exec(title);
  const same = parts?.[2]?.toLowerCase().replace(/^the /, "") === outlet.toLowerCase().replace(/^the /, "");
  return parts !== null && same ? (parts[1] ?? title) : title;
}

function authors(
  document: DomDocument,
  meta: ReadonlyMap<string, string[]>,
  linked: LinkedArticle | null,
): { authors: string[]; organisations: string[] } {
  const organisations = (linked?.authors ?? []).filter((author) => author.organisation).map((author) => author.name);
  const people = (linked?.authors ?? []).filter((author) => !author.organisation && !isAddress(author.name));
  if (people.length > 0) return { authors: distinct(people.flatMap((author) => named(author.name))), organisations };
  const declared = AUTHOR.flatMap((name) => meta.get(name) ?? []).filter((name) => !isAddress(name));
  if (declared.length > 0) return { authors: distinct(declared.flatMap(named)), organisations };
  const marked = Array.from(
    document.querySelectorAll("[rel~=author], [itemprop~=author] [itemprop~=name], [itemprop~=author], .byline"),
  )
    .slice(0, 6)
    .map((element) => plain(element.textContent))
    .filter((name) => name.length < 120);
  return { authors: distinct(marked.flatMap(authorsOf)), organisations };
}

/** "By A and B" as two names. What fits no pattern stays whole, as the page has it, unless it follows names. */
function named(author: string): string[] {
  const names = authorsOf(author);
  return names.length > 0 ? names : author.length < 120 ? [author.replace(/^by\s+/i, "")] : [];
}

function publishedOf(
  document: DomDocument,
  meta: ReadonlyMap<string, string[]>,
  linked: LinkedArticle | null,
): string | null {
  const marked = document.querySelector("[itemprop~=datePublished]");
  const times = Array.from(
    document.querySelectorAll(
      "article time[datetime], main time[datetime], header time[datetime], time[pubdate], time[datetime]",
    ),
  );
  const candidates = [
    linked?.published ?? null,
    ...PUBLISHED.map((name) => meta.get(name)?.[0] ?? null),
    marked?.getAttribute("content") ?? marked?.getAttribute("datetime") ?? marked?.textContent ?? null,
    times.find((time) => time.closest("nav, aside, footer") === null)?.getAttribute("datetime") ?? null,
  ];
  for (const candidate of candidates) {
    const day = candidate === null ? null : edtfOf(candidate);
    if (day !== null) return day;
  }
  return null;
}

function addressOf(
  document: DomDocument,
  meta: ReadonlyMap<string, string[]>,
  linked: LinkedArticle | null,
  address: string | null,
): string | null {
  const canonical = document.querySelector("link[rel~=canonical]")?.getAttribute("href") ?? null;
  for (const candidate of [canonical, first(meta, ["og:url"]), linked?.url ?? null]) {
    const url = whole(candidate, address);
    // A page that names its site's front page as its address says nothing about itself.
    if (url !== null && (new URL(url).pathname.length > 1 || new URL(url).search !== "" || address === null))
      return url;
  }
  return address;
}

/** An address made whole against another; null where it is none of the web. */
export function whole(href: string | null, base: string | null): string | null {
  if (href === null || href.trim() === "" || !URL.canParse(href.trim(), base ?? undefined)) return null;
  const url = new URL(href.trim(), base ?? undefined);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

/** Short pieces of a page that its makers call a date: read where no metadata says one. */
function asidesOf(document: DomDocument): string[] {
  const marked = Array.from(
    document.querySelectorAll(
      "time, [class*=date], [class*=Date], [class*=time], [class*=publish], .byline, [class*=meta]",
    ),
  );
  return distinct(
    marked
      .slice(0, 200)
      .map((element: DomElement) => plain(element.textContent))
      .filter((words) => words.length > 5 && words.length < 110),
  ).slice(0, 8);
}

function microdata(document: DomDocument, property: string): string {
  const element = document.querySelector(`[itemprop~=${property}] [itemprop~=name]`);
  return plain(element?.getAttribute("content") ?? element?.textContent ?? null);
}

function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.|@)/i.test(words);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function plain(words: string | null | undefined): string {
  return (words ?? "").replace(/\s+/g, " ").trim();
}

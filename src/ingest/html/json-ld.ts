import type { DomDocument } from "./dom.ts";

/** What a page's linked data says of its article. Every field is as the page has it. */
export interface LinkedArticle {
  type: string;
  headline: string | null;
  body: string | null;
  published: string | null;
  authors: { name: string; organisation: boolean }[];
  publisher: string | null;
  url: string | null;
  language: string | null;
}

type Json = { [key: string]: unknown };

const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|WebPage)$/;
const MOST_NODES = 2000;

/** The article that a page's JSON-LD describes, the most telling type first; null where it describes none. */
export function readLinkedData(document: DomDocument): LinkedArticle | null {
  const nodes = new Map<string, Json>();
  const articles: Json[] = [];
  for (const script of Array.from(document.querySelectorAll("script")).slice(0, 500)) {
    if (!/^application\/ld\+json/i.test(script.getAttribute("type") ?? "")) continue;
    for (const node of everyNode(parse(script.textContent ?? ""))) {
      const id = words(node["@id"]);
      if (id !== null && Object.keys(node).length > 1) nodes.set(id, node);
      if (typesOf(node).some((type) => ARTICLE.test(type))) articles.push(node);
    }
  }
  const article = articles.find((node) => !typesOf(node).includes("WebPage")) ?? articles[0];
  if (article === undefined) return null;
  const authors = list(article.author ?? article.creator).map((author) => personOf(author, nodes));
  return {
    type: typesOf(article)[0] ?? "",
    headline: words(article.headline) ?? words(article.name),
    body: typeof article.articleBody === "string" ? article.articleBody.trim() : null,
    published: words(article.datePublished) ?? words(article.dateCreated) ?? words(article.dateModified),
    authors: authors.filter((author) => author !== null),
    publisher: personOf(list(article.publisher ?? article.sourceOrganization)[0], nodes)?.name ?? null,
    url: words(article.url) ?? words(article.mainEntityOfPage) ?? idOf(article.mainEntityOfPage),
    language: words(article.inLanguage),
  };
}

function parse(source: string): unknown {
  const bare = source.replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*;?\s*$/g, "").trim();
  try {
    return JSON.parse(bare);
  } catch {
    // Pages put raw line ends into strings; JSON allows none.
    try {
      return JSON.parse(bare.replace(/\p{Cc}+/gu, " "));
    } catch {
      return null;
    }
  }
}

/** Every object of a document, those of `@graph` and lists too. Iterative: a page may nest as deep as it likes. */
function* everyNode(root: unknown): Generator<Json> {
  const pending: unknown[] = [root];
  for (let count = 0; pending.length > 0 && count < MOST_NODES; count++) {
    const next = pending.shift();
    if (Array.isArray(next)) pending.push(...next.slice(0, MOST_NODES));
    else if (isObject(next)) {
      yield next;
      for (const key of ["@graph", "mainEntity", "itemListElement", "hasPart"])
        if (next[key] !== undefined) pending.push(next[key]);
    }
  }
}

function personOf(value: unknown, nodes: ReadonlyMap<string, Json>): { name: string; organisation: boolean } | null {
  if (typeof value === "string") return plain(value) === "" ? null : { name: plain(value), organisation: false };
  if (!isObject(value)) return null;
  const node = value.name === undefined ? (nodes.get(words(value["@id"]) ?? "") ?? value) : value;
  const name = words(node.name);
  return name === null
    ? null
    : { name, organisation: typesOf(node).some((type) => /Organization|NewsMedia|Corporation/.test(type)) };
}

function typesOf(node: Json): string[] {
  return list(node["@type"])
    .filter((type) => typeof type === "string")
    .map((type) => type.replace(/^.*[/#:]/, ""));
}

function idOf(value: unknown): string | null {
  return isObject(value) ? words(value["@id"]) : null;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function words(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  const text = typeof one === "string" ? plain(one) : typeof one === "number" ? String(one) : "";
  return text === "" ? null : text;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

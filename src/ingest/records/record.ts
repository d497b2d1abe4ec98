import { edtfOf } from "../article/dates.ts";
import { authorsOf } from "../article/headline.ts";
import { type Draft, emptyDraft } from "../draft.ts";
import type { Part } from "../formats/format.ts";
import { readFragment } from "../html/fragment.ts";
import { whole } from "../html/metadata.ts";
import type { Given } from "../input.ts";
import { isAddress } from "./address-list.ts";
import { type Fields, KNOWN, type Target } from "./fields.ts";

export type Json = { readonly [key: string]: unknown };

/** What services that sell news put where they cut a text off: "… [+2391 chars]". */
const CUT_OFF = /\s*(?:…|\.\.\.)?\s*\[\+\d+ char(?:acter)?s\]\s*$/;

/** What a record of a table or of JSON is: an article, the address of one, or nothing that can be told. */
export function partOf(record: Json, name: string, fields: Fields): Part {
  const text = textOf(field(record, "text", fields));
  const url = addressOf(field(record, "url", fields));
  if (text !== "" && url !== null && CUT_OFF.test(text))
    return { name: url, address: url, given: {}, draft: draftOf(record, text.replace(CUT_OFF, ""), url, fields) };
  if (text !== "") return { name, draft: draftOf(record, text, url, fields) };
  if (url === null) return { name, failure: { code: "no-text", message: noText(record) } };
  return { name: url, address: url, given: givenOf(record, fields), draft: null };
}

/** Whether a record may be an article at all: it has words, or an address. */
export function isArticle(record: Json, fields: Fields): boolean {
  return textOf(field(record, "text", fields)) !== "" || addressOf(field(record, "url", fields)) !== null;
}

/** Whether a record standing by itself is an article: an address alone stands in files of all sorts. */
export function isWholeArticle(record: Json, fields: Fields): boolean {
  if (textOf(field(record, "text", fields)) !== "") return true;
  return (
    isArticle(record, fields) &&
    wordsOf(field(record, "title", fields)) !== null &&
    field(record, "published", fields) !== null
  );
}

function draftOf(record: Json, text: string, url: string | null, fields: Fields): Draft {
  const flat = isMarkup(text) ? readFragment(text, url) : { ...emptyDraft(text) };
  const published = wordsOf(field(record, "published", fields));
  return {
    ...emptyDraft(flat.text),
    links: flat.links,
    blocks: flat.blocks,
    notes: flat.notes,
    title: wordsOf(field(record, "title", fields)),
    outlet: outletOf(field(record, "outlet", fields)),
    authors: namesOf(field(record, "authors", fields)),
    published: published === null ? null : edtfOf(published),
    url,
    language: wordsOf(field(record, "language", fields)),
  };
}

/** What a list says of a page is what whoever made it knows of it, as in a list for `--meta`: it wins over the page. */
function givenOf(record: Json, fields: Fields): Given {
  const [title, outlet, said] = [
    wordsOf(field(record, "title", fields)),
    outletOf(field(record, "outlet", fields)),
    wordsOf(field(record, "published", fields)),
  ];
  const published = said === null ? null : edtfOf(said);
  return {
    ...(title !== null && { title }),
    ...(outlet !== null && { outlet }),
    ...(published !== null && { published }),
  };
}

/**
 * The value of the field that was named; of a record that lacks it, and where none was, of the first known name that holds one.
 * So one option serves files of several kinds.
 */
function field(record: Json, target: Target, fields: Fields): unknown {
  const named = fields[target];
  const own = named === undefined ? null : (record[named] ?? at(record, named.split(".")));
  if (own !== null && own !== undefined && own !== "") return own;
  const byName = new Map(Object.keys(record).map((key) => [key.toLowerCase().replace(/[_\s-]/g, ""), key]));
  for (const name of KNOWN[target]) {
    const value = record[byName.get(name) ?? ""];
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return null;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) => (isObject(inner) ? inner[name] : Array.isArray(inner) ? inner[Number(name)] : null),
    value,
  );
}

/** An article's words: text, or paragraphs in a list. */
function textOf(value: unknown): string {
  if (Array.isArray(value) && value.every((part) => typeof part === "string")) return value.join("\n\n");
  return typeof value === "string" ? (value.trim() === "" ? "" : value) : "";
}

/** "Harbour Herald" of words, of `{name}`, of the first of a list; schema.org's `@id` where nothing else names it. */
function wordsOf(value: unknown): string | null {
  if (Array.isArray(value)) return wordsOf(value[0] ?? null);
  if (isObject(value)) return wordsOf(value.name ?? value.title ?? value["@value"] ?? value["@id"] ?? null);
  if (typeof value === "number") return String(value);
  const words = typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
  return words === "" ? null : words;
}

/** Who published it; an address names its host. */
function outletOf(value: unknown): string | null {
  const words = wordsOf(value);
  return words !== null && isAddress(words) ? new URL(words).hostname.replace(/^www\./, "") : words;
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(namesOf))];
  const words = wordsOf(value);
  if (words === null || isAddress(words)) return [];
  const names = authorsOf(words);
  return names.length > 0 ? names : [words.replace(/^by\s+/i, "")];
}

function addressOf(value: unknown): string | null {
  return whole(isObject(value) ? wordsOf(value["@id"] ?? value.url ?? null) : wordsOf(value), null);
}

/** Whether words carry a page's markup: paragraphs, breaks or links, closed or not. */
export function isMarkup(text: string): boolean {
  return /<(?:p|br|div|h[1-6]|li|blockquote)\b[^<>]{0,300}>|<a\s[^<>]{0,300}href=/i.test(text);
}

function noText(record: Json): string {
  const names = Object.keys(record).slice(0, 8);
  const held = names.length === 0 ? "it has no fields" : `it has ${names.map((name) => `"${name}"`).join(", ")}`;
  return `it holds neither an article's text nor an address (${held}): say with --fields which field holds what, such as --fields text=${wordiest(record) ?? names[0] ?? "body"}`;
}

/** The field that holds most words, and so likely the article's. */
function wordiest(record: Json): string | undefined {
  const words = Object.entries(record).filter(([, value]) => typeof value === "string");
  return words.sort(([, one], [, other]) => String(other).length - String(one).length)[0]?.[0];
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { IngestError } from "../failure.ts";
import { readFeed } from "../feed/entries.ts";
import type { Part, Source, Taken } from "../formats/format.ts";
import type { Fields } from "./fields.ts";
import { isAddressLine, itemPart } from "./item.ts";
import { lineParts } from "./json-lines.ts";
import { isArticle, isObject, isWholeArticle, type Json, partOf } from "./record.ts";

/** Fields under which a document keeps its list of articles. */
const LISTS = [
  "articles",
  "items",
  "results",
  "data",
  "docs",
  "documents",
  "entries",
  "records",
  "@graph",
  "hasPart",
  "itemListElement",
];

/**
 * JSON of one article, or of a list of them; also a list of addresses, JSON Feed, and JSON Lines under the wrong name.
 * Throws `no-articles` where it is about something else, and `broken` where it is no JSON.
 */
export function readJson(source: Source): Taken {
  const value = parse(source.text);
  if (value === undefined) return { parts: wrongName(source) };
  if (isObject(value) && typeof value.version === "string" && value.version.includes("jsonfeed.org"))
    return { parts: readFeed(source) };
  const single = isObject(value) ? soleArticle(value, source.fields) : null;
  if (single !== null) {
    const part = partOf(single, "", source.fields);
    return "draft" in part && !("address" in part) ? { draft: part.draft } : { parts: [part] };
  }
  const list = Array.isArray(value) ? value : listIn(value);
  if (list === null || !holdsArticles(list, source.fields)) throw noArticles(value);
  return { parts: list.map((one, index) => itemPart(one, String(index + 1), source.fields)) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Several values, one a line, are JSON Lines whatever the file is called. */
function wrongName(source: Source): Part[] {
  const parts = [...lineParts(source.text.split(/\r?\n/), source.fields)];
  if (parts.length > 1 && parts.some((part) => !("failure" in part))) return parts;
  if (!/^\s*[[{]/.test(source.text))
    throw new IngestError("no-articles", "it is no JSON, though its name says so: check that it is the file you mean");
  let reason = "";
  try {
    JSON.parse(source.text);
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  throw new IngestError("broken", `it is no JSON (${reason.slice(0, 120)}): check that it is whole`);
}

/** An object that is an article itself, or that wraps one ("article", schema.org's "mainEntity"). */
function soleArticle(value: Json, fields: Fields): Json | null {
  if (listIn(value) === null && isWholeArticle(value, fields)) return value;
  for (const name of ["article", "mainEntity"]) {
    const inner = value[name];
    if (isObject(inner) && isWholeArticle(inner, fields)) return inner;
  }
  return null;
}

function listIn(value: unknown): unknown[] | null {
  if (!isObject(value)) return null;
  for (const name of LISTS) {
    const inner = value[name];
    if (Array.isArray(inner)) return inner.map((one) => (isObject(one) && isObject(one.item) ? one.item : one));
  }
  return null;
}

/** Any one is enough: the others are then named one by one. */
function holdsArticles(list: readonly unknown[], fields: Fields): boolean {
  return list.some((one) => (isObject(one) ? isArticle(one, fields) && !isMetaEntry(one) : isAddressLine(one)));
}

/** An entry of a list for `--meta`: it says things of another file. */
function isMetaEntry(one: Json): boolean {
  return typeof one.file === "string" && !("text" in one);
}

function noArticles(value: unknown): IngestError {
  const one = Array.isArray(value) ? value.find(isObject) : value;
  const names = isObject(one)
    ? Object.keys(one)
        .slice(0, 8)
        .map((name) => `"${name}"`)
    : [];
  const held = names.length === 0 ? "" : ` (it has ${names.join(", ")})`;
  return new IngestError(
    "no-articles",
    `the JSON file holds no articles that can be told${held}: say with --fields which field holds what, such as --fields text=body`,
  );
}

import Papa from "papaparse";
import { IngestError } from "../failure.ts";
import type { Part, Source } from "../formats/format.ts";
import { isAddress } from "./address-list.ts";
import { type Fields, KNOWN, TARGETS } from "./fields.ts";
import { isArticle, type Json, partOf } from "./record.ts";

/**
 * The rows of a table: articles where a column holds their text, else the addresses of articles. The first row names the
 * columns, unless it holds an address itself. Rows are named by their number, the row of names being the first.
 */
export function readCsv(source: Source): Part[] {
  const rows = Papa.parse<string[]>(source.text, { delimiter: delimiterOf(source.text) }).data;
  const header = headerOf(rows[0] ?? [], source.fields);
  const parts: Part[] = [];
  for (const [index, row] of rows.entries()) {
    if ((header !== null && index === 0) || row.every((cell) => cell.trim() === "")) continue;
    const record = recordOf(row, header);
    const name = String(index + 1);
    parts.push(isArticle(record, source.fields) ? partOf(record, name, source.fields) : { name, failure: NEITHER });
  }
  if (parts.every((part) => "failure" in part)) throw noArticles(rows[0] ?? []);
  return parts;
}

/** What parts the cells, told from the first rows; empty lines would count as rows of one cell. */
function delimiterOf(text: string): string {
  const head = text
    .slice(0, 100_000)
    .replace(/\n(?:[ \t]*\r?\n)+/g, "\n")
    .trim();
  return Papa.parse<string[]>(head, { preview: 20 }).meta.delimiter;
}

const NEITHER = {
  code: "no-text",
  message: "the row holds neither an article's text nor an address: fill its cell, or leave the row out",
} as const;

function headerOf(first: readonly string[], fields: Fields): string[] | null {
  if (first.some((cell) => isAddress(cell.trim()))) return null;
  const names = first.map((cell) => cell.trim());
  const known = new Set(TARGETS.flatMap((target) => [...KNOWN[target], fields[target]?.toLowerCase() ?? ""]));
  const named = names.some(
    (name) => known.has(name.toLowerCase().replace(/[_\s-]/g, "")) || known.has(name.toLowerCase()),
  );
  // Names that nothing here knows are names all the same where the rows below hold addresses.
  return named || names.every((name) => name.length < 60) ? names : null;
}

/** A row as a record. Where no column is known to hold addresses, the first cell that is one is it. */
function recordOf(row: readonly string[], header: readonly string[] | null): Json {
  const record: { [key: string]: string } = {};
  for (const [index, cell] of row.entries()) {
    const name = header?.[index] ?? `column ${index + 1}`;
    if (!Object.hasOwn(record, name)) record[name] = cell;
  }
  const address = row.find((cell) => isAddress(cell.trim()));
  const known = Object.keys(record).some((name) => KNOWN.url.includes(name.toLowerCase().replace(/[_\s-]/g, "")));
  if (address !== undefined && !known) record.url = address.trim();
  return record;
}

function noArticles(first: readonly string[]): IngestError {
  const names = first.slice(0, 8).map((name) => `"${name.trim().slice(0, 40)}"`);
  return new IngestError(
    "no-articles",
    `the table holds neither articles nor addresses (its columns: ${names.join(", ")}): name the column with --fields, such as --fields url=${first[0]?.trim() || "link"}`,
  );
}

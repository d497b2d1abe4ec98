import { type Reading, type Span, wordsOf } from "../contract/index.ts";
import { createPlaces, paragraphsOf } from "./paragraphs.ts";

export type Field = string | number | null;
/** Fields by their column; what is missing is empty. */
export type Row = Readonly<Record<string, Field>>;
/** A row with the words that it is about. */
export interface Found {
  at: readonly Span[];
  row: Row;
}

/** Which article a row is of: the first columns of every table. */
export const ABOUT = ["file", "title", "outlet", "authors", "published", "url", "language", "article"] as const;
/** Where its words stand: line and paragraph from 1, offsets of the first and the last piece. */
export const WHERE = ["line", "paragraph", "start", "end"] as const;
/** What found it: the last columns of every table. */
export const ENGINE = ["engine", "model"] as const;

/** The lines of a table, each with its line end (RFC 4180, CRLF); "" where there are none. */
export function rowsOf(reading: Reading, columns: readonly string[], found: readonly Found[]): string {
  const { article, engine } = reading;
  const placeOf = createPlaces(article.text, paragraphsOf(article));
  const about: Row = {
    file: article.file,
    title: article.title,
    outlet: article.outlet,
    authors: article.authors.join("; "),
    published: article.published,
    url: article.url,
    language: article.language,
    article: article.id,
    engine: engine.version,
    model: engine.model,
  };
  return found
    .map(({ at, row }) => {
      const start = at[0]?.start ?? null;
      const place = start === null ? null : placeOf(start);
      const where: Row = {
        line: place?.line ?? null,
        paragraph: place?.paragraph ?? null,
        start,
        end: at.at(-1)?.end ?? null,
      };
      const whole: Row = { ...about, content: wordsOf(article.text, at), ...where, ...row };
      return tableLine(columns, whole);
    })
    .join("");
}

/** One row as a line, with its line end. */
export function tableLine(columns: readonly string[], row: Row): string {
  return `${columns.map((column) => field(row[column] ?? null)).join(",")}\r\n`;
}

/**
 * One field, quoted where the format asks for it. A text that a spreadsheet would take for a formula is led by an
 * apostrophe, so that no article can run anything in the program that opens the table.
 */
function field(value: Field): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const plain = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

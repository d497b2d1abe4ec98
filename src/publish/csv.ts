import { type Reading, type Span, wordsOf } from "../contract/index.ts";
import { originsOf } from "./origin.ts";
import { createPlaces, paragraphsOf } from "./paragraphs.ts";

const COLUMNS = [
  "file",
  "title",
  "outlet",
  "authors",
  "published",
  "url",
  "language",
  "article",
  "attribution",
  "who",
  "through",
  "sourceType",
  "source",
  "cue",
  "content",
  "kind",
  "act",
  "polarity",
  "certainty",
  "stance",
  "lineage",
  "basis",
  "date",
  "parent",
  "line",
  "paragraph",
  "start",
  "end",
  "confidence",
  "by",
  "engine",
  "model",
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/**
 * Readings as a table (RFC 4180, CRLF): a header, then a row for each attribution with its article's metadata. Offsets
 * are those of the content's first and last piece; what is unknown is an empty field.
 */
export function toCsv(readings: Iterable<Reading>): string {
  let table = csvHeader();
  for (const reading of readings) table += csvRows(reading);
  return table;
}

/** The header line with its line end. */
export function csvHeader(): string {
  return `${COLUMNS.join(",")}\r\n`;
}

/** One reading's rows, each with its line end; "" for a reading without attributions. */
export function csvRows(reading: Reading): string {
  return [...rowsOf(reading)].map((row) => `${COLUMNS.map((column) => field(row[column])).join(",")}\r\n`).join("");
}

function* rowsOf(reading: Reading): Generator<Row> {
  const { article, engine } = reading;
  const origins = originsOf(reading);
  const placeOf = createPlaces(article.text, paragraphsOf(article));
  const words = (spans: readonly Span[]) => wordsOf(article.text, spans);
  for (const one of reading.attributions) {
    const origin = origins.get(one.id);
    const first = one.content[0] ?? null;
    const place = first === null ? null : placeOf(first.start);
    yield {
      file: article.file,
      title: article.title,
      outlet: article.outlet,
      authors: article.authors.join("; "),
      published: article.published,
      url: article.url,
      language: article.language,
      article: article.id,
      attribution: one.id,
      who: origin === undefined || origin.unresolved ? null : origin.name,
      through: origin?.through.join("; ") ?? null,
      sourceType: one.sourceType,
      source: words(one.source),
      cue: words(one.cue),
      content: words(one.content),
      kind: one.kind,
      act: one.act,
      polarity: one.polarity,
      certainty: one.certainty,
      stance: one.stance,
      lineage: one.lineage,
      basis: one.basis,
      date: one.date,
      parent: one.parent,
      line: place?.line ?? null,
      paragraph: place?.paragraph ?? null,
      start: first?.start ?? null,
      end: one.content.at(-1)?.end ?? null,
      confidence: one.confidence,
      by: one.by,
      engine: engine.version,
      model: engine.model,
    };
  }
}

/**
 * One field, quoted where the format asks for it. A text that a spreadsheet would take for a formula is led by an
 * apostrophe, so that no article can run anything in the program that opens the table.
 */
function field(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const plain = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

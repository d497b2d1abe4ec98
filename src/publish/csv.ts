import { type Assertion, type Reading, type Span, wordsOf } from "../contract/index.ts";
import { conclusionsOf } from "./conclusions.ts";
import { originsOf } from "./origin.ts";
import { createPlaces, paragraphsOf } from "./paragraphs.ts";
import { pathOf } from "./path.ts";

const COLUMNS = [
  "file",
  "title",
  "outlet",
  "authors",
  "published",
  "url",
  "language",
  "article",
  "row",
  "attribution",
  "who",
  "through",
  "way",
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
  "hedges",
  "caveats",
  "voice",
  "restsOn",
  "leastOrigins",
  "mostOrigins",
  "standing",
  "line",
  "paragraph",
  "start",
  "end",
  "confidence",
  "by",
  "engine",
  "model",
] as const;

type Field = string | number | null;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Field>>>;

/**
 * Readings as a table (RFC 4180, CRLF): a header, then for each article a row for each attribution, each assertion of the
 * writer's own and each inference, as `row` says, with the article's metadata. Offsets are those of the first and the last
 * piece; what is unknown, and what a row of its kind does not have, is an empty field.
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

/** One reading's rows, each with its line end; "" for a reading in which nothing was found. */
export function csvRows(reading: Reading): string {
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
  const found = [...attributionRows(reading), ...assertionRows(reading), ...inferenceRows(reading)];
  return found
    .map(({ at, ...row }) => {
      const start = at[0]?.start ?? null;
      const place = start === null ? null : placeOf(start);
      const where = {
        line: place?.line ?? null,
        paragraph: place?.paragraph ?? null,
        start,
        end: at.at(-1)?.end ?? null,
      };
      const whole: Row = { ...about, content: wordsOf(article.text, at), ...where, ...row };
      return `${COLUMNS.map((column) => field(whole[column] ?? null)).join(",")}\r\n`;
    })
    .join("");
}

type Found = Row & { at: readonly Span[] };

function attributionRows(reading: Reading): Found[] {
  const { text } = reading.article;
  const origins = originsOf(reading);
  const hedges = new Map(reading.hedges.map((hedge) => [hedge.id, hedge]));
  return reading.attributions.map((one) => {
    const origin = origins.get(one.id);
    const doubts = one.hedges.flatMap((id) => hedges.get(id) ?? []);
    const words = (caveats: boolean) =>
      doubts
        .filter((hedge) => (hedge.class === "author-caveat") === caveats)
        .map(({ start, end }) => text.slice(start, end))
        .join("; ");
    return {
      row: "attribution",
      at: one.content,
      attribution: one.id,
      who: origin === undefined || origin.unresolved ? null : origin.name,
      through: origin?.through.join("; ") ?? null,
      way: origin === undefined ? null : pathOf(reading.article, origin).join(" ← "),
      sourceType: one.sourceType,
      source: wordsOf(text, one.source),
      cue: wordsOf(text, one.cue),
      kind: one.kind,
      act: one.act,
      polarity: one.polarity,
      certainty: one.certainty,
      stance: one.stance,
      lineage: one.lineage,
      basis: one.basis,
      date: one.date,
      parent: one.parent,
      hedges: words(false),
      caveats: words(true),
      ...rest(one),
    };
  });
}

function assertionRows({ assertions }: Reading): Found[] {
  return assertions.map((one) => ({
    row: "assertion",
    at: [{ start: one.start, end: one.end }],
    voice: one.voice,
    certainty: one.certainty,
    ...rest(one),
  }));
}

function inferenceRows(reading: Reading): Found[] {
  return conclusionsOf(reading).map(({ inference, drawnBy, legs, rests }) => ({
    row: "inference",
    at: inference.conclusion,
    who: drawnBy ?? "the writer",
    cue: wordsOf(reading.article.text, inference.cue),
    kind: inference.relation,
    restsOn: legs.map(({ words }) => words).join("; "),
    leastOrigins: rests.least,
    mostOrigins: rests.most,
    ...rest(inference),
  }));
}

/** What a row of any kind ends with. */
function rest({ confidence, by, fallen, open }: Pick<Assertion, "confidence" | "by" | "fallen" | "open">): Row {
  return { confidence, by, standing: fallen === undefined ? null : fallen ? "fallen" : open ? "open" : "not fallen" };
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

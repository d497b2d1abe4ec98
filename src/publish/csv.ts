import { type Assertion, type Reading, type Span, wordsOf } from "../contract/index.ts";
import { conclusionsOf } from "./conclusions.ts";
import { TABLES } from "./csv-found.ts";
import { ABOUT, ENGINE, type Field, rowsOf, WHERE } from "./csv-row.ts";
import { originsOf } from "./origin.ts";
import type { Part } from "./parts.ts";
import { pathOf } from "./path.ts";

const COLUMNS = [
  ...ABOUT,
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
  ...WHERE,
  "confidence",
  "by",
  ...ENGINE,
] as const;

/**
 * Readings as a table (RFC 4180, CRLF): a header, then for each article its rows with the article's metadata. The table
 * of statements has a row for each attribution, each assertion of the writer's own and each inference, as `row` says; those
 * of dates, places and figures a row for each mention, in text order. Offsets are those of the first and the last piece;
 * what is unknown, and what a row of its kind does not have, is an empty field.
 */
export function toCsv(readings: Iterable<Reading>, part: Part = "statements"): string {
  let table = csvHeader(part);
  for (const reading of readings) table += csvRows(reading, part);
  return table;
}

/** The header line with its line end. */
export function csvHeader(part: Part = "statements"): string {
  return `${columnsFor(part).join(",")}\r\n`;
}

/** One reading's rows, each with its line end; "" for a reading in which nothing of the kind was found. */
export function csvRows(reading: Reading, part: Part = "statements"): string {
  const found =
    part === "statements"
      ? [...attributionRows(reading), ...assertionRows(reading), ...inferenceRows(reading)].map(({ at, ...row }) => ({
          at,
          row,
        }))
      : TABLES[part].rows(reading);
  return rowsOf(reading, columnsFor(part), found);
}

function columnsFor(part: Part): readonly string[] {
  return part === "statements" ? COLUMNS : TABLES[part].columns;
}

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Field>>>;
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

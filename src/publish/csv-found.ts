import { inTextOrder, type Reading } from "../contract/index.ts";
import { ABOUT, ENGINE, type Found, type Row, WHERE } from "./csv-row.ts";
import { extentOf } from "./edtf-extent.ts";
import type { Part } from "./parts.ts";
import { pathOf } from "./path.ts";
import { createTellers, type Teller } from "./tellers.ts";

/** On whose word a date, a place or a figure stands; empty where it is the writer's own. */
const WHOSE = ["attribution", "who", "way", "said", "standing"] as const;

/** A table of what was found besides statements: its own columns, and its rows in text order. */
interface Table {
  columns: readonly string[];
  rows: (reading: Reading) => Found[];
}

/** Own columns of each table, with the reading's words as `content`. */
export const TABLES: Readonly<Record<Exclude<Part, "statements">, Table>> = {
  dates: {
    columns: [
      ...ABOUT,
      "date",
      "content",
      "value",
      "from",
      "to",
      "timex",
      "type",
      "anchor",
      ...WHOSE,
      ...WHERE,
      ...ENGINE,
    ],
    rows: dateRows,
  },
  places: {
    columns: [
      ...ABOUT,
      "place",
      "content",
      "name",
      "kind",
      "country",
      "geonames",
      "lat",
      "lon",
      ...WHOSE,
      ...WHERE,
      ...ENGINE,
    ],
    rows: placeRows,
  },
  figures: {
    columns: [
      ...ABOUT,
      "figure",
      "content",
      "value",
      "low",
      "high",
      "bound",
      "unit",
      "unitCode",
      "counted",
      "asOf",
      "where",
      ...WHOSE,
      ...WHERE,
      ...ENGINE,
    ],
    rows: figureRows,
  },
};

function dateRows(reading: Reading): Found[] {
  const tellers = createTellers(reading);
  return [...reading.dates].sort(inTextOrder).map((one) => {
    const extent = one.value === null ? null : extentOf(one.value);
    // Without a year the days are those of no year in particular.
    const days = extent === null || extent.yearless ? null : extent;
    return {
      at: [one],
      row: {
        date: one.id,
        value: one.value,
        from: days?.from === undefined ? null : dayWords(days.from),
        to: days?.to === undefined ? null : dayWords(days.to),
        timex: one.timex,
        type: one.type,
        anchor: one.anchor,
        ...whose(reading, tellers.at(one)),
      },
    };
  });
}

function placeRows(reading: Reading): Found[] {
  const tellers = createTellers(reading);
  return [...reading.places].sort(inTextOrder).map((one) => {
    const { id, name, kind, country, geonames, lat, lon } = one;
    return {
      at: [one],
      row: { place: id, name, kind, country, geonames, lat, lon, ...whose(reading, tellers.at(one)) },
    };
  });
}

function figureRows(reading: Reading): Found[] {
  const tellers = createTellers(reading);
  const places = new Map(reading.places.map(({ id, name }) => [id, name]));
  return [...reading.figures].sort(inTextOrder).map((one) => {
    const { id, value, low, high, bound, unit, unitCode, counted, scope } = one;
    const where = scope.place === null ? null : (places.get(scope.place) ?? null);
    const found = { figure: id, value, low, high, bound, unit, unitCode, counted, asOf: scope.date, where };
    return { at: [one], row: { ...found, ...whose(reading, tellers.byId(one.attribution)) } };
  });
}

function whose({ article, without }: Reading, teller: Teller | null): Row {
  if (teller === null) return {};
  const { attribution, origin } = teller;
  const { fallen, open } = attribution;
  return {
    attribution: attribution.id,
    who: origin.unresolved ? null : origin.name,
    way: pathOf(article, origin).join(" ← "),
    said: attribution.date,
    standing: without === undefined ? null : fallen ? "fallen" : open ? "open" : "not fallen",
  };
}

/** A day as YYYY-MM-DD; null where there is none. */
function dayWords(day: number | null): string | null {
  return day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}

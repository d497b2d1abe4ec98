import { type Figure, inTextOrder, type Reading } from "../contract/index.ts";
import { dateWords } from "./date-words.ts";
import { createTellers, type Teller } from "./tellers.ts";

/** A figure as it is shown: in its own words, and as the value, the bound and the thing counted that they stand for. */
export interface ToldFigure {
  figure: Figure;
  /** As written. */
  written: string;
  /** "25 million dollars", "40 to 60"; null where the text gives no value. */
  quantity: string | null;
  /** What is counted or measured; null where the text does not say. */
  what: string | null;
  teller: Teller | null;
  /** As of when it holds, or when it was said; null where neither is told. */
  asOf: string | null;
  /** Where it holds; null where that is not told. */
  where: string | null;
}

export const BOUND_WORDS: Readonly<Record<Figure["bound"], string>> = {
  exact: "exact",
  about: "about",
  "at-least": "at least",
  "at-most": "at most",
  "more-than": "more than",
  "less-than": "less than",
  range: "from",
};

/** A figure in a few words: "at least 40 boats", "12 to 15 nautical miles of coast", "about 0.667 of the county". */
export function figureWords({ figure, quantity, what }: ToldFigure): string {
  const { bound, value, unitCode } = figure;
  const lead = bound === "exact" || bound === "range" ? "" : `${BOUND_WORDS[bound]} `;
  const measured = unitCode !== null || (value !== null && Math.abs(value) < 1 && value !== 0);
  const of = what === null ? "" : measured ? ` of ${what}` : ` ${what}`;
  return `${lead}${quantity ?? "a number that is not told"}${of}`;
}

/** The figures of a reading, in text order. */
export function toldFigures(reading: Reading): ToldFigure[] {
  const tellers = createTellers(reading);
  const places = new Map(reading.places.map(({ id, name }) => [id, name]));
  return [...reading.figures].sort(inTextOrder).map((figure) => {
    const teller = tellers.byId(figure.attribution);
    const said = teller?.attribution.date ?? null;
    const { date, place } = figure.scope;
    const written = reading.article.text.slice(figure.start, figure.end).replace(/\s+/gu, " ").trim();
    return {
      figure,
      written,
      quantity: quantityWords(figure),
      what: figure.counted ?? (figure.unitCode === null ? countedUnit(figure, written) : null),
      teller,
      asOf: date !== null ? dateWords(date) : said !== null ? `said ${dateWords(said)}` : null,
      where: place === null ? null : (places.get(place) ?? null),
    };
  });
}

/** A unit that no code knows stands for what is counted: "people", and "decades" where several are written. */
function countedUnit({ unit }: Figure, written: string): string | null {
  return unit !== null && written.toLowerCase().endsWith(plural(unit)) ? plural(unit) : unit;
}

/** Value and unit: "1,300", "25 million dollars", "57 %", "40 to 60 kilometres"; null where no value is known. */
export function quantityWords({ value, low, high, bound, unit, unitCode, counted }: Figure): string | null {
  const amount =
    bound === "range" && low !== null && high !== null
      ? `${numberWords(low)} to ${numberWords(high)}`
      : value === null
        ? null
        : numberWords(value);
  if (amount === null) return null;
  if (unit === null) return amount;
  // A unit without a code is the noun that is counted, as it is written: it stands under what is counted, unless that is another.
  if (unitCode === null) return counted === null || counted.includes(unit) ? amount : `${amount} ${unit}`;
  if (unitCode === "%") return `${amount} %`;
  return `${amount} ${value === 1 && bound !== "range" ? unit : plural(unit)}`;
}

const LARGE = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** A number as people write it: "1,300", "0.333", "2.5 million". */
export function numberWords(value: number): string {
  const [size, name] = LARGE.find(([least]) => Math.abs(value) >= least && Math.abs(value) < least * 1e6) ?? [1, null];
  const scaled = value / size;
  const whole = Number(scaled.toFixed(3)) === scaled;
  if (name !== null && whole) return `${grouped(scaled)} ${name}`;
  return grouped(value);
}

function grouped(value: number): string {
  const [whole = "", rest] = String(Number(value.toFixed(3))).split(".");
  if (whole.includes("e")) return String(value);
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return rest === undefined ? parted : `${parted}.${rest}`;
}

const PLURALS: Readonly<Record<string, string>> = {
  foot: "feet",
  inch: "inches",
  hertz: "hertz",
  lux: "lux",
  siemens: "siemens",
};

/** "kilometres per hour", "years of age", "square miles", "percentage points". */
function plural(unit: string): string {
  const [measured = "", ...per] = unit.split(/(?= (?:per|of) )/u);
  const words = measured.split(" ");
  const last = words.at(-1) ?? "";
  const many =
    PLURALS[last] ?? (/s$/u.test(last) ? last : /[^aeiou]y$/u.test(last) ? `${last.slice(0, -1)}ies` : `${last}s`);
  return [...words.slice(0, -1), many].join(" ") + per.join("");
}

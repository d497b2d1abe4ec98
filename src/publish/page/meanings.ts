import { inTextOrder, type Span } from "../../contract/index.ts";
import { dateWords } from "../date-words.ts";
import { countryName, PLACE_KIND_WORDS } from "../named-places.ts";
import { figureWords } from "../told-figures.ts";
import type { View } from "./view.ts";

/** A date, a place or a figure in the text, with what it stands for. */
export interface Meaning {
  span: Span;
  role: "date" | "place" | "figure";
  words: string;
}

/** What is marked in the text besides statements and doubt. A length of time is a date; that it is a figure too is left out. */
export function meaningsOf({ reading, places, figures }: View): Meaning[] {
  const dated = new Set(reading.dates.map(({ start, end }) => `${start} ${end}`));
  return [
    ...reading.dates.map((date): Meaning => ({ span: date, role: "date", words: dateMeaning(date) })),
    ...places.flatMap(({ mentions, name, kind, country, geonames }) => {
      const where = [name, PLACE_KIND_WORDS[kind], kind === "country" ? null : countryName(country)];
      const known = where.filter((part) => part !== null).join(", ");
      const words = geonames === null ? `${name}: not in the gazetteer` : known;
      return mentions.map((span): Meaning => ({ span, role: "place", words }));
    }),
    ...figures
      .filter(({ figure: { start, end } }) => !dated.has(`${start} ${end}`))
      .map((one): Meaning => ({ span: one.figure, role: "figure", words: figureWords(one) })),
  ].sort((one, other) => inTextOrder(one.span, other.span));
}

const LENGTHS = {
  duration: "A length of time",
  set: "How often",
  date: "No day is told",
  time: "No day is told",
} as const;

function dateMeaning({ value, type }: View["reading"]["dates"][number]): string {
  return value === null ? LENGTHS[type] : dateWords(value);
}

import type { Reading, Span } from "../../contract/index.ts";
import { overlaps } from "../../contract/index.ts";
import { tokensOf } from "./tokens.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const MULTIPLES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

/** Names of persons, organisations and places that stand in some words, by the name the article gives each in full. */
export function namesIn(reading: Reading, pieces: readonly Span[]): string[] {
  const { text } = reading.article;
  const found = new Set<string>();
  const within = (span: Span) => pieces.some((piece) => overlaps(piece, span));
  for (const { name, type, mentions } of reading.entities) {
    if (!["person", "organization", "place"].includes(type)) continue;
    if (mentions.some((mention) => mention.form === "name" && within(mention))) found.add(foldedName(name));
  }
  for (const place of reading.places) if (within(place)) found.add(foldedName(text.slice(place.start, place.end)));
  return [...found].sort();
}

/** Values of the numbers in some words, in figures or spelled, each once, in ascending order. */
export function numbersIn(text: string, pieces: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const piece of pieces) {
    const tokens = tokensOf(text, piece);
    for (const [at, { word }] of tokens.entries()) {
      const figure = /^(\d[\d,]*(?:\.\d+)?)/u.exec(word)?.[1]?.replaceAll(",", "");
      const value = figure === undefined ? (Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined) : Number(figure);
      if (value === undefined || !Number.isFinite(value)) continue;
      const next = tokens[at + 1]?.word ?? "";
      found.add(value * (Object.hasOwn(MULTIPLES, next) ? (MULTIPLES[next] ?? 1) : 1));
    }
  }
  return [...found].sort((one, other) => one - other);
}

function foldedName(name: string): string {
  return name.toLowerCase().replaceAll("’", "'").replace(/^the /u, "").replace(/'s$/u, "");
}

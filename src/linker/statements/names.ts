import type { Reading, Span } from "../../contract/index.ts";
import { overlaps } from "../../contract/index.ts";

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

function foldedName(name: string): string {
  return name.toLowerCase().replaceAll("’", "'").replace(/^the /u, "").replace(/'s$/u, "");
}

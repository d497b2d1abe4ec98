import { regularBases } from "./bases.ts";
import table from "./words.json" with { type: "json" };

/**
 * What a word mostly is in news, by the tags it was given there: F a finite verb ("says"), P a past form or participle
 * ("closed"), Q mostly a participle ("injured"), G a form in -ing, B a base form, V a verb or a noun ("strikes"), N a noun,
 * J an adjective, R an adverb, "-" one of the closed classes ("the", "of", "who"). Null for what the table does not have.
 */
export type Kind = "F" | "P" | "Q" | "G" | "B" | "V" | "N" | "J" | "R" | "-";

interface Row {
  readonly texts: number;
  readonly kind: Kind;
  readonly base: string | null;
}

const ROW = /^(\d+)(.)(?: (.+))?$/u;

const WORDS: ReadonlyMap<string, Row> = new Map(
  Object.entries(table.words).flatMap(([word, written]) => {
    const row = ROW.exec(written);
    return row === null ? [] : [[word, { texts: Number(row[1]), kind: row[2] as Kind, base: row[3] ?? null }] as const];
  }),
);

/** @param word in lower case */
export function kindOf(word: string): Kind | null {
  return WORDS.get(word)?.kind ?? null;
}

/** The base form: "strike" of "struck", "injury" of "injuries"; the word itself where nothing says otherwise. */
export function baseOf(word: string): string {
  const own = WORDS.get(word)?.base;
  if (own !== undefined && own !== null) return own;
  const bases = regularBases(word);
  return bases.find((base) => WORDS.has(base)) ?? bases[0] ?? word;
}

/** How rare a word is in news: 0 in every text, 1 in none of the table's. */
export function rarityOf(word: string): number {
  const texts = WORDS.get(word)?.texts ?? 0;
  return Math.max(0, Math.log((table.documents + 1) / (texts + 1)) / Math.log(table.documents + 1));
}

import { z } from "zod";
import { StoreError } from "../failure.ts";

/** Where a page ended. */
const Cursor = z.object({ place: z.string(), number: z.int(), rank: z.union([z.number(), z.string()]) });
export type Cursor = Readonly<z.infer<typeof Cursor>>;

/** A place in a list as one word that fits into an address. */
export function cursorOf(row: { place: string; number: number; rank: number | string | null }): string {
  const { place, number, rank } = row;
  return Buffer.from(JSON.stringify({ place, number, rank: rank ?? 0 }), "utf8").toString("base64url");
}

/** Throws "cursor-invalid" where it is none that `cursorOf` made. */
export function readCursor(word: string): Cursor {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(word, "base64url").toString("utf8")));
  } catch (cause) {
    throw noPlace(word, cause);
  }
}

/** How many of what a search finds stand before a page. Throws "cursor-invalid" where a word is no such number. */
export function readCount(word: string): number {
  const count = /^\d{1,15}$/u.test(word) ? Number(word) : Number.NaN;
  if (!Number.isSafeInteger(count)) throw noPlace(word);
  return count;
}

function noPlace(word: string, cause?: unknown): StoreError {
  return new StoreError(
    "cursor-invalid",
    `“${word.slice(0, 40)}” is no place in a list: give “next” of the page before as it was, or begin with the first page.`,
    cause,
  );
}

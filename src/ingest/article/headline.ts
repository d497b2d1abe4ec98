import type { Span } from "../../contract/index.ts";
import { datelineOf } from "./dateline.ts";
import { findDate } from "./dates.ts";
import { firstLines } from "./lines.ts";

const LONGEST = 200;

/**
 * The headline of a plain text: its first line where that is short, ends like no sentence, and more follows. Null where
 * the text begins right away; a line that gives a date, a dateline or a byline is none.
 */
export function findHeadline(text: string): Span | null {
  for (const line of firstLines(text, 4)) {
    if (line.words.length > LONGEST) return null;
    if (line.words.length < 60 && findDate(line.words) !== null) continue;
    if (datelineOf(line) !== null || /^by\s/i.test(line.words)) return null;
    if (/[.!?:,;]["”’')]?$/.test(line.words) && !/[^.]\?$|!$/.test(line.words)) return null;
    return hasMore(text, line.end) ? { start: line.start, end: line.end } : null;
  }
  return null;
}

/** Those whom a byline in the first lines names: "By Iris Dunmore and Tomas Vell". */
export function findAuthors(text: string): string[] {
  for (const { words } of firstLines(text, 6)) {
    const names = /^(?:by|BY|By)\s+(.{3,160})$/.exec(words)?.[1];
    if (names !== undefined) return authorsOf(names);
  }
  return [];
}

/** Names in a byline, without what follows them (a title, an outlet). Empty where it doesn't read like names. */
export function authorsOf(byline: string): string[] {
  const plain = byline
    .replace(/^(?:by|von|par|por)\s+/i, "")
    .replace(/\s*[|•·].*$|\s+[-–—]\s.*$/, "")
    .trim();
  const names = plain
    .split(/\s*(?:,? (?:and|und|et|y) |,|&|;)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.filter(isPersonName);
}

/** What stands beside names in bylines. */
const NO_NAME =
  /\b(?:writers?|reporters?|correspondents?|editors?|staff|desk|newsroom|agency|agencies|news|press|bureau|team)\b/i;

function isPersonName(name: string): boolean {
  if (NO_NAME.test(name)) return false;
  return /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|van|von|der|den|bin|al|el|da|di|du)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|la|van|von|der|den|bin|al|el|da|di|du)){1,4}$/u.test(
    name,
  );
}

function hasMore(text: string, from: number): boolean {
  return /\S/.test(text.slice(from, from + 10_000));
}

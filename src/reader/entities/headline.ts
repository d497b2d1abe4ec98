import type { Span } from "../../contract/index.ts";

/** A line in which most words have capitals is a headline, and capitals tell nothing in it. */
const MOST_CAPITALS = 0.6;
/** How much of a line is looked at on either side. */
const AROUND = 120;

/** Whether the line at a place is a headline, as far as its capitals tell. */
export function isHeadline(at: number, text: string): boolean {
  const left =
    text
      .slice(Math.max(0, at - AROUND), at)
      .split("\n")
      .at(-1) ?? "";
  const right = text.slice(at, at + AROUND).split("\n")[0] ?? "";
  const words = (left + right).match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > MOST_CAPITALS;
}

/** Whether a word of a headline is no name, since the article writes it in small letters, and nowhere below with a capital: "Foreman". */
export function isSmallBelow({ start, end }: Span, text: string): boolean {
  const word = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || !isHeadline(start, text)) return false;
  const after = (form: string) => new RegExp(`(?<![\\p{L}’'-])${form}(?![\\p{L}’'-])`, "u").test(text.slice(end));
  return after(word.toLowerCase()) && !after(word);
}

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

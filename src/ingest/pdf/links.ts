import type { Draft } from "../draft.ts";
import type { Segment } from "./segments.ts";

/** A hyperlink's place on its page: points from the top left corner. */
export interface Area {
  url: string;
  left: number;
  right: number;
  top: number;
  foot: number;
}

/** A hyperlink and the words that carry it. */
export interface LinkedWords {
  url: string;
  words: string;
}

/** The words that lie under each link's area; nothing for those over pictures. */
export function linkedWords(areas: readonly Area[], segments: readonly Segment[]): LinkedWords[] {
  return areas.flatMap((area) =>
    segments
      .filter(({ y, size }) => y <= area.foot + size * 0.3 && y - size * 0.4 >= area.top - size * 0.3)
      .map((segment) => ({ url: area.url, words: wordsUnder(area, segment) }))
      .filter(({ words }) => /[\p{L}\p{N}]/u.test(words)),
  );
}

/** Whole words of a segment: letters are taken to be equally wide, which tells the word if not the letter. */
function wordsUnder(area: Area, { text, left, right }: Segment): string {
  const width = (right - left) / text.length;
  const words: string[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const middle = left + (match.index + match[0].length / 2) * width;
    if (middle >= area.left && middle <= area.right) words.push(match[0]);
  }
  return words.join(" ");
}

/**
 * Where linked words stand in a text. Words that stand there once are found; of others, those after the link before them.
 * Parts of one link that follow each other, as at a line's end, are one range.
 */
export function placeLinks(text: string, links: readonly LinkedWords[]): Draft["links"] {
  const found: Draft["links"] = [];
  for (const { url, words } of links) {
    const before = found.at(-1);
    const plain = words.replace(/[-\u2010\u00ad]$/, "").replace(/^[“‘"'(]+|[”’"').,;:!?]+$/gu, "");
    const start = placeOf(text, plain, before?.end ?? 0);
    if (plain === "" || start < 0) continue;
    const end = start + plain.length;
    if (before !== undefined && before.url === url && start >= before.end && start - before.end <= 2) before.end = end;
    else found.push({ start, end, url });
  }
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

function placeOf(text: string, words: string, from: number): number {
  const first = text.indexOf(words);
  const once = first === text.lastIndexOf(words);
  return once ? first : text.indexOf(words, from);
}

const LONGEST = 120;
const MOST_WORDS = 12;
const MOST_WORDS_OF_TITLE = 24;

const UNFINISHED = /[\p{L}\p{N}%?!)'’"”»]$/u;
const SPOKEN_END = /[.!?…,]["'”’»]$/u;
const BEGINS_LIKE_A_HEADING = /^["'“‘«(]*[\p{Lu}\p{N}]/u;

/** What stands around a line that may be a heading. */
export interface Surroundings {
  /** Nothing but headings stands before it. */
  readonly first: boolean;
  /** Blank lines, or the text's ends, stand on both sides. */
  readonly alone: boolean;
  /** The line after it; "" where it is the last. */
  readonly next: string;
  /** The article's title, where ingest knows it. */
  readonly title: string | null;
}

/**
 * Whether a line of plain text, whose layout is lost, is a heading. Kept narrow, since a sentence taken for a heading
 * loses its attributions: the title itself, a first line that ends no sentence, a short line in capitals, or a short
 * line between blank lines that ends no sentence and has a longer paragraph under it.
 */
export function isHeading(line: string, around: Surroundings): boolean {
  if (around.next === "") return false;
  if (around.first && around.title !== null && sameWords(line, around.title)) return true;
  if (line.length > LONGEST * (around.first ? 2 : 1) || !BEGINS_LIKE_A_HEADING.test(line)) return false;
  if (!UNFINISHED.test(line) || SPOKEN_END.test(line)) return false;
  const words = line.split(/\s+/u).length;
  if (isInCapitals(line)) return words <= MOST_WORDS;
  if (around.first) return words <= MOST_WORDS_OF_TITLE && around.next.length > line.length / 2;
  return around.alone && words <= MOST_WORDS && !/[?!]$/u.test(line) && isLongerProse(around.next, line);
}

function isInCapitals(line: string): boolean {
  return (line.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(line);
}

function isLongerProse(next: string, line: string): boolean {
  return next.length > line.length * 1.5 && /[.!?…]["'”’»)]*$/u.test(next);
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? "";
  return words(one) === words(other) && words(one) !== "";
}

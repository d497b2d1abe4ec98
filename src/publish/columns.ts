/** Marks that take no column of a terminal: combining ones and the invisible joiners. */
const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Characters that take two: East Asian ideographs, syllables, full-width forms, and emoji. */
const TWO_COLUMNS =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += NO_COLUMN.test(character) ? 0 : TWO_COLUMNS.test(character) ? 2 : 1;
  return columns;
}

/**
 * A text as a terminal may safely show it, on one line: white space joined, and what could move the cursor, colour the
 * screen or turn the reading direction shown as �.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "\ufffd")
    .toWellFormed()
    .trim();
}

/**
 * The text in lines of at most `width` columns, broken at spaces; a word longer than a line is broken where it must be.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let columns = 0;
  for (const word of text.split(" ")) {
    if (word === "") continue;
    const size = columnsOf(word);
    if (columns > 0 && columns + 1 + size <= width) {
      line += ` ${word}`;
      columns += 1 + size;
      continue;
    }
    if (columns > 0) lines.push(line);
    const pieces = size <= width ? [word] : broken(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    columns = columnsOf(line);
  }
  if (columns > 0 || lines.length === 0) lines.push(line);
  return lines;
}

function broken(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let columns = 0;
  for (const character of word) {
    const size = columnsOf(character);
    if (columns + size > width && piece !== "") {
      pieces.push(piece);
      piece = "";
      columns = 0;
    }
    piece += character;
    columns += size;
  }
  return [...pieces, piece];
}

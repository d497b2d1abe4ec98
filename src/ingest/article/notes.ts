import type { Span } from "../../contract/index.ts";
import { everyLine, type Line } from "./lines.ts";

export type Note = { mark: Span; note: Span };

const HEADER = /^(?:(?:foot|end)?notes|references|sources)\s*:?$/i;
const NUMBERED = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)]|([¹²³⁰⁴-⁹]{1,3}))\s*(?=\S)/u;
const RAISED = new Map([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((digit, value) => [digit, String(value)]));
/** A text with more notes than this is no article, and each note is sought by its number. */
const MOST = 500;

/**
 * Footnotes of plain text: a line "NOTES" or "FOOTNOTES", numbered lines below it, and above it each number set right
 * after a word ("chauvinism,1"), raised (¹) or in brackets ([1]). Numbers that nothing calls are left out. The range of
 * a note is its words without the number.
 */
export function findNotes(text: string): Note[] {
  const listed = listNotes(text);
  if (listed === null) return [];
  const marks = findMarks(text.slice(0, listed.start), new Set(listed.notes.keys()));
  const found: Note[] = [];
  for (const [number, note] of listed.notes) for (const mark of marks.get(number) ?? []) found.push({ mark, note });
  return found.sort((one, other) => one.mark.start - other.mark.start);
}

/** A list of notes being read: the last one, and how far it may yet reach. */
interface List {
  start: number;
  notes: Map<string, Span>;
  last: string | null;
  /** Whether an empty line stood since the last note's words. */
  gap: boolean;
  /** End of the paragraphs after such a line, which are the note's own if another note follows. */
  reach: number;
}

/** The last list of notes of a text: its start and each note by number. */
function listNotes(text: string): { start: number; notes: Map<string, Span> } | null {
  let list: List | null = null;
  for (const line of everyLine(text)) {
    if (HEADER.test(line.words)) list = { start: line.start, notes: new Map(), last: null, gap: false, reach: 0 };
    else if (list !== null && !readLine(list, line)) list = null;
  }
  return list === null || list.notes.size === 0 ? null : list;
}

/** Adds a line to a list of notes; false where the list turns out to be none. */
function readLine(list: List, line: Line): boolean {
  if (line.words === "") {
    list.gap = true;
    return true;
  }
  const match = NUMBERED.exec(line.words);
  const number = match === null ? null : digitsOf(match[1] ?? match[2] ?? match[3] ?? "");
  const before = list.last === null ? undefined : list.notes.get(list.last);
  if (match !== null && number !== null && Number(number) === list.notes.size + 1 && list.notes.size < MOST) {
    // A note of several paragraphs goes on until the next number.
    if (list.last !== null && before !== undefined && list.reach > before.end) {
      list.notes.set(list.last, { start: before.start, end: list.reach });
    }
    list.notes.set(number, { start: line.start + match[0].length, end: line.end });
    list.last = number;
    list.gap = false;
    list.reach = line.end;
    return true;
  }
  if (list.last === null || before === undefined) return false;
  if (/^(?:categories|tags|filed under|share|related)\b/i.test(line.words)) list.gap = true;
  else list.reach = line.end;
  if (!list.gap) list.notes.set(list.last, { start: before.start, end: line.end });
  return true;
}

/** Where the body calls each number: the first place in the order of the numbers, and no place for what never comes. */
function findMarks(body: string, numbers: ReadonlySet<string>): Map<string, Span[]> {
  const marks = new Map<string, Span[]>();
  const pattern = /\[(\d{1,3})\]|([¹²³⁰⁴-⁹]{1,3})|(?<=\p{Ll}{2}[,.;:!?”"’')\]]{0,3})(\d{1,3})(?![\d\p{L}%°]|[.,]\d)/gu;
  for (const match of body.matchAll(pattern)) {
    const number = digitsOf(match[1] ?? match[2] ?? match[3] ?? "");
    if (!numbers.has(number) || marks.has(number)) continue;
    // Calls come in order; a digit far ahead of its turn is part of a name.
    if (match[3] !== undefined && Number(number) > 1 && !marks.has(String(Number(number) - 1))) continue;
    marks.set(number, [{ start: match.index, end: match.index + match[0].length }]);
  }
  return marks;
}

function digitsOf(number: string): string {
  return [...number].map((digit) => RAISED.get(digit) ?? digit).join("");
}

import type { Span } from "../../contract/index.ts";

/** What opens a quotation, and what closes it. Straight marks open and close alike. */
const PAIRS = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
]);

const LETTER = /[\p{L}\p{N}]/u;

/**
 * What stands in quotation marks, without them, outermost marks only. A quotation that is not closed ends with its
 * paragraph (each paragraph of a longer one opens anew). An apostrophe is no mark.
 */
export function quotedIn(text: string): Span[] {
  const found: Span[] = [];
  let open: { closes: string; start: number } | null = null;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? "";
    if (mark === "\n") {
      if (open && at > open.start) found.push({ start: open.start, end: at });
      open = null;
    } else if (open) {
      if (mark === open.closes && closesAt(text, at)) {
        if (at > open.start) found.push({ start: open.start, end: at });
        open = null;
      }
    } else if (PAIRS.has(mark) && opensAt(text, at)) {
      open = { closes: PAIRS.get(mark) ?? mark, start: at + 1 };
    }
  }
  if (open && text.length > open.start) found.push({ start: open.start, end: text.length });
  return found;
}

function opensAt(text: string, at: number): boolean {
  if (LETTER.test(text[at - 1] ?? " ") || !/\S/u.test(text[at + 1] ?? " ")) return false;
  return text[at] !== "'" || closedInParagraph(text, at); // ’60s and rock ’n’ roll open nothing
}

function closedInParagraph(text: string, open: number): boolean {
  for (let at = open + 1; at < text.length && text[at] !== "\n"; at++) {
    if (text[at] === "'" && closesAt(text, at)) return true;
  }
  return false;
}

function closesAt(text: string, at: number): boolean {
  const mark = text[at];
  if (mark !== "'" && mark !== "’") return true;
  return !LETTER.test(text[at + 1] ?? " ") && /\S/u.test(text[at - 1] ?? " ");
}

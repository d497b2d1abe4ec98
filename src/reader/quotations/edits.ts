import type { Edit, Span } from "../../contract/index.ts";
import { contains, inTextOrder } from "../../contract/index.ts";
import { outermostOf, quotationAround, quotationsTouching } from "./place.ts";
import type { Quotation } from "./quotation.ts";

/** Editors' brackets hold a few words; a longer pair was not meant as one. */
const BRACKETS = /\[[^[\]\n\r]{1,160}\]/gu;
const DOTS = /…(?:\s?\.)?|\.{3,4}|\.(?: \.){2,3}/gu;
const ONLY_DOTS = /^\[\s*(?:…|\.\s?\.\s?\.\s?\.?)\s*\]$/u;
/** The number of a footnote or reference. */
const REFERENCE = /^\[(?:\d{1,3}|[a-z]|note \d+)\]$/u;
/** A speaker who searches for a word: "It was, uh … a mess". */
const HESITATION = /(?:^|[^\p{L}])(?:u+h+m*|u+m+|e+r+m*|a+h+|hmm+|well|like|you know|i mean|so)[\s,]*$/iu;

/**
 * What an editor did inside the quotation marks of a statement: words put in (`insertion`) and words left out (`cut`).
 *
 * Words in brackets are an insertion, "[sic]" and "[laughs]" too. An ellipsis in brackets is always a cut. A bare one is
 * a cut where quoted words follow it in the same quotation; it is the speaker's own pause or trailing off at the end of
 * a quotation ("I thought …”), after a word of hesitation ("well …"), and where the word before it is said again
 * ("I … I am sorry"). Written dots say no more than that, so a pause in mid-sentence is told as a cut.
 */
export function editsOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): Edit[] {
  const edits: Edit[] = [];
  for (const piece of content) {
    for (const { inner } of outermostOf(quotationsTouching(piece, quotations))) {
      const span = { start: Math.max(piece.start, inner.start), end: Math.min(piece.end, inner.end) };
      if (span.start < span.end) for (const edit of editsWithin(text, span, quotations)) edits.push(edit);
    }
  }
  return edits.sort(inTextOrder);
}

function editsWithin(text: string, span: Span, quotations: readonly Quotation[]): Edit[] {
  const edits: Edit[] = [];
  for (const found of matches(text, span, BRACKETS)) {
    const words = text.slice(found.start, found.end);
    if (ONLY_DOTS.test(words)) edits.push({ ...found, kind: "cut" });
    else if (!REFERENCE.test(words)) edits.push({ ...found, kind: "insertion" });
  }
  const bracketed = [...edits];
  let next = 0;
  for (const found of matches(text, span, DOTS)) {
    while (next < bracketed.length && (bracketed[next]?.end ?? 0) <= found.start) next++;
    const around = bracketed[next];
    if (around !== undefined && contains(around, found)) continue;
    if (!isPause(text, found, quotations)) edits.push({ ...found, kind: "cut" });
  }
  return edits;
}

function matches(text: string, span: Span, pattern: RegExp): Span[] {
  return [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

/** Whether dots are the speaker's: at a quotation's end, after a hesitation, or before the same word again. */
function isPause(text: string, dots: Span, quotations: readonly Quotation[]): boolean {
  const innermost = quotationAround(dots, quotations);
  if (innermost === null) return true;
  const { inner } = innermost;
  const after = text.slice(dots.end, Math.min(inner.end, dots.end + 40));
  if (!/[\p{L}\p{N}]/u.test(after)) return true;
  const before = text.slice(Math.max(inner.start, dots.start - 40), dots.start);
  if (HESITATION.test(before)) return true;
  const last = /([\p{L}\p{N}’']+)[\s,—–-]*$/u.exec(before)?.[1];
  const first = /^[\s,—–-]*([\p{L}\p{N}’']+)/u.exec(after)?.[1];
  return last !== undefined && last.toLowerCase() === first?.toLowerCase();
}

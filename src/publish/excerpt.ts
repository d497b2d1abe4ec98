import type { Span } from "../contract/index.ts";

/** Where a sentence or a line ends, with the quotation marks and brackets that close after it. */
const SENTENCE_END = /[.!?…]["'”’)\]]*\s+|\s*(?:\r\n|\n|\r)\s*(?:\r\n|\n|\r)\s*/gu;

/**
 * The sentence around some words, inside `within`, on one line; where it is longer than `longest` characters, as much of
 * it as fits around them, cut at words, with "…" where it was cut. Its words are all the text's own.
 */
export function excerptAround(text: string, span: Span, within: Span, longest: number): string {
  const near = 4 * longest;
  const start = Math.max(within.start, span.start - near);
  const end = Math.min(within.end, span.end + near);
  const part = text.slice(start, end);
  const ends = [...part.matchAll(SENTENCE_END)].map((match) => start + match.index + match[0].length);
  let from = Math.max(start, ...ends.filter((one) => one <= span.start));
  let to = Math.min(end, ...ends.filter((one) => one >= span.end));
  let before = from === start && start > within.start;
  let after = to === end && end < within.end;
  if (to - from > longest) {
    const room = Math.max(0, longest - (span.end - span.start));
    const lead = Math.min(span.start - from, Math.max(Math.floor(room / 2), room - (to - span.end)));
    const tail = room - lead;
    if (span.start - from > lead) {
      from = atWordAfter(text, span.start - lead, span.start);
      before = true;
    }
    if (to - span.end > tail) {
      to = atWordBefore(text, span.end + tail, span.end);
      after = true;
    }
  }
  const words = text.slice(from, to).replace(/\s+/gu, " ").trim();
  return `${before ? "… " : ""}${words}${after ? " …" : ""}`;
}

function atWordAfter(text: string, offset: number, latest: number): number {
  for (let at = offset; at < latest; at++) if (/\s/u.test(text[at - 1] ?? " ")) return at;
  return latest;
}

function atWordBefore(text: string, offset: number, earliest: number): number {
  for (let at = offset; at > earliest; at--) if (/\s/u.test(text[at] ?? " ")) return at;
  return earliest;
}

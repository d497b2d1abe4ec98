import type { Span } from "../../contract/index.ts";

/** An ending mark, with quotation marks or brackets that close behind it, before a space and something that can begin. */
const END = /[.!?…]+["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\p{N}])|\n+/gu;

/** Titles and initials, whose full stop ends no sentence. */
const SHORT =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Capt|Sgt|Rep|Sen|Gov|Rev|Hon|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$/u;

/** Sentences of a stretch of text, each without the space around it. A line always ends one. */
export function sentencesIn(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  const close = (end: number) => {
    const words = text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    const to = start + words.trimEnd().length;
    if (from < to) sentences.push({ start: from, end: to });
    start = end;
  };
  END.lastIndex = span.start;
  for (let match = END.exec(text); match && match.index < span.end; match = END.exec(text)) {
    const end = Math.min(match.index + match[0].length, span.end);
    if (!SHORT.test(text.slice(Math.max(start, end - 8), end))) close(end);
  }
  close(span.end);
  return sentences;
}

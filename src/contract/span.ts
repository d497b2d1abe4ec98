import { z } from "zod";

/** Half-open range of UTF-16 code units in `article.text`: `text.slice(start, end)` is what was written. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = Readonly<z.infer<typeof Span>>;

/** The words that a span stands for. */
export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The words of a thing in pieces, its gaps marked by an ellipsis in brackets, which no article's author wrote. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => wordsAt(text, span)).join(" […] ");
}

/** Whether two spans share a code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether `inner` lies within `outer`; a span lies within itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order: by start, then the shorter first. */
export function inTextOrder(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}

import type { Span } from "../../../contract/index.ts";

/** A name without "the" before it, a possessive behind it, and marks at its ends. */
export function withoutEdges({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const before = /^(?:the\s+)?[\s"“”'‘’(]*/iu.exec(words)?.[0].length ?? 0;
  const behind = /(?:['’´`]s?|[\s,;:"“”)])*$/u.exec(words)?.[0].length ?? 0;
  return before + behind < words.length ? { start: start + before, end: end - behind } : { start, end };
}

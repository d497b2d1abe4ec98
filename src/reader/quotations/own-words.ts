import type { Span } from "../../contract/index.ts";

/**
 * A statement's own words: its content without the contents of the statements inside it, whose words are theirs. What is
 * nothing but an inner statement keeps its content whole.
 */
export function ownWords(content: readonly Span[], inner: readonly Span[]): Span[] {
  let left = [...content];
  for (const { start, end } of inner) {
    left = left.flatMap((piece) => {
      if (end <= piece.start || piece.end <= start) return [piece];
      const before = { start: piece.start, end: start };
      const behind = { start: end, end: piece.end };
      return [before, behind].filter((part) => part.start < part.end);
    });
  }
  return left.length > 0 ? left : [...content];
}

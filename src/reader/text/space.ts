import type { Span } from "../../contract/index.ts";

/** White space as the words' rule knows it: tab, line ends and Unicode's separators. */
const SPACE = /[\t\n\r\p{Z}]/u;

/** Whether the text has white space at an index; false outside the text. */
export function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return code === 32 || code === 10 || code === 13 || code === 9;
  return SPACE.test(text.charAt(index));
}

/** A span without the white space at its edges; empty where it holds nothing else. */
export function withoutOuterSpace(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end };
}

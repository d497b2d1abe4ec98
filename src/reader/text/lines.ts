import type { Span } from "../../contract/index.ts";
import { withoutOuterSpace } from "./space.ts";

/** A line of a text that is not blank: its words without the white space around them. */
export interface Line extends Span {
  /** Code units of white space before the first word. */
  readonly indent: number;
  /** Whether a blank line, or the text's beginning, stands before it. */
  readonly afterBlank: boolean;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text that are not blank, in order; LF, CRLF, CR and Unicode's own line ends may be mixed. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = new RegExp(LINE_END);
  let from = 0;
  let afterBlank = true;
  while (from <= text.length) {
    const match = pattern.exec(text);
    const to = match?.index ?? text.length;
    const { start, end } = withoutOuterSpace(text, { start: from, end: to });
    if (start < end) lines.push({ start, end, indent: start - from, afterBlank });
    afterBlank = start >= end;
    if (match === null) break;
    from = pattern.lastIndex;
  }
  return lines;
}

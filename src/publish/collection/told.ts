import { columnsOf } from "../columns.ts";
import type { Paint, Pen } from "../terminal/pen.ts";
import type { OutletOf } from "./dots.ts";

/** What an entry of a list is told with. */
export interface Told {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly outletOf: OutletOf;
  /** The name of a source by its key; the key itself where it is not known. */
  readonly nameOf: (key: string) => string;
}

/** A line of an entry, broken where it is too long. */
export interface Line {
  readonly text: string;
  readonly paints?: readonly Paint[];
}

const MARGIN = 5;

/** An entry of a list: its number, what it is, and lines about it. Ends without a line end. */
export function blockOf(
  pen: Pen,
  number: number,
  head: string,
  paints: readonly Paint[],
  lines: readonly Line[],
): string {
  const label = String(number);
  const first = `${" ".repeat(Math.max(0, MARGIN - 2 - columnsOf(label)))}${pen.paint(label, "soft")}  `;
  return [
    ...pen.lines(head, { indent: MARGIN, first, paints }),
    ...lines.flatMap((line) => pen.lines(line.text, { indent: MARGIN, paints: line.paints ?? [] })),
  ].join("\n");
}

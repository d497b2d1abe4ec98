import type { TimelineEntry } from "../../contract/index.ts";
import { dateWords } from "../date-words.ts";
import type { Pen } from "../terminal/pen.ts";
import { blockOf, type Told } from "./told.ts";

const WHAT: Readonly<Record<TimelineEntry["what"], string>> = {
  event: "said to have happened",
  statement: "said",
  publication: "published",
};

/** One entry of the line of time, for the terminal. */
export function timelineText(pen: Pen, entry: TimelineEntry, { number, outletOf }: Told): string {
  return blockOf(
    pen,
    number,
    `${dateWords(entry.date)} · ${WHAT[entry.what]}`,
    ["teal"],
    [{ text: entry.text }, { text: outletOf(entry.article), paints: ["soft"] }],
  );
}

import type { FigureGroup } from "../../contract/index.ts";
import { dateWords } from "../date-words.ts";
import type { Pen } from "../terminal/pen.ts";
import { blockOf, type Told } from "./told.ts";

/** A thing counted, for the terminal: whether its values clash, then each as it is written, with who gave it and when. */
export function figureText(pen: Pen, figure: FigureGroup, { number, outletOf, nameOf }: Told): string {
  const clash = figure.conflict
    ? figure.byTime
      ? "values differ, and a later count explains it"
      : "values cannot all hold"
    : "values agree";
  return blockOf(
    pen,
    number,
    figure.what,
    ["bold"],
    [
      { text: clash, paints: [figure.conflict ? (figure.byTime ? "amber" : "red") : "teal"] },
      ...figure.values.map((value) => ({
        text: [
          value.text.replaceAll(/\s+/gu, " "),
          outletOf(value.article),
          value.asOf === null ? "" : `as of ${dateWords(value.asOf)}`,
          value.origin === null ? "lineage not stated" : `on the word of ${nameOf(value.origin)}`,
        ]
          .filter((part) => part !== "")
          .join(" · "),
      })),
      { text: figure.id, paints: ["soft"] },
    ],
  );
}

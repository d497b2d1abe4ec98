import type { Decision, Explained, Explanation } from "../library/explain/explanation.ts";
import { type Pen, penOf } from "../publish/terminal/pen.ts";

/** Columns before what is said of a field. */
const FIELD = 13;

/** An explanation for a terminal: what was found, then each field with what decided it, why, how surely, and where to mend it. */
export function explanationText(explanation: Explanation, options: { colour: boolean; width: number }): string {
  const pen = penOf(options.colour, options.width);
  const { file, engine, line, found, near } = explanation;
  const where = line === null ? file : `${file}, line ${line.number}`;
  const head = [
    ...pen.lines(where, { paints: ["bold"] }),
    ...(line === null || line.text.trim() === "" ? [] : pen.lines(line.text, { indent: 2, paints: ["soft"] })),
  ];
  const nothing = [
    `Nothing was found there${near.length === 0 ? "" : `; the nearest lines with something are ${near.join(", ")}`}.`,
  ].flatMap((words) => pen.lines(words));
  const blocks = found.length === 0 ? [nothing] : found.map((one) => findingLines(pen, one));
  const foot = pen.lines(`Read by Hearsay ${engine.version}, model ${engine.model}.`, { paints: ["soft"] });
  return `${[head, ...blocks, foot].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function findingLines(pen: Pen, { kind, id, words, start, end, line, decisions }: Explained): string[] {
  return [
    ...pen.lines(`${id} · ${kind} · line ${line} · ${start}–${end}`, { paints: ["bold", "teal"] }),
    ...pen.lines(`“${words}”`, { indent: 2 }),
    ...decisions.flatMap((decision) => decisionLines(pen, decision)),
  ];
}

function decisionLines(pen: Pen, { field, value, by, because, score, where }: Decision): string[] {
  const sure = score === null ? "" : ` · confidence ${score.toFixed(2)}`;
  const why = [by === field ? "" : by, because ?? ""].filter((part) => part !== "").join(": ");
  return [
    ...pen.lines(value, { indent: FIELD, first: `  ${pen.paint(field.padEnd(FIELD - 2), "soft")}` }),
    ...(why + sure === "" ? [] : pen.lines(`${why}${sure}`.replace(/^ · /u, ""), { indent: FIELD, paints: ["soft"] })),
    ...pen.lines(where, { indent: FIELD, paints: ["soft"] }),
  ];
}

import type { Wanted } from "../../contract/index.ts";
import { dateWords } from "../date-words.ts";
import type { Pen } from "../terminal/pen.ts";
import { counted, listed, TYPE_WORDS } from "../wording.ts";
import { blockOf, type Told } from "./told.ts";

/** What articles cite and the collection lacks, for the terminal: what it is, where to get it, and who cites it. */
export function wantedText(pen: Pen, wanted: Wanted, { number, outletOf }: Told): string {
  const citing = [...new Set(wanted.cited.map(({ article }) => outletOf(article)))];
  return blockOf(
    pen,
    number,
    wanted.name,
    ["bold"],
    [
      {
        text: [TYPE_WORDS[wanted.type], wanted.date === null ? "" : dateWords(wanted.date)]
          .filter((each) => each !== "")
          .join(" · "),
        paints: ["soft"],
      },
      ...(wanted.url === null ? [] : [{ text: wanted.url, paints: ["underline" as const] }]),
      {
        text: `cited ${wanted.cited.length === 1 ? "once" : counted(wanted.cited.length, "time")}, by ${listed(citing)}`,
      },
    ],
  );
}

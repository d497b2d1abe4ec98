import type { Reading } from "../contract/index.ts";
import { dateWords } from "./date-words.ts";
import { createPlaces, paragraphsOf } from "./paragraphs.ts";
import { PARTS, type Part } from "./parts.ts";
import { sheetSentences } from "./sheet-sentences.ts";
import { type SourceSheet, sourceSheet } from "./source-sheet.ts";
import { type Standing, standings, struckKeys, tally, waysOf } from "./strike/index.ts";
import { foundSection } from "./terminal/found.ts";
import { type Pen, penOf } from "./terminal/pen.ts";
import { sectionsAfter } from "./terminal/rest.ts";
import { statementBlock } from "./terminal/statement.ts";
import { listed } from "./wording.ts";

export interface TextOptions {
  /** Whether to colour with ANSI sequences; the caller knows its terminal and NO_COLOR. */
  colour: boolean;
  /** Columns of a line; fewer than 40 count as 40. */
  width: number;
  /** What is shown below the head; the statements alone, with all that goes with them, where nothing is said. */
  show?: readonly Part[];
}

/**
 * A reading for a terminal: what the article is and on whose word it stands; what of it falls, where sources are struck;
 * then a block for each statement in text order: its way from the outlet to the origin; how it is told; the words; where
 * (line and paragraph, counted from 1, and offsets); then the writer's caveats and judgements, what is concluded from
 * what, and the sources by kind and by who passed them on. Dates, places and figures are sections of their own, where they
 * are asked for. Ends with a line end.
 *
 * Lines have at most `width` columns, and never more than 100, which is as wide as prose reads well. Control characters
 * of the article are shown as �.
 */
export function toText(reading: Reading, options: TextOptions): string {
  const pen = penOf(options.colour, options.width);
  const { article } = reading;
  const sheet = sourceSheet(reading);
  const placeOf = createPlaces(article.text, paragraphsOf(article));
  const numbers = new Map(sheet.statements.map(({ id }, index) => [id, index + 1]));
  const hedges = new Map(reading.hedges.map((hedge) => [hedge.id, hedge]));
  const standing = reading.without === undefined ? null : standingOf(reading);
  const blocks = sheet.statements.flatMap((statement, index) => {
    const origin = sheet.origins.get(statement.id);
    if (origin === undefined) return [];
    const told = {
      number: index + 1,
      statement,
      origin,
      hedges: statement.hedges.flatMap((id) => hedges.get(id) ?? []),
      parent: statement.parent === null ? null : (numbers.get(statement.parent) ?? null),
      standing: standing?.get(statement.id) ?? null,
      place: placeOf(statement.content[0]?.start ?? 0),
    };
    return [statementBlock(pen, article, told)];
  });
  const struck = standing === null ? [] : [struckWords(pen, reading, standing)];
  const lineAt = (offset: number) => placeOf(offset).line;
  const show = options.show ?? ["statements"];
  const sections = PARTS.filter((part) => show.includes(part)).flatMap((part) =>
    part === "statements"
      ? [...blocks, ...sectionsAfter(pen, reading, sheet, numbers, lineAt)]
      : [foundSection(part, { pen, reading, numbers, lineAt })],
  );
  return `${[headOf(pen, reading, sheet, show.includes("statements")), ...struck, ...sections].join("\n\n")}\n`;
}

function standingOf(reading: Reading): ReadonlyMap<string, Standing> {
  const ways = waysOf(reading);
  return standings(ways, struckKeys(reading, ways));
}

/** What the article is, and on whose word it stands where its statements are shown. */
function headOf(pen: Pen, { article, notRead }: Reading, sheet: SourceSheet, told: boolean): string {
  const facts = [
    article.outlet ?? "outlet unknown",
    article.authors.join(", "),
    article.published === null ? "date unknown" : dateWords(article.published),
    article.url ?? article.file,
  ];
  const lines = [
    ...pen.lines(article.title ?? article.file, { paints: ["bold"] }),
    ...pen.lines(facts.filter((fact) => fact !== "").join(" · "), { paints: ["soft"] }),
  ];
  if (!told && notRead === null) return lines.join("\n");
  const said = sheetSentences(sheet, notRead);
  lines.push("", ...pen.lines(`${said.headline} ${said.voices}`));
  if (said.most !== null) lines.push(...pen.lines(said.most));
  if (notRead === null && sheet.statements.length > 0) {
    lines.push(...pen.lines(sheet.doubted.size === 0 ? said.doubted : `In doubt: ${said.doubted}`));
    lines.push(...pen.lines(`Could not be told: ${lower(said.untold)}`));
  }
  return lines.join("\n");
}

/** What is struck, and how much of the article falls with it. */
function struckWords(pen: Pen, reading: Reading, standing: ReadonlyMap<string, Standing>): string {
  const of = (all: readonly { id: string }[]) => all.map(({ id }) => standing.get(id) ?? "unstated");
  const parts = [
    reading.attributions.length === 0 ? "" : tally(of(reading.attributions), "statement"),
    reading.inferences.length === 0 ? "" : tally(of(reading.inferences), "conclusion"),
  ].filter((part) => part !== "");
  const names = (reading.without ?? []).map((name) => `“${name}”`);
  return pen.lines(`Without ${listed(names)}: ${parts.join("; ")}.`, { paints: ["bold", "amber"] }).join("\n");
}

function lower(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

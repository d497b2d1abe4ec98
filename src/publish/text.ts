import { type Article, type Attribution, type Reading, wordsOf } from "../contract/index.ts";
import { statementWords, whoWords } from "./attribution-note.ts";
import { columnsOf, printable, wrap } from "./columns.ts";
import type { Origin } from "./origin.ts";
import { createPlaces, paragraphsOf } from "./paragraphs.ts";
import { sheetSentences } from "./sheet-sentences.ts";
import { doubtsAbout, type SourceSheet, sourceSheet } from "./source-sheet.ts";
import { dateWords } from "./wording.ts";

export interface TextOptions {
  /** Whether to colour with ANSI sequences; the caller knows its terminal and NO_COLOR. */
  colour: boolean;
  /** Columns of a line; fewer than 40 count as 40. */
  width: number;
}

const PAINTS = { bold: "1", soft: "2", teal: "36", amber: "33", red: "31" } as const;
type Paint = (text: string, ...paints: (keyof typeof PAINTS)[]) => string;

const MARGIN = 5;
const NARROWEST = 40;
const WIDEST = 100;

/**
 * A reading for a terminal: what the article is and on whose word it stands, then a block for each statement in text
 * order: who, through whom; how; the words; where (line and paragraph, counted from 1, and offsets). Ends with a line end.
 *
 * Lines have at most `width` columns, and never more than 100, which is as wide as prose reads well. Control characters
 * of the article are shown as �.
 */
export function toText(reading: Reading, options: TextOptions): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(options.width) || NARROWEST));
  const paint: Paint = (text, ...paints) =>
    options.colour ? `\u001b[${paints.map((one) => PAINTS[one]).join(";")}m${text}\u001b[0m` : text;
  const sheet = sourceSheet(reading);
  const placeOf = createPlaces(reading.article.text, paragraphsOf(reading.article));
  const blocks = sheet.statements.map((statement, index) => {
    const origin = sheet.origins.get(statement.id);
    return origin === undefined ? "" : block(reading.article, statement, origin, index + 1);
  });
  return `${[head(reading, sheet), ...blocks].join("\n\n")}\n`;

  function head({ article, notRead }: Reading, on: SourceSheet): string {
    const said = sheetSentences(on, notRead);
    const facts = [
      article.outlet ?? "outlet unknown",
      article.authors.join(", "),
      article.published === null ? "date unknown" : dateWords(article.published),
      article.url ?? article.file,
    ];
    const lines = [
      ...wrap(printable(article.title ?? article.file), width).map((line) => paint(line, "bold")),
      ...wrap(printable(facts.filter((fact) => fact !== "").join(" · ")), width).map((line) => paint(line, "soft")),
      "",
      ...wrap(printable(`${said.headline} ${said.voices}`), width),
    ];
    if (said.most !== null) lines.push(...wrap(printable(said.most), width));
    if (notRead === null && on.statements.length > 0) {
      lines.push(...wrap(printable(on.doubted.size === 0 ? said.doubted : `In doubt: ${said.doubted}`), width));
      lines.push(...wrap(printable(`Could not be told: ${lower(said.untold)}`), width));
    }
    return lines.join("\n");
  }

  function block(article: Article, statement: Attribution, origin: Origin, number: number): string {
    const inner = width - MARGIN;
    const indent = " ".repeat(MARGIN);
    const through = origin.through.length === 0 ? "" : `, through ${origin.through.join(" ← ")}`;
    const who = wrap(printable(whoWords(origin) + through), inner);
    const tint = origin.voice === "not-stated" ? "soft" : "teal";
    const doubts = doubtsAbout(statement);
    const first = statement.content[0]?.start ?? 0;
    const last = statement.content.at(-1)?.end ?? first;
    const place = placeOf(first);
    const how = wrap(printable(howWords(article, statement)), inner);
    const doubt = doubts.includes("denied") || doubts.includes("disputed") ? "red" : "amber";
    const where = `line ${place.line}, paragraph ${place.paragraph} · ${first}–${last}`;
    const label = String(number);
    const lead = `${" ".repeat(Math.max(0, MARGIN - 2 - columnsOf(label)))}${paint(label, "soft")}  `;
    return [
      ...who.map((line, index) => `${index === 0 ? lead : indent}${paint(line, "bold", tint)}`),
      ...how.map((line) => `${indent}${doubts.length > 0 ? paint(line, doubt) : paint(line, "soft")}`),
      ...wrap(printable(statementWords(article, statement)), inner).map((line) => indent + line),
      ...wrap(where, inner).map((line) => `${indent}${paint(line, "soft")}`),
    ].join("\n");
  }
}

/** How a statement is told: its cue, kind, act, what is known of its certainty, and how sure the finding is. */
function howWords(article: Article, statement: Attribution): string {
  const cue = wordsOf(article.text, statement.cue);
  const parts = [
    cue === "" ? "no cue" : `“${cue}”`,
    statement.kind,
    statement.act === "other" ? "" : statement.act,
    ...doubtsAbout(statement),
    statement.certainty === "certain" ? "certain" : "",
    statement.stance === "endorsed" ? "endorsed" : "",
    statement.parent === null ? "" : "inside another statement",
    statement.date === null ? "" : `said ${dateWords(statement.date)}`,
    `confidence ${statement.confidence.toFixed(2)}`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function lower(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

import { type Article, type Attribution, type Hedge, overlaps, wordsOf } from "../../contract/index.ts";
import { statementWords } from "../attribution-note.ts";
import { columnsOf } from "../columns.ts";
import { dateWords } from "../date-words.ts";
import { sureWords } from "../explained.ts";
import type { Origin } from "../origin.ts";
import { pathOf } from "../path.ts";
import { doubtsAbout } from "../source-sheet.ts";
import type { Standing } from "../strike/index.ts";
import { HEDGE_WORDS, POLARITY_WORDS, putByWords, STANDING_WORDS } from "../wording.ts";
import type { Pen } from "./pen.ts";

/** Columns before the lines of a statement. */
export const MARGIN = 5;

/** A statement as the terminal shows it. */
export interface Told {
  number: number;
  statement: Attribution;
  origin: Origin;
  hedges: readonly Hedge[];
  /** The number of the statement it stands in; null where it stands in none. */
  parent: number | null;
  /** null where nothing is struck. */
  standing: Standing | null;
  place: { line: number; paragraph: number };
}

/** The block of a statement: its way; how it is told; its words; where they stand. */
export function statementBlock(pen: Pen, article: Article, told: Told): string {
  const { number, statement, origin, hedges, standing, place } = told;
  const label = String(number);
  const first = `${" ".repeat(Math.max(0, MARGIN - 2 - columnsOf(label)))}${pen.paint(label, "soft")}  `;
  const fallen = standing === "fallen";
  const doubts = doubtsAbout(statement);
  const red = doubts.includes("denied") || doubts.includes("disputed");
  const how = howWords(article, told);
  const start = statement.content[0]?.start ?? 0;
  const end = statement.content.at(-1)?.end ?? start;
  const struck = fallen ? (["soft", "struck"] as const) : [];
  return [
    ...pen.lines(pathOf(article, origin).join(" ← "), {
      indent: MARGIN,
      first,
      paints: fallen ? struck : ["bold", origin.voice === "not-stated" ? "soft" : "teal"],
    }),
    ...(standing === null || standing === "stands"
      ? []
      : pen.lines(STANDING_WORDS[standing], { indent: MARGIN, paints: [standing === "unstated" ? "soft" : "amber"] })),
    ...pen.lines(how, {
      indent: MARGIN,
      paints: [doubts.length === 0 && hedges.length === 0 ? "soft" : red ? "red" : "amber"],
    }),
    ...pen.marked(statementWords(article, statement), hedged(article, statement, hedges), {
      indent: MARGIN,
      paints: struck,
    }),
    ...pen.lines(`line ${place.line}, paragraph ${place.paragraph} · ${start}–${end}`, {
      indent: MARGIN,
      paints: ["soft"],
    }),
  ].join("\n");
}

/** How a statement is told: its cue, kind, act, what is known of its certainty, and how sure the finding is. */
function howWords(article: Article, { statement, hedges, parent }: Told): string {
  const { text } = article;
  const cue = wordsOf(text, statement.cue);
  const doubts = doubtsAbout(statement).map((doubt) => {
    if (doubt === "not-said") return POLARITY_WORDS[doubt];
    if (doubt === "denied") return `${POLARITY_WORDS[doubt]}${putByWords(statement)}`;
    const byWriter = doubt === "distanced" || doubt === "disputed";
    return byWriter ? quoted(`${doubt} by the writer`, wordsOf(text, statement.stanceCues)) : doubt;
  });
  const parts = [
    cue === "" ? "no cue" : `“${cue}”`,
    statement.kind,
    statement.act === "other" ? "" : statement.act,
    ...doubts,
    ...hedges.filter(isOwn).map((hedge) => `${HEDGE_WORDS[hedge.class]}: “${text.slice(hedge.start, hedge.end)}”`),
    hedges.every(isOwn) ? "" : "under the writer’s caveat",
    statement.certainty === "certain" ? "certain" : "",
    statement.stance === "endorsed" ? quoted("endorsed", wordsOf(text, statement.stanceCues)) : "",
    statement.parent === null ? "" : parent === null ? "inside another statement" : `inside statement ${parent}`,
    statement.date === null ? "" : `said ${dateWords(statement.date)}`,
    `finding ${sureWords(statement.confidence)}`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** Whether a word of doubt is the statement's own; the writer's caveats are quoted in a section of theirs. */
function isOwn(hedge: Hedge): boolean {
  return hedge.class !== "author-caveat";
}

function quoted(what: string, words: string): string {
  return words === "" ? what : `${what}: “${words}”`;
}

/** Which words of a statement are words of doubt, by their index. */
function hedged({ text }: Article, { content }: Attribution, hedges: readonly Hedge[]): ReadonlySet<number> {
  const marked = new Set<number>();
  let index = 0;
  for (const [piece, span] of content.entries()) {
    // Pieces are joined by a sign for what is left out, which is a word of its own.
    if (piece > 0) index++;
    for (const match of text.slice(span.start, span.end).matchAll(/\S+/gu)) {
      const start = span.start + match.index;
      if (hedges.some((hedge) => overlaps(hedge, { start, end: start + match[0].length }))) marked.add(index);
      index++;
    }
  }
  return marked;
}

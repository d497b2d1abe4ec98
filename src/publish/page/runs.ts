import type { Reading, Span } from "../../contract/index.ts";
import type { Paragraph } from "../paragraphs.ts";
import { outerFirst, type SourceSheet } from "../source-sheet.ts";
import { followable } from "./markup.ts";

/** What words can be besides a statement's. */
export type Role = "cue" | "source" | "hedge" | "stance" | "insertion" | "cut" | "credit";

/** A stretch of text through which nothing starts or ends. */
export interface Run extends Span {
  /** Numbers of the statements whose content holds it, the innermost first. */
  statements: readonly number[];
  /** Numbers of the statements whose cue or source it is. */
  tells: readonly number[];
  roles: readonly Role[];
  /** The address that its words link to. */
  link: string | null;
  /** Number of the footnote that it calls. */
  mark: number | null;
}

type What =
  | { kind: "statement"; number: number; rank: number }
  | { kind: "tells"; number: number; role: Role }
  | { kind: "role"; role: Role }
  | { kind: "link"; url: string }
  | { kind: "mark"; number: number };

interface Layer extends Span {
  what: What;
}

/**
 * The runs of each paragraph, in order: every span that overlaps it laid flat, so that crossing spans need no crossing
 * elements. `numbers` gives each attribution the number it has on the page.
 */
export function runsOf(
  reading: Reading,
  sheet: SourceSheet,
  numbers: ReadonlyMap<string, number>,
  paragraphs: readonly Paragraph[],
): Run[][] {
  const layers = layersOf(reading, sheet, numbers).sort((one, other) => one.start - other.start);
  let next = 0;
  let active: Layer[] = [];
  return paragraphs.map((paragraph) => {
    active = active.filter((layer) => layer.end > paragraph.start);
    for (; (layers[next]?.start ?? Number.POSITIVE_INFINITY) < paragraph.end; next++) {
      const layer = layers[next];
      if (layer !== undefined && layer.end > paragraph.start) active.push(layer);
    }
    return laidFlat(paragraph, active);
  });
}

function laidFlat(paragraph: Span, layers: readonly Layer[]): Run[] {
  const inside = (offset: number) => offset > paragraph.start && offset < paragraph.end;
  const ends = layers.flatMap((layer) => [layer.start, layer.end]).filter(inside);
  const bounds = [...new Set([paragraph.start, ...ends, paragraph.end])].sort((one, other) => one - other);
  const waiting = [...layers].sort((one, other) => one.start - other.start);
  const runs: Run[] = [];
  let open: Layer[] = [];
  let next = 0;
  for (let index = 0; index + 1 < bounds.length; index++) {
    const start = bounds[index] ?? 0;
    const end = bounds[index + 1] ?? start;
    open = open.filter((layer) => layer.end > start);
    for (; (waiting[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++) {
      const layer = waiting[next];
      if (layer !== undefined && layer.end > start) open.push(layer);
    }
    runs.push(runOf({ start, end }, open));
  }
  return runs;
}

function runOf({ start, end }: Span, open: readonly Layer[]): Run {
  const statements: { number: number; rank: number }[] = [];
  const tells = new Set<number>();
  const roles = new Set<Role>();
  let link: string | null = null;
  let mark: number | null = null;
  for (const { what } of open) {
    if (what.kind === "statement") statements.push(what);
    if (what.kind === "tells") tells.add(what.number);
    if (what.kind === "tells" || what.kind === "role") roles.add(what.role);
    if (what.kind === "link") link = what.url;
    if (what.kind === "mark") mark = what.number;
  }
  statements.sort((one, other) => other.rank - one.rank);
  const own = [...new Set(statements.map((one) => one.number))];
  return { start, end, statements: own, tells: [...tells], roles: [...roles], link, mark };
}

function layersOf(reading: Reading, sheet: SourceSheet, numbers: ReadonlyMap<string, number>): Layer[] {
  const { article, hedges } = reading;
  const layers: Layer[] = [];
  const lay = (spans: readonly Span[], what: What) => {
    for (const { start, end } of spans) if (start < end) layers.push({ start, end, what });
  };
  for (const [rank, one] of outerFirst(sheet.statements).entries()) {
    const number = numbers.get(one.id);
    if (number === undefined) continue;
    lay(one.content, { kind: "statement", number, rank });
    lay(one.cue, { kind: "tells", number, role: "cue" });
    lay(one.source, { kind: "tells", number, role: "source" });
    for (const edit of one.edits) lay([edit], { kind: "role", role: edit.kind });
    if (one.stance === "distanced" || one.stance === "disputed") lay(one.stanceCues, { kind: "role", role: "stance" });
  }
  lay(hedges, { kind: "role", role: "hedge" });
  lay(article.credit, { kind: "role", role: "credit" });
  for (const link of article.links) {
    const url = followable(link.url);
    if (url !== null) lay([link], { kind: "link", url });
  }
  for (const [index, { mark }] of article.notes.entries()) lay([mark], { kind: "mark", number: index + 1 });
  return layers;
}

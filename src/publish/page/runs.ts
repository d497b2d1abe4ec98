import type { Span } from "../../contract/index.ts";
import type { Bearing } from "../caveats.ts";
import { outerFirst } from "../source-sheet.ts";
import { HEDGE_WORDS, listed } from "../wording.ts";
import { anchorsOf } from "./asides.ts";
import { followable } from "./markup.ts";
import { meaningsOf } from "./meanings.ts";
import type { View } from "./view.ts";

/** What words can be besides a statement's. */
export type Role =
  | "cue"
  | "source"
  | "hedge"
  | "caveat"
  | "stance"
  | "judged"
  | "asserted"
  | "concluded"
  | "insertion"
  | "cut"
  | "credit"
  | "date"
  | "place"
  | "figure";

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
  /** What its words of doubt are, and what they bear on. */
  doubt: string | null;
  /** What a date, a place or a figure stands for. */
  meaning: string | null;
  /** Numbers of the legs that it is, as "1-2". */
  legs: readonly string[];
  /** Ids that something on the page leads to by. */
  anchors: readonly string[];
}

type What =
  | { kind: "statement"; number: number; rank: number }
  | { kind: "tells"; number: number; role: Role }
  | { kind: "role"; role: Role }
  | { kind: "doubt"; words: string; role: Role }
  | { kind: "meaning"; words: string; role: Role }
  | { kind: "leg"; leg: string }
  | { kind: "anchor"; id: string }
  | { kind: "link"; url: string }
  | { kind: "mark"; number: number };

interface Layer extends Span {
  what: What;
}

/**
 * The runs of each paragraph, in order: every span that overlaps it laid flat, so that crossing spans need no crossing
 * elements.
 */
export function runsOf(view: View): Run[][] {
  const { paragraphs } = view;
  const layers = layersOf(view).sort((one, other) => one.start - other.start);
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
  let doubt: string | null = null;
  let meaning: string | null = null;
  const legs: string[] = [];
  const anchors: string[] = [];
  for (const { what, start: from } of open) {
    if (what.kind === "statement") statements.push(what);
    if (what.kind === "tells") tells.add(what.number);
    if ("role" in what) roles.add(what.role);
    if (what.kind === "doubt") doubt = what.words;
    if (what.kind === "meaning") meaning = what.words;
    if (what.kind === "leg") legs.push(what.leg);
    if (what.kind === "anchor" && from === start) anchors.push(what.id);
    if (what.kind === "link") link = what.url;
    if (what.kind === "mark") mark = what.number;
  }
  statements.sort((one, other) => other.rank - one.rank);
  const own = [...new Set(statements.map((one) => one.number))];
  return {
    start,
    end,
    statements: own,
    tells: [...tells],
    roles: [...roles],
    link,
    mark,
    doubt,
    meaning,
    legs,
    anchors,
  };
}

function layersOf(view: View): Layer[] {
  const { reading, sheet, numbers, bearings, conclusions } = view;
  const { article } = reading;
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
  for (const bearing of bearings.values()) {
    const role = bearing.hedge.class === "author-caveat" ? "caveat" : "hedge";
    lay([bearing.hedge], { kind: "doubt", words: doubtWords(bearing, numbers), role });
  }
  for (const one of reading.assertions) lay([one], { kind: "role", role: one.voice });
  for (const [index, { inference, legs }] of conclusions.entries()) {
    lay(inference.conclusion, { kind: "role", role: "concluded" });
    for (const [at, leg] of legs.entries()) lay([leg], { kind: "leg", leg: `${index + 1}-${at + 1}` });
  }
  for (const { span, role, words } of meaningsOf(view)) lay([span], { kind: "meaning", words, role });
  for (const { id, span } of anchorsOf(view)) lay([span], { kind: "anchor", id });
  lay(article.credit, { kind: "role", role: "credit" });
  for (const link of article.links) {
    const url = followable(link.url);
    if (url !== null) lay([link], { kind: "link", url });
  }
  for (const [index, { mark }] of article.notes.entries()) lay([mark], { kind: "mark", number: index + 1 });
  return layers;
}

/** What a word of doubt is, and what it bears on: "on a condition; bears on statement 4". */
function doubtWords({ hedge, attributions, assertions }: Bearing, numbers: ReadonlyMap<string, number>): string {
  const on = attributions.flatMap((id) => numbers.get(id) ?? []).sort((one, other) => one - other);
  const statements = on.length === 0 ? [] : [`statement${on.length === 1 ? "" : "s"} ${listed(on.map(String))}`];
  const what = [...statements, ...(assertions.length === 0 ? [] : ["the writer’s own words"])];
  return what.length === 0 ? HEDGE_WORDS[hedge.class] : `${HEDGE_WORDS[hedge.class]}; bears on ${listed(what)}`;
}

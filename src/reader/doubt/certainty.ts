import type { Attribution, Hedge, Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import { touching } from "../text/touching.ts";
import { CERTAIN, CERTAIN_CUES, NEGATED, SURE_WORDS } from "./certain.ts";
import { certaintyAt } from "./find-cues.ts";
import { ruleOf } from "./hedge-rules.ts";

type Certainty = Attribution["certainty"];

/** So far around a word of certainty the words lie that it needs. */
const AROUND = 60;

/** The weakest first: the weakest word of doubt counts. */
const ORDER: readonly Certainty[] = ["doubtful", "possible", "probable"];

/**
 * How sure a statement is as its own source presents it: by the words of doubt that bear on it; certain where it has none
 * and its source says so; "unknown" where nothing shows it. What the writer thinks of the source is left aside.
 *
 * @param own the hedges that bear on it
 */
export function certaintyOf(each: Pick<Placed, "content" | "cue">, own: readonly Hedge[], text: string): Certainty {
  const weakest = weakestOf(own, text);
  if (weakest !== null) return weakest;
  if (hasSureCue(each, text)) return "certain";
  const said = each.content.map(({ start, end }) => text.slice(start, end));
  return said.some((words) => CERTAIN.some(({ pattern }) => pattern.test(words))) ? "certain" : "unknown";
}

/** The same for all attributions of a text: a statement within another keeps its words of certainty to itself. */
export function certaintiesOf(
  text: string,
  placed: readonly Placed[],
  bearing: readonly (readonly Hedge[])[],
  sentences: readonly Span[],
) {
  const sure = sureWords(text, placed);
  return placed.map((each, index): Certainty => {
    const weakest = weakestOf(bearingOnWhole(each, bearing[index] ?? [], sentences), text);
    if (weakest !== null) return weakest;
    return sure.has(index) || hasSureCue(each, text) ? "certain" : "unknown";
  });
}

/**
 * Of several sentences that are said at once, one that doubts leaves the others as sure as they were: what doubts counts
 * where it stands in the cue, or where at least half of the sentences doubt.
 */
function bearingOnWhole({ content, cue }: Placed, own: readonly Hedge[], sentences: readonly Span[]): readonly Hedge[] {
  if (own.length === 0 || content.length === 0) return own;
  const said = new Set(content.flatMap((piece) => touching(piece, sentences)));
  if (said.size < 2) return own;
  const inCue = own.filter((hedge) => touching(hedge, cue).length > 0);
  const doubting = new Set(
    own
      .filter((hedge) => hedge.class !== "author-caveat" && touching(hedge, cue).length === 0)
      .flatMap((hedge) => touching(hedge, sentences)),
  );
  return 2 * doubting.size >= said.size ? own : inCue;
}

function weakestOf(own: readonly Hedge[], text: string): Certainty | null {
  const shown = own.flatMap((hedge): Certainty[] => {
    if (hedge.class === "author-caveat") return [];
    return [certaintyAt(text, hedge) ?? ruleOf(text.slice(hedge.start, hedge.end))?.certainty ?? "possible"];
  });
  return ORDER.find((certainty) => shown.includes(certainty)) ?? null;
}

function hasSureCue({ cue }: Pick<Placed, "cue">, text: string): boolean {
  const words = cue.map(({ start, end }) => text.slice(start, end)).join(" ");
  return CERTAIN_CUES.test(words) && !NEGATED.test(words);
}

/** The attributions that hold words of certainty; of several around the same words the innermost. */
function sureWords(text: string, placed: readonly Placed[]): Set<number> {
  const apart: Span[] = [];
  for (const { index: at } of text.matchAll(SURE_WORDS)) {
    const from = Math.max(0, at - AROUND);
    const near = text.slice(from, at + AROUND);
    for (const { pattern } of CERTAIN) {
      const match = pattern.exec(near);
      if (match === null) continue;
      const span = { start: from + match.index, end: from + match.index + match[0].length };
      if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
      break;
    }
  }
  const owner = new Map<Span, { index: number; size: number }>();
  placed.forEach(({ content }, index) => {
    const size = content.reduce((sum, { start, end }) => sum + end - start, 0);
    for (const piece of content) {
      for (const span of touching(piece, apart)) {
        if (span.start < piece.start && span.end > piece.end) continue;
        if (size < (owner.get(span)?.size ?? Number.POSITIVE_INFINITY)) owner.set(span, { index, size });
      }
    }
  });
  return new Set([...owner.values()].map(({ index }) => index));
}

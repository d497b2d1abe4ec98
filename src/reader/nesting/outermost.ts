import type { Article, Span } from "../../contract/index.ts";
import { contains, inTextOrder } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { withoutOuterMarks } from "../quotations/index.ts";
import { Cover } from "../text/cover.ts";
import { touching } from "../text/touching.ts";
import { shareRight } from "./confidence.ts";
import { findingsIn } from "./find.ts";
import type { Finding, RuleName } from "./finding.ts";

/** Rules that are right nearly always, so that what the network did not hear may rest on them. */
const SURE: ReadonlySet<RuleName> = new Set<RuleName>([
  "tag",
  "inverted-tag",
  "told",
  "that-clause",
  "bare-clause",
  "according-to",
  "quoted-as",
  "seen-by-reporter",
]);

/** Rules by which what was said stands whole before its cue, so that others' words may lie within it. */
const WHOLE: ReadonlySet<RuleName> = new Set<RuleName>(["tag", "inverted-tag", "according-to"]);

/**
 * Attributions that stand in no other, that nobody has found before, and that a sure rule finds. A quotation whose
 * speaker was not known gets the one whom its sentence names. What was found before and lies within such a statement
 * stands inside it from now on.
 */
export function withOvershadowed(placed: readonly Placed[], article: Article, layout: Layout): Placed[] {
  const { text } = article;
  const told = new Cover(text);
  const speechless: Indexed[] = [];
  const byCue = new Map<number, number>();
  const spoken: Indexed[] = [];
  for (const [index, { content, cue, source, parent }] of placed.entries()) {
    if (parent !== null) continue;
    const isSpeechless = cue.length === 0 && source.length === 0;
    for (const span of content) (isSpeechless ? speechless : spoken).push({ ...span, index });
    if (!isSpeechless) told.add([...content, ...cue]);
    if (cue[0] !== undefined) byCue.set(cue[0].start, index);
  }
  speechless.sort(inTextOrder);
  spoken.sort(inTextOrder);
  const all = [...placed];
  for (const sentence of layout.sentences) {
    for (const finding of findingsIn(text, sentence)) {
      const { cue, content } = finding;
      if (!SURE.has(finding.rule) || finding.source === null || finding.isCarried) continue;
      const passed = quotedThrough(finding, all, byCue, text);
      if (passed !== null) {
        const each = all[passed];
        if (each !== undefined) all[passed] = { ...each, ...placedOf(finding, layout), parent: each.parent };
        continue;
      }
      if (told.touches(cue) || touching(cue, speechless).length > 0) continue;
      const within = WHOLE.has(finding.rule) ? heldBy(content, spoken, all) : [];
      if (within === null || (within.length === 0 && content.some((piece) => told.touches(piece)))) continue;
      told.add([cue, ...content]);
      const unsaid = content.flatMap((piece) => touching(piece, speechless))[0];
      const known = unsaid === undefined ? undefined : all[unsaid.index];
      if (unsaid !== undefined && known !== undefined) all[unsaid.index] = { ...known, ...saidBy(finding) };
      else {
        for (const index of within) {
          const inner = all[index];
          if (inner !== undefined && inner.parent === null) all[index] = { ...inner, parent: all.length };
        }
        all.push(placedOf(finding, layout));
      }
    }
  }
  return all;
}

/**
 * "said the harbour master, quoted by Northwire": the place of the attribution with the same cue whose source is the one
 * who only quotes; null where there is none.
 */
function quotedThrough(
  { rule, cue, source }: Finding,
  all: readonly Placed[],
  byCue: ReadonlyMap<number, number>,
  text: string,
): number | null {
  const index = byCue.get(cue.start);
  const heard = index === undefined ? undefined : all[index]?.source[0];
  if (index === undefined || heard === undefined || source === null || rule !== "inverted-tag") return null;
  const isQuoter =
    source.end <= heard.start &&
    /\b(?:quoted|cited) (?:by|in|on)(?: the)? ?$/iu.test(text.slice(source.end, heard.start));
  return isQuoter ? index : null;
}

interface Indexed extends Span {
  readonly index: number;
}

/** The attributions that touch some content, if all lie whole in one piece of it; null where one reaches out of it. */
function heldBy(content: readonly Span[], spoken: readonly Indexed[], all: readonly Placed[]): number[] | null {
  const found = new Set<number>();
  for (const piece of content) {
    for (const { index } of touching(piece, spoken)) {
      const each = all[index];
      const spans = each === undefined ? [] : [...each.content, ...each.cue, ...each.source];
      if (!spans.every((span) => contains(piece, span))) return null;
      found.add(index);
    }
  }
  return [...found];
}

function saidBy({ source, cue, rule }: Finding) {
  return {
    cue: [cue],
    source: source === null ? [] : [source],
    confidence: shareRight(rule),
    by: `nesting/${rule}`,
  };
}

function placedOf(finding: Finding, layout: Layout): Placed {
  const content = finding.content.map((piece) => withoutOuterMarks(piece, layout.quotations));
  return { content, parent: null, ...saidBy(finding) };
}

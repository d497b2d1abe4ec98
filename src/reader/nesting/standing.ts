import type { Span } from "../../contract/index.ts";
import { contains, inTextOrder } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import { trimmed } from "../attribution/text-spans.ts";
import type { Layout } from "../layout.ts";
import { withoutOuterMarks } from "../quotations/index.ts";
import { Cover } from "../text/cover.ts";
import type { Paragraph } from "../text/paragraphs.ts";
import { touching } from "../text/touching.ts";
import { nounPhraseFrom, subjectEndingAt } from "./noun-phrase.ts";
import { between, isHardStop, regionOf, wordAt } from "./region.ts";
import { reportingOf } from "./verbs.ts";
import { FINITE_VERBS, HELPERS, UNSAID } from "./words.ts";

/** A source that stands for what is set out below it, or above. */
interface Standing {
  readonly source: Span;
  readonly cue: Span;
  /** What follows is written out as it stands: "The letter runs:". */
  readonly isVerbatim: boolean;
}

const ITEM = /^(?:[-–—•*·▪◦]|\d{1,2}[.)]|\(\w\))\s+/u;
const SOURCE_LINE = /^sources?:\s*(?=\S)/iu;
const LONGEST_LINE = 160;
const LONGEST_INTRODUCTION = 400;

/**
 * What an introduction with a colon sets out in the paragraphs below it ("The inquiry found:" and its points, a block
 * quotation), and a list above a line that names its source ("Source: Larsen Board"): each is said by that source.
 */
export function withStanding(placed: readonly Placed[], layout: Layout, text: string): Placed[] {
  const { paragraphs } = layout;
  const told = new Cover(text);
  const speechless: (Span & { readonly index: number })[] = [];
  for (const [index, { content, cue, source }] of placed.entries()) {
    if (cue.length === 0 && source.length === 0) for (const span of content) speechless.push({ ...span, index });
    else told.add([...content, ...cue]);
  }
  speechless.sort(inTextOrder);
  const all = [...placed];
  let grouped: ReadonlyMap<Paragraph | undefined, readonly number[]> | null = null;
  const inParagraphs = () => {
    grouped ??= Map.groupBy(placed.keys(), (index) => {
      const at = placed[index]?.content[0];
      return at === undefined ? undefined : touching(at, paragraphs)[0];
    });
    return grouped;
  };
  const say = (paragraph: Paragraph, { source, cue, isVerbatim }: Standing) => {
    const isWritten = isVerbatim || paragraph.kind === "quotation";
    const heard = isWritten ? heardIn(paragraph, inParagraphs(), all) : [];
    if (heard === null || (heard.length === 0 && told.touches(paragraph))) return;
    const inner = touching(paragraph, layout.sentences);
    const mark = ITEM.exec(text.slice(paragraph.start, paragraph.end))?.[0].length ?? 0;
    const first = inner[0];
    const last = inner.at(-1);
    if (first === undefined || last === undefined) return;
    const whole = trimmed({ start: paragraph.start + mark, end: last.end }, text);
    const own = { source: [source], cue: [cue], confidence: 0.7, by: "nesting/standing-source" };
    const known = touching(paragraph, speechless).map(({ index }) => index);
    for (const index of known) {
      const each = all[index];
      if (each !== undefined) all[index] = { ...each, ...own };
    }
    for (const index of heard) {
      const each = all[index];
      if (each !== undefined) all[index] = { ...each, parent: all.length };
    }
    if (known.length === 0 || heard.length > 0)
      all.push({ content: [withoutOuterMarks(whole, layout.quotations)], parent: null, ...own });
  };
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LINE));
    const named = SOURCE_LINE.exec(line);
    if (named !== null && paragraph.end - paragraph.start < LONGEST_LINE) {
      const source = trimmed({ start: paragraph.start + named[0].length, end: paragraph.end }, text);
      const cue = { start: paragraph.start, end: paragraph.start + named[0].trimEnd().length };
      for (let above = at - 1; above >= 0 && isItem(paragraphs[above], text); above--)
        say(paragraphs[above] as Paragraph, { source, cue, isVerbatim: false });
      continue;
    }
    const standing = introduction(paragraph, layout, text);
    if (standing === null) continue;
    let below = at + 1;
    if (isItem(paragraphs[below], text) || paragraphs[below]?.kind === "quotation") {
      const isQuoted = paragraphs[below]?.kind === "quotation";
      while (isQuoted ? paragraphs[below]?.kind === "quotation" : isItem(paragraphs[below], text))
        say(paragraphs[below++] as Paragraph, standing);
    } else if (paragraphs[below]?.kind === "body") say(paragraphs[below] as Paragraph, standing);
  }
  return all;
}

function isItem(paragraph: Paragraph | undefined, text: string): boolean {
  if (paragraph === undefined) return false;
  return paragraph.kind === "list-item" || ITEM.test(text.slice(paragraph.start, paragraph.start + 12));
}

/** The source and cue of "The inquiry found:", "According to the board:", at a paragraph's end; null where there is none. */
function introduction(paragraph: Paragraph, layout: Layout, text: string): Standing | null {
  if (paragraph.kind !== "body" || text[paragraph.end - 1] !== ":") return null;
  const sentence = touching(paragraph, layout.sentences).at(-1);
  if (sentence === undefined) return null;
  const region = regionOf(text, {
    start: Math.max(sentence.start, sentence.end - LONGEST_INTRODUCTION),
    end: sentence.end,
  });
  const { tokens } = region;
  const colon = tokens.length - 1;
  for (let at = colon - 1; at >= 0 && colon - at < 10; at--) {
    const word = wordAt(region, at);
    if (isHardStop(word)) return null;
    if (word === "according" && wordAt(region, at + 1) === "to") {
      const who = nounPhraseFrom(region, at + 2);
      const source = who === null ? null : between(region, who.first, who.last);
      const cue = between(region, at, at + 1);
      return source === null || cue === null ? null : { source, cue, isVerbatim: false };
    }
    const isVerbatim = VERBATIM.test(word) && at === colon - 1;
    if (reportingOf(word) === null && !isVerbatim) {
      if (FINITE_VERBS.has(word)) return null;
      continue;
    }
    let first = at;
    while (HELPERS.has(wordAt(region, first - 1))) first--;
    if (UNSAID.has(wordAt(region, first - 1))) return null;
    const who = subjectEndingAt(region, first - 1);
    const source = who === null ? null : between(region, who.first, who.last);
    const cue = between(region, first, at);
    return source === null || cue === null ? null : { source, cue, isVerbatim };
  }
  return null;
}

/** What a document does before its words: "It *runs*:". */
const VERBATIM = /^(?:runs?|ran|reads?|goes|went|begins|began)$/u;

/** Those heard whole within a paragraph, in no other's words; null where one reaches out of it. */
function heardIn(
  paragraph: Paragraph,
  inParagraphs: ReadonlyMap<Paragraph | undefined, readonly number[]>,
  all: readonly Placed[],
): number[] | null {
  const found: number[] = [];
  for (const index of inParagraphs.get(paragraph) ?? []) {
    const each = all[index];
    if (each === undefined) continue;
    const { content, cue, source, parent } = each;
    if (parent !== null || (cue.length === 0 && source.length === 0)) continue;
    const spans = [...content, ...cue, ...source];
    if (!spans.every((span) => contains(paragraph, span))) return null;
    found.push(index);
  }
  return found;
}

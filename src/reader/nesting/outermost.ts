import type { Article, Span } from "../../contract/index.ts";
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

/**
 * Attributions that stand in no other, that nobody has found before, and that a sure rule finds. A quotation whose
 * speaker was not known gets the one whom its sentence names.
 */
export function withOvershadowed(placed: readonly Placed[], article: Article, layout: Layout): Placed[] {
  const { text } = article;
  const told = new Cover(text);
  const unspoken: { index: number; span: Span }[] = [];
  for (const [index, { content, cue, source }] of placed.entries()) {
    const isUnspoken = cue.length === 0 && source.length === 0;
    for (const span of content) if (isUnspoken) unspoken.push({ index, span });
    told.add(isUnspoken ? [] : content);
    told.add(cue);
    told.add(source);
  }
  const spans = unspoken.map(({ span, index }) => ({ ...span, index })).sort((one, other) => one.start - other.start);
  const all = [...placed];
  for (const sentence of layout.sentences) {
    for (const finding of findingsIn(text, sentence)) {
      const { cue, source, content } = finding;
      if (!SURE.has(finding.rule) || source === null) continue;
      if (told.touches(cue) || content.some((piece) => told.touches(piece))) continue;
      told.add([cue, source, ...content]);
      const speechless = content.flatMap((piece) => touching(piece, spans))[0];
      const known = speechless === undefined ? undefined : all[speechless.index];
      if (speechless !== undefined && known !== undefined) {
        all[speechless.index] = {
          ...known,
          cue: [cue],
          source: [source],
          confidence: shareRight(finding.rule),
          by: `nesting/${finding.rule}`,
        };
      } else all.push(placedOf(finding, layout));
    }
  }
  return all;
}

function placedOf({ source, cue, content, rule }: Finding, layout: Layout): Placed {
  return {
    content: content.map((piece) => withoutOuterMarks(piece, layout.quotations)),
    cue: [cue],
    source: source === null ? [] : [source],
    parent: null,
    confidence: shareRight(rule),
    by: `nesting/${rule}`,
  };
}

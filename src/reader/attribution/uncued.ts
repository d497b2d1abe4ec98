import type { Span } from "../../contract/index.ts";
import { overlaps } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import type { Quotation } from "../quotations/index.ts";
import type { Placed } from "./index.ts";

/** Shorter ones are terms, titles and words held at a distance more often than statements. */
const FEWEST_WORDS = 6;

/**
 * Quotations that no cue speaks of. One that stands after a direct statement in the same paragraph, or that goes on
 * from the paragraph before with a new opening mark, is a further piece of that statement; any other is a statement
 * whose source the text does not tell here.
 *
 * @returns all attributions: those given, some with further pieces, and new ones
 */
export function withUncuedQuotations(given: readonly Placed[], layout: Layout, text: string): Placed[] {
  const all = [...given];
  for (const quotation of layout.quotations) {
    if (quotation.depth > 0 || !isStatement(quotation, layout, text)) continue;
    if (all.some((each) => each.content.some((piece) => overlaps(piece, quotation)))) continue;
    const before = precedingOf(quotation, all, layout, text);
    if (before !== null) {
      all[before] = { ...(all[before] as Placed), content: [...(all[before] as Placed).content, quotation.inner] };
      continue;
    }
    all.push({
      content: [quotation.inner],
      cue: [],
      source: [],
      parent: null,
      confidence: 0.5,
      by: "attribution/quotation-without-cue",
    });
  }
  return all;
}

function isStatement(quotation: Quotation, layout: Layout, text: string): boolean {
  const words = layout.words.filter((word) => word.start >= quotation.inner.start && word.end <= quotation.inner.end);
  const spoken = words.filter((word) => /[\p{L}\p{N}]/u.test(text.slice(word.start, word.end)));
  return spoken.length >= FEWEST_WORDS && /^[\p{Lu}\p{N}[…]/u.test(text.slice(quotation.inner.start));
}

/** The attribution that a quotation goes on with: in the same paragraph right before it, or continued by its marks. */
function precedingOf(quotation: Quotation, all: readonly Placed[], layout: Layout, text: string): number | null {
  const ends = all.map((each) => Math.max(...[...each.content, ...each.cue, ...each.source].map((span) => span.end)));
  let nearest: number | null = null;
  for (const [index, end] of ends.entries()) {
    if (end > quotation.start + 1) continue;
    if (nearest === null || end > (ends[nearest] ?? -1)) nearest = index;
  }
  if (nearest === null) return null;
  const before = all[nearest];
  const gap = text.slice(ends[nearest], quotation.start);
  if (before === undefined || /[\p{L}\p{N}]/u.test(gap)) return null;
  const isSpoken = before.content.some((piece) => layout.quotations.some((own) => overlaps(own as Span, piece)));
  if (!isSpoken) return null;
  if (quotation.continues) return nearest;
  return /[\r\n]/u.test(gap.trim() === "" ? gap : gap) ? null : nearest;
}

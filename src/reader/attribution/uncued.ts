import type { Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { type Quotation, quotationsTouching } from "../quotations/index.ts";
import { Cover } from "../text/cover.ts";
import { touching } from "../text/touching.ts";
import type { Placed } from "./placed.ts";

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
  const told = new Cover(text);
  for (const each of all) told.add(each.content);
  const lastAt = firstByEnd(all);
  for (const quotation of layout.quotations) {
    if (quotation.depth > 0 || !isStatement(quotation, layout, text) || told.touches(quotation)) continue;
    told.add([quotation.inner]);
    const index = endingBefore(quotation, lastAt, text);
    const before = index === null ? undefined : all[index];
    if (index !== null && before !== undefined && goesOn(before, quotation, layout, text)) {
      const grown = { ...before, content: [...before.content, quotation.inner] };
      all[index] = grown;
      lastAt.set(endOf(grown), Math.min(index, lastAt.get(endOf(grown)) ?? index));
      continue;
    }
    lastAt.set(quotation.inner.end, lastAt.get(quotation.inner.end) ?? all.length);
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

/** A page's appeal, which a mark left open before it makes look like something said: "Follow Ada Holm on Twitter @aholm". */
const APPEAL =
  /^(?:Follow|Like|Join|Subscribe|Sign up|Read more|Click)\b[^.!?]{0,80}(?:@|\b(?:on|to|here|newsletter)\b)/u;

function isStatement({ inner }: Quotation, layout: Layout, text: string): boolean {
  if (APPEAL.test(text.slice(inner.start, Math.min(inner.end, inner.start + 120)))) return false;
  if (!/^[\p{Lu}\p{N}[…]/u.test(text.slice(inner.start, inner.start + 2))) return false;
  const spoken = touching(inner, layout.words).filter(
    (word) => contains(inner, word) && /[\p{L}\p{N}]/u.test(text.slice(word.start, word.end)),
  );
  return spoken.length >= FEWEST_WORDS;
}

function endOf({ content, cue, source }: Placed): number {
  return Math.max(...[...content, ...cue, ...source].map((span) => span.end));
}

/** For each place where an attribution ends the first that ends there: its place in the list. */
function firstByEnd(all: readonly Placed[]): Map<number, number> {
  const first = new Map<number, number>();
  for (const [index, each] of all.entries()) if (!first.has(endOf(each))) first.set(endOf(each), index);
  return first;
}

/** The attribution that ends right before a quotation, with no word between them; null where there is none. */
function endingBefore(quotation: Span, lastAt: ReadonlyMap<number, number>, text: string): number | null {
  for (let end = quotation.start + 1; end >= 0; end--) {
    const index = lastAt.get(end);
    if (index !== undefined) return index;
    if (end <= quotation.start && /[\p{L}\p{N}]/u.test(characterBefore(end, text))) return null;
  }
  return null;
}

/** The whole character that ends at an offset, both halves of a surrogate pair. */
function characterBefore(end: number, text: string): string {
  const isLow = /[\uDC00-\uDFFF]/.test(text[end - 1] ?? "");
  return text.slice(Math.max(0, end - (isLow ? 2 : 1)), end);
}

/** Whether a quotation goes on with what was said right before it: in one paragraph, or continued by its marks. */
function goesOn(before: Placed, quotation: Quotation, layout: Layout, text: string): boolean {
  const isSpoken = before.content.some((piece) => quotationsTouching(piece, layout.quotations).length > 0);
  return isSpoken && (quotation.continues || !/[\r\n]/u.test(text.slice(endOf(before), quotation.start)));
}

import type { Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { quotationsTouching } from "../quotations/index.ts";
import { touching } from "../text/touching.ts";
import type { Leg } from "./legs.ts";

/** Paragraphs back in which the quotation may have been introduced. */
const FARTHEST = 3;

/**
 * Where a statement's own cue stands within quotation marks, "said Vale" is itself quoted from somewhere: its way goes
 * through whom the quotation is from, told by the attribution before it that is made outside of quotation marks.
 *
 * @returns that one's links; none where the cue stands in the writer's words
 */
export function quotedIn(
  index: number,
  placed: readonly Placed[],
  legs: readonly (readonly Leg[])[],
  layout: Layout,
): readonly Leg[] {
  const cue = placed[index]?.cue[0];
  if (cue === undefined || !isQuoted(cue, layout)) return [];
  const own = paragraphAt(cue, layout);
  for (let before = index - 1; before >= Math.max(0, index - 8); before--) {
    const each = placed[before];
    const other = each?.cue[0];
    if (each === undefined || other === undefined || each.parent !== null) continue;
    if (own - paragraphAt(other, layout) > FARTHEST) return [];
    if (isQuoted(other, layout)) continue;
    // only a quotation can go on
    const last = each.content.at(-1);
    return last !== undefined && quotationsTouching(last, layout.quotations).length > 0 ? (legs[before] ?? []) : [];
  }
  return [];
}

function isQuoted(cue: Span, layout: Layout): boolean {
  return quotationsTouching(cue, layout.quotations).some(({ depth, form }) => depth === 0 && form !== "single");
}

/** How many paragraphs begin before a place. */
function paragraphAt({ start }: Span, { paragraphs }: Layout): number {
  const at = touching({ start, end: start + 1 }, paragraphs)[0];
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? 0) < (at?.start ?? start)) low = middle + 1;
    else high = middle;
  }
  return low;
}

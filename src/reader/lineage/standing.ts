import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { quotationsTouching } from "../quotations/index.ts";
import { touching } from "../text/touching.ts";
import type { Leg } from "./legs.ts";

/** A quotation that nothing introduces goes on with the quotation that it is a piece of, or with who spoke right before. */
export function standing(
  index: number,
  placed: readonly Placed[],
  legs: readonly Leg[][],
  layout: Layout,
): Leg[] | null {
  const each = placed[index];
  const first = each?.content[0];
  if (each === undefined || first === undefined || each.source.length > 0 || each.cue.length > 0) return null;
  const own = quotationsTouching(first, layout.quotations);
  if (own.length === 0) return null;
  const groups = new Set(own.map(({ group }) => group));
  for (const near of [index + 1, index - 1, index + 2]) {
    const other = placed[near];
    const isPiece = other?.content.some((piece) =>
      quotationsTouching(piece, layout.quotations).some(({ group }) => groups.has(group)),
    );
    if (isPiece && (legs[near]?.length ?? 0) > 0) return legs[near] ?? null;
  }
  for (let before = index - 1; before >= 0; before--) {
    const other = placed[before];
    if (other === undefined || other.parent !== null) continue;
    const end = Math.max(...[...other.content, ...other.cue, ...other.source].map((span) => span.end));
    if (end > first.start || paragraphsBetween(end, first.start, layout) > 1) return null;
    return legs[before] ?? null;
  }
  return null;
}

/** How many paragraphs begin between two places. */
function paragraphsBetween(from: number, to: number, layout: Layout): number {
  return touching({ start: Math.max(0, from - 1), end: to + 1 }, layout.paragraphs).length - 1;
}

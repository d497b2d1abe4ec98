import type { Span } from "../../contract/index.ts";
import { inTextOrder } from "../../contract/index.ts";

/** An attribution's places in the text and what made it, before its words are read. */
export interface Placed {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Place in the list of the attribution within whose content this one stands. */
  readonly parent: number | null;
  readonly confidence: number;
  readonly by: string;
}

/** Those that have a content, in text order: where one begins within another the outer one first. */
export function inOrder(placed: readonly Placed[]): Placed[] {
  const order = [...placed.keys()]
    .filter((index) => (placed[index]?.content.length ?? 0) > 0)
    .sort((one, other) => inTextOrder(firstOf(placed[one]), firstOf(placed[other])));
  const rankOf = new Map(order.map((index, rank) => [index, rank]));
  return order.flatMap((index) => {
    const each = placed[index];
    if (each === undefined) return [];
    return [{ ...each, parent: each.parent === null ? null : (rankOf.get(each.parent) ?? null) }];
  });
}

function firstOf(placed: Placed | undefined): Span {
  return placed?.content[0] ?? { start: 0, end: 0 };
}

import type { WordRange } from "../windows/index.ts";
import type { Found } from "./find.ts";

/** Less probable than this as a whole, an attribution is wrong far more often than right. */
const LEAST = 0.02;

/** An attribution, and the one within whose content it stands: its place in the list, null where it stands in none. */
export interface Settled extends Found {
  readonly parent: number | null;
}

/**
 * Each cue was read by itself; here they are read together. One whose cue and content lie within another's content is
 * part of what that one says. Otherwise words are said once: a piece of content that shares words with a more probable
 * attribution's is left to that one, and who is left with nothing goes.
 */
export function settle(found: readonly Found[]): Settled[] {
  const likely = found.filter((each) => probabilityOf(each) >= LEAST);
  const nested = new Set<Found>();
  for (const inner of likely) {
    if (likely.some((outer) => outer !== inner && holds(outer, inner))) nested.add(inner);
  }
  const order = likely
    .filter((each) => !nested.has(each))
    .sort((one, other) => probabilityOf(other) - probabilityOf(one));
  const kept: Found[] = [];
  for (const each of order) {
    const content = each.content.filter(
      (piece) => !kept.some((other) => other.content.some((claimed) => meets(piece, claimed))),
    );
    if (content.length > 0) kept.push({ ...each, content });
  }
  for (const inner of likely) if (nested.has(inner) && kept.some((outer) => holds(outer, inner))) kept.push(inner);
  kept.sort((one, other) => one.cue.first - other.cue.first);
  return kept.map((each) => ({ ...each, parent: nested.has(each) ? innermostAround(each, kept) : null }));
}

function probabilityOf({ probability }: Found): number {
  return probability.cue * probability.source * probability.content;
}

function meets(one: WordRange, other: WordRange): boolean {
  return one.first < other.last && other.first < one.last;
}

/** Whether the inner one's cue and whole content lie within one piece of the outer one's content. */
function holds(outer: Found, inner: Found): boolean {
  return outer.content.some(
    (piece) =>
      piece.first <= inner.cue.first &&
      inner.cue.last <= piece.last &&
      inner.content.every((own) => piece.first <= own.first && own.last <= piece.last),
  );
}

function innermostAround(inner: Found, all: readonly Found[]): number | null {
  let best: number | null = null;
  const size = (each: Found) => each.content.reduce((sum, piece) => sum + piece.last - piece.first, 0);
  for (const [index, outer] of all.entries()) {
    if (outer === inner || !holds(outer, inner)) continue;
    const current = best === null ? undefined : all[best];
    if (current === undefined || size(outer) < size(current)) best = index;
  }
  return best;
}

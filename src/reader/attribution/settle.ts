import type { Found } from "./find.ts";

/** Less probable than this as a whole, an attribution is wrong far more often than right. */
const LEAST = 0.06;

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
  const saying = new Sayings(likely);
  const nested = new Set(likely.filter((each) => saying.around(each).length > 0));
  const order = likely
    .filter((each) => !nested.has(each))
    .sort((one, other) => probabilityOf(other) - probabilityOf(one));
  const told = new Sayings();
  const kept: Found[] = [];
  const keep = (each: Found) => {
    kept.push(each);
    told.add(each);
  };
  for (const each of order) {
    const content = each.content.filter((piece) => !told.share(piece));
    if (content.length > 0) keep({ ...each, content });
  }
  for (const inner of likely) if (nested.has(inner) && told.around(inner).length > 0) keep(inner);
  kept.sort((one, other) => one.cue.first - other.cue.first);
  const placeOf = new Map(kept.map((each, place) => [each, place]));
  return kept.map((each) => ({ ...each, parent: nested.has(each) ? innermost(told.around(each), placeOf) : null }));
}

function probabilityOf({ probability }: Found): number {
  return probability.cue * probability.source * probability.content;
}

/** Who says each word: those whose content holds it. */
class Sayings {
  readonly #at = new Map<number, Found[]>();

  constructor(all: readonly Found[] = []) {
    for (const each of all) this.add(each);
  }

  add(each: Found): void {
    for (const { first, last } of each.content) {
      for (let word = first; word < last; word++) {
        const sayers = this.#at.get(word);
        if (sayers === undefined) this.#at.set(word, [each]);
        else sayers.push(each);
      }
    }
  }

  /** Whether any word of a piece is somebody's. */
  share({ first, last }: Found["cue"]): boolean {
    for (let word = first; word < last; word++) if (this.#at.has(word)) return true;
    return false;
  }

  /** The others in one piece of whose content this one's cue and whole content lie. */
  around(inner: Found): Found[] {
    return (this.#at.get(inner.cue.first) ?? []).filter((outer) => outer !== inner && holds(outer, inner));
  }
}

function holds(outer: Found, inner: Found): boolean {
  return outer.content.some(
    (piece) =>
      piece.first <= inner.cue.first &&
      inner.cue.last <= piece.last &&
      inner.content.every((own) => piece.first <= own.first && own.last <= piece.last),
  );
}

/** Of those around one the shortest, of equals the first: its place in the list. */
function innermost(around: readonly Found[], placeOf: ReadonlyMap<Found, number>): number | null {
  const sized = around.map((each) => ({
    size: each.content.reduce((sum, piece) => sum + piece.last - piece.first, 0),
    place: placeOf.get(each) ?? 0,
  }));
  sized.sort((one, other) => one.size - other.size || one.place - other.place);
  return sized[0]?.place ?? null;
}

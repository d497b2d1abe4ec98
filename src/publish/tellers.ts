import type { Attribution, Reading, Span } from "../contract/index.ts";
import { type Origin, originsOf } from "./origin.ts";
import { linkWords, relaysOf, whoWords } from "./path.ts";
import { outerFirst } from "./source-sheet.ts";

/** On whose word something stands. */
export interface Teller {
  attribution: Attribution;
  origin: Origin;
  /** Those it came through, nearest first, then the origin: joined by " ← " it reads as a path. */
  way: readonly string[];
}

/** Answers on whose word words stand. */
export interface Tellers {
  byId(attribution: string | null): Teller | null;
  /** Of the innermost statement that holds the span; null where none does, which is the writer's own word. */
  at(span: Span): Teller | null;
}

export function createTellers(reading: Reading): Tellers {
  const origins = originsOf(reading);
  const known = new Map<string, Teller>();
  for (const attribution of reading.attributions) {
    const origin = origins.get(attribution.id);
    if (origin === undefined) continue;
    known.set(attribution.id, { attribution, origin, way: [...relaysOf(origin).map(linkWords), whoWords(origin)] });
  }
  const pieces = outerFirst(reading.attributions)
    .flatMap(({ id, content }, rank) => content.map((piece) => ({ ...piece, id, rank })))
    .sort((one, other) => one.start - other.start);
  return {
    byId: (id) => (id === null ? null : (known.get(id) ?? null)),
    at({ start, end }) {
      let innermost: { id: string; rank: number } | null = null;
      for (const piece of pieces) {
        if (piece.start > start) break;
        if (piece.end >= end && (innermost === null || piece.rank > innermost.rank)) innermost = piece;
      }
      return innermost === null ? null : (known.get(innermost.id) ?? null);
    },
  };
}

/** The way in words, "the writer’s own word" where nobody else tells it. */
export function wayWords(teller: Teller | null): string {
  if (teller === null || teller.origin.voice === "writer") return "the writer’s own word";
  return teller.way.join(" ← ");
}

import type { Hedge, Reading } from "../contract/index.ts";

/** A word of doubt, and what it bears on. */
export interface Bearing {
  hedge: Hedge;
  /** Ids of the attributions, in the reading's order. */
  attributions: readonly string[];
  /** Ids of the writer's own assertions. */
  assertions: readonly string[];
}

/** What each word of doubt bears on, by its id, in text order. */
export function bearingsOf(reading: Reading): ReadonlyMap<string, Bearing> {
  const attributions = new Map<string, string[]>();
  const assertions = new Map<string, string[]>();
  const file = (map: Map<string, string[]>, of: readonly { id: string; hedges: readonly string[] }[]) => {
    for (const { id, hedges } of of) {
      for (const hedge of hedges) (map.get(hedge) ?? map.set(hedge, []).get(hedge))?.push(id);
    }
  };
  file(attributions, reading.attributions);
  file(assertions, reading.assertions);
  const inOrder = [...reading.hedges].sort((one, other) => one.start - other.start);
  return new Map(
    inOrder.map((hedge) => [
      hedge.id,
      { hedge, attributions: attributions.get(hedge.id) ?? [], assertions: assertions.get(hedge.id) ?? [] },
    ]),
  );
}

/** The writer's own caveats, in text order: what he doubts of what others say. */
export function caveatsOf(reading: Reading): Bearing[] {
  return [...bearingsOf(reading).values()].filter(({ hedge }) => hedge.class === "author-caveat");
}

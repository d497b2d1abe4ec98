import { type Hedge, overlaps, type Span } from "../../contract/index.ts";
import type { Stance } from "./index.ts";

/** Caveats about a term, not about the statement that it stands in: "so-called", marks of distance. */
const OF_A_TERM = /^(?:[“"‘'«]|so-called|self-|supposed\b)/iu;

/** Within a statement only these speak of it; other caveats there are its source's, about something else. */
const WITHIN = /^(?:supposedly|purportedly|ostensibly)$/iu;

/** Distance by the writer's caveats about a statement or its source; null where he has none. */
export function stanceByCaveat(text: string, content: readonly Span[], bearing: readonly Hedge[]): Stance | null {
  const cues = bearing
    .filter((hedge) => hedge.class === "author-caveat" && !OF_A_TERM.test(text.slice(hedge.start, hedge.end)))
    .filter((hedge) => {
      const inside = content.some((piece) => overlaps(piece, hedge));
      return !inside || WITHIN.test(text.slice(hedge.start, hedge.end));
    })
    .map(({ start, end }) => ({ start, end }));
  return cues.length === 0 ? null : { stance: "distanced", cues };
}

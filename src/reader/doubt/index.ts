import type { Attribution, Hedge, Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import { touching } from "../text/touching.ts";
import type { FoundHedge } from "./find-hedges.ts";
import { HEDGE_RULES } from "./hedge-rules.ts";

export { type FoundHedge, findHedges } from "./find-hedges.ts";

/** Hedges of the text with their classes, in text order. */
export function hedgesOf(found: readonly FoundHedge[], words: readonly Span[], text: string): Hedge[] {
  return found
    .flatMap(({ first, last }) => {
      const start = words[first]?.start;
      const end = words[last - 1]?.end;
      return start === undefined || end === undefined ? [] : [{ start, end }];
    })
    .sort((one, other) => one.start - other.start)
    .map((span, index) => ({
      id: `h${index + 1}`,
      ...span,
      class: ruleOf(text.slice(span.start, span.end))?.class ?? "epistemic",
    }));
}

const ORDER: readonly Attribution["certainty"][] = ["doubtful", "possible", "probable"];

/** How sure a statement is by its own hedges: the weakest counts; "unknown" where none is found. */
export function certaintyOf(
  content: readonly Span[],
  hedges: readonly Hedge[],
  text: string,
): Attribution["certainty"] {
  const own = content
    .flatMap((piece) => touching(piece, hedges).filter((hedge) => contains(piece, hedge)))
    .map((hedge) => ruleOf(text.slice(hedge.start, hedge.end))?.certainty ?? "possible");
  return ORDER.find((certainty) => own.includes(certainty)) ?? "unknown";
}

function ruleOf(words: string) {
  return HEDGE_RULES.find((rule) => rule.pattern.test(words));
}

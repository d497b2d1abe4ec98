import type { Hedge, Span } from "../../contract/index.ts";
import type { Layout } from "../layout.ts";
import { Cover } from "../text/cover.ts";
import { touching } from "../text/touching.ts";
import { cuesIn } from "./find-cues.ts";
import type { FoundHedge } from "./find-hedges.ts";
import { ruleOf } from "./hedge-rules.ts";

/** Words of doubt with their class, and the attributions besides its own that they speak of. */
export interface Doubtful extends Span {
  readonly class: Hedge["class"];
  readonly speaksOf: readonly number[];
}

/**
 * The words of doubt in a text, in text order. Where the rules know the words they decide; where they do not, the
 * network. The writer's own words of distance are none within quotation marks, where others speak.
 */
export function doubtsIn(text: string, layout: Layout, doubts: readonly FoundHedge[]): Doubtful[] {
  const { found, none } = cuesIn(text, layout.sentences);
  const quoted = new Cover(text);
  quoted.add(layout.quotations.map(({ inner }) => inner));
  const rules = found
    .filter((span) => span.cue.class !== "author-caveat" || !quoted.touches(span))
    .map(({ start, end, cue }) => ({ start, end, class: cue.class, speaksOf: [] }));
  const network = doubts
    .flatMap((range) => spanOf(range, layout.words))
    .filter((span) => touching(span, found).length === 0 && touching(span, none).length === 0)
    .filter(({ start }) => text[start - 1] !== "-")
    .map((span) => ({ ...span, class: ruleOf(text.slice(span.start, span.end))?.class ?? "epistemic", speaksOf: [] }));
  return [...rules, ...network].sort((one, other) => one.start - other.start);
}

function spanOf({ first, last }: FoundHedge, words: readonly Span[]): Span[] {
  const start = words[first]?.start;
  const end = words[last - 1]?.end;
  return start === undefined || end === undefined ? [] : [{ start, end }];
}

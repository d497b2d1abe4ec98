import type { Span } from "../../contract/index.ts";
import { worded } from "./contents.ts";
import type { Phrase } from "./noun-phrase.ts";
import { between, type Region } from "./region.ts";

/** An attribution that a rule of the grammar found. */
export interface Finding {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** Name of the rule. */
  readonly rule: RuleName;
  /** Its subject stands with another verb before it ("rang the port *and said*"): told only inside others' words. */
  readonly isCarried?: boolean;
}

export type RuleName =
  | "that-clause"
  | "bare-clause"
  | "told"
  | "was-told"
  | "question"
  | "order"
  | "thing"
  | "tag"
  | "inverted-tag"
  | "according-to"
  | "noun-that"
  | "accuse-of"
  | "quoted-as"
  | "passive"
  | "wrote-to-say"
  | "called"
  | "seen-by-reporter";

/** What a rule found; null where nothing was said. */
export function finding(
  region: Region,
  who: Phrase | null,
  cue: Span,
  content: readonly (Span | null)[],
  rule: RuleName,
): Finding | null {
  const source = who === null ? null : sourceAt(region, who);
  const pieces = content.filter((piece) => piece !== null);
  return pieces.length === 0 ? null : { source, cue, content: pieces, rule };
}

/** A source's words; one word is enough. */
function sourceAt(region: Region, { first, last }: Phrase): Span | null {
  return worded(region, first, last) ?? between(region, first, last);
}

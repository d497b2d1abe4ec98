import type { Span } from "../../contract/index.ts";

/** An attribution that a rule of the grammar found. */
export interface Finding {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
  /** Name of the rule. */
  readonly rule: RuleName;
}

export type RuleName =
  | "that-clause"
  | "bare-clause"
  | "told"
  | "was-told"
  | "question"
  | "thing"
  | "tag"
  | "inverted-tag"
  | "according-to"
  | "noun-that"
  | "accuse-of"
  | "quoted-as"
  | "passive"
  | "seen-by-reporter";

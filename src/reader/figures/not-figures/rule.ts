import type { Token } from "../tokens.ts";

/** Digits that count and measure nothing: a date, a telephone's number, a name. */
export interface SkipRule {
  readonly name: string;
  /** Where what begins at a token ends, if it is of this kind; else null. */
  readonly endAt: (tokens: readonly Token[], at: number) => number | null;
  /** A text in which it finds no figure; and one that looks alike and holds one. */
  readonly example: string;
  readonly not: string;
}

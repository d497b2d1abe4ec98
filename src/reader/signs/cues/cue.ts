import type { Inference } from "../../../contract/index.ts";

/** Where a cue's conclusion and premise stand; each is a function of shapes.ts. */
export type Shape =
  | "subject tells"
  | "clause tells"
  | "earlier tells"
  | "sign named"
  | "signs exist"
  | "reason after"
  | "reason first"
  | "reason added"
  | "conclusion drawn"
  | "support lent"
  | "claim attacked"
  | "attacked by"
  | "not assured"
  | "set against"
  | "claim countered"
  | "drawn opposed"
  | "source concludes"
  | "otherwise";

/** Words that offer one thing as a reason for or against believing another. */
export interface Cue {
  /** Its own words; the group `cue`, where there is one, are those shown. */
  readonly pattern: RegExp;
  readonly shape: Shape;
  readonly relation: Inference["relation"];
  readonly confidence: number;
  readonly example: string;
  /** What looks like it and offers no reason. */
  readonly not: string;
}

/** A rule's pattern: every place it stands at, in any case. */
export function re(pattern: string): RegExp {
  return new RegExp(pattern, "giu");
}

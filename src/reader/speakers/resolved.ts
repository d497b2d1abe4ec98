import type { Candidate } from "./candidates.ts";
import type { Actor } from "./discourse.ts";
import type { SourceType } from "./source-type.ts";

/** Whom one source means. */
export interface Resolved {
  readonly actor: Actor | null;
  readonly sourceType: SourceType;
  /** What it is called where no actor is known: the source as written. */
  readonly written: string | null;
  readonly isEmpty: boolean;
  readonly candidates: readonly Candidate[];
}

export const NOBODY: Resolved = { actor: null, sourceType: "unstated", written: null, isEmpty: true, candidates: [] };

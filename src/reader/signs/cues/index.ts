import type { Cue } from "./cue.ts";
import { CUES_OF_REASONS } from "./of-reasons.ts";
import { CUES_OF_SIGNS } from "./of-signs.ts";

export type { Cue, Shape } from "./cue.ts";

/** Words that offer one thing as a reason for or against believing another. */
export const CUES: readonly Cue[] = [...CUES_OF_SIGNS, ...CUES_OF_REASONS];

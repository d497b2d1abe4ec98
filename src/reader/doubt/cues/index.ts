import { CAVEAT_WORDS } from "./caveats.ts";
import { CONDITIONAL } from "./conditional.ts";
import type { Cue } from "./cue.ts";
import { DOXASTIC } from "./doxastic.ts";
import { EPISTEMIC } from "./epistemic.ts";
import { EVIDENTIAL } from "./evidential.ts";
import { INVESTIGATION } from "./investigation.ts";

export type { Cue } from "./cue.ts";

/** All words of doubt. Of several rules for the same words the first that holds counts. */
export const CUES: readonly Cue[] = [
  ...EPISTEMIC,
  ...DOXASTIC,
  ...CONDITIONAL,
  ...INVESTIGATION,
  ...EVIDENTIAL,
  ...CAVEAT_WORDS,
];

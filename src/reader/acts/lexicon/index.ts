import { BELIEFS } from "./beliefs.ts";
import { DECREES } from "./decrees.ts";
import type { CueEntry } from "./entry.ts";
import { INTENTIONS } from "./intentions.ts";
import { PERCEPTIONS } from "./perceptions.ts";
import { PHRASES } from "./phrases.ts";
import { STATEMENTS } from "./statements.ts";

export type { Act, CueEntry } from "./entry.ts";

/** All cues that the reader knows the act of. */
export const LEXICON: readonly CueEntry[] = [
  ...STATEMENTS,
  ...BELIEFS,
  ...INTENTIONS,
  ...DECREES,
  ...PERCEPTIONS,
  ...PHRASES,
];

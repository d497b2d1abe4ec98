export { actOf, headOf } from "./act.ts";
export { isSpeechVerb, SPEECH_VERBS } from "./cue-verbs.ts";
export { lemmasOf } from "./lemmas.ts";
export type { Act, CueEntry } from "./lexicon/index.ts";
export { LEXICON } from "./lexicon/index.ts";
export { polarityOf } from "./polarity.ts";
export { putBy } from "./put-by.ts";

import { lemmasOf } from "./lemmas.ts";

/**
 * Verbs that, beside words in quotation marks or before "that", hardly mean anything but speaking or writing. Left out
 * are those with a common use of their own ("go on", "find", "show", "hold", "think"). Lemmas.
 */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    "accuse acknowledge add admit advise affirm allege announce answer argue ask assert assure blog boast " +
    "caution charge claim clarify comment complain concede conclude confess confirm contend continue counter " +
    "declare demand deny describe dismiss dispute echo elaborate emphasise emphasize exclaim explain gush grumble " +
    "inform inquire insist interject joke lament maintain mention mumble murmur muse mutter note observe " +
    "object opine plead pledge predict proclaim promise protest quip quote reassure recall recount reiterate " +
    "rejoin relate remark remind repeat reply report respond retort reveal say scoff shout signal snap sneer speculate state " +
    "stipulate stress suggest summarise summarize swear tell testify thank tweet underline urge vow warn whisper " +
    "write yell"
  ).split(" "),
);

/** Whether a word is a form of a verb that hardly means anything but speaking or writing: "said", "tweeting". */
export function isSpeechVerb(word: string): boolean {
  return lemmasOf(word).some((lemma) => SPEECH_VERBS.has(lemma));
}

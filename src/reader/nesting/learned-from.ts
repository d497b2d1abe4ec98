import { contentFrom } from "./contents.ts";
import { type Finding, finding } from "./finding.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import { between, type Region, wordAt } from "./region.ts";

const LEARNED = /^(?:read|heard|learned|learnt|understand|understood|gathered|know|knew)$/u;

/** "I *read in* the Gazette *that* it was shut", "we understand from the crew that …": the one whom it was learned from says it. */
export function learnedFrom(region: Region, at: number): Finding | null {
  if (!LEARNED.test(wordAt(region, at)) || !/^(?:in|from)$/u.test(wordAt(region, at + 1))) return null;
  const helped = /^(?:have|had|has|'ve|'d|only|first|also)$/u.test(wordAt(region, at - 1)) ? at - 1 : at;
  if (!/^(?:i|we|he|she|they)$/u.test(wordAt(region, helped - 1))) return null;
  const who = nounPhraseFrom(region, at + 2);
  if (who === null || wordAt(region, who.last + 1) !== "that") return null;
  const cue = between(region, helped, at);
  return cue === null ? null : finding(region, who, cue, [contentFrom(region, who.last + 2)], "was-told");
}

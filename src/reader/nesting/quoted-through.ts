import { contentFrom } from "./contents.ts";
import { type Finding, finding } from "./finding.ts";
import { nounPhraseFrom, type Phrase } from "./noun-phrase.ts";
import { between, findToken, isHardStop, type Region, wordAt } from "./region.ts";
import { reportingOf } from "./verbs.ts";
import { FINITE_VERBS } from "./words.ts";

/** Cues of one who passes on what another says: "quotes", "cited". */
export const PASSES_ON = /\b(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))\b/iu;

/**
 * Who speaks in the content of one who quotes or cites: "the petition quotes *a coach* as saying that he saw it", "the
 * Gazette cited *Ann Pell*, a clerk, who said the quay was shut". The region is that content.
 */
export function quotedThrough(region: Region): Finding | null {
  const who = nounPhraseFrom(region, 0);
  if (who === null) return null;
  return asSaying(region, who) ?? whoSaid(region, who);
}

function asSaying(region: Region, who: Phrase): Finding | null {
  const as = findToken(
    region,
    1,
    20,
    (word, place) => word === "as" && /^(?:saying|telling)$/u.test(wordAt(region, place + 1)),
  );
  const cue = between(region, as, as + 1);
  if (as < 1 || cue === null) return null;
  const from = as + 2 + (wordAt(region, as + 2) === "that" ? 1 : 0);
  return finding(
    region,
    named(region, { first: who.first, last: Math.min(who.last, as - 1) }),
    cue,
    [contentFrom(region, from)],
    "quoted-as",
  );
}

/** "Ann Pell, a clerk at the port, *who told a podcast that* …": the last "who" before a verb of saying. */
function whoSaid(region: Region, who: Phrase): Finding | null {
  const at = findToken(
    region,
    1,
    40,
    (word, place) => word === "who" && reportingOf(verbBehind(region, place)) !== null,
  );
  if (at < 0) return null;
  const verb = /^(?:has|had|have|also)$/u.test(wordAt(region, at + 1)) ? at + 2 : at + 1;
  const before = region.tokens.slice(1, at).some(({ word }) => FINITE_VERBS.has(word));
  const cue = between(region, at + 1, verb);
  if (before || cue === null) return null;
  const that = region.tokens.findIndex(({ word }, place) => place > verb && place < verb + 20 && word === "that");
  const isPlain = that > 0 && !region.tokens.slice(verb, that).some(({ word }) => /^[.;:!?]$/u.test(word));
  const from = isPlain ? that + 1 : verb + 1;
  if (!isPlain && reportingOf(wordAt(region, verb))?.frames.has("person")) return null;
  return finding(region, named(region, who), cue, [contentFrom(region, from)], "quoted-as");
}

function verbBehind(region: Region, at: number): string {
  const next = wordAt(region, at + 1);
  return /^(?:has|had|have|also)$/u.test(next) ? wordAt(region, at + 2) : next;
}

/** Who is named, without what is said of him behind a comma. */
function named(region: Region, { first, last }: Phrase): Phrase {
  const comma = region.tokens.findIndex(
    ({ word }, at) => at > first && at <= last && (word === "," || word === "(" || isHardStop(word)),
  );
  return { first, last: comma < 0 ? last : comma - 1 };
}

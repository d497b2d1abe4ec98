import { contentFrom } from "./contents.ts";
import { type Finding, finding } from "./finding.ts";
import { nounPhraseEndingAt, type Phrase } from "./noun-phrase.ts";
import { between, type Region, wordAt } from "./region.ts";
import { verbGroup } from "./verb-group.ts";
import { reportingOf } from "./verbs.ts";

/** "A Northwire correspondent heard a bang, then saw smoke": who reports for an outlet tells what he saw himself. */
export function seenByReporter(region: Region, at: number): Finding | null {
  if (!PERCEIVED.test(wordAt(region, at))) return null;
  const group = verbGroup(region, at);
  if (group?.isPassive || group?.isUnsaid || group?.isRelative) return null;
  const cue = group?.cue ?? between(region, at, at);
  if (cue === null) return null;
  const who = group?.who ?? (/^(?:then|and)$/u.test(wordAt(region, at - 1)) ? seerBefore(region, at) : null);
  if (who === null || ![who.first, who.last].some((place) => REPORTERS.test(wordAt(region, place)))) return null;
  return finding(region, who, cue, [contentFrom(region, at + 1)], "seen-by-reporter");
}

/** The reporter of whom an earlier verb of the sentence tells what he perceived. */
function seerBefore(region: Region, before: number): Phrase | null {
  for (let at = before - 1; at > 0; at--) {
    if (
      REPORTERS.test(wordAt(region, at - 1)) &&
      (PERCEIVED.test(wordAt(region, at)) || reportingOf(wordAt(region, at)) !== null)
    ) {
      return nounPhraseEndingAt(region, at - 1);
    }
  }
  return null;
}

const PERCEIVED = /^(?:saw|heard|witnessed|watched|counted)$/u;
const REPORTERS = /^(?:reporter|correspondent|journalist|photographer|cameraman)s?$/u;

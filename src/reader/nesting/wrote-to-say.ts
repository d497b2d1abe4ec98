import { contentFrom } from "./contents.ts";
import { type Finding, finding } from "./finding.ts";
import { subjectEndingAt } from "./noun-phrase.ts";
import { between, isHardStop, type Region, wordAt } from "./region.ts";

const REACHED =
  /^(?:telephoned|phoned|called|rang|wrote|writes|cabled|radioed|texted|emailed|e-mailed|messaged|signalled|signaled)$/u;
const TO_SAY = /^(?:say|report|warn|complain|explain|announce|confirm|ask)$/u;
/** Words between reaching someone and saying what. */
const REACH = 10;

/** "a chemist *telephoned* on Monday *to report that* the tank was low": the subject of the first verb said it. */
export function wroteToSay(region: Region, at: number): Finding | null {
  if (!TO_SAY.test(wordAt(region, at)) || wordAt(region, at - 1) !== "to") return null;
  for (let before = at - 2; before > 0 && at - before <= REACH; before--) {
    const word = wordAt(region, before);
    if (isHardStop(word)) return null;
    if (!REACHED.test(word)) continue;
    let first = before;
    while (/^(?:has|had|have|also|later)$/u.test(wordAt(region, first - 1))) first--;
    const who = subjectEndingAt(region, first - 1);
    const cue = between(region, at - 1, at);
    if (who === null || cue === null) return null;
    const next = wordAt(region, at + 1);
    if (next !== "that" && !/^(?:he|she|they|it|there|whether|why)$/u.test(next)) return null;
    return finding(region, who, cue, [contentFrom(region, next === "that" ? at + 2 : at + 1)], "wrote-to-say");
  }
  return null;
}

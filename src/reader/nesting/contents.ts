import type { Span } from "../../contract/index.ts";
import { between, isComma, isHardStop, type Region, wordAt } from "./region.ts";
import { reportingOf } from "./verbs.ts";
import { FINITE_VERBS } from "./words.ts";

/** Fewer words say nothing that could be passed on. */
const FEWEST = 2;

/**
 * What is said after a cue, from a token on: to the end of the region, or to where someone else's words begin. In a
 * relative clause ("the crew, who said he was late, left") it ends with that clause.
 */
export function contentFrom(region: Region, from: number, inRelative = false): Span | null {
  let first = from;
  while (/^[,:]$/u.test(wordAt(region, first))) first++;
  const opened = /^(?:[“"‘'«]|'')$/u.test(wordAt(region, first));
  if (opened) {
    const close = region.tokens.findIndex(({ word }, at) => at > first && /^(?:[”"’'»]|'')$/u.test(word));
    return worded(region, first + 1, (close < 0 ? region.tokens.length : close) - 1);
  }
  let last = region.tokens.length - 1;
  let depth = 0;
  let quoted = 0;
  for (let at = first; at < region.tokens.length; at++) {
    const word = wordAt(region, at);
    if (word === "“" || word === "«") quoted++;
    if ((word === "”" || word === "»") && --quoted < 0) {
      last = at - 1;
      break;
    }
    if (word === "(") depth++;
    if (word === ")" && --depth < 0) {
      last = at - 1;
      break;
    }
    const isTaken = word === "as" && /^(?:[“"]|'')$/u.test(wordAt(region, at + 1));
    if (
      word === ";" ||
      (isTaken && inRelative) ||
      (isComma(word) && at > first && endsAtComma(region, at, inRelative))
    ) {
      last = at - 1;
      break;
    }
  }
  return worded(region, first, last);
}

function endsAtComma(region: Region, comma: number, inRelative: boolean): boolean {
  const next = wordAt(region, comma + 1);
  if (next === "according" || next === "citing" || next === "quoting") return true;
  if (/ing$/u.test(next) && reportingOf(next) !== null) return true;
  if (isTag(region, comma + 1)) return true;
  if (inRelative && /^(?:but|while|although|though)$/u.test(next)) return true;
  return inRelative && (FINITE_VERBS.has(next) || /ed$/u.test(next) || reportingOf(next) !== null);
}

/** "he said" or "said the clerk" behind a comma, with nothing after but where and when. */
export function isTag(region: Region, from: number): boolean {
  for (let at = from; at < Math.min(from + 8, region.tokens.length); at++) {
    const word = wordAt(region, at);
    if (isHardStop(word) || isComma(word)) return false;
    const reporting = reportingOf(word);
    if (reporting?.frames.has("tag")) {
      const after = wordAt(region, at + 1);
      return after === "" || isHardStop(after) || isComma(after) || at === from;
    }
    if (FINITE_VERBS.has(word)) return false;
  }
  return false;
}

/** What was said before a comma: back to where the clause begins. */
export function contentBefore(region: Region, end: number): Span | null {
  let last = end;
  while (last >= 0 && !region.tokens[last]?.isWord) last--;
  let first = 0;
  for (let at = last; at >= 0; at--) {
    const word = wordAt(region, at);
    if (word === ";" || word === ":" || (at < last && /^[.!?]$/u.test(word))) {
      first = at + 1;
      break;
    }
  }
  while (/^(?:that|and|but|or|,|because|as|[“"‘'«])$/u.test(wordAt(region, first))) first++;
  return worded(region, first, last);
}

/** The span without marks at its edges; null where it holds too few words to say anything. */
export function worded(region: Region, from: number, to: number): Span | null {
  let first = from;
  let last = Math.min(to, region.tokens.length - 1);
  const isEdge = (at: number) => region.tokens[at] !== undefined && !region.tokens[at]?.isWord;
  while (first <= last && isEdge(first) && !/^[$£€#@(]$/u.test(wordAt(region, first))) first++;
  while (last >= first && isEdge(last) && !/^[%)]$/u.test(wordAt(region, last))) last--;
  return last - first + 1 >= FEWEST ? between(region, first, last) : null;
}

import type { Span } from "../../contract/index.ts";
import { nounPhraseFrom, subjectEndingAt } from "../nesting/noun-phrase.ts";
import { between, isComma, isHardStop, type Region, wordAt } from "../nesting/region.ts";
import { isOutlet } from "./outlets.ts";

/** A place in a sentence that tells who passed a statement on, or whom its source had it from. */
export interface Passage {
  /** `relay`: an outlet that passed it on; `origin`: whom the source had it from. */
  readonly role: "relay" | "origin";
  /** Where it begins. */
  readonly start: number;
  readonly name: Span;
  /** Who is quoted, where the passage tells ("the chief *was quoted by* …"). */
  readonly sayer: Span | null;
  /** Told to an outlet in person, so that what he says next was told to it as well. */
  readonly isTold: boolean;
}

type Rule = (region: Region, at: number) => Passage | null;

const RULES: readonly Rule[] = [toldOutlet, saidToOutlet, quotedBy, seenBy, outletReports, citing, spokeTo];

/** All such passages of a sentence, in order. */
export function passagesOf(region: Region): Passage[] {
  const found: Passage[] = [];
  for (let at = 0; at < region.tokens.length; at++) {
    for (const rule of RULES) {
      const passage = rule(region, at);
      if (passage === null) continue;
      found.push(passage);
      break;
    }
  }
  return found;
}

/** "told the Quay Times". */
function toldOutlet(region: Region, at: number): Passage | null {
  if (!/^(?:told|tells|telling|informed)$/u.test(wordAt(region, at))) return null;
  return relay(region, at, at + 1, true);
}

/** "said to the Quay Times", "in an interview with Harbour Radio", "speaking to Northwire", "in a statement to Northwire". */
function saidToOutlet(region: Region, at: number): Passage | null {
  if (!/^(?:to|with|on|by)$/u.test(wordAt(region, at))) return null;
  for (let before = at - 1; before >= Math.max(0, at - 14); before--) {
    const word = wordAt(region, before);
    if (isHardStop(word)) return null;
    const near = at - before;
    if (/^(?:interviews?|interviewed|statement|comments?|remarks?|e-mail|email|letter|message)$/u.test(word))
      return near <= 2 ? relay(region, before, at + 1, true) : null;
    if (/^(?:speaking|spoke|spoken|talking|talked|speaks)$/u.test(word))
      return near <= 3 ? relay(region, before, at + 1, true) : null;
    if (
      /^(?:said|says|confirmed|explained|added|admitted|denied|wrote|complained|confided|revealed|disclosed)$/u.test(
        word,
      )
    ) {
      return wordAt(region, at) === "to" ? relay(region, before, at + 1, true) : null;
    }
  }
  return null;
}

/** "quoted by Northwire", "was quoted by Northwire as saying", "carried by the state news agency", "published in the Quay Times". */
function quotedBy(region: Region, at: number): Passage | null {
  if (
    !/^(?:quoted|cited|carried|published|reported|broadcast|aired|relayed|posted|distributed|printed|shown)$/u.test(
      wordAt(region, at),
    )
  )
    return null;
  if (!/^(?:by|in|on)$/u.test(wordAt(region, at + 1))) return null;
  const found = relay(region, at, at + 2, false);
  if (found === null) return null;
  let helper = at - 1;
  while (/^(?:was|were|is|been|has|had|also|later|as)$/u.test(wordAt(region, helper))) helper--;
  // "said Ann Pell, quoted by Northwire"; "the chief was quoted by Northwire"
  const isAside = wordAt(region, at - 1) === "," && /^(?:quoted|cited)$/u.test(wordAt(region, at));
  const who = isAside ? afterVerb(region, at - 2) : helper < at - 1 ? subjectEndingAt(region, helper) : null;
  return { ...found, sayer: who === null ? null : between(region, who.first, who.last) };
}

/** The noun phrase that ends at a token, what stands before "said" left out. */
function afterVerb(region: Region, end: number): ReturnType<typeof subjectEndingAt> {
  for (let at = end; at > 0 && end - at < 16; at--) {
    if (/^(?:said|says|added|asked|wrote|told)$/u.test(wordAt(region, at - 1))) return { first: at, last: end };
  }
  return subjectEndingAt(region, end);
}

/** "seen by the Quay Times", "records obtained by Northwire", "shared with Northwire". */
function seenBy(region: Region, at: number): Passage | null {
  if (
    !/^(?:seen|obtained|reviewed|viewed|read|examined|shared|verified|leaked|provided|sent|given)$/u.test(
      wordAt(region, at),
    )
  )
    return null;
  if (!/^(?:by|with|to)$/u.test(wordAt(region, at + 1))) return null;
  return relay(region, at, at + 2, false);
}

/** ", Northwire reported", behind what someone else said; "Northwire reported that the clerk said". */
function outletReports(region: Region, at: number): Passage | null {
  const word = wordAt(region, at);
  if (/^(?:reported|reports|reporting)$/u.test(word) && at > 0) {
    const who = subjectEndingAt(region, at - 1);
    if (who === null || !isComma(wordAt(region, who.first - 1))) return null;
    const name = between(region, who.first, who.last);
    if (name === null || !isOutlet(textOf(region, name))) return null;
    return { role: "relay", start: name.start, name, sayer: null, isTold: false };
  }
  if (word === "according" && wordAt(region, at + 1) === "to") return relay(region, at, at + 2, false);
  return null;
}

/** "citing airline staff", "quoting a clerk", "based on records of the port", "attributed the claim to the crew". */
function citing(region: Region, at: number): Passage | null {
  const word = wordAt(region, at);
  let from = at + 1;
  if (/^(?:citing|quoting)$/u.test(word)) {
    if (region.tokens.slice(at, at + 20).some(({ word: next }) => next === "saying")) return null;
  } else if (/^cited$/u.test(word) && /^(?:which|who|and|also|it|that)$/u.test(wordAt(region, at - 1))) from = at + 1;
  else if (/^(?:attributed|attributing)$/u.test(word)) {
    while (from < at + 6 && wordAt(region, from) !== "to") from++;
    if (wordAt(region, from++) !== "to") return null;
  } else if (word === "based" && wordAt(region, at + 1) === "on") from = at + 2;
  else return null;
  return origin(region, at, from);
}

/** "an activist who spoke to staff at the camp", "said he talked to five of the crew". */
function spokeTo(region: Region, at: number): Passage | null {
  if (!/^(?:spoke|talked|spoken)$/u.test(wordAt(region, at)) || !/^(?:to|with)$/u.test(wordAt(region, at + 1)))
    return null;
  if (!/^(?:who|had|he|she|they|has)$/u.test(wordAt(region, at - 1))) return null;
  const found = origin(region, at, at + 2);
  return found !== null && isOutlet(textOf(region, found.name)) ? null : found;
}

function relay(region: Region, at: number, from: number, isTold: boolean): Passage | null {
  const name = phraseAt(region, from);
  const begin = region.tokens[at];
  if (name === null || begin === undefined || !isOutlet(textOf(region, name))) return null;
  return { role: "relay", start: begin.start, name, sayer: null, isTold };
}

function origin(region: Region, at: number, from: number): Passage | null {
  const name = phraseAt(region, from);
  const begin = region.tokens[at];
  if (name === null || begin === undefined) return null;
  return { role: "origin", start: begin.start, name, sayer: null, isTold: false };
}

/** The noun phrase at a token, an outlet's cut where what is not its name begins. */
function phraseAt(region: Region, from: number): Span | null {
  const who = nounPhraseFrom(region, from);
  if (who === null) return null;
  for (let at = who.first + 1; at <= who.last; at++) {
    const word = wordAt(region, at);
    const cut =
      /^(?:by|from|as|via|through|speaking|in|on|at)$/u.test(word) ||
      (isComma(word) && isOutlet(textOf(region, between(region, who.first, at - 1))));
    const head = between(region, who.first, at - 1);
    if (cut && head !== null && isOutlet(textOf(region, head))) return head;
  }
  return between(region, who.first, who.last);
}

function textOf({ text }: Region, span: Span | null): string {
  return span === null ? "" : text.slice(span.start, span.end);
}

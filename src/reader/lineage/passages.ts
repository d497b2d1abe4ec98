import type { Span } from "../../contract/index.ts";
import { nounPhraseFrom, subjectEndingAt } from "../nesting/noun-phrase.ts";
import { between, isComma, isHardStop, type Region, wordAt } from "../nesting/region.ts";
import { RELATIVES } from "../nesting/words.ts";
import { OWN_WORDS } from "./authors.ts";

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

/** Tells whether words name an outlet. */
type IsOutlet = (words: string) => boolean;

type Rule = (region: Region, at: number, isOutlet: IsOutlet) => Passage | null;

const RULES: readonly Rule[] = [
  toldOutlet,
  saidToOutlet,
  quotedBy,
  seenBy,
  outletReports,
  throughSpokesman,
  citing,
  gaveAsSource,
  spokeTo,
  heardFrom,
];

/** All such passages of a sentence, in order. */
export function passagesOf(region: Region, isOutlet: IsOutlet): Passage[] {
  const found: Passage[] = [];
  for (let at = 0; at < region.tokens.length; at++) {
    for (const rule of RULES) {
      const passage = rule(region, at, isOutlet);
      if (passage === null) continue;
      found.push(passage);
      break;
    }
  }
  return found;
}

/** "told the Quay Times". */
function toldOutlet(region: Region, at: number, isOutlet: IsOutlet): Passage | null {
  if (!/^(?:told|tells|telling|informed)$/u.test(wordAt(region, at))) return null;
  return relay(region, at, at + 1, true, isOutlet);
}

/** "said to the Quay Times", "in an interview with Harbour Radio", "speaking to Northwire", "in a statement to Northwire". */
function saidToOutlet(region: Region, at: number, isOutlet: IsOutlet): Passage | null {
  if (!/^(?:to|with|on|by)$/u.test(wordAt(region, at))) return null;
  for (let before = at - 1; before >= Math.max(0, at - 14); before--) {
    const word = wordAt(region, before);
    if (isHardStop(word) || RELATIVES.has(word) || word === "not") return null;
    const near = at - before;
    if (/^(?:interviews?|interviewed|statement|comments?|remarks?|e-mail|email|letter|message)$/u.test(word))
      return near <= 2 ? relay(region, before, at + 1, true, isOutlet) : null;
    if (/^(?:speaking|spoke|spoken|talking|talked|speaks)$/u.test(word))
      return near <= 3 ? relay(region, before, at + 1, true, isOutlet) : null;
    if (
      /^(?:said|says|confirmed|explained|added|admitted|denied|wrote|complained|confided|revealed|disclosed)$/u.test(
        word,
      )
    ) {
      return wordAt(region, at) === "to" ? relay(region, before, at + 1, true, isOutlet) : null;
    }
  }
  return null;
}

/** "quoted by Northwire", "was quoted by Northwire as saying", "carried by the state news agency", "published in the Quay Times". */
function quotedBy(region: Region, at: number, isOutlet: IsOutlet): Passage | null {
  const verb = wordAt(region, at);
  if (!PASSED_ON.test(verb)) return null;
  const link = behindTime(region, at + 1);
  if (!/^(?:by|in|on)$/u.test(wordAt(region, link))) return quotedAsSaying(region, at);
  const isQuoted = /^(?:quoted|cited)$/u.test(verb);
  const found = relay(region, at, link + 1, false, isQuoted && wordAt(region, link) === "by" ? isNamed : isOutlet);
  if (found === null) return null;
  let helper = at - 1;
  while (/^(?:was|were|is|been|has|had|also|later|as)$/u.test(wordAt(region, helper))) helper--;
  // "said Ann Pell, quoted by Northwire"; "the chief was quoted by Northwire"
  const isAside = wordAt(region, at - 1) === "," && isQuoted;
  const who = isAside ? afterVerb(region, at - 2) : helper < at - 1 ? subjectEndingAt(region, helper) : null;
  return { ...found, sayer: who === null ? null : between(region, who.first, who.last) };
}

/** Behind "on Tuesday", "last week", "yesterday": "published *on Tuesday* by". */
function behindTime(region: Region, from: number): number {
  const [word, next] = [wordAt(region, from), wordAt(region, from + 1)];
  if (/^(?:today|yesterday|earlier|later|recently)$/u.test(word)) return from + 1;
  if (DAY.test(word)) return from + 1;
  if (word === "on" && DAY.test(next)) return from + 2;
  return /^(?:this|last)$/u.test(word) && /^(?:week|month|year|night|morning)$/u.test(next) ? from + 2 : from;
}

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

const PASSED_ON =
  /^(?:quoted|cited|quotes|cites|carried|published|reported|broadcast|aired|relayed|posted|distributed|printed|shown)$/u;

/** "Northwire quoted the chief as saying": who quotes passes it on. */
function quotedAsSaying(region: Region, at: number): Passage | null {
  if (!/^(?:quoted|cited|quotes|cites)$/u.test(wordAt(region, at))) return null;
  const rest = region.tokens.slice(at + 1, at + 18).map(({ word }) => word);
  const as = rest.indexOf("as");
  if (as < 1 || !/^(?:saying|telling)$/u.test(rest[as + 1] ?? "")) return null;
  const who = subjectEndingAt(region, at - 1);
  const name = who === null ? null : between(region, who.first, who.last);
  return name === null ? null : { role: "relay", start: name.start, name, sayer: null, isTold: false };
}

/** Whether words begin with a capital: a name, whatever it names. */
function isNamed(words: string): boolean {
  return /^(?:the |an? )?\p{Lu}/u.test(words);
}

/** The noun phrase that ends at a token, what stands before "said" left out. */
function afterVerb(region: Region, end: number): ReturnType<typeof subjectEndingAt> {
  for (let at = end; at > 0 && end - at < 16; at--) {
    if (/^(?:said|says|added|asked|wrote|told)$/u.test(wordAt(region, at - 1))) return { first: at, last: end };
  }
  return subjectEndingAt(region, end);
}

/** So many words before "published by" what was published is looked for. */
const WRITTEN_BEFORE = 6;

/** "seen by the Quay Times", "records obtained by Northwire", "a letter printed by the Gazette", "shared with Northwire". */
function seenBy(region: Region, at: number, isOutlet: IsOutlet): Passage | null {
  const [verb, link] = [wordAt(region, at), wordAt(region, at + 1)];
  if (link === "by" && /^(?:seen|obtained|reviewed|viewed|read|examined|verified)$/u.test(verb)) {
    return relay(region, at, at + 2, false, (words) => isNamed(words) || isOutlet(words));
  }
  if (link === "by" && /^(?:published|printed|carried|aired|broadcast)$/u.test(verb)) {
    const isOwn = region.tokens.slice(Math.max(0, at - WRITTEN_BEFORE), at).some(({ word }) => OWN_WORDS.test(word));
    return relay(region, at, at + 2, false, (words) => isOutlet(words) || (isOwn && isNamed(words)));
  }
  const isHanded = /^(?:with|to)$/u.test(link) && /^(?:shared|leaked|provided|sent|given)$/u.test(verb);
  return isHanded ? relay(region, at, at + 2, false, isOutlet) : null;
}

/** ", Northwire reported", behind what someone else said; "Northwire reported that the clerk said". */
function outletReports(region: Region, at: number, isOutlet: IsOutlet): Passage | null {
  const word = wordAt(region, at);
  if (/^(?:reported|reports|reporting)$/u.test(word) && at > 0) {
    const who = subjectEndingAt(region, at - 1);
    if (who === null || !isComma(wordAt(region, who.first - 1))) return null;
    const name = between(region, who.first, who.last);
    if (name === null || !isOutlet(textOf(region, name))) return null;
    return { role: "relay", start: name.start, name, sayer: null, isTold: false };
  }
  if (word === "according" && wordAt(region, at + 1) === "to") return relay(region, at, at + 2, false, isOutlet);
  return null;
}

/** "citing airline staff", "quoting a clerk", "based on records of the port", "attributed the claim to the crew". */
function citing(region: Region, at: number, isOutlet: IsOutlet): Passage | null {
  const word = wordAt(region, at);
  let from = at + 1;
  if (/^(?:citing|quoting)$/u.test(word)) {
    if (region.tokens.slice(at, at + 20).some(({ word: next }) => next === "saying")) return null;
  } else if (/^(?:cited|cites|quotes)$/u.test(word) && /^(?:which|who|and|also|it|that)$/u.test(wordAt(region, at - 1)))
    from = at + 1;
  else if (/^(?:attributed|attributing)$/u.test(word)) {
    while (from < at + 6 && wordAt(region, from) !== "to") from++;
    if (wordAt(region, from++) !== "to") return null;
  } else if (word === "based" && wordAt(region, at + 1) === "on") from = at + 2;
  else return null;
  return origin(region, at, from, isOutlet);
}

/** "*through his lawyer, Ann Pell*, he said": who speaks for him passes it on. */
function throughSpokesman(region: Region, at: number): Passage | null {
  if (!/^(?:through|via)$/u.test(wordAt(region, at)) || !/^(?:his|her|their|its|an?)$/u.test(wordAt(region, at + 1)))
    return null;
  const noun = [2, 3].map((step) => at + step).find((place) => SPEAKS_FOR.test(wordAt(region, place)));
  const begin = region.tokens[at];
  if (noun === undefined || begin === undefined) return null;
  let last = noun + 1;
  while (region.tokens[last + 1]?.isCapital) last++;
  const isNamedHere = wordAt(region, noun + 1) === "," && last > noun + 1;
  const name = isNamedHere ? between(region, noun + 2, last) : between(region, at + 1, noun);
  return name === null ? null : { role: "relay", start: begin.start, name, sayer: null, isTold: false };
}

const SPEAKS_FOR =
  /^(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|spokesman|spokeswoman|spokesperson|agent|publicist|representatives?|press)$/u;

/** "gave *her post* as its source". */
function gaveAsSource(region: Region, at: number): Passage | null {
  if (!/^(?:gave|gives|giving|named|names|naming|cited|cites)$/u.test(wordAt(region, at))) return null;
  const as = region.tokens.findIndex(({ word }, place) => place > at + 1 && place < at + 10 && word === "as");
  if (as < 0 || !/^(?:its|his|her|their|the)$/u.test(wordAt(region, as + 1))) return null;
  if (!/^sources?$/u.test(wordAt(region, as + 2))) return null;
  const name = between(region, at + 1, as - 1);
  const begin = region.tokens[at];
  if (name === null || begin === undefined) return null;
  return { role: "origin", start: begin.start, name, sayer: null, isTold: false };
}

/** "an activist who spoke to staff at the camp", "said he talked to five of the crew". */
function spokeTo(region: Region, at: number, isOutlet: IsOutlet): Passage | null {
  if (!/^(?:spoke|talked|spoken)$/u.test(wordAt(region, at)) || !/^(?:to|with)$/u.test(wordAt(region, at + 1)))
    return null;
  if (!/^(?:who|had|he|she|they|has)$/u.test(wordAt(region, at - 1))) return null;
  const found = origin(region, at, at + 2, isOutlet);
  return found !== null && isOutlet(textOf(region, found.name)) ? null : found;
}

/** "a clerk heard from a guard that …". */
function heardFrom(region: Region, at: number, isOutlet: IsOutlet): Passage | null {
  if (wordAt(region, at) !== "from") return null;
  // "who heard it from her brother"
  const verb = /^(?:it|this|that)$/u.test(wordAt(region, at - 1)) ? at - 2 : at - 1;
  if (!/^(?:heard|learned|learnt)$/u.test(wordAt(region, verb))) return null;
  return origin(region, at, at + 1, isOutlet);
}

function relay(region: Region, at: number, from: number, isTold: boolean, isOutlet: IsOutlet): Passage | null {
  const name = withoutVerb(region, phraseAt(region, from, isOutlet));
  const begin = region.tokens[at];
  if (name === null || begin === undefined || !isOutlet(textOf(region, name))) return null;
  return { role: "relay", start: begin.start, name, sayer: null, isTold };
}

function origin(region: Region, at: number, from: number, isOutlet: IsOutlet): Passage | null {
  const name = phraseAt(region, from, isOutlet);
  const begin = region.tokens[at];
  if (name === null || begin === undefined) return null;
  return { role: "origin", start: begin.start, name, sayer: null, isTold: false };
}

/** "obtained by *the Quay Times* show": a name ends with its last capital, or with what outlets are called behind it. */
function withoutVerb({ tokens }: Region, name: Span | null): Span | null {
  if (name === null) return null;
  const own = tokens.filter(({ start, end }) => name.start <= start && end <= name.end);
  const last = own.findLastIndex(({ isCapital }) => isCapital);
  const next = own[last + 1];
  if (last < 0 || next === undefined || OUTLET_NOUN.test(next.word)) return name;
  return { start: name.start, end: own[last]?.end ?? name.end };
}

const OUTLET_NOUN =
  /^(?:news|newspaper|agency|magazine|website|site|radio|tv|television|daily|weekly|service|network|channel|station|wire|media|press|podcast|programme|program|correspondents?|reporters?|and|&|of|'s)$/u;

/** The noun phrase at a token, an outlet's cut where what is not its name begins. */
function phraseAt(region: Region, from: number, isOutlet: IsOutlet): Span | null {
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

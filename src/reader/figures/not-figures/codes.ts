import { isPlural } from "../nouns/phrase.ts";
import { STOPS } from "../nouns/words.ts";
import { SHORT_SCALES } from "../numbers/words.ts";
import { isCapital, isDash, isHyphen, type Token } from "../tokens.ts";
import { unitAt } from "../units/find.ts";
import { signBefore } from "../units/money.ts";
import type { SkipRule } from "./rule.ts";

const STREETS =
  /^(?:st|street|ave|avenue|av|road|rd|blvd|boulevard|lane|ln|drive|dr|way|court|ct|place|pl|square|terrace|highway|hwy|parkway|pkwy|broadway|crescent|close|alley|row|quay|gardens)$/u;
const FOREIGN_STREETS = /^(?:rue|via|calle|avenida|avenue|ave|av|boulevard|plaza|rua|ul|ulitsa)$/u;

/** Names, codes, addresses and marks made of digits. */
export const NAMES_AND_CODES: readonly SkipRule[] = [
  {
    name: "ordinal",
    endAt(tokens, at) {
      const suffix = tokens[at + 1];
      return tokens[at]?.kind === "number" && suffix?.glued && /^(?:st|nd|rd|th)$/u.test(suffix.lower) ? at + 2 : null;
    },
    example: "The 22nd pilot came in the 96th minute.",
    not: "The 22 pilots came.",
  },
  {
    name: "letters before digits",
    endAt(tokens, at) {
      const [word, joint] = [tokens[at], tokens[at + 1]];
      if (word?.kind !== "word") return null;
      const joined = isHyphen(joint) && joint?.glued === true;
      const digits = joined ? at + 2 : at + 1;
      if (tokens[digits]?.kind !== "number" || !tokens[digits]?.glued) return null;
      if (signBefore(tokens, digits) !== null || (!joined && word.text === "Y")) return null;
      if (joined && BEFORE_HYPHEN.test(word.text)) return null;
      return codeEnd(tokens, digits + 1);
    },
    example: "The S23, the A-320 and COVID-19 came.",
    not: "A magnitude-6.1 quake came.",
  },
  {
    name: "lines of a screen, kilometres of a run",
    endAt(tokens, at) {
      const [number, letter, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
      if (number?.kind !== "number" || !letter?.glued || signBefore(tokens, at) !== null) return null;
      if (/^[pi]$/u.test(letter.text)) return /^(?:480|720|1080|1440|2160|4320)$/u.test(number.text) ? at + 2 : null;
      const short = /^[kK]$/u.test(letter.text) && /^(?:[2458]|10|15)$/u.test(number.text);
      return short && !isPlural(after) && !isPlural(tokens[at + 3]) ? at + 2 : null;
    },
    example: "The 4K screen and the 1080p film showed the 10K run.",
    not: "The 4K users came.",
  },
  {
    name: "letters after digits",
    endAt(tokens, at) {
      const [number, word] = [tokens[at], tokens[at + 1]];
      if (number?.kind !== "number" || word?.kind !== "word" || !word.glued) return null;
      if (/^(?:s|am|pm|th|st|nd|rd|x|yo|p)$/u.test(word.lower) || signBefore(tokens, at) !== null) return null;
      if (unitAt(tokens, at + 1, () => "radiation capacitor ship flour diamond weighed pressure speed") !== null)
        return null;
      const scale = SHORT_SCALES.some(({ short }) => short === word.text);
      if (scale || /^(?:million|billion|trillion|plus|ish|USD|EUR|GBP|hundred|thousand)$/u.test(word.text)) return null;
      if (/^(?:yen|yuan|euros?|dollars?|rupees?|year|month|day|hour|min|member|person|people)/u.test(word.lower))
        return null;
      return codeEnd(tokens, at + 2);
    },
    example: "The 5G network runs on Line 7A.",
    not: "The 5kg sack lies there.",
  },
  {
    name: "numbers joined by x",
    endAt(tokens, at) {
      const [number, joint, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
      if (number?.kind !== "number" || !joint?.glued || !/^[x×]$/u.test(joint.text) || !other?.glued) return null;
      if (other.kind !== "number" || !/^\d{1,4}$/u.test(number.text) || Number(other.text) === 10) return null;
      return codeEnd(tokens, at + 3);
    },
    example: "The 4x4 came before the 4x100m relay.",
    not: "He has 4 x-rays.",
  },
  {
    name: "block or numbered road",
    endAt(tokens, at) {
      if (tokens[at]?.kind === "number")
        return /^\d{2,5}$/u.test(tokens[at]?.text ?? "") &&
          /^blocks?$/u.test(tokens[at + 1]?.lower ?? "") &&
          tokens[at + 2]?.lower === "of"
          ? at + 2
          : null;
      const dotted = tokens[at + 1]?.text === "." && tokens[at + 2]?.text === "S";
      if (tokens[at]?.text === "U" && dotted && tokens[at + 3]?.text === "." && tokens[at + 4]?.kind === "number")
        return /^\d{1,3}$/u.test(tokens[at + 4]?.text ?? "") && !isCounted(tokens, at + 5) ? at + 5 : null;
      return /^(?:CR|SR|FM)$/u.test(tokens[at]?.text ?? "") &&
        /^\d{1,4}$/u.test(tokens[at + 1]?.text ?? "") &&
        !tokens[at + 1]?.glued
        ? at + 2
        : null;
    },
    example: "He lives in the 3800 block of Harbour Street off U.S. 95 and CR 2701.",
    not: "In the U.S. 40 boats sank.",
  },
  {
    name: "link or tag",
    endAt(tokens, at) {
      if (!/^[#@_§]$/u.test(tokens[at]?.text ?? "")) return null;
      return tokens[at + 1]?.kind === "number" ? at + 2 : null;
    },
    example: "See #7 and § 12.",
    not: "See 7 of them.",
  },
  {
    name: "number in a list or of a note",
    endAt(tokens, at) {
      const close = tokens[at + 1];
      if (tokens[at]?.kind === "mark" && tokens[at]?.text === "[" && close?.kind === "number" && close.glued) {
        return tokens[at + 2]?.text === "]" ? at + 3 : null;
      }
      const plain = /^\d{1,2}$/u.test(tokens[at]?.text ?? "");
      return at === 0 && plain && close?.glued && /^[.)]$/u.test(close.text) && tokens[at + 2] !== undefined
        ? at + 2
        : null;
    },
    example: "1. The pier burned.[12]",
    not: "12 piers burned.",
  },
  {
    name: "mark of a note",
    endAt(tokens, at) {
      const [word, mark, number, after] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
      if (number?.kind !== "number" || !number.glued || !/^\d{1,3}$/u.test(number.text) || after?.glued) return null;
      if (word?.kind !== "word" || word.text.length < 3 || !mark?.glued || !/^[.,;!?”"’)]$/u.test(mark.text))
        return null;
      const ends = /^[.!?”"’)]$/u.test(mark.text) && (after === undefined || isCapital(after));
      return ends || (after !== undefined && !isCounted(tokens, at + 1)) ? at + 1 : null;
    },
    example: "The mayor was told,12 and the pier was shut.13 The guild agreed.",
    not: "The mayor was told, 12 boats sank.",
  },
  {
    name: "telephone",
    endAt(tokens, at) {
      if (tokens[at]?.text === "+" && tokens[at + 1]?.kind === "number" && tokens[at + 1]?.glued) {
        const end = digitsEnd(tokens, at + 1);
        return end.groups >= 3 || end.digits >= 9 ? end.next : null;
      }
      if (tokens[at]?.kind !== "number") return null;
      const end = digitsEnd(tokens, at);
      const local =
        end.groups === 2 &&
        /^\d{3}$/u.test(tokens[at]?.text ?? "") &&
        /^\d{4}$/u.test(tokens[end.next - 1]?.text ?? "");
      return (end.groups >= 3 && end.digits >= 7) ||
        local ||
        (end.groups === 1 && /^0\d{6,}$/u.test(tokens[at]?.text ?? ""))
        ? end.next
        : null;
    },
    example: "Call 555-0199, 020 7946 0958 or +44 20 7946 0958.",
    not: "It has 555 to 600 seats.",
  },
  {
    name: "emergency number",
    endAt(tokens, at) {
      if (
        /^\d$/u.test(tokens[at]?.text ?? "") &&
        [1, 3].every((joint) => isHyphen(tokens[at + joint]) && tokens[at + joint + 1]?.text === "1")
      )
        return at + 5;
      if (!/^(?:911|999|112|000|101|111)$/u.test(tokens[at]?.text ?? "")) return null;
      const called = /^(?:call|called|calls|calling|dial|dialed|dialled|dialing|phone|phoned|ring|rang)$/u;
      if (called.test(tokens[at - 1]?.lower ?? "")) return at + 1;
      const answered = /^(?:calls?|callers?|dispatch|dispatchers?|operators?|recordings?|tapes?)$/u;
      return answered.test(tokens[at + 1]?.lower ?? "") ? at + 1 : null;
    },
    example: "She called 999 and 2-1-1, and a 911 dispatcher sent help.",
    not: "They saw 999 boats.",
  },
  {
    name: "address",
    endAt(tokens, at) {
      const number = tokens[at];
      if (number?.kind !== "number" || !/^\d{1,5}$/u.test(number.text)) return null;
      const before = tokens[at - 1];
      if (before !== undefined && /^[$£€]$/u.test(before.text)) return null;
      if (FOREIGN_STREETS.test(tokens[at + 1]?.lower ?? "") && isCapital(tokens[at + 1]) && isCapital(tokens[at + 2]))
        return at + 2;
      for (let index = at + 1; index <= at + 8; index++) {
        const token = tokens[index];
        if (token === undefined) return null;
        if (index > at + 1 && STREETS.test(token.lower) && isCapital(token)) return index + 1;
        const part = isCapital(token) || /^\d+$/u.test(token.text) || /^(?:st|nd|rd|th|\.|-)$/u.test(token.lower);
        if (!part) return null;
      }
      return null;
    },
    example: "He lives at 49 Zorin Ranch Road and 9 E 71st St.",
    not: "He saw 49 Road workers.",
  },
  {
    name: "postcode",
    endAt(tokens, at) {
      if (tokens[at]?.lower === "box" && tokens[at + 1]?.kind === "number") return at + 2;
      if (!/^\d{5}$/u.test(tokens[at]?.text ?? "")) return null;
      return /^zip$/u.test(tokens[at + 1]?.lower ?? "") ||
        /^(?:zip|postcode)$/u.test(tokens[at - 1]?.lower ?? "") ||
        (tokens[at - 1]?.lower === "code" && tokens[at - 2]?.lower === "zip")
        ? at + 1
        : null;
    },
    example: "The 90049 ZIP code has P.O. Box 12.",
    not: "The town has 90049 people.",
  },
];

/** Whether a word in small letters that may be counted follows. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && !isCapital(token) && !STOPS.has(token.lower) && token.lower !== "and";
}

/** Words that a hyphen joins to a number and leave it a number: "magnitude-6.1", "minus-5". */
const BEFORE_HYPHEN =
  /^(?:[Mm]inus|[Nn]egative|[Mm]agnitude|to|and|or|sub|over|under|plus|a|an|about|category|the|than|per)$/u;

/** A code goes on over what is joined to it without a space: "A380-800", "MH17". */
function codeEnd(tokens: readonly Token[], at: number): number {
  let next = at;
  while (
    tokens[next]?.glued &&
    (tokens[next]?.kind !== "mark" ||
      (isHyphen(tokens[next]) && tokens[next + 1]?.glued && tokens[next + 1]?.kind === "number"))
  )
    next++;
  return next;
}

/** Groups of digits joined by hyphens, dots, brackets or single spaces, as telephone numbers are. */
function digitsEnd(tokens: readonly Token[], at: number): { next: number; groups: number; digits: number } {
  let next = at;
  let groups = 0;
  let digits = 0;
  let hyphens = 0;
  for (let index = at; index < tokens.length && groups < 6; index++) {
    const token = tokens[index];
    if (token?.kind === "number" && /^\d{2,10}$/u.test(token.text)) {
      const spaced = index > at && !token.glued;
      if (spaced && hyphens === 0 && !/^0\d+$/u.test(tokens[at]?.text ?? "") && tokens[at - 1]?.text !== "+") break;
      groups++;
      digits += token.text.length;
      next = index + 1;
    } else if (token !== undefined && (isDash(token) || /^[()]$/u.test(token.text)) && index > at) {
      hyphens++;
      if (!token.glued && token.text !== "(") break;
    } else break;
  }
  return { next, groups, digits };
}

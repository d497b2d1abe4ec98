import type { Span } from "../../contract/index.ts";
import { isSpeechVerb } from "../acts/cue-verbs.ts";
import { OPENERS, stopRuleOf, TIME_GOES_ON } from "./abbreviations.ts";
import { isSpaceAt, withoutOuterSpace } from "./space.ts";

/** A sentence: a half-open range of UTF-16 code units in the text, without white space around it. */
export type Sentence = Span;

/** Marks that end a sentence, what closes after them, and a footnote's call: `over.”3`, `so?)`, `true.[12]`. */
const CANDIDATE = /[.!?…]+(?:\s[.…])*["'”’»)\]›]*(?:(?<=\p{Ll}\p{P}{1,3})\d{1,2}(?=\s|$)|(?:\s?\[\d{1,3}\])+)?/gu;
/** Words and their inner stops before a full stop: "U.S", "Gen", "a.m". */
const WORD_BEFORE = /(?:\p{L}[\p{L}\p{M}'’-]*\.)*\p{L}[\p{L}\p{M}'’-]*$/u;
const LOOK_BACK = 24;
const LOOK_AHEAD = 80;
const OPENING_MARKS = /^["'“‘«(„‹[\u2014\u2013-]*/u;

/**
 * The sentences of a paragraph, in order: every word of it lies in exactly one.
 *
 * A sentence ends at . ! ? or …, with the quotation marks and brackets that close there, where white space and something
 * that may begin a sentence follow: not after an abbreviation that goes on (see abbreviations.ts), not inside a number,
 * not where a speech tag follows ("“Why now?” Dunne asked."). Time grows with the paragraph's length.
 */
export function sentencesOf(text: string, paragraph: Span): Sentence[] {
  const sentences: Sentence[] = [];
  const pattern = new RegExp(CANDIDATE);
  pattern.lastIndex = paragraph.start;
  let from = paragraph.start;
  for (let match = pattern.exec(text); match !== null && match.index < paragraph.end; match = pattern.exec(text)) {
    const end = Math.min(pattern.lastIndex, paragraph.end);
    if (end < paragraph.end && endsSentence(text, match.index, end, from, paragraph.end)) {
      push(sentences, text, { start: from, end });
      from = end;
    }
  }
  push(sentences, text, { start: from, end: paragraph.end });
  return sentences;
}

function push(sentences: Sentence[], text: string, span: Span): void {
  const sentence = withoutOuterSpace(text, span);
  if (sentence.start < sentence.end) sentences.push(sentence);
}

/** Whether the marks of `text` from `at` to `end` end the sentence that began at `from`. */
function endsSentence(text: string, at: number, end: number, from: number, limit: number): boolean {
  if (!isSpaceAt(text, end) && !/^[“«„]/u.test(text.charAt(end))) return false;
  let begins = end;
  while (begins < limit && isSpaceAt(text, begins)) begins++;
  const following = text.slice(begins, Math.min(limit, begins + LOOK_AHEAD));
  const opened = OPENING_MARKS.exec(following)?.[0] ?? "";
  const next = following.slice(opened.length);
  if (!/^[\p{Lu}\p{Lt}\p{N}\p{Lo}$€£#@]/u.test(next)) return false;
  const marks = text.slice(at, end);
  if (opened === "" && /[!?…]["'”’»›]/u.test(marks) && isSpeechTag(next)) return false;
  if (marks.startsWith("...") || marks.startsWith("…")) return !/^I\b/u.test(next);
  return !marks.startsWith(".") || marks.startsWith("..") || stopEnds(text, at, from, next, marks.length > 1);
}

/** Whether a single full stop ends its sentence, by the word before it and the one after. */
function stopEnds(text: string, at: number, from: number, next: string, closed: boolean): boolean {
  const before = text.slice(Math.max(from, at - LOOK_BACK), at);
  // A list's number opens its line: "1. The pier."
  if (/^\s*(?:\d{1,3}|\p{L})$/u.test(before) && before.length === at - from) return false;
  const word = WORD_BEFORE.exec(before)?.[0] ?? "";
  if (word === "") return true;
  const opener = isOpener(next);
  if (/^\p{Lu}$/u.test(word) && word !== "I") return closed || opener;
  const rule = stopRuleOf(word.toLowerCase());
  // "(b. March 2009)"
  if (/^\p{Ll}$/u.test(word) && /[(\s]\p{Ll}$/u.test(before)) return opener;
  if (rule === null) return !/^(?:\p{L}\.)+\p{L}$/u.test(word) || opener;
  if (rule === "never") return closed && opener;
  if (rule === "number") return !/^[\d]/.test(next) || !/^\p{Lu}|^nos?$|^pp?$/u.test(word);
  if (rule === "capital") return !TIME_GOES_ON.test(next);
  // Written in lower case, "miss." or "wash." is a word.
  return opener || closed || (!word.includes(".") && /^\p{Ll}/u.test(word) && !/^(?:etc|co|inc|ret)$/.test(word));
}

function isOpener(next: string): boolean {
  return OPENERS.has((/^[\p{L}'’]+/u.exec(next)?.[0] ?? "").toLowerCase());
}

/** Whether a name and a verb of speaking follow a quotation: `Dunne asked`, `asked Ann Sorel`. */
function isSpeechTag(next: string): boolean {
  const words = (/^[^.!?,;:"“”«»()]*/u.exec(next)?.[0] ?? "").trim().split(/\s+/u).slice(0, 5);
  const first = words[0]?.toLowerCase() ?? "";
  if (OPENERS.has(first)) return false;
  return words.slice(1).some(isSpeechVerb);
}

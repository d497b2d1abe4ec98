import type { Span } from "../../contract/index.ts";
import { type Kind, kindOf } from "../terms/vocabulary.ts";

/** A word with what it may be in its clause. */
export interface Token extends Span {
  readonly word: string;
  readonly kind: Kind;
  readonly capital: boolean;
  /** Marks and space between the word before and this one. */
  readonly before: string;
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’&/-]?[\p{L}\p{N}]+)*/gu;

/** The words of a stretch of text with their kinds; a word that no table has is told by its ending. */
export function tokensOf(text: string, span: Span): Token[] {
  const words = text.slice(span.start, span.end);
  let end = 0;
  return [...words.matchAll(WORD)].map((match) => {
    const before = words.slice(end, match.index);
    end = match.index + match[0].length;
    const word = match[0].toLowerCase().replaceAll("’", "'");
    const capital = /^\p{Lu}/u.test(match[0]);
    return {
      start: span.start + match.index,
      end: span.start + end,
      word,
      kind: kindOf(word) ?? guessed(word),
      capital,
      before,
    };
  });
}

function guessed(word: string): Kind {
  if (/^\p{N}/u.test(word)) return "N";
  if (/\p{L}{3}ing$/u.test(word)) return "G";
  if (/\p{L}{2}ed$/u.test(word)) return "P";
  if (/\p{L}{3}ly$/u.test(word)) return "R";
  return "N";
}

import type { Attribution, Hedge } from "../../../contract/index.ts";

/**
 * Words of doubt of one kind, as data. A rule says where its words doubt: what must stand beside them, and what must not.
 * `before` is matched against the end of what stands before them in the sentence, `after` against the beginning of what
 * follows, `sentence` against the whole sentence.
 */
export interface Cue {
  /** Words or phrases, apart by spaces; the words of a phrase are joined by "_". Lower case. */
  readonly words: string;
  readonly class: Hedge["class"];
  /** How sure a statement is that holds them. */
  readonly certainty: Attribution["certainty"];
  /** How the words themselves are written, where that tells: "may" and "May". */
  readonly written?: RegExp;
  readonly before?: RegExp;
  readonly notBefore?: RegExp;
  readonly after?: RegExp;
  readonly notAfter?: RegExp;
  readonly sentence?: RegExp;
  /** Where the words stand and this rule does not hold, they are no hedge; otherwise the network is asked. */
  readonly only?: true;
  /** A sentence in which they doubt, them in stars; and one in which they do not. */
  readonly example: string;
  readonly not?: string;
}

/** What a verb of holding is followed by where it holds a statement: "that", a subject with its verb, "to be". */
export const CLAUSE =
  /^\s+(?:that\b|(?:the|a|an|this|these|those|there|it|he|she|they|we|i|you|its|his|her|their|our|my|no|some|most|many|all|both|such|as many|up to|more|fewer|at least|about|any)\b(?!\s*[.,;:!?])|[\p{Lu}\d$£€])/iu;

/** A number, a date, or a word for a time: what "until" may stand before and set no condition. */
export const TIME =
  /^\s+(?:\d|the (?:end|early|late|mid\w*|beginning|following|next|age|year|month|week|\d)|(?:early|late|mid|recent|now|then|today|yesterday|tomorrow|tonight|midnight|noon|dawn|next|last|this|at least|well|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|age|his|her|their|its)\b)/iu;

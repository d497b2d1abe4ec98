import type { Span } from "../../contract/index.ts";
import { isElision, mayBePossessive } from "./apostrophes.ts";
import { isFeetAndInches, mayBeInches, readsAsInches } from "./measures.ts";

/** Marks that may close one another. */
export type Family = "double" | "single" | "guillemet" | "single-guillemet";

/**
 * What a mark may be, as far as what stands on its two sides tells:
 * - `open`, `close`: that;
 * - `either`: its pair decides;
 * - `possessive`: a closing mark, or the apostrophe of a plural ("the workers’ rights");
 * - `number`: a closing mark where one is awaited, else a measure ("under 12\",");
 * - `inches`: a measure, or a closing mark where one is awaited and no other comes ("12\" boards").
 */
export type Side = "open" | "close" | "either" | "possessive" | "number" | "inches";

export interface Mark extends Span {
  readonly family: Family;
  readonly side: Side;
  /** Typed without a side (" ' `` ''), so that its side is a guess from its surroundings. */
  readonly straight: boolean;
}

const ANY_MARK = /``|''|[“”„‟"‘’‚‛'`«»‹›]/g;
const BEFORE_OPENING = /^[\s([{<—–\-/:=“‘«„‚"'`|*_]$/u;
const AFTER_CLOSING = /^[\s.,;:!?)\]}>—–\-/…’'"”»›|*_]$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;

/** Which guillemet opens: « in French and most other languages, » in German. */
export type Guillemets = "«" | "»";

/** The quotation marks of a paragraph, apostrophes and measures left out, in order. */
export function marksOf(text: string, paragraph: Span, guillemets: Guillemets): Mark[] {
  const marks: Mark[] = [];
  const pattern = new RegExp(ANY_MARK);
  pattern.lastIndex = paragraph.start;
  for (let match = pattern.exec(text); match !== null && match.index < paragraph.end; match = pattern.exec(text)) {
    const around = new Surroundings(text, match.index, pattern.lastIndex, paragraph);
    const sign = match[0];
    const read = SINGLE.has(sign) ? singleSide(sign, around) : doubleSide(sign, around, guillemets);
    if (read !== null) marks.push({ start: match.index, end: pattern.lastIndex, ...read });
  }
  return marks;
}

/** What stands on the two sides of a mark, within its paragraph. */
class Surroundings {
  readonly before: string;
  readonly after: string;
  readonly #text: string;
  readonly #at: number;
  readonly #end: number;
  readonly #paragraph: Span;

  constructor(text: string, at: number, end: number, paragraph: Span) {
    this.#text = text;
    this.#at = at;
    this.#end = end;
    this.#paragraph = paragraph;
    this.before = at > paragraph.start ? text.charAt(at - 1) : "";
    this.after = end < paragraph.end ? text.charAt(end) : "";
  }

  get head(): string {
    return this.#text.slice(Math.max(this.#paragraph.start, this.#at - 16), this.#at);
  }

  get tail(): string {
    return this.#text.slice(this.#end, Math.min(this.#paragraph.end, this.#end + 24));
  }

  get looksOpening(): boolean {
    return (this.before === "" || BEFORE_OPENING.test(this.before)) && this.after !== "" && !/\s/u.test(this.after);
  }

  get looksClosing(): boolean {
    return (this.after === "" || AFTER_CLOSING.test(this.after)) && this.before !== "" && !/\s/u.test(this.before);
  }

  get insideWord(): boolean {
    return LETTER_OR_DIGIT.test(this.before) && LETTER_OR_DIGIT.test(this.after);
  }
}

const SINGLE: ReadonlySet<string> = new Set(["‘", "’", "‚", "‛", "'", "`"]);

type Sided = Pick<Mark, "family" | "side" | "straight">;

function doubleSide(sign: string, around: Surroundings, guillemets: Guillemets): Sided | null {
  if (sign === "«" || sign === "»") {
    return { family: "guillemet", side: sign === guillemets ? "open" : "close", straight: false };
  }
  if (sign === "‹" || sign === "›") {
    return {
      family: "single-guillemet",
      side: (sign === "‹") === (guillemets === "«") ? "open" : "close",
      straight: false,
    };
  }
  const family = "double";
  if (sign === "„" || sign === "‟" || sign === "``") return { family, side: "open", straight: sign === "``" };
  const { looksOpening, looksClosing } = around;
  // A German closing mark is the English opening one, and either is typed for the other by mistake.
  if (sign === "“" && around.after === "") return { family, side: "close", straight: false };
  if (sign === "“") return { family, side: looksClosing && !looksOpening ? "either" : "open", straight: false };
  if (sign === "”" && !/\d/.test(around.before)) {
    return { family, side: looksOpening && !looksClosing ? "either" : "close", straight: false };
  }
  if (isFeetAndInches(around.head)) return null;
  if (mayBeInches(around.head, around.tail)) {
    return { family, side: readsAsInches(around.tail) ? "inches" : "number", straight: sign === '"' };
  }
  if (sign === "”") return { family, side: "close", straight: false };
  return { family, side: looksOpening === looksClosing ? "either" : looksOpening ? "open" : "close", straight: true };
}

function singleSide(sign: string, around: Surroundings): Sided | null {
  const family = "single";
  if (around.insideWord) return null;
  const straight = sign === "'" || sign === "`";
  if (sign === "‚") return /\s|^$/u.test(around.before) ? { family, side: "open", straight } : null;
  if (sign === "`") return around.looksOpening ? { family, side: "open", straight } : null;
  if (isElision(around.head, around.tail)) return null;
  const { looksOpening, looksClosing } = around;
  if (sign === "‘" || sign === "‛") {
    return { family, side: looksClosing && !looksOpening ? "close" : "open", straight };
  }
  if (looksClosing && !(sign === "'" && looksOpening && !/[.,!?…]/.test(around.before))) {
    return { family, side: mayBePossessive(around.head, around.tail) ? "possessive" : "close", straight };
  }
  return sign === "'" && looksOpening ? { family, side: "open", straight } : null;
}

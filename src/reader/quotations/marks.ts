import type { Span } from "../../contract/index.ts";
import { isSpaceAt } from "../text/space.ts";
import { isElision, isLetterOrDigit, mayBePossessive } from "./apostrophes.ts";
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
/** What may stand before an opening mark and after a closing one, besides white space and the paragraph's edge. */
const BEFORE_OPENING: ReadonlySet<string> = new Set("([{<—–-/:=“‘«„‚\"'`|*_");
const AFTER_CLOSING: ReadonlySet<string> = new Set(".,;:!?)]}>—–-/…’'\"”»›|*_");

/** Which guillemet opens: « in French and most other languages, » in German. */
export type Guillemets = "«" | "»";

/** The quotation marks of a paragraph, apostrophes and measures left out, in order. */
export function marksOf(text: string, paragraph: Span, guillemets: Guillemets): Mark[] {
  const marks: Mark[] = [];
  const pattern = new RegExp(ANY_MARK);
  pattern.lastIndex = paragraph.start;
  for (let match = pattern.exec(text); match !== null && match.index < paragraph.end; match = pattern.exec(text)) {
    const around = surroundings(text, match.index, pattern.lastIndex, paragraph);
    const sign = match[0];
    const read = SINGLE.has(sign) ? singleSide(sign, around) : doubleSide(sign, around, guillemets);
    if (read !== null) marks.push({ start: match.index, end: pattern.lastIndex, ...read });
  }
  return marks;
}

/** What stands on the two sides of a mark, within its paragraph. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly looksOpening: boolean;
  readonly looksClosing: boolean;
  /** Some characters more on either side. */
  readonly head: string;
  readonly tail: string;
}

function surroundings(text: string, start: number, end: number, paragraph: Span): Surroundings {
  const before = start > paragraph.start ? text.charAt(start - 1) : "";
  const after = end < paragraph.end ? text.charAt(end) : "";
  const freeBefore = before === "" || isSpaceAt(text, start - 1);
  const freeAfter = after === "" || isSpaceAt(text, end);
  return {
    before,
    after,
    looksOpening: (freeBefore || BEFORE_OPENING.has(before)) && !freeAfter,
    looksClosing: (freeAfter || AFTER_CLOSING.has(after)) && !freeBefore,
    head: text.slice(Math.max(paragraph.start, start - 16), start),
    tail: text.slice(end, Math.min(paragraph.end, end + 24)),
  };
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
  if (isLetterOrDigit(around.before) && isLetterOrDigit(around.after)) return null;
  const straight = sign === "'" || sign === "`";
  if (sign === "‚") return around.looksOpening ? { family, side: "open", straight } : null;
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

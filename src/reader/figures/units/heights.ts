import type { Token } from "../tokens.ts";
import type { FoundUnit } from "./find.ts";

const FOOT = { unit: "foot", code: "[ft_i]", kind: "length" } as const;
const INCH = { unit: "inch", code: "[in_i]", kind: "length" } as const;
const ONE_STROKE = /^['’′]$/u;
const TWO_STROKES = /^["”″]$/u;

/** Feet and inches told by strokes: the unit after the 6 and after the 3 of 6'3"; a stroke alone is a quotation mark. */
export function strokesAt(tokens: readonly Token[], at: number): FoundUnit | null {
  const [mark, inches, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (mark === undefined || !mark.glued) return null;
  if (ONE_STROKE.test(mark.text) && isInches(inches) && close?.glued && TWO_STROKES.test(close.text))
    return { rule: FOOT, next: at + 1 };
  const feet = TWO_STROKES.test(mark.text) && isInches(tokens[at - 1]) && ONE_STROKE.test(tokens[at - 2]?.text ?? "");
  return feet && tokens[at - 3]?.kind === "number" ? { rule: INCH, next: at + 1 } : null;
}

/** Where a bare number of inches follows its feet: "5-foot-10", "6 feet 3"; the unit, or null. */
export function inchesAfter(tokens: readonly Token[], at: number): FoundUnit | null {
  const joint = tokens[at - 1]?.text === "-" && tokens[at - 1]?.glued === true;
  const feet = tokens[joint ? at - 2 : at - 1];
  if (!isInches(tokens[at]) || !/^(?:foot|feet|ft)$/u.test(feet?.lower ?? "")) return null;
  const size = tokens[joint && tokens[at - 3]?.text === "-" ? at - 4 : at - 2 - (joint ? 1 : 0)];
  return /^[3-8]$/u.test(size?.text ?? "") && tokens[at + 1]?.kind !== "number" ? { rule: INCH, next: at + 1 } : null;
}

function isInches(token: Token | undefined): boolean {
  return token?.kind === "number" && /^(?:\d|1[01])(?:\.\d)?$/u.test(token.text);
}

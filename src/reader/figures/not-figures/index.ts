import type { Token } from "../tokens.ts";
import { NAMES_AND_CODES } from "./codes.ts";
import { DATES } from "./dates.ts";
import type { SkipRule } from "./rule.ts";

export { isYear } from "./dates.ts";
export { labelled } from "./labels.ts";
export type { SkipRule } from "./rule.ts";

/** Asked in this order. */
export const SKIP_RULES: readonly SkipRule[] = [...DATES, ...NAMES_AND_CODES];

/** Where what begins at a token ends, if it is no figure whatever stands beside it. */
export function noFigureAt(tokens: readonly Token[], at: number): number | null {
  for (const { endAt } of SKIP_RULES) {
    const end = endAt(tokens, at);
    if (end !== null && end > at) return end;
  }
  return null;
}

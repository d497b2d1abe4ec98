import type { Token } from "../tokens.ts";

const STERLING = { unit: "pound sterling", code: "GBP", kind: "other" } as const;
const MASS = { unit: "pound", code: "[lb_av]", kind: "mass" } as const;
const UNTOLD = { unit: "pound", code: null, kind: "other" } as const;

const WEIGHS = /\b(?:weigh\w*|heav\w+|fat|slim\w*|muscle|lift\w*|cargo|baggage|luggage|overweight|payload|thrust)\b/iu;
const PAYS =
  /£|\b(?:fines?|fined|pay|paid|pays|cost|costs|price\w*|worth|salary|salaries|rent|budget|bill|tax\w*|sterling|quid)\b/iu;

/**
 * Pounds that are written in letters, mass or money: "million pounds", a text with "£" and words of paying are money; words
 * of weight, and what is weighed out ("pounds of flour", "a 40-pound sack") are mass. Otherwise it is not known which.
 */
export function poundsAt(
  tokens: readonly Token[],
  at: number,
  value: number,
  sentence: () => string,
  hasSign: boolean,
) {
  if (!/^pounds?$/u.test(tokens[at]?.lower ?? "")) return null;
  const next = at + 1;
  if (WEIGHS.test(sentence())) return { rule: MASS, next };
  if (value >= 1e6 || PAYS.test(sentence())) return { rule: STERLING, next };
  const joined = tokens[at]?.glued === true;
  if (tokens[next]?.lower === "of" || joined) return { rule: MASS, next };
  return { rule: hasSign ? STERLING : UNTOLD, next };
}

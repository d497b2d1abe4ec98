import { isHyphen, type Token } from "../tokens.ts";
import { unitAt } from "./find.ts";
import type { Unit } from "./unit.ts";

/** What prices and rates are taken by besides measures; after "per" any noun is. */
const TAKEN_BY =
  /^(?:share|head|person|ticket|seat|night|pupil|student|passenger|household|bottle|piece|case|game|vote|member|unit|pop|barrel|plate|word|line|copy|shot|dose|visit|trip|ride|bushel|bag|box|pack|packet|carton|can|cup|slice|room|child|car|vehicle|home|house|worker|employee|patient|mile|litre|liter)$/u;

/** "a year *earlier*" is a time of its own. */
const LATER = /^(?:earlier|ago|later|before|after|on|old|apart|away)$/u;

/**
 * A unit with what it is taken by: "barrels *a day*", "$10 *per gram*", "people *per 100,000 residents*"; the unit itself
 * where nothing of the kind follows. A code is put together only where both have one of UCUM's.
 */
export function withPer(
  tokens: readonly Token[],
  unit: Unit,
  next: number,
  sentence: () => string,
): { unit: Unit; next: number } {
  const by = takenBy(tokens, next, sentence);
  if (by === null) return { unit, next };
  const code = unit.code !== null && by.code !== null && unit.kind !== "money" ? `${unit.code}/${by.code}` : null;
  return {
    unit: {
      unit: `${unit.unit} per ${by.unit}`,
      code,
      kind: unit.kind === "count" ? "count" : unit.kind === "money" ? "money" : "other",
    },
    next: by.next,
  };
}

function takenBy(tokens: readonly Token[], at: number, sentence: () => string) {
  const joined = isHyphen(tokens[at]) && tokens[at]?.glued === true;
  const from = joined ? at + 1 : at;
  const word = tokens[from]?.lower ?? "";
  const slash = word === "/" && tokens[from]?.glued === true && tokens[from + 1]?.glued === true;
  if (word !== "per" && word !== "a" && word !== "an" && !slash) return null;
  const own = isHyphen(tokens[from + 1]) && tokens[from + 1]?.glued === true ? from + 2 : from + 1;
  const measure = unitAt(tokens, own, sentence);
  if (word !== "per" && LATER.test(tokens[measure?.next ?? own + 1]?.lower ?? "")) return null;
  if (measure !== null && measure.rule.unit !== "time") {
    const plural = /s$/u.test(tokens[own]?.lower ?? "") && word !== "per";
    if (plural || (word !== "per" && !slash && measure.next === own + 1 && isHyphen(tokens[measure.next]))) return null;
    return { unit: measure.rule.unit, code: measure.rule.code, next: measure.next };
  }
  const token = tokens[own];
  if (word === "per" && token?.kind === "number") {
    const noun = tokens[own + 1];
    if (noun?.kind !== "word") return null;
    return { unit: `${token.text} ${noun.text}`, code: null, next: own + 2 };
  }
  if (token?.kind !== "word") return null;
  if (word === "per" || (TAKEN_BY.test(token.lower) && !isHyphen(tokens[own + 1])))
    return { unit: token.text, code: null, next: own + 1 };
  return null;
}

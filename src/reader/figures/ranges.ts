import { isYear, noFigureAt } from "./not-figures/index.ts";
import { type Quantity, quantityAt, type Surroundings } from "./quantity.ts";
import { isDash, isHyphen, type Token } from "./tokens.ts";
import { inchesAfter } from "./units/heights.ts";
import { signBefore } from "./units/money.ts";

/** What stands between two numbers that belong together, as data. */
export interface JointRule {
  readonly name: "dash" | "to" | "and" | "or";
  readonly example: string;
  readonly not: string;
}

export const JOINTS: readonly JointRule[] = [
  { name: "dash", example: "It takes 40–50 hours.", not: "They won 3-1." },
  { name: "to", example: "It takes 40 to 50 hours.", not: "The share rose from 40 to 50 percent." },
  { name: "and", example: "It takes between 40 and 50 hours.", not: "It took 40 and 50 hours." },
  { name: "or", example: "Three or four boats sank.", not: "One or more boats sank." },
];

/** Two numbers read together: a range, or a score or a ratio, which is no figure, with the token after it. */
export type Pair = { readonly range: Quantity } | { readonly score: number };

/**
 * A quantity with a second one beside it. Of "from 40 to 50" it depends on the verb: prices *range* from one to the other,
 * but *rise* from one to the other, and then both are figures of their own.
 */
export function pairFrom(around: Surroundings, low: Quantity): Pair | null {
  const { tokens } = around;
  for (const at of low.numberNext === low.next ? [low.next] : [low.numberNext, low.next]) {
    const joint = jointAt(tokens, at, low);
    if (joint === null) continue;
    const number = secondNumber(tokens, joint.next);
    if (number === null || noFigureAt(tokens, number) !== null) continue;
    const high = quantityAt(around, number);
    if (high === null || high.value === null || low.value === null) continue;
    const pair = together(around, low, high, joint.name);
    if (pair !== null) return pair;
  }
  return null;
}

function jointAt(
  tokens: readonly Token[],
  at: number,
  low: Quantity,
): { name: JointRule["name"]; next: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const hyphen = isHyphen(token) && token.glued ? at + 1 : at;
  if (tokens[hyphen]?.lower === "to")
    return { name: "to", next: isHyphen(tokens[hyphen + 1]) ? hyphen + 2 : hyphen + 1 };
  if (isDash(token) && token.text !== "—" && inchesAfter(tokens, at + 1) === null) {
    const glued = token.glued === (tokens[at + 1]?.glued === true);
    return glued ? { name: "dash", next: at + 1 } : null;
  }
  if (token.lower === "and" && isBetween(tokens, low.boundFirst)) return { name: "and", next: at + 1 };
  if (token.lower === "or" && low.numberNext === low.next) return { name: "or", next: at + 1 };
  return null;
}

function isBetween(tokens: readonly Token[], first: number): boolean {
  return /(?:^| )between(?: the ages?)?(?: of)?$/u.test(before(tokens, first, 4));
}

/** The number that follows a joint, past a sign of money, a minus, "about" or "as many as". */
function secondNumber(tokens: readonly Token[], from: number): number | null {
  for (let index = from; index < from + 5; index++) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (token.kind === "number")
      return index === from || signBefore(tokens, index) !== null || BEFORE_SECOND.test(tokens[index - 1]?.lower ?? "")
        ? index
        : null;
    if (token.kind === "word" && !BEFORE_SECOND.test(token.lower) && !/^(?:US|A|C|HK|NZ|S|Rs|Y)$/u.test(token.text))
      return index === from || BEFORE_SECOND.test(tokens[index - 1]?.lower ?? "") ? index : null;
  }
  return null;
}

const BEFORE_SECOND =
  /^(?:minus|negative|-|−|about|around|nearly|almost|perhaps|maybe|approximately|as|over|even|possibly)$/u;

function together(around: Surroundings, low: Quantity, high: Quantity, joint: JointRule["name"]): Pair | null {
  const { tokens } = around;
  const bare = low.unit === null && high.unit === null;
  const scaled = low.scale === 1 && high.scale > 1 && (low.value ?? 0) <= (high.value ?? 0) / high.scale;
  const bottom = scaled ? (low.value ?? 0) * high.scale : (low.value ?? 0);
  const top = high.value ?? 0;
  const rising = bottom < top;
  const range = () => rangeOf(low, high, bottom, top, joint, tokens);
  if (bare && low.plain && isYear(tokens[low.first])) return null;
  if (!sameUnit(low, high) || low.part !== high.part) return null;
  switch (joint) {
    case "dash":
      if (rising && (!bare || high.scale > 1)) return range();
      return bare || high.unit?.kind === "count" ? { score: high.numberNext } : null;
    case "and":
      return rising ? range() : null;
    case "or":
      return rising && low.unit === null && nextTo(bottom, top) ? range() : null;
    case "to":
      // "A 2-to-1 vote"
      if (low.unit === null && !rising && isHyphen(tokens[low.numberNext])) return { score: high.next };
      if (bare && (!rising || SCORED.test(before(tokens, low.first, 6)))) {
        return changes(tokens, low) ? null : { score: high.next };
      }
      return !rising || changes(tokens, low) || (bottom === 0 && high.unit?.kind === "speed") ? null : range();
  }
}

function sameUnit(low: Quantity, high: Quantity): boolean {
  if (low.unit === null || high.unit === null) return true;
  return low.unit.unit === high.unit.unit || isPart(high.unit.unit, low.unit.unit);
}

/** Units of which the one has lost what the other is taken by: "$5 to $6 a barrel". */
function isPart(one: string, other: string): boolean {
  return one.startsWith(`${other} per `) || one.endsWith(` ${other}`);
}

/** "three or four", "ten or twelve", "20 or 30": not "one or 50". */
function nextTo(bottom: number, top: number): boolean {
  return top > bottom && (top - bottom <= 2 || top / bottom <= 2) && bottom > 0;
}

function rangeOf(
  low: Quantity,
  high: Quantity,
  bottom: number,
  top: number,
  joint: JointRule["name"],
  tokens: readonly Token[],
): Pair {
  const word = tokens[low.boundFirst - 1]?.lower ?? "";
  const first =
    (joint === "and" && word === "between") || (joint === "to" && word === "from")
      ? low.boundFirst - 1
      : low.boundFirst;
  return {
    range: {
      ...high,
      first: low.first,
      boundFirst: first,
      value: Number(((bottom + top) / 2).toPrecision(15)),
      low: bottom,
      high: top,
      bound: "range",
      unit: high.unit ?? low.unit,
      nouns: high.nouns ?? low.nouns,
      part: low.part || high.part,
      plain: low.plain && high.plain,
      word: low.word ?? high.word,
    },
  };
}

/** Verbs that go from one number to another; both are then figures. */
const CHANGES =
  /\b(?:r[io]se|risen|rising|rises|f[ae]ll|fell|fallen|falls|falling|dropp?(?:s|ed|ing)?|grew|grow(?:s|n|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|went|go(?:es|ing)?|slip(?:s|ped|ping)?|slid(?:es|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|plung(?:e|es|ed|ing)|sank|tumbl(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|expand(?:s|ed|ing)?|narrow(?:s|ed|ing)?|widen(?:s|ed|ing)?|shrank|shrunk|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|up|down|gain(?:s|ed|ing)?|rall(?:y|ied)|swell(?:ed|s)?|halv(?:e|es|ed|ing)|shift(?:s|ed|ing)?)\b/u;
const RANGES = /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|between|forecasts?|estimates?|projections?)\b/u;
const SCORED =
  /\b(?:won|win|wins|lost|beat|beats|defeated|led|leads|voted|vote|votes|score|tied|drew|ratio|odds|outnumbered)\b/u;

function changes(tokens: readonly Token[], low: Quantity): boolean {
  const words = before(tokens, low.boundFirst, 10);
  const from = tokens[low.boundFirst - 1]?.lower === "from" || tokens[low.first - 1]?.lower === "from";
  if (!from && low.unit === null) return false;
  return CHANGES.test(words) && !RANGES.test(words);
}

/** The words before a token, in one line. */
function before(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(Math.max(0, at - count), at)
    .map(({ lower }) => lower)
    .join(" ");
}

import { boundBefore } from "./bounds-at.ts";
import type { Quantity, Surroundings } from "./quantity.ts";
import { unitAt } from "./units/find.ts";

/** One unit and a half of it, told without a number: "*an hour and a half*", "*a mile and a half*"; null elsewhere. */
export function oneAndAHalfAt({ tokens, sentence }: Surroundings, at: number): Quantity | null {
  if (!/^an?$/u.test(tokens[at]?.lower ?? "")) return null;
  const unit = unitAt(tokens, at + 1, sentence);
  const next = unit === null ? null : pastHalf({ tokens }, unit.next);
  if (unit === null || next === null) return null;
  const early = boundBefore(tokens, at);
  return {
    first: at,
    next,
    numberNext: next,
    value: 1.5,
    low: null,
    high: null,
    bound: early?.bound ?? "exact",
    boundFirst: early?.first ?? at,
    unit: unit.rule,
    nouns: null,
    after: next,
    part: false,
    plain: false,
    word: null,
    scale: 1,
  };
}

/** "Two years *and a half*": the half that stands behind the unit. */
export function withHalf({ tokens }: Pick<Surroundings, "tokens">, quantity: Quantity): Quantity {
  const { unit, value, bound, next } = quantity;
  if (unit === null || unit.kind === "count" || unit.kind === "money" || value === null || bound === "range")
    return quantity;
  const end = Number.isInteger(value) ? pastHalf({ tokens }, next) : null;
  return end === null ? quantity : { ...quantity, value: value + 0.5, next: end, after: end };
}

/** Past "and a half"; null where something else is halved ("an hour and a half bottle"). */
function pastHalf({ tokens }: Pick<Surroundings, "tokens">, at: number): number | null {
  if (tokens[at]?.lower !== "and" || tokens[at + 1]?.lower !== "a" || tokens[at + 2]?.lower !== "half") return null;
  const after = tokens[at + 3];
  return after?.text === "-" ||
    /^(?:dozen|million|hour|century|bottle|pint|mile|pound|share)$/u.test(after?.lower ?? "")
    ? null
    : at + 3;
}

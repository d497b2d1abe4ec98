import type { Quantity, Surroundings } from "./quantity.ts";
import type { Token } from "./tokens.ts";
import { withPer } from "./units/per.ts";
import type { Unit } from "./units/unit.ts";

/** What ends a list; a comma joins only what stands further ahead in one: "10, 20 and 30". */
const JOINT =
  /^(?:and|or|&|to|, and|, or|- and|- or|- , and|- , or|- to|- to -|, to|of (?:the|its|their|his|her|our|my|those|these)(?: (?:last|first|top|past|previous|final|opening|total|remaining|original|planned))?|of|of (?:the )?\p{L}+'s|or even)$/u;
/** "16,369.03, up 58.06 points" */
const MOVED = /^(?:, )?(?:up|down)$/u;
const COMMA = /^(?:- )?,$/u;

/**
 * Numbers in a list that share the unit of the last or the first: "two, three or four days", "four-, five- and
 * six-cylinder", "208 pounds to 193".
 */
export function sharing(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [one, next] = [shared[index], shared[index + 1]];
    if (one === undefined || next === undefined || !open(one) || next.unit === null) continue;
    const joint = between(tokens, one.next, next.boundFirst);
    if (joint === "of" && (next.unit.kind !== "count" || one.high !== null)) continue;
    const listed = COMMA.test(joint) && (next !== quantities[index + 1] || next.bound === "range");
    const moved = /^points?$/u.test(next.unit.unit) && MOVED.test(joint);
    if (listed || moved || JOINT.test(joint)) shared[index] = { ...one, unit: next.unit, nouns: next.nouns };
  }
  for (let index = 1; index < shared.length; index++) {
    const [before, one] = [shared[index - 1], shared[index]];
    if (before === undefined || one === undefined || !open(one) || before.unit === null) continue;
    const joint = between(tokens, before.next, one.boundFirst);
    if (before.unit.unit === "year of age" && before.next === before.numberNext && (one.value ?? 0) <= 115) {
      if (/^(?:,|and|or|, and|, or)$/u.test(joint) && one.plain) shared[index] = { ...one, unit: before.unit };
      continue;
    }
    if (before.unit.kind === "share") continue;
    if (before.unit.kind === "count" ? joint === "to" : /^(?:to|from|or)$/u.test(joint))
      shared[index] = { ...one, unit: before.unit };
  }
  return shared;
}

/**
 * A conversion in brackets has the bound of what it converts ("more than 80 miles (130 km)"), and both are taken by what
 * follows the bracket ("$6 (£4.46) *a share*").
 */
export function withConversions(
  { tokens, sentence }: Pick<Surroundings, "tokens" | "sentence">,
  quantities: readonly Quantity[],
): Quantity[] {
  const converted = [...quantities];
  for (let index = 1; index < converted.length; index++) {
    const [before, one] = [converted[index - 1], converted[index]];
    if (before === undefined || one === undefined || !converts(tokens, before, one)) continue;
    const bound = one.bound === "exact" && before.bound !== "range" ? before.bound : one.bound;
    converted[index] = { ...one, bound, unit: taken(one.unit) };
    converted[index - 1] = { ...before, unit: taken(before.unit) };
    function taken(unit: Unit | null): Unit | null {
      return unit === null || one === undefined ? unit : withPer(tokens, unit, one.next + 1, sentence).unit;
    }
  }
  return converted;
}

function converts(tokens: readonly Token[], before: Quantity, one: Quantity): boolean {
  const bracketed =
    one.boundFirst === before.next + 1 && tokens[before.next]?.text === "(" && tokens[one.next]?.text === ")";
  if (!bracketed || before.unit === null || one.unit === null) return false;
  return before.unit.kind !== "count" && one.unit.kind !== "count";
}

function open({ unit, part, value }: Quantity): boolean {
  return unit === null && !part && value !== null;
}

/** What stands between two tokens, in one line; nothing where it is more than a joint. */
function between(tokens: readonly Token[], from: number, to: number): string {
  if (to - from > 5 || to <= from) return "";
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}

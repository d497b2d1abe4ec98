import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** What ends a list; a comma joins only what stands further ahead in one: "10, 20 and 30". */
const JOINT =
  /^(?:and|or|&|to|, and|, or|- and|- or|- , and|- , or|- to|, to|of the|of its|of their|of his|of her|or even)$/u;
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
    const listed = COMMA.test(joint) && (next !== quantities[index + 1] || next.bound === "range");
    if (listed || JOINT.test(joint)) shared[index] = { ...one, unit: next.unit, nouns: next.nouns };
  }
  for (let index = 1; index < shared.length; index++) {
    const [before, one] = [shared[index - 1], shared[index]];
    if (before === undefined || one === undefined || !open(one) || before.unit === null || before.unit.kind === "count")
      continue;
    const joint = between(tokens, before.next, one.boundFirst);
    if (before.unit.kind === "share") continue;
    if (/^(?:to|from|or)$/u.test(joint)) shared[index] = { ...one, unit: before.unit };
  }
  return shared;
}

/** A conversion in brackets has the bound of what it converts: "more than 80 miles (130 km)". */
export function withConversions(tokens: readonly Token[], quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((one, index) => {
    const before = quantities[index - 1];
    if (before === undefined || one.bound !== "exact" || before.bound === "exact" || before.bound === "range")
      return one;
    const bracketed =
      one.first === before.next + 1 && tokens[before.next]?.text === "(" && tokens[one.next]?.text === ")";
    const measured =
      before.unit !== null && one.unit !== null && before.unit.kind !== "count" && one.unit.kind !== "count";
    return bracketed && measured ? { ...one, bound: before.bound } : one;
  });
}

function open({ unit, part, value }: Quantity): boolean {
  return unit === null && !part && value !== null;
}

/** What stands between two tokens, in one line; nothing where it is more than a joint. */
function between(tokens: readonly Token[], from: number, to: number): string {
  if (to - from > 4 || to <= from) return "";
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}

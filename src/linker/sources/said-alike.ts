import type { Profile, Statement } from "../profile.ts";

/** The statements that come from or through each source of a profile, by its index. */
export function statementsBySource({
  statements,
}: Pick<Profile, "statements">): ReadonlyMap<number, readonly Statement[]> {
  const found = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.origin === null) continue;
    const known = found.get(statement.origin);
    if (known === undefined) found.set(statement.origin, [statement]);
    else known.push(statement);
  }
  return found;
}

/** How alike the words are of the two statements that are most so, 0…1. Short statements say too little to be compared. */
export function saidAlike(some: readonly Statement[] = [], others: readonly Statement[] = []): number {
  return Math.max(0, ...some.flatMap((one) => others.map((other) => alike(one, other))));
}

const FEWEST_TERMS = 3;

/** Weight of the terms that two statements share over the geometric mean of their weights (Ochiai's coefficient). */
function alike({ terms: some }: Statement, { terms: others }: Statement): number {
  if (Math.min(some.length, others.length) < FEWEST_TERMS) return 0;
  const words = new Set(others.map(({ word }) => word));
  const sum = (terms: Statement["terms"]) => terms.reduce((total, { weight }) => total + weight, 0);
  const whole = Math.sqrt(sum(some) * sum(others));
  return whole === 0 ? 0 : sum(some.filter(({ word }) => words.has(word))) / whole;
}

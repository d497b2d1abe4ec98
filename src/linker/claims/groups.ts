import { componentsOf } from "../groups/components.ts";
import { hashOf } from "../groups/hash.ts";
import { type Member, nameOf, type Tie } from "../groups/member.ts";

/** Statements that make one claim. */
export interface ClaimGroup {
  readonly id: string;
  /** In the order of `byName`; never empty. */
  readonly members: readonly Member[];
  /** 0…1: how surely its statements assert the same; 1 where it has one statement. */
  readonly confidence: number;
  /** The tie without which it would fall apart soonest; null where it has one statement. */
  readonly weakest: Tie | null;
}

/**
 * The claims that statements make. It is the same for each connected component of accepted ties whatever other statements
 * there are, so that a store may call it with the components that a new article touches.
 *
 * @param statements each of them ends in exactly one group
 */
export function claimGroupsOf(statements: Iterable<Member>, ties: readonly Tie[]): ClaimGroup[] {
  return componentsOf(statements, ties).map((members) => groupOf(members, ties));
}

function groupOf(members: readonly Member[], ties: readonly Tie[]): ClaimGroup {
  const inside = new Set(members.map(nameOf));
  const own = ties.filter(({ a, b }) => inside.has(nameOf(a)) && inside.has(nameOf(b)));
  const weakest = own.reduce<Tie | null>(
    (least, tie) => (least === null || tie.score < least.score ? tie : least),
    null,
  );
  const [first] = members;
  return {
    id: `c${hashOf(first === undefined ? "" : nameOf(first))}`,
    members,
    confidence: weakest?.score ?? 1,
    weakest,
  };
}

import { averageGroupsOf } from "../groups/average.ts";
import { hashOf } from "../groups/hash.ts";
import { type Member, nameOf, type Tie } from "../groups/member.ts";

/** Statements that make one claim. */
export interface ClaimGroup {
  readonly id: string;
  /** In the order of `byName`; never empty. */
  readonly members: readonly Member[];
  /** 0…1: how likely the least sure of its statements belongs to it; 1 where it has one statement. */
  readonly confidence: number;
  /** The best tie of that statement: without it, it would stand alone. Null where the claim has one statement. */
  readonly weakest: Tie | null;
}

/**
 * Two groups of statements are one claim where their ties, over all pairs from two articles, come to this on average:
 * higher, and a claim told in many ways falls into several; lower, and neighbouring claims run together.
 */
const TOGETHER = 0.18;
/** Statements in the same words are one claim from the start, whatever else is tied to them. */
const SAME = 1;

/**
 * The claims that statements make. It is the same for each connected component of ties whatever other statements there
 * are, so that a store may call it with the components that a new article touches.
 *
 * @param statements each of them ends in exactly one group
 */
export function claimGroupsOf(statements: Iterable<Member>, ties: readonly Tie[]): ClaimGroup[] {
  const members = [...statements];
  const sure = ties.filter(({ a, b, score }) => score >= SAME || a.article === b.article);
  const claims = averageGroupsOf(members, ties, TOGETHER, sure);
  const best = new Map<string, Tie>();
  const claimOf = new Map(claims.flatMap((claim, at) => claim.map((member) => [nameOf(member), at] as const)));
  for (const tie of ties) {
    if (claimOf.get(nameOf(tie.a)) !== claimOf.get(nameOf(tie.b))) continue;
    for (const name of [nameOf(tie.a), nameOf(tie.b)]) {
      const before = best.get(name);
      if (before === undefined || tie.score > before.score) best.set(name, tie);
    }
  }
  return claims.map((claim) => groupOf(claim, best));
}

function groupOf(members: readonly Member[], best: ReadonlyMap<string, Tie>): ClaimGroup {
  const weakest = members
    .flatMap((member) => best.get(nameOf(member)) ?? [])
    .reduce<Tie | null>((least, tie) => (least === null || tie.score < least.score ? tie : least), null);
  const [first] = members;
  return {
    id: `c${hashOf(first === undefined ? "" : nameOf(first))}`,
    members,
    confidence: weakest?.score ?? 1,
    weakest,
  };
}

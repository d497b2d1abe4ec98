import type { Claim } from "../../contract/index.ts";
import { countLeft, legsOf, type Struck, standingOfClaim } from "./standing.ts";

/**
 * A claim as though the struck had said nothing. A statement falls where anybody on its way is struck, and so do copies of
 * it, since their way holds that of their original. The claim falls where it had an origin and has none; an origin that
 * may be a struck one stays in `most`, leaves `least`, and the claim is open. All of it stays listed.
 *
 * @param claim as it was linked: strike all at once, not one after another
 */
export function strikeClaim(claim: Claim, struck: Struck): Claim {
  if (!isTouched(claim, struck)) return claim;
  const standing = standingOfClaim(legsOf(claim), struck);
  const statements = claim.statements.map((statement) => ({
    ...statement,
    fallen: statement.way.some((key) => struck.has(key)),
  }));
  const left = statements.filter(({ fallen }) => !fallen);
  const types = new Map(claim.origins.map(({ key, type }) => [key, type]));
  const isPerson = (key: string) => types.get(key) === "named-person";
  return {
    ...claim,
    statements,
    outlets: new Set(left.flatMap(({ outlet }) => outlet ?? [])).size,
    outletsUnknown: new Set(left.filter(({ outlet }) => outlet === null).map(({ article }) => article)).size,
    origins: claim.origins.map((origin) => ({
      ...origin,
      statements: left.filter(({ counted }) => counted === origin.key).length,
      fallen: !standing.left.has(origin.key),
    })),
    originCount: countLeft(standing, new Set(types.keys()), claim.maybeSame, isPerson),
    unstated: left.filter(({ counted, lineage }) => counted === null && lineage !== "circular").length,
    fallen: standing.fallen,
    open: standing.maybe.size > 0,
  };
}

/** Whether striking these changes anything of a claim: they are on its ways, or may be one of its origins. */
export function isTouched({ statements, maybeSame }: Claim, struck: Struck): boolean {
  return (
    statements.some(({ way }) => way.some((key) => struck.has(key))) || maybeSame.some(([, other]) => struck.has(other))
  );
}

/** The keys whose striking touches a claim, for an index of them. */
export function touchedBy({ statements, maybeSame }: Claim): ReadonlySet<string> {
  return new Set([...statements.flatMap(({ way }) => way), ...maybeSame.map(([, other]) => other)]);
}

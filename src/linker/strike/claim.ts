import type { Claim } from "../../contract/index.ts";
import { countOf, type Pair } from "../origins/count.ts";

/** Origin keys that are to have said nothing. */
export type Struck = ReadonlySet<string>;

/**
 * A claim as though the struck had said nothing. A statement falls where anybody on its way is struck, and so do copies of
 * it, since their way holds that of their original. The claim falls where it had an origin and has none; an origin that
 * may be a struck one stays in `most`, leaves `least`, and the claim is open. All of it stays listed.
 *
 * @param claim as it was linked: strike all at once, not one after another
 */
export function strikeClaim(claim: Claim, struck: Struck): Claim {
  if (!isTouched(claim, struck)) return claim;
  const statements = claim.statements.map((statement) => ({
    ...statement,
    fallen: statement.way.some((key) => struck.has(key)),
  }));
  const standing = statements.filter(({ fallen }) => !fallen);
  const left = new Set(standing.flatMap(({ counted }) => counted ?? []));
  const open = maybeAmong(left, claim.maybeSame, struck);
  const persons = new Set(claim.origins.flatMap(({ key, type }) => (type === "named-person" ? [key] : [])));
  const isPerson = (key: string) => persons.has(key);
  return {
    ...claim,
    statements,
    outlets: new Set(standing.flatMap(({ outlet }) => outlet ?? [])).size,
    outletsUnknown: new Set(standing.filter(({ outlet }) => outlet === null).map(({ article }) => article)).size,
    origins: claim.origins.map((origin) => ({
      ...origin,
      statements: standing.filter(({ counted }) => counted === origin.key).length,
      fallen: !left.has(origin.key),
    })),
    originCount: {
      least: countOf(left.difference(open), claim.maybeSame, isPerson).least,
      most: left.size,
    },
    unstated: standing.filter(({ counted, lineage }) => counted === null && lineage !== "circular").length,
    fallen: claim.origins.length > 0 && left.size === 0,
    open: open.size > 0,
  };
}

/** Whether striking these changes anything of a claim: they are on its ways, or may be one of its origins. */
export function isTouched({ statements, maybeSame }: Claim, struck: Struck): boolean {
  return (
    statements.some(({ way }) => way.some((key) => struck.has(key))) || maybeSame.some(([, other]) => struck.has(other))
  );
}

/** Those of the origins left that may be a struck one. */
export function maybeAmong(left: ReadonlySet<string>, maybeSame: readonly Pair[], struck: Struck): ReadonlySet<string> {
  return new Set(maybeSame.flatMap(([one, other]) => (left.has(one) && struck.has(other) ? [one] : [])));
}

/** The keys whose striking touches a claim, for an index of them. */
export function touchedBy({ statements, maybeSame }: Claim): ReadonlySet<string> {
  return new Set([...statements.flatMap(({ way }) => way), ...maybeSame.map(([, other]) => other)]);
}

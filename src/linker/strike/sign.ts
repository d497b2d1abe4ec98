import type { Claim, Sign } from "../../contract/index.ts";
import { isTouched } from "./claim.ts";
import { countLeft, legsOf, type Struck, standingOfClaim, standingOfSign } from "./standing.ts";

/**
 * A conclusion as though the struck had said nothing: its premises stand as far as their claims do, over all articles. A
 * premise falls with its claim. The conclusion falls where its claims had an origin and have none, or where who draws or
 * publishes it is struck.
 *
 * @param claimOf the claim of this id as it was linked
 */
export function strikeSign(sign: Sign, struck: Struck, claimOf: (id: string) => Claim | null): Sign {
  const ids = new Set(sign.premises.flatMap(({ claim }) => claim ?? []));
  const claims = [...ids].flatMap((id) => claimOf(id) ?? []);
  const isTaken = sign.way.some((key) => struck.has(key));
  if (!isTaken && !claims.some((claim) => isTouched(claim, struck))) return sign;
  const standings = new Map(claims.map((claim) => [claim.id, standingOfClaim(legsOf(claim), struck)]));
  const standing = standingOfSign(sign, struck, (id) => standings.get(id) ?? null);
  const types = new Map(claims.flatMap(({ origins }) => origins.map(({ key, type }) => [key, type] as const)));
  const isPerson = (key: string) => types.get(key) === "named-person";
  return {
    ...sign,
    premises: sign.premises.map((premise) => ({
      ...premise,
      fallen: premise.claim !== null && standings.get(premise.claim)?.fallen === true,
    })),
    originCount: countLeft(standing, new Set(sign.origins), sign.maybeSame, isPerson),
    fallen: standing.fallen,
    open: standing.maybe.size > 0,
  };
}

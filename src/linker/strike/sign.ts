import type { Claim, Sign } from "../../contract/index.ts";
import { countOf } from "../origins/count.ts";
import { maybeAmong, type Struck, strikeClaim } from "./claim.ts";

/**
 * A conclusion as though the struck had said nothing: its premises stand as far as their claims do, over all articles. A
 * premise falls with its claim. The conclusion falls where its claims had an origin and have none, or where who draws or
 * publishes it is struck.
 *
 * @param claimOf the claim of this id as it was linked
 */
export function strikeSign(sign: Sign, struck: Struck, claimOf: (id: string) => Claim | null): Sign {
  const ids = new Set(sign.premises.flatMap(({ claim }) => claim ?? []));
  const before = [...ids].flatMap((id) => claimOf(id) ?? []);
  const claims = new Map(before.map((claim) => [claim.id, strikeClaim(claim, struck)]));
  const isTaken = sign.way.some((key) => struck.has(key));
  if (!isTaken && before.every((claim) => claims.get(claim.id) === claim)) return sign;
  const origins = [...claims.values()].flatMap((claim) => claim.origins);
  const left = new Set(isTaken ? [] : origins.flatMap(({ key, fallen }) => (fallen ? [] : [key])));
  const open = maybeAmong(left, sign.maybeSame, struck);
  const persons = new Set(origins.flatMap(({ key, type }) => (type === "named-person" ? [key] : [])));
  return {
    ...sign,
    premises: sign.premises.map((premise) => ({
      ...premise,
      fallen: premise.claim !== null && claims.get(premise.claim)?.fallen === true,
    })),
    originCount: {
      least: countOf(left.difference(open), sign.maybeSame, (key) => persons.has(key)).least,
      most: left.size,
    },
    fallen: sign.origins.length > 0 && left.size === 0,
    open: open.size > 0,
  };
}

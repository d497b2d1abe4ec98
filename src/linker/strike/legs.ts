import type { Claim, Sign } from "../../contract/index.ts";
import { maybeAmong, type Struck } from "./claim.ts";

/**
 * What tells whether a claim falls: the origins that its statements have, each with the ways it came, and which of them may be
 * another. A small part of the claim, so that a store can ask it of thousands at once.
 */
export interface Legs {
  readonly legs: readonly Leg[];
  readonly maybeSame: Claim["maybeSame"];
}
/** Its origin, and all keys on its way. */
type Leg = readonly [origin: string, ...way: string[]];

/** What is left of something when sources are struck: its origins, whether it fell, whether it is open. */
export interface Standing {
  readonly left: ReadonlySet<string>;
  readonly fallen: boolean;
  readonly open: boolean;
}

export function legsOf({ statements, maybeSame }: Claim): Legs {
  const legs = new Map<string, Leg>();
  for (const { counted, way } of statements) {
    if (counted === null) continue;
    const leg: Leg = [counted, ...way];
    legs.set(leg.join("\n"), leg);
  }
  return { legs: [...legs.values()], maybeSame };
}

/** The same as `strikeClaim` says of the claim. */
export function standingOf({ legs, maybeSame }: Legs, struck: Struck): Standing {
  const left = new Set(legs.flatMap(([origin, ...way]) => (way.some((key) => struck.has(key)) ? [] : [origin])));
  return {
    left,
    fallen: legs.length > 0 && left.size === 0,
    open: maybeAmong(left, maybeSame, struck).size > 0,
  };
}

/** The same as `strikeSign` says of a conclusion; `standing` is of the claim of this id, null where there is none. */
export function standingOfSign(sign: Sign, struck: Struck, standing: (claim: string) => Standing | null): Standing {
  const claims = new Set(sign.premises.flatMap(({ claim }) => claim ?? []));
  const isTaken = sign.way.some((key) => struck.has(key));
  const left = new Set(isTaken ? [] : [...claims].flatMap((claim) => [...(standing(claim)?.left ?? [])]));
  return {
    left,
    fallen: sign.origins.length > 0 && left.size === 0,
    open: maybeAmong(left, sign.maybeSame, struck).size > 0,
  };
}

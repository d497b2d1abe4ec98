import type { Claim, OriginCount, Sign } from "../../contract/index.ts";
import { countOf, type Pair } from "../origins/count.ts";

/** Origin keys that are to have said nothing. */
export type Struck = ReadonlySet<string>;

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

/** What is left of a claim or a conclusion when sources are struck. */
export interface Standing {
  /** Its origins that are left. */
  readonly left: ReadonlySet<string>;
  /** Those of them that may be a struck one. */
  readonly maybe: ReadonlySet<string>;
  /** Whether it had an origin and has none. */
  readonly fallen: boolean;
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

/** An origin of a claim is left while one of the ways it came is. */
export function standingOfClaim({ legs, maybeSame }: Legs, struck: Struck): Standing {
  const left = legs.filter(([, ...way]) => !way.some((key) => struck.has(key))).map(([origin]) => origin);
  return standingWith(legs.length > 0, new Set(left), maybeSame, struck);
}

/**
 * An origin of a conclusion is left while one of the claims it rests on has it, and nobody who draws or publishes it is struck.
 *
 * @param standing of the claim of this id, null where there is none
 */
export function standingOfSign(sign: Sign, struck: Struck, standing: (claim: string) => Standing | null): Standing {
  const isTaken = sign.way.some((key) => struck.has(key));
  const claims = isTaken ? [] : new Set(sign.premises.flatMap(({ claim }) => claim ?? []));
  const left = new Set([...claims].flatMap((claim) => [...(standing(claim)?.left ?? [])]));
  return standingWith(sign.origins.length > 0, left, sign.maybeSame, struck);
}

function standingWith(hadOrigins: boolean, left: ReadonlySet<string>, maybeSame: readonly Pair[], struck: Struck) {
  const maybe = new Set(maybeSame.flatMap(([one, other]) => (left.has(one) && struck.has(other) ? [one] : [])));
  return { left, maybe, fallen: hadOrigins && left.size === 0 };
}

/**
 * How many origins are left: what may be a struck one stays in `most` and leaves `least`. Those that might have been one stay
 * so, whoever of them is gone: to strike tells nobody that two are two.
 *
 * @param all the origins there were
 */
export function countLeft(
  { left, maybe }: Standing,
  all: ReadonlySet<string>,
  maybeSame: readonly Pair[],
  isNamedPerson: (key: string) => boolean,
): OriginCount {
  const { least } = countOf(left.difference(maybe), maybeSame, isNamedPerson, all);
  return { least, most: left.size };
}

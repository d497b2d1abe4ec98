import { kept } from "./kept.ts";
import type { Links } from "./links.ts";
import type { Profile } from "./profile.ts";

/** From here on two statements likely assert the same. */
const LIKELY = 0.35;
/** A figure of both that counts the same so likely says as much as a second claim. */
const COUNTED = 0.6;
/** So many claims say by themselves that two articles tell of the same, */
const CLAIMS = 3;
/** and so many, or one and a figure, where they also have a name in common. */
const CLAIMS_OF_NAMED = 2;

/** What two articles share that tells whether they are of the same. */
export type Shared = Pick<Links, "copy" | "quotes" | "claims" | "disputes" | "figures">;

/**
 * Whether two articles tell of the same: they share a passage, a quotation or several claims, or two claims, or a claim and a
 * figure, and name the same person, body or place. "48 people died" and "48 were killed" are of two fires as likely as of one.
 * One claim, a figure or a source alone does not say so: among ten thousand articles everything would be joined through what
 * happens to be alike. How many that are of one event and of different ones this joins: evaluation/units.ts.
 */
export function joins({ copy, quotes, claims, disputes, figures }: Shared, one: Profile, other: Profile): boolean {
  if (copy !== null || quotes.length > 0) return true;
  // Who contradicts what another says tells of the same too.
  const likely = [...claims, ...disputes].filter(({ score }) => score >= LIKELY).length;
  if (likely === 0 || likely >= CLAIMS) return likely > 0;
  const counted = figures.some(({ score }) => score >= COUNTED);
  return (likely >= CLAIMS_OF_NAMED || counted) && !namesIn(one).isDisjointFrom(namesIn(other));
}

const namesIn = kept(({ statements }: Profile) => new Set(statements.flatMap(({ names }) => names)));

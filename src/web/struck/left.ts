import type { Claim } from "../../contract/index.ts";
import { strikeClaim } from "../../linker/strike/claim.ts";
import { legsOf, standingOfClaim } from "../../linker/strike/standing.ts";

/** A claim as it was linked, and what is left of it. */
export interface Left {
  readonly before: Claim;
  readonly claim: Claim;
  /** Keys of the origins left that may be a struck one. */
  readonly open: ReadonlySet<string>;
  readonly standing: "as before" | "stands" | "open" | "fallen";
}

/** What is left of a claim once sources are struck: worked out here, so that no answer has to be waited for. */
export function leftOf(before: Claim, struck: ReadonlySet<string>): Left {
  const claim = struck.size === 0 ? before : strikeClaim(before, struck);
  return { before, claim, open: standingOfClaim(legsOf(before), struck).maybe, standing: standingOf(before, claim) };
}

function standingOf(before: Claim, claim: Claim): Left["standing"] {
  if (claim === before) return "as before";
  if (claim.fallen) return "fallen";
  if (claim.open) return "open";
  return claim.origins.some(({ fallen }) => fallen) ? "stands" : "as before";
}

import type { Claim, OriginCount } from "../../contract/index.ts";
import { dotGroups, type OutletOf } from "../../publish/collection/dots.ts";

/** How many origins: one number, or a range where it is open. */
export function numberWords({ least, most }: OriginCount): string {
  return least === most ? String(most) : `${least}–${most}`;
}

/** In how many outlets something stands; an article of an unknown outlet counts as one. */
export function outletsOf({ outlets, outletsUnknown }: Pick<Claim, "outlets" | "outletsUnknown">): number {
  return outlets + outletsUnknown;
}

/** How many of its outlets say not whence they have it, as its dots show. */
export function outletsWithout(claim: Claim, outletOf: OutletOf): number {
  return dotGroups(claim, outletOf).find(({ origin }) => origin === null)?.outlets.length ?? 0;
}

import type { Documents } from "../documents.ts";
import { strikeClaim } from "./claim.ts";
import { strikeFigures } from "./figure.ts";
import { strikeSign } from "./sign.ts";

/**
 * The documents as though these sources had said nothing, by their origin keys; everything stays listed. Whatever has
 * nothing to do with them is given as it was. For one page of a long list, strike its entries alone.
 *
 * @param documents as they were linked
 */
export function withoutSources(documents: Documents, struck: readonly string[]): Documents {
  const keys = new Set(struck);
  if (keys.size === 0) return documents;
  const claims = new Map(documents.claims.map((claim) => [claim.id, claim]));
  return {
    ...documents,
    claims: documents.claims.map((claim) => strikeClaim(claim, keys)),
    figures: documents.figures.map((group) => strikeFigures(group, keys)),
    signs: documents.signs.map((sign) => strikeSign(sign, keys, (id) => claims.get(id) ?? null)),
  };
}

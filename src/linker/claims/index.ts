/** What statements assert: which of two articles assert the same, which groups that makes, and how each is printed. */
export { byReach, claimOf, claimsOf } from "./claims.ts";
export { type ClaimGroup, claimGroupsOf } from "./groups.ts";
export { type ClaimLinks, linkClaims, linkOwn, type OwnLinks } from "./link.ts";

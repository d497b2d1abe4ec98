/**
 * Readings → what many articles share. Pure: no clock, no network, no file system, no collection's own statistics.
 *
 * | step | needs | gives | where |
 * |---|---|---|---|
 * | 1 profile | one reading | its statements with their terms, its figures, quotes, sources, conclusions, citations, fingerprints, and the keys by which other articles find it | `profile-of.ts`, `statements/`, `terms/`, `keys/` |
 * | 2 candidates | keys | the articles that share enough of them | `keys/`; a store's index, or `units.ts` in memory |
 * | 3 links | two profiles | copies, quotes, figures, claims, disputes, sources that the two share, each with why | `links-between.ts`, `joins.ts`, `copies/`, `quotes/`, `figures/`, `claims/`, `sources/` |
 * | 4 groups | members and their ties | claims, figures, quotes, sources: what is tied together and does not chain apart | `groups/`, `claims/groups.ts` |
 * | 5 documents | groups, and a view of what they are made of | what the commands print | `link-all.ts`, each folder's `…Of` |
 * | 6 striking | documents | the same as though a source had said nothing | `strike/` |
 *
 * Steps 1 and 3 depend on one and on two articles alone; step 4 on a connected component alone. So the answer is the same
 * whatever order articles came in, and a new article changes only what it touches.
 */
export { type ClaimGroup, claimGroupsOf, claimOf, claimsOf } from "./claims/index.ts";
export { copiesOf } from "./copies/index.ts";
export type { Documents } from "./documents.ts";
export { figuresOf } from "./figures/index.ts";
export { componentsOf } from "./groups/components.ts";
export { type Member, nameOf, type Tie } from "./groups/member.ts";
export { ENOUGH } from "./keys/index.ts";
export { linkAll, unitDocumentsOf } from "./link-all.ts";
export { type CopyLink, type Link, type Links, type Reason, type Tied, withoutReasons } from "./links.ts";
export { joiningLinks, linksBetween } from "./links-between.ts";
export {
  type OriginView,
  type Owners,
  type OwnersFault,
  originsOf,
  outletOfArticle,
  ownersFrom,
  type SharedOwner,
  type StatementOrigin,
  sharedOwnersOf,
  withOwners,
} from "./origins/index.ts";
export type * from "./profile.ts";
export { profileOf, textsToEmbed } from "./profile-of.ts";
export { quotesOf } from "./quotes/index.ts";
export { signsOf } from "./signs/index.ts";
export { mergeSource, mergeSources, sourceListOf } from "./sources/index.ts";
export {
  findSource,
  isTouched,
  type Legs,
  type Lookup,
  legsOf,
  type Standing,
  type Strikable,
  type Struck,
  standingOfClaim,
  standingOfSign,
  strikeClaim,
  strikeFigures,
  strikeSign,
  touchedBy,
  withoutSources,
} from "./strike/index.ts";
export { repeatTiesOf, type TieKind, tiesOf } from "./ties.ts";
export { orderOf, timelineOf } from "./timeline/index.ts";
export { unitsOf } from "./units.ts";
export { type View, viewOf, type Whole } from "./view.ts";
export { broughtBy, type Held, wantedOf } from "./wanted/index.ts";

export { outletOfArticle } from "./key.ts";
export { type OriginView, originsOf, type StatementOrigin } from "./of-whole.ts";
export { type Owners, type OwnersFault, ownersFrom, type SharedOwner, sharedOwnersOf, withOwners } from "./owners.ts";

/** Striking a source: what would stand had it said nothing. A question to what was linked, never a new linking. */
export { isTouched, strikeClaim, touchedBy } from "./claim.ts";
export { strikeFigures } from "./figure.ts";
export { findSource, type Lookup, type Strikable } from "./find-source.ts";
export { strikeSign } from "./sign.ts";
export { type Legs, legsOf, type Standing, type Struck, standingOfClaim, standingOfSign } from "./standing.ts";
export { withoutSources } from "./without.ts";

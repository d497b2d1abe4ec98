/** Striking a source: what of an article would still stand had it said nothing. Pure, and reversible at any time. */
export { type RestsOn, restsOn } from "./rests-on.ts";
export { type Standing, standings } from "./standing.ts";
export { type ConclusionWay, mayRestOn, type Way, type Ways, waysOf } from "./ways.ts";
export { missedWords, type Struck, struckKeys, tally, withoutSources } from "./without.ts";

import type { Reading } from "../../contract/index.ts";
import { counted, listed } from "../wording.ts";
import { findSource, type Lookup } from "./find-source.ts";
import { type Standing, standings } from "./standing.ts";
import { type Ways, waysOf } from "./ways.ts";

/** A reading with sources struck, and the names that met none of them. */
export interface Struck {
  reading: Reading;
  /** By the name asked for: what was found instead. */
  missed: ReadonlyMap<string, Exclude<Lookup, { found: unknown }>>;
}

/**
 * The reading as though these sources had said nothing: `without` names them, and each attribution, assertion and
 * inference tells whether it is `fallen` or `open`. Nothing is taken out and nothing else changes; no name, no change.
 * What was struck before stays so.
 */
export function withoutSources(reading: Reading, names: readonly string[]): Struck {
  const missed = new Map<string, Exclude<Lookup, { found: unknown }>>();
  if (names.length === 0) return { reading, missed };
  const ways = waysOf(reading);
  const struck = new Map<string, string>();
  for (const name of [...(reading.without ?? []), ...names]) {
    const lookup = findSource(reading, ways, name);
    if ("found" in lookup) for (const source of lookup.found) struck.set(source.key, source.name);
    else missed.set(name, lookup);
  }
  return { reading: struckOut(reading, ways, struck), missed };
}

/** The sentence that says why a name strikes nothing, and which would. */
export function missedWords(name: string, file: string, lookup: Exclude<Lookup, { found: unknown }>): string {
  if ("fits" in lookup) {
    const quoted = lookup.fits.map((one) => `“${one.name}”`);
    return `“${name}” fits ${listed(quoted)} in ${file}: write the whole name.`;
  }
  if (lookup.near.length === 0)
    return `“${name}” is no source in ${file}, which names none: nothing can be struck there.`;
  return `“${name}” is no source in ${file}; its sources nearest to that are ${listed(lookup.near.map((one) => `“${one.name}”`))}.`;
}

/** The keys of the sources that a reading is without. */
export function struckKeys(reading: Reading, ways: Ways): ReadonlySet<string> {
  const names = new Set(reading.without ?? []);
  return new Set([...ways.sources.values()].filter(({ name }) => names.has(name)).map(({ key }) => key));
}

function struckOut(reading: Reading, ways: Ways, struck: ReadonlyMap<string, string>): Reading {
  const standing = standings(ways, new Set(struck.keys()));
  const marked = <T extends { id: string }>(one: T) => ({
    ...one,
    fallen: standing.get(one.id) === "fallen",
    open: standing.get(one.id) === "open",
  });
  return {
    ...reading,
    attributions: reading.attributions.map(marked),
    assertions: reading.assertions.map(marked),
    inferences: reading.inferences.map(marked),
    without: [...new Set(struck.values())].sort(),
  };
}

/** How many of some findings fell, are open, stand, and never had an origin: "3 of 12 fell, 1 is open, …". */
export function tally(standing: readonly Standing[], one: string): string {
  const count = (which: Standing) => standing.filter((each) => each === which).length;
  const [fallen, open, stand, none] = [count("fallen"), count("open"), count("stands"), count("unstated")];
  const parts = [
    open === 0 ? "" : `${open} ${open === 1 ? "is" : "are"} open`,
    `${stand} ${stand === 1 ? "stands" : "stand"}`,
    none === 0 ? "" : `${none} never had an origin`,
  ].filter((part) => part !== "");
  return `${fallen} of ${counted(standing.length, one)} fell, ${parts.join(", ")}`;
}

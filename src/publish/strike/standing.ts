import { type ConclusionWay, mayRestOn, type Way, type Ways } from "./ways.ts";

/**
 * What is left of a statement or a conclusion when sources are struck: it stands; it has `fallen`, since it had an
 * origin and has none; it is `open`, since its origin may be one of those struck; or it is `unstated`: it never had one.
 */
export type Standing = "stands" | "fallen" | "open" | "unstated";

/**
 * Standing by the id of each statement and each conclusion, with the sources of these keys struck.
 *
 * A statement falls where anybody on its way is struck: its origin, a relay, the outlet. A conclusion falls where each of
 * its legs that had an origin has fallen, or where the source that draws it is struck; it is open where all the origins
 * it has left may be among those struck.
 */
export function standings(ways: Ways, struck: ReadonlySet<string>): ReadonlyMap<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const [id, way] of ways.statements) standing.set(id, ofStatement(ways, way, struck));
  for (const conclusion of ways.conclusions) standing.set(conclusion.id, ofConclusion(conclusion, standing, struck));
  return standing;
}

function ofStatement(ways: Ways, way: Way, struck: ReadonlySet<string>): Standing {
  if (way.origin === null) return "unstated";
  if (way.links.some((key) => struck.has(key))) return "fallen";
  return [...struck].some((key) => mayRestOn(ways, way, key)) ? "open" : "stands";
}

function ofConclusion(
  { drawnBy, legs }: ConclusionWay,
  standing: ReadonlyMap<string, Standing>,
  struck: ReadonlySet<string>,
): Standing {
  const stated = legs
    .map((leg) => (leg === null ? "unstated" : (standing.get(leg) ?? "unstated")))
    .filter((leg) => leg !== "unstated");
  if (drawnBy !== null && struck.has(drawnBy)) return "fallen";
  if (stated.length === 0) return "unstated";
  const left = stated.filter((leg) => leg !== "fallen");
  if (left.length === 0) return "fallen";
  return left.includes("stands") ? "stands" : "open";
}

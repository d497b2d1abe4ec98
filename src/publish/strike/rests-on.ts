import type { Origin, Voice } from "../origin.ts";
import type { Standing } from "./standing.ts";
import type { ConclusionWay, Ways } from "./ways.ts";

/** What a conclusion rests on. */
export interface RestsOn {
  /** The origins of its legs, each once, in the order of the legs. */
  origins: readonly Origin[];
  /** How many origins there are, at least and at most: fewer, where one without a name may be one of the others. */
  least: number;
  most: number;
  named: number;
  documents: number;
  unnamed: number;
  /** How many legs have no stated lineage, are the writer's own word, or are words that are no statement. */
  notStated: number;
  own: number;
  loose: number;
}

/** What a conclusion rests on; with `standing`, what is left to it: fallen legs count no more, open ones only as `most`. */
export function restsOn(
  ways: Ways,
  { legs }: ConclusionWay,
  standing: ReadonlyMap<string, Standing> | null = null,
): RestsOn {
  const origins = new Map<string, Origin>();
  const sure = new Set<string>();
  let [notStated, own, loose] = [0, 0, 0];
  for (const leg of legs) {
    const way = leg === null ? undefined : ways.statements.get(leg);
    const origin = leg === null ? undefined : ways.origins.get(leg);
    if (leg === null || way === undefined) loose++;
    else if (way.origin === null) origin?.voice === "not-stated" ? notStated++ : own++;
    else if (standing?.get(leg) !== "fallen") {
      const known = origin ?? publisher(ways);
      if (known === null) continue;
      origins.set(known.key, known);
      if (standing?.get(leg) !== "open") sure.add(known.key);
    }
  }
  const all = [...origins.values()];
  const count = (...voices: Voice[]) => all.filter(({ voice }) => voices.includes(voice)).length;
  return {
    origins: all,
    least: apart(
      ways,
      all.filter(({ key }) => sure.has(key)),
    ),
    most: all.length,
    named: count("named"),
    documents: count("document"),
    unnamed: count("unnamed"),
    notStated,
    own,
    loose,
  };
}

/** Whoever publishes its own words, as an origin. */
function publisher({ outlet }: Ways): Origin | null {
  return outlet && { ...outlet, voice: "named", through: [], links: [outlet], unresolved: false };
}

/** How many of these are sources of their own, whoever those without a name may be. */
function apart(ways: Ways, origins: readonly Origin[]): number {
  const kept: Origin[] = [];
  const namedFirst = [...origins].sort((one, other) => rank(one) - rank(other));
  for (const origin of namedFirst) if (kept.every(({ key }) => !ways.mayBeSame(key, origin.key))) kept.push(origin);
  return kept.length;
}

function rank({ voice }: Origin): number {
  return voice === "unnamed" ? 1 : 0;
}

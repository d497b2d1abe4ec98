import type { KnownPlace, Named } from "../gazetteer/gazetteer.ts";
import type { Hint } from "../hints/index.ts";
import type { PlaceName } from "../mention.ts";
import { liesIn } from "./containment.ts";
import { type Direction, directionOf, kilometres, straightKilometres } from "./distance.ts";
import type { Sense } from "./senses.ts";
import { isUsual } from "./usual.ts";
import { BEARERS_WEIGHED, NAMES_WEIGHED, ROUNDS, WEIGHTS, type Weights } from "./weights.ts";

/** A place with where it lies, worked out once. */
interface Located {
  readonly place: KnownPlace;
  readonly direction: Direction;
}

interface Candidate extends Located {
  /** What speaks for it by itself: its size, what it is, how it bears the name. */
  readonly prior: number;
  /** What speaks for it with all others. */
  score: number;
  /** What the rest of the article says for it. */
  support: number;
  /** How likely it is the one that is meant, among those of its name. */
  share: number;
}

interface Weighed {
  readonly sense: Sense;
  readonly candidates: Candidate[];
  /** Where it is named first. */
  readonly at: number;
  readonly often: number;
  /** How much it counts for others: less where only bodies are called so. */
  readonly voice: number;
  holder: Weighed | null;
}

/** What is known of an article besides its names of places. */
export interface Besides {
  readonly hints: readonly Hint[];
  /** Places in the outlet's own name. */
  readonly home: readonly Named[];
  /** So many of the names are those of places; the others are in names of bodies. */
  readonly spoken: number;
}

/** Rivals whose likelihood is too small to count. */
const UNLIKELY = 0.03;

/**
 * Which place each sense means; null where the gazetteer has none of the name. All are chosen together: in each round what
 * is likely for the others speaks for the candidates in the same country and region, and near them (minimal spread, as in
 * Leidner 2007), names close by in the text more than far ones.
 */
export function settle(
  senses: readonly Sense[],
  names: readonly PlaceName[],
  { hints, home, spoken }: Besides,
  weights: Weights = WEIGHTS,
): (KnownPlace | null)[] {
  const weighed = senses.map((sense): Weighed => {
    const first = names[sense.names[0] ?? 0];
    const candidates = candidatesOf(first?.name ?? "", sense.bearers, weights);
    return {
      sense,
      candidates,
      at: first?.start ?? 0,
      often: sense.names.length,
      voice: sense.names.some((name) => name < spoken) ? 1 : weights.body,
      holder: null,
    };
  });
  const bySense = new Map(weighed.map((each) => [each.sense, each]));
  for (const each of weighed)
    each.holder = each.sense.holder === null ? null : (bySense.get(each.sense.holder) ?? null);
  const telling = weighed
    .filter(({ candidates }) => candidates.length > 0)
    .sort((one, other) => other.often - one.often || one.at - other.at)
    .slice(0, NAMES_WEIGHED);
  for (const each of weighed) share(each, weights);
  const homes = home.map(({ place }): Located => ({ place, direction: directionOf(place) }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const each of weighed) {
      for (const candidate of each.candidates)
        candidate.score = scoreOf(candidate, each, telling, hints, homes, weights);
    }
    for (const each of weighed) share(each, weights);
  }
  const hasContext = telling.length > 1 || hints.length > 0 || homes.length > 0;
  return weighed.map(({ candidates }) => {
    const found = best(candidates);
    if (found === null || (hasContext && isNamesake(found))) return null;
    return found.place;
  });
}

/** Nearer to a town than this, a region of its name is but the land around it, and who writes the bare name means the town. */
const AROUND_KM = 60;
/** So much of the region's people live in the town at least: "Quebec" is rather the province. */
const MOSTLY_TOWN = 0.15;

/** Without regions that are called like the town in them: "Richmond" and "Geneva" are the towns. */
function withoutNamesakesAround(bearers: readonly Named[]): readonly Named[] {
  const towns = bearers.filter(({ place, use }) => place.kind === "city" && use === "own");
  return bearers.filter(({ place }) => {
    if (place.kind !== "district" && place.kind !== "region") return true;
    const isAround = (town: KnownPlace) =>
      town.region === place.region &&
      (place.kind === "district" || town.population >= MOSTLY_TOWN * place.population) &&
      kilometres(town, place) < AROUND_KM;
    return !towns.some((town) => isAround(town.place));
  });
}

/** A place smaller than this is not meant by readers elsewhere. */
const UNHEARD_OF = 50_000;
/** What a country or region named once says for a place in it is more than this. */
const SPOKEN_FOR = 0.3;

/** A small place of which nothing else in the article speaks: another one is meant, which the gazetteer has not. */
function isNamesake({ place, support }: Candidate): boolean {
  const isSmall = place.population < UNHEARD_OF && !place.capital && (place.kind === "city" || place.kind === "part");
  return isSmall && support < SPOKEN_FOR;
}

function candidatesOf(name: string, bearers: readonly Named[], weights: Weights): Candidate[] {
  return withoutNamesakesAround(bearers)
    .map(({ place, use }): Candidate => {
      const size = Math.log10(Math.max(place.population, weights.least));
      const standing = (place.capital ? weights.capital : 0) + (isUsual(name, place.geonames) ? weights.usual : 0);
      const prior = size + weights.kind[place.kind] + weights.use[use] + standing;
      return { place, direction: directionOf(place), prior, score: prior, share: 0, support: 0 };
    })
    .sort((one, other) => other.prior - one.prior)
    .slice(0, BEARERS_WEIGHED);
}

function scoreOf(
  candidate: Candidate,
  own: Weighed,
  telling: readonly Weighed[],
  hints: readonly Hint[],
  homes: readonly Located[],
  weights: Weights,
): number {
  const { place, prior } = candidate;
  let land = 0;
  let around = 0;
  const closeness = (at: number) => 1 + weights.close * Math.exp(-Math.abs(at - own.at) / weights.closeUnits);
  for (const other of telling) {
    if (other === own) continue;
    const weight = closeness(other.at) * (1 + Math.log(other.often)) * other.voice;
    for (const rival of other.candidates) {
      if (rival.share <= UNLIKELY) continue;
      land += weight * rival.share * sameLand(candidate, rival, weights);
      around += weight * rival.share * neighbourhood(candidate, rival, weights);
    }
  }
  for (const { country, at, by } of hints) if (country === place.country) land += weights[by] * closeness(at);
  for (const each of homes) {
    land += weights.home * sameLand(candidate, each, weights);
    around += weights.home * neighbourhood(candidate, each, weights);
  }
  const said = containment(place, own, telling, weights);
  // however often an article names a country, that makes no village in it the better known
  candidate.support = Math.min(land, weights.landMost) + around + said;
  return prior + weights.context * Math.log(1 + Math.min(land, weights.landMost) + around) + said;
}

/** What one place speaks for another because they share a country, or one is the other's. */
function sameLand({ place }: Located, { place: other }: Located, weights: Weights): number {
  if (place.record === other.record || other.country === null || place.country !== other.country) return 0;
  return place.kind === "country" || other.kind === "country" ? weights.ofCountry : weights.country;
}

/** What one place speaks for another because they share a region, one is the other's, or they are near each other. */
function neighbourhood(one: Located, two: Located, weights: Weights): number {
  const { place } = one;
  const other = two.place;
  if (place.record === other.record) return 0;
  const isSame = place.country !== null && place.country === other.country;
  if (isSame && (place.kind === "country" || other.kind === "country")) return 0;
  if (!isSame || place.region === null || place.region !== other.region) return nearness(one, two, weights);
  if (other.kind === "region" || place.kind === "region") return weights.ofRegion;
  return weights.region + nearness(one, two, weights);
}

function nearness(one: Located, two: Located, weights: Weights): number {
  const km = straightKilometres(one.direction, two.direction);
  if (km > 4 * weights.farKm) return 0;
  return weights.near * Math.exp(-km / weights.nearKm) + weights.far * Math.exp(-km / weights.farKm);
}

/** What it counts that the text says where it lies, or what lies in it. */
function containment(place: KnownPlace, own: Weighed, telling: readonly Weighed[], weights: Weights): number {
  let sum = 0;
  for (const outer of own.holder?.candidates ?? []) {
    if (liesIn(place, outer.place)) sum += Math.max(outer.share, 0.2);
  }
  for (const inner of telling) {
    if (inner.holder !== own) continue;
    for (const each of inner.candidates) if (liesIn(each.place, place)) sum += each.share;
  }
  return weights.within * Math.min(1, sum);
}

function share({ candidates }: Weighed, { sharpness }: Weights): void {
  const top = Math.max(...candidates.map(({ score }) => score));
  let sum = 0;
  for (const candidate of candidates) {
    candidate.share = Math.exp(sharpness * (candidate.score - top));
    sum += candidate.share;
  }
  for (const candidate of candidates) candidate.share /= sum;
}

function best(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (found, each) => (found === null || each.score > found.score ? each : found),
    null,
  );
}

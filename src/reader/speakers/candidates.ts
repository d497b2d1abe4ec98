import type { Span } from "../../contract/index.ts";
import { contains } from "../../contract/index.ts";
import type { Actor, Discourse, Seen } from "./discourse.ts";
import type { Pronoun } from "./person-words.ts";

/** One whom a source may mean, and how well it fits: more is better, shares of one. */
export interface Candidate {
  readonly actor: Actor;
  readonly score: number;
}

/** Where a source stands that does not say by itself whom it means. */
export interface Asked {
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** What is said: whom it names is hardly who says it. */
  readonly content: readonly Span[];
  /** Whether the source stands in someone's words: then what stands there counts in full. */
  readonly within: Seen["within"];
  /** Those whose words it stands in, where he who speaks would hardly speak so of himself. */
  readonly except?: ReadonlySet<Actor>;
}

/** Sentences back in which a pronoun's antecedent may stand. */
const FARTHEST = 8;

/** Places back that are looked at for whom a noun means that only some are. */
const FAR_LOOK = 400;

/** How much a place tells of who is meant next, by where it stands. Chosen on development articles. */
const WEIGHTS = {
  /** Falls with each sentence between. */
  recency: 0.55,
  subject: 1.6,
  speaks: 1.5,
  possessive: 0.7,
  indirect: 0.6,
  direct: 0.3,
  /** What repeated mention adds. */
  again: 0.15,
  sexKnown: 1.25,
  /** "her niece, *Ann Pell*": whose she is stays who is spoken of. */
  kin: 0.4,
} as const;

/**
 * Whom a source may mean that says only of which kind they are: those spoken of before that `fits` lets through, by
 * how near they stand, whether they were subjects or spoke, and how often.
 *
 * @returns best first; scores add up to one
 */
export function candidatesFor(
  asked: Asked,
  discourse: Discourse,
  fits: (actor: Actor) => number,
  farthest = FARTHEST,
  isOut?: (seen: Seen) => boolean,
): Candidate[] {
  const best = new Map<Actor, { top: number; rest: number }>();
  for (const seen of discourse.before(asked.at, farthest > FARTHEST ? FAR_LOOK : undefined)) {
    const sentences = asked.sentence - seen.sentence;
    if (sentences > farthest) break;
    if (asked.content.some((piece) => contains(piece, seen))) continue;
    if (asked.except?.has(seen.actor) || isOut?.(seen)) continue;
    const fit = fits(seen.actor);
    if (fit <= 0) continue;
    const score = fit * weightOf(seen, asked);
    const own = best.get(seen.actor);
    if (own === undefined) best.set(seen.actor, { top: score, rest: 0 });
    else best.set(seen.actor, { top: Math.max(own.top, score), rest: own.rest + Math.min(own.top, score) });
  }
  const scored = [...best].map(([actor, { top, rest }]) => ({ actor, score: top + WEIGHTS.again * rest }));
  const sum = scored.reduce((all, { score }) => all + score, 0);
  return scored
    .map(({ actor, score }) => ({ actor, score: score / sum }))
    .sort((one, other) => other.score - one.score);
}

function weightOf(seen: Seen, asked: Asked): number {
  let weight = WEIGHTS.recency ** (asked.sentence - seen.sentence);
  if (seen.isSubject || seen.speaks) weight *= seen.speaks ? WEIGHTS.subject * WEIGHTS.speaks : WEIGHTS.subject;
  if (seen.isPossessive) weight *= WEIGHTS.possessive;
  if (seen.isKin && asked.sentence > seen.sentence) weight *= WEIGHTS.kin;
  if (seen.within === "indirect" && asked.within === "own") weight *= WEIGHTS.indirect;
  if (seen.within === "direct" && asked.within !== "direct") weight *= WEIGHTS.direct;
  return weight;
}

/** How well somebody fits a pronoun: nought where it can't be said of them. */
export function fitOf(actor: Actor, pronoun: Pronoun): number {
  const { type, plural, gender } = actor;
  switch (pronoun) {
    case "he":
    case "she": {
      // "seeker", "retiree": a noun that the lexicon does not list may be a person
      if (type === "unknown" && !plural) return 0.7;
      if (type !== "person" || plural) return 0;
      if (gender === null) return 1;
      return gender === (pronoun === "he" ? "male" : "female") ? WEIGHTS.sexKnown : 0;
    }
    case "they":
      if (plural || type === "group") return 1;
      if (type === "organization") return 0.5;
      return type === "person" ? 0.08 : 0;
    case "it":
      if (type === "organization" || type === "document") return 1;
      if (type === "group") return plural ? 0 : 0.9;
      return type === "place" ? 0.3 : 0;
    default:
      return 0;
  }
}

/** The best candidate where it stands out; null where the text leaves it open. */
export function clearBest(candidates: readonly Candidate[], lead = 1.15): Actor | null {
  const [first, second] = candidates;
  if (first === undefined) return null;
  return second === undefined || first.score >= lead * second.score ? first.actor : null;
}

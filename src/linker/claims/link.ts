import { kept } from "../kept.ts";
import type { Link, Reason } from "../links.ts";
import type { Profile } from "../profile.ts";
import { type Comparable, FEATURES, featuresOf, type Ready, readied, sharedWeight } from "./features.ts";
import { chanceOf, isSameDenial, PAIR_MODEL, type PairModel, reasonsOf, rounded, SAME_DENIAL } from "./score.ts";

/** Statements of two articles that may assert the same, and those that deny or contradict each other. */
export interface ClaimLinks {
  readonly claims: readonly Link[];
  readonly disputes: readonly Link[];
}

/** Less likely pairs are not kept: higher, and a claim that is told in ever other words falls apart. */
export const LINKED = 0.15;
/** From here on one statement denies what the other asserts; higher, and fewer denials find what they deny. */
const DISPUTED = 0.25;
/** From here on two statements would assert the same, but for a number that differs. */
const COUNTED_OTHERWISE = 0.35;
/** Within one article, all of which is about the same, words must agree more for that. */
const DISPUTED_WITHIN = 0.4;
/** Within one article only what is said nearly alike is said twice, since all of it is about the same. */
const REPEATED = 0.6;
/** So much of both in the same words is the same statement, however rare they are. */
const SAME_WORDS = 0.9;

/** Two that share less of the words of the one with less to say are not looked at: they are many, and hardly ever likely. */
const WORTH = 0.1;

const RUN = FEATURES.findIndex(({ name }) => name === "run");
const COVERED = FEATURES.findIndex(({ name }) => name === "covered");
const OTHER_NUMBER = FEATURES.findIndex(({ name }) => name === "other number");

const readyOf = kept((profile: Profile) => readied(profile));

/**
 * Pairs of statements of two articles, by index: those that likely assert the same, and those of which one denies what the
 * other asserts. A denial and what it denies are never the same claim.
 */
export function linkClaims(a: Profile, b: Profile, model: PairModel = PAIR_MODEL): ClaimLinks {
  const claims: Link[] = [];
  const disputes: Link[] = [];
  for (const [one, other] of sharing(readyOf(a), readyOf(b))) {
    const { score, why, otherNumber } = compared(one, other, model);
    const link = { a: one.index, b: other.index, score: rounded(score), why };
    if (one.statement.denies !== other.statement.denies) {
      if (score >= DISPUTED) disputes.push(link);
    } else if (otherNumber) {
      if (score >= COUNTED_OTHERWISE) disputes.push(link);
    } else if (score >= LINKED) claims.push(link);
  }
  return { claims, disputes };
}

/** Pairs of one article's statements in two sentences, by index, `a` the smaller. */
export interface OwnLinks {
  /** Those that assert the same, as a headline and the sentence under it do. */
  readonly repeats: readonly Link[];
  /** Those of which one denies what the other says. */
  readonly disputes: readonly Link[];
}

export function linkOwn(profile: Comparable, model: PairModel = PAIR_MODEL): OwnLinks {
  const repeats: Link[] = [];
  const disputes: Link[] = [];
  const own = readied(profile);
  for (const [one, other] of sharing(own, own)) {
    if (one.index >= other.index || one.statement.sentence === other.statement.sentence) continue;
    const { score, why, otherNumber } = compared(one, other, model);
    const link = { a: one.index, b: other.index, score: rounded(score), why };
    // An article that gives two numbers tells them apart.
    if (otherNumber) continue;
    if (one.statement.denies !== other.statement.denies) {
      if (score >= DISPUTED_WITHIN) disputes.push(link);
    } else if (score >= REPEATED) repeats.push(link);
  }
  return { repeats, disputes };
}

interface Compared {
  readonly score: number;
  readonly why: Reason[];
  /** "Four were killed" and "six were killed" may be of one event, and are two claims that contradict each other. */
  readonly otherNumber: boolean;
}

function compared(one: Ready, other: Ready, model: PairModel): Compared {
  const features = featuresOf(one, other);
  const why = () => reasonsOf(features, model);
  const chance = chanceOf(features, model);
  if (isCopied(one, other, features))
    return { score: 1, why: [{ feature: "same words", value: 1, weight: 1 }, ...why()], otherNumber: false };
  if (isSameDenial(one, other) && chance < SAME_DENIAL) {
    const reason = { feature: "same denial", value: 1, weight: SAME_DENIAL };
    return { score: SAME_DENIAL, why: [reason, ...why()], otherNumber: false };
  }
  return { score: chance, why: chance >= LINKED ? why() : [], otherNumber: features[OTHER_NUMBER] === 1 };
}

/** Said in the same words nearly throughout, with no other number. */
export function isCopied(one: Ready, other: Ready, features: readonly number[]): boolean {
  if ((features[COVERED] ?? 0) < SAME_WORDS || features[OTHER_NUMBER] === 1) return false;
  const shorter = Math.min(one.words.length, other.words.length);
  return (features[RUN] ?? 0) * 10 >= Math.min(10, SAME_WORDS * shorter);
}

/** Whether two statements share words enough to be looked at, or are denials of one side. */
export function isWorth(one: Ready, other: Ready): boolean {
  const shared = sharedWeight(one, other);
  return (shared > 0 && shared >= WORTH * Math.min(one.weight, other.weight)) || isSameDenial(one, other);
}

/** Pairs that share words enough to be looked at, and denials of one side; in the order of both. */
function sharing(some: readonly Ready[], others: readonly Ready[]): [Ready, Ready][] {
  const having = new Map<string, Ready[]>();
  for (const ready of others) {
    for (const word of ready.terms.keys()) {
      const list = having.get(word);
      if (list === undefined) having.set(word, [ready]);
      else list.push(ready);
    }
  }
  const denials = others.filter(({ statement }) => statement.denies);
  return some.flatMap((one) => {
    const shared = new Map<Ready, number>();
    for (const [word, weight] of one.terms)
      for (const other of having.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + weight);
    const found = new Set<Ready>();
    for (const [other, weight] of shared) if (weight >= WORTH * Math.min(one.weight, other.weight)) found.add(other);
    for (const other of denials) if (isSameDenial(one, other)) found.add(other);
    return [...found].sort((x, y) => x.index - y.index).map((other): [Ready, Ready] => [one, other]);
  });
}

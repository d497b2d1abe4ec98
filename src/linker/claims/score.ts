import type { Reason } from "../links.ts";
import { FEATURES, type Ready } from "./features.ts";
import weights from "./weights.json" with { type: "json" };

/** A logistic model: how much each feature, in the order of `FEATURES`, speaks for two statements asserting the same. */
export interface PairModel {
  readonly base: number;
  readonly weights: readonly number[];
}

/** The model that ships; evaluation/claim-pairs.ts fits it. */
export const PAIR_MODEL: PairModel = {
  base: weights.base,
  weights: FEATURES.map(({ name }) => {
    const weight: number | undefined = (weights.weights as Readonly<Record<string, number>>)[name];
    return weight ?? 0;
  }),
};

/** How likely two statements with these features assert the same, 0…1. */
export function chanceOf(features: readonly number[], { base, weights: each }: PairModel): number {
  const sum = features.reduce((total, value, at) => total + value * (each[at] ?? 0), base);
  return 1 / (1 + Math.exp(-sum));
}

/** The features that moved a score, the strongest first. */
export function reasonsOf(features: readonly number[], { weights: each }: PairModel): Reason[] {
  return FEATURES.map(({ name }, at) => ({
    feature: name,
    value: rounded(features[at] ?? 0),
    weight: rounded(each[at] ?? 0),
  }))
    .filter(({ value }) => value !== 0)
    .sort((one, other) => Math.abs(other.value * other.weight) - Math.abs(one.value * one.weight));
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Denials of one side of what two articles tell are one claim, whatever words they take: "the raid", "any such attack". */
export const SAME_DENIAL = 0.5;

/**
 * Whether both are what somebody is told to deny, and of one side: "the Larsmark army", "a Larsmarkian minister". A "not" of one's
 * own ("nobody is missing") denies nothing that others say, and who will not comment denies nothing.
 */
export function isSameDenial(one: Ready, other: Ready): boolean {
  const denied = [one, other].every(({ statement }) => statement.denies && statement.polarity === "denied");
  return denied && [...one.side].some((word) => other.side.has(word));
}

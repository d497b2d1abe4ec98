import type { Reason } from "../links.ts";
import type { Features } from "./features.ts";

/** What a feature adds to the score where it is 1. */
interface Weight {
  readonly feature: keyof Features;
  readonly weight: number;
}

/** Two figures at or above this score count the same: lower joins more tolls of one event, and more of two. */
export const ENOUGH = 0.45;

/**
 * Three kinds of figures are joined on different grounds. The weights are round numbers near the mean of the best of some
 * thousand tried on two collections (evaluation/collection.ts tells how well each does on the one it was not tried on).
 */
const GROUNDS: Readonly<
  Record<"fate" | "measure" | "thing", { readonly start: number; readonly weights: readonly Weight[] }>
> = {
  // people to whom something befell: counts differ from hour to hour, so the value says little
  fate: {
    start: 0.35,
    weights: [
      { feature: "tellingValue", weight: 0.25 },
      { feature: "near", weight: 0.2 },
      { feature: "sentence", weight: 0.2 },
      { feature: "articles", weight: 0.3 },
      { feature: "lead", weight: 0.35 },
      { feature: "only", weight: 0.2 },
      { feature: "oneYear", weight: -0.3 },
      { feature: "otherWeek", weight: -0.45 },
      { feature: "otherNames", weight: -0.1 },
      { feature: "apart", weight: -0.3 },
      { feature: "nounClash", weight: -0.3 },
      { feature: "otherMark", weight: -0.45 },
    ],
  },
  // depths, magnitudes, distances, sums of money: the value says most
  measure: {
    start: 0.2,
    weights: [
      { feature: "sameValue", weight: 0.5 },
      { feature: "near", weight: 0.6 },
      { feature: "sentence", weight: 0.35 },
      { feature: "oneYear", weight: -0.3 },
      { feature: "otherWeek", weight: -0.25 },
      { feature: "otherNames", weight: -0.2 },
      { feature: "apart", weight: -1.2 },
    ],
  },
  // houses, bombs, ballots, and people to whom nothing befell: the noun and the words around it say most
  thing: {
    start: -0.05,
    weights: [
      { feature: "sameValue", weight: 0.25 },
      { feature: "tellingValue", weight: 0.2 },
      { feature: "near", weight: 0.65 },
      { feature: "sentence", weight: 0.4 },
      { feature: "sameNoun", weight: 0.5 },
      { feature: "sameEvent", weight: 0.1 },
      { feature: "oneYear", weight: -0.3 },
      { feature: "otherWeek", weight: -0.25 },
      { feature: "otherNames", weight: -0.15 },
      { feature: "apart", weight: -0.5 },
      { feature: "otherMark", weight: -0.2 },
    ],
  },
};

/** The features as people are told them. */
const WORDS: Readonly<Record<keyof Features, string>> = {
  sameValue: "the same value",
  apart: "values apart",
  sameEvent: "the same befell them",
  sameNoun: "the same noun",
  near: "words near it in common",
  sentence: "words of the sentence in common",
  otherYear: "another year",
  oneYear: "a year in one of them",
  measure: "a measure",
  sameFate: "people to whom the same befell",
  tellingValue: "the same value, and a rare one",
  nounClash: "other nouns",
  otherMark: "one counts others, or a part",
  articles: "first words of the articles in common",
  only: "the only such number in both articles",
  otherWeek: "published far apart",
  lead: "at the head of both articles",
  otherNames: "other names in the sentence",
};

/** How much speaks for two figures counting the same, 0…1, with the reasons. */
export function scoreOf(features: Features): { score: number; why: Reason[] } {
  if (features.otherYear === 1) return { score: 0, why: [{ feature: WORDS.otherYear, value: 1, weight: -1 }] };
  const { start, weights } = GROUNDS[features.measure === 1 ? "measure" : features.sameFate === 1 ? "fate" : "thing"];
  const why = weights.flatMap(({ feature, weight }) => {
    const value = Math.round(features[feature] * 1000) / 1000;
    return value === 0 ? [] : [{ feature: WORDS[feature], value, weight }];
  });
  const sum = why.reduce((total, { value, weight }) => total + value * weight, start);
  return { score: Math.round(Math.min(1, Math.max(0, sum)) * 1000) / 1000, why };
}

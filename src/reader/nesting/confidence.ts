import type { RuleName } from "./finding.ts";

/**
 * How often what a rule finds is right: source, cue and at least half of the content, measured over sentences of
 * annotated news and talk (docs/lineage.md says how).
 */
const SHARES: Readonly<Record<RuleName, number>> = {
  "that-clause": 0.9,
  "bare-clause": 0.9,
  told: 0.9,
  "was-told": 0.8,
  question: 0.7,
  thing: 0.6,
  tag: 0.8,
  "inverted-tag": 0.8,
  "according-to": 0.8,
  "noun-that": 0.7,
  "accuse-of": 0.8,
  "quoted-as": 0.8,
  passive: 0.6,
  "seen-by-reporter": 0.8,
};

export function shareRight(rule: RuleName): number {
  return SHARES[rule];
}

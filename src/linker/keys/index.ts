import { kept } from "../kept.ts";
import type { Fingerprint, Key, Profile, Statement, Term } from "../profile.ts";

/**
 * Two articles may tell of the same where the weights of the keys that both have add up to this. Of 455 articles of ECB+, those
 * of one event come to be in one unit nearly as often as from 1.5 on (2,364 pairs for 2,406), those of different events less
 * (1,713 for 1,867), and a third as many are compared in vain (evaluation/units.ts).
 */
export const ENOUGH = 2.5;

/** Two articles that others join are compared from here on: that they tell of the same is known by then. */
export const ENOUGH_WITHIN = 1.5;

/** Words that tell less are in every other article. */
const TELLING = 0.3;
/** A pair of words that tells less than this is not worth its place in an index. */
const LEAST = 0.15;

/** One shared fingerprint may be a turn of phrase; a passage has several. */
const PRINT = 0.5;

/**
 * By what other articles find this one: two telling words in one statement, and passages. Sorted by key, each once.
 *
 * Words by themselves would find too much: 12 in a hundred pairs of articles of different topics in ECB+ share as many rare
 * ones as two of the same event mostly do. Of pairs of words 0.6 in a hundred share enough, and 84 of the same event do; in
 * the two collections made for this project every two articles that share a claim.
 */
export function keysOf(statements: readonly Statement[], fingerprints: readonly Fingerprint[]): Key[] {
  const weights = new Map<string, number>();
  for (const { terms } of statements) {
    const telling = termsByWord(terms);
    telling.forEach((one, index) => {
      for (const other of telling.slice(index + 1)) {
        const weight = one.weight * other.weight;
        if (weight >= LEAST) weights.set(`words:${one.word} ${other.word}`, weight);
      }
    });
  }
  for (const { hash } of fingerprints) weights.set(`print:${hash}`, PRINT);
  return [...weights].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, weight]) => ({ key, weight }));
}

const weightsOf = kept(
  ({ keys }: Pick<Profile, "keys">): ReadonlyMap<string, number> =>
    new Map(keys.map(({ key, weight }) => [key, weight])),
);

/** What the keys weigh that both articles have, the same whichever is given first. */
export function sharedKeys(one: Pick<Profile, "keys">, other: Pick<Profile, "keys">): number {
  // Added up in the order of the keys, so that no digit depends on which is first.
  const others = weightsOf(other);
  return one.keys.reduce((sum, { key, weight }) => sum + (others.has(key) ? weight : 0), 0);
}

/** Telling words of a statement, each once, in the order of their letters. */
function termsByWord(terms: readonly Term[]): Term[] {
  const byWord = new Map(terms.filter(({ weight }) => weight >= TELLING).map((term) => [term.word, term]));
  return [...byWord.values()].sort((one, other) => (one.word < other.word ? -1 : 1));
}

import type { Statement } from "../profile.ts";
import { overlapOf } from "../terms/overlap.ts";
import { wordsIn } from "../words/words.ts";

/** A statement with its words, verbatim. */
export type Worded = Pick<Statement, "terms" | "polarity"> & { readonly text: string };

/** So many of a large claim are held against one another: more would cost time and change nothing. */
const COMPARED = 40;

/** A sentence of its own, with a capital and an end, says it better than a clause torn out of one. */
const CAPITAL = 0.12;
const END = 0.06;

/** Words, fewer of which say too little and more of which say too much beside it. */
const SHORTEST = 5;
const LONGEST = 30;
const OUT_OF_SIZE = 0.02;

/** What somebody denies says what is claimed less plainly than words that say it. */
const OF_ANOTHER = 0.3;

/**
 * The clearest of a claim's statements, verbatim: the one whose words most others have too, a whole sentence before a clause,
 * neither clipped nor crowded; of equals the first.
 */
export function clearestOf<One extends Worded>(statements: readonly One[]): One | undefined {
  const compared = statements.slice(0, COMPARED);
  let best: { one: One | undefined; score: number } = { one: undefined, score: Number.NEGATIVE_INFINITY };
  for (const one of compared) {
    const others = compared.filter((other) => other !== one);
    const near = others.reduce((sum, other) => sum + overlapOf(one.terms, other.terms), 0) / Math.max(1, others.length);
    const score = near + formOf(one.text) - (one.polarity === "affirmed" ? 0 : OF_ANOTHER);
    if (score > best.score + 1e-9) best = { one, score };
  }
  return best.one;
}

function formOf(text: string): number {
  const words = wordsIn(text).length;
  const out = Math.max(0, SHORTEST - words) * 3 + Math.max(0, words - LONGEST);
  const begins = /^["'“‘(]*\p{Lu}/u.test(text.trimStart());
  const ends = /[.!?]["'”’)]*$/u.test(text.trimEnd());
  return (begins ? CAPITAL : 0) + (begins && ends ? END : 0) - OUT_OF_SIZE * out;
}

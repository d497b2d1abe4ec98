import { kept } from "../kept.ts";
import type { CopyLink } from "../links.ts";
import type { Profile } from "../profile.ts";
import { sentencesIn } from "../words/sentences.ts";
import { type Word, wordsIn } from "../words/words.ts";
import { type Aligned, align } from "./align.ts";
import { firstOf } from "./first.ts";

/** Over this share of the shorter article's words, a copy is "most" of it. */
const MOST = 0.5;

/** So many sentences must be shared for two articles to be called copies at all. */
const SENTENCES = 2;

/** A sentence is shared when so much of it lies in shared passages. */
const OF_A_SENTENCE = 0.75;

const wordsOf = kept(({ article }: Profile) => wordsIn(article.text));
const hashesOf = kept(({ fingerprints }: Profile) => new Set(fingerprints.map(({ hash }) => hash)));

/**
 * The passages that two articles share word for word or nearly so, or null where they are fewer than two sentences. Two without
 * a fingerprint in common have no eleven words in a row in common, and are not looked at.
 */
export function linkCopies(a: Profile, b: Profile): CopyLink | null {
  if (hashesOf(a).isDisjointFrom(hashesOf(b))) return null;
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const aligned = align(wordsA, wordsB);
  if (aligned.length === 0) return null;
  const sharedA = marked(aligned, "a", wordsA.length);
  const sharedB = marked(aligned, "b", wordsB.length);
  const sentences = Math.min(
    sharedSentences(a.article.text, wordsA, sharedA),
    sharedSentences(b.article.text, wordsB, sharedB),
  );
  const shorter = Math.min(wordsA.length, wordsB.length);
  const most = Math.min(count(sharedA), count(sharedB)) > MOST * shorter;
  if (!most && sentences < SENTENCES) return null;
  return {
    share: most ? "most" : "some",
    first: firstOf(a.article, b.article),
    passages: aligned.map((passage) => ({ a: spanOf(wordsA, passage.a), b: spanOf(wordsB, passage.b) })),
  };
}

function marked(aligned: readonly Aligned[], side: "a" | "b", length: number): Uint8Array {
  const shared = new Uint8Array(length);
  for (const passage of aligned) shared.fill(1, passage[side].start, passage[side].end);
  return shared;
}

function sharedSentences(text: string, words: readonly Word[], shared: Uint8Array): number {
  let sentences = 0;
  let at = 0;
  for (const { end } of sentencesIn(text)) {
    let all = 0;
    let within = 0;
    for (; at < words.length && (words[at]?.start ?? 0) < end; at++) {
      all++;
      within += shared[at] ?? 0;
    }
    if (all > 0 && within >= OF_A_SENTENCE * all) sentences++;
  }
  return sentences;
}

function count(shared: Uint8Array): number {
  return shared.reduce((sum, each) => sum + each, 0);
}

function spanOf(words: readonly Word[], range: Aligned["a"]) {
  return { start: words[range.start]?.start ?? 0, end: words[range.end - 1]?.end ?? 0 };
}

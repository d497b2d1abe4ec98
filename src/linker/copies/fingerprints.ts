import type { Fingerprint } from "../profile.ts";
import { type Word, wordsIn } from "../words/words.ts";

/** Words in a shingle. */
const SHINGLE = 6;

/** Of so many shingles in a row one is kept, so that any eleven words in common leave a fingerprint in common. */
const WINDOW = 6;

/**
 * A text's winnowed fingerprints (Schleimer, Wilkerson & Aiken 2003, "Winnowing: local algorithms for document
 * fingerprinting"): of every `WINDOW` neighbouring shingles the one with the least hash, the rightmost of equals.
 */
export function fingerprintsOf(text: string): Fingerprint[] {
  const words = wordsIn(text);
  const hashes = words.slice(0, Math.max(0, words.length - SHINGLE + 1)).map((_, at) => hashOf(words, at));
  const kept: Fingerprint[] = [];
  let last = -1;
  for (let first = 0; first < Math.max(1, hashes.length - WINDOW + 1) && hashes.length > 0; first++) {
    let least = first;
    for (let at = first; at < Math.min(first + WINDOW, hashes.length); at++) {
      if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    }
    if (least === last) continue;
    last = least;
    const start = words[least]?.start ?? 0;
    kept.push({ hash: hashes[least] ?? 0, start, end: words[least + SHINGLE - 1]?.end ?? start });
  }
  return kept;
}

/** FNV-1a over a shingle's folded words: 32 bits. */
function hashOf(words: readonly Word[], first: number): number {
  let hash = 0x811c9dc5;
  for (let at = first; at < first + SHINGLE; at++) {
    for (const unit of `${words[at]?.folded} `) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

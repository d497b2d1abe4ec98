import type { WindowInput } from "../encoder.ts";
import type { Network } from "../model.ts";

/** Half-open range of word indices. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A window, and for each of its words the index among the article's words. */
export interface Window extends WindowInput {
  readonly words: readonly number[];
}

/** Where a word is scored: the window's place in the list, and the word's place in the window. */
export interface Scored {
  readonly window: number;
  readonly at: number;
}

/** What of a network decides its windows. */
export type WindowRule = Pick<Network, "limit" | "overlap" | "special">;

/**
 * Windows of whole paragraphs: [start] pieces [end] pieces [end] …, as many paragraphs as fit `limit` pieces. A
 * paragraph that does not fit is read in chunks of its own, each of which shares up to `overlap` pieces with the one
 * before. Words that give no pieces are in no window. The rule is the one that the network was trained with
 * (training/windows.py).
 *
 * @param paragraphs word ranges in text order, disjoint
 * @param pieces word-piece ids of each of the article's words
 */
export function windowsOf(
  paragraphs: readonly WordRange[],
  pieces: readonly (readonly number[])[],
  rule: WindowRule,
): Window[] {
  const windows: Window[] = [];
  let parts: Part[] = [];
  let used = 1;
  const close = () => {
    const window = windowOf(parts, pieces, rule);
    if (window.words.length > 0) windows.push(window);
    parts = [];
    used = 1;
  };
  for (const [paragraph, range] of paragraphs.entries()) {
    const chunks = chunksOf(range, pieces, rule);
    for (const chunk of chunks) {
      let size = 1;
      for (let word = chunk.first; word < chunk.last; word++) size += lengthAt(pieces, word);
      if (used + size > rule.limit || chunks.length > 1) close();
      parts.push({ paragraph, ...chunk });
      used += size;
      if (chunks.length > 1) close();
    }
  }
  close();
  return windows;
}

/**
 * For each of the article's words where its scores are taken from, null for a word in no window. Windows overlap only
 * within a long paragraph; of two, the one counts in which the word stands farther from the nearer edge, since what
 * stands at an edge lacks the words that explain it; of two alike, the first.
 *
 * @param words number of words in the article
 */
export function bestWindowOf(windows: readonly Window[], words: number): (Scored | null)[] {
  const best: (Scored | null)[] = new Array(words).fill(null);
  const room = new Float64Array(words).fill(-1);
  for (const [window, { words: inside }] of windows.entries()) {
    for (const [at, word] of inside.entries()) {
      const distance = Math.min(at, inside.length - 1 - at);
      if (distance <= (room[word] ?? 0)) continue;
      room[word] = distance;
      best[word] = { window, at };
    }
  }
  return best;
}

interface Part extends WordRange {
  readonly paragraph: number;
}

function windowOf(parts: readonly Part[], pieces: readonly (readonly number[])[], rule: WindowRule): Window {
  const ids = [rule.special.start];
  const words: number[] = [];
  const starts: number[] = [];
  const paragraphs: number[] = [];
  for (const { first, last, paragraph } of parts) {
    for (let word = first; word < last; word++) {
      const own = pieces[word] ?? [];
      if (own.length === 0) continue;
      words.push(word);
      starts.push(ids.length);
      paragraphs.push(paragraph);
      // a word longer than a window stands alone in its chunk; its tail says nothing
      ids.push(...own.slice(0, rule.limit - 2));
    }
    ids.push(rule.special.end);
  }
  return { ids, words, starts, paragraphs };
}

/** The paragraph whole, or in overlapping chunks where it is longer than a window. */
function chunksOf({ first, last }: WordRange, pieces: readonly (readonly number[])[], rule: WindowRule): WordRange[] {
  const room = rule.limit - 2;
  const chunks: WordRange[] = [];
  let from = first;
  for (;;) {
    let end = from;
    let used = 0;
    while (end < last && used + lengthAt(pieces, end) <= room) used += lengthAt(pieces, end++);
    end = Math.max(end, from + 1);
    chunks.push({ first: from, last: Math.min(end, last) });
    if (end >= last) return chunks;
    let back = end;
    let shared = 0;
    while (back - 1 > from && shared + lengthAt(pieces, back - 1) <= rule.overlap) shared += lengthAt(pieces, --back);
    // a chunk that could not reach farther than the one before would tell nothing new
    from = back > from && shared + lengthAt(pieces, end) <= room ? back : end;
  }
}

function lengthAt(pieces: readonly (readonly number[])[], word: number): number {
  return pieces[word]?.length ?? 0;
}

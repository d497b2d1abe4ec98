import type { Span } from "../../contract/index.ts";
import type { Word } from "../words/words.ts";

/** A passage in both texts, as ranges of word indices. */
export interface Aligned {
  readonly a: Span;
  readonly b: Span;
}

/** Words in a row that must be the same to begin a passage. */
const SEED = 5;

/** So many words may be put in, left out or changed between two runs of the same passage. */
const GAP = 4;

/** Passages with fewer words are turns of phrase. */
const SHORTEST = 10;

/**
 * Passages that two texts share word for word or nearly so, in the order of `a`; none overlaps another in either text.
 * The longest run of equal words is taken first, then the longest of what is left (greedy string tiling, Wise 1993); runs
 * that follow each other in both texts with a few words between them are one passage.
 */
export function align(a: readonly Word[], b: readonly Word[]): Aligned[] {
  const taken = tiles(runsOf(a, b), a.length, b.length).sort((one, other) => one.a.start - other.a.start);
  const passages: Aligned[] = [];
  for (const tile of taken) {
    const before = passages.at(-1);
    if (before && follows(before, tile)) {
      passages[passages.length - 1] = {
        a: { start: before.a.start, end: tile.a.end },
        b: { start: before.b.start, end: tile.b.end },
      };
    } else passages.push(tile);
  }
  return passages.filter((passage) => Math.min(size(passage.a), size(passage.b)) >= SHORTEST);
}

function follows(before: Aligned, tile: Aligned): boolean {
  const inA = tile.a.start - before.a.end;
  const inB = tile.b.start - before.b.end;
  return inA >= 0 && inB >= 0 && inA <= GAP && inB <= GAP;
}

/** Every longest run of equal words of at least `SEED`. */
function runsOf(a: readonly Word[], b: readonly Word[]): Aligned[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + SEED <= b.length; at++) {
    const key = seedAt(b, at);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const runs: Aligned[] = [];
  for (let at = 0; at + SEED <= a.length; at++) {
    for (const other of places.get(seedAt(a, at)) ?? []) {
      if (at > 0 && other > 0 && a[at - 1]?.folded === b[other - 1]?.folded) continue; // within a longer run
      let length = SEED;
      while (
        at + length < a.length &&
        other + length < b.length &&
        a[at + length]?.folded === b[other + length]?.folded
      )
        length++;
      runs.push({ a: { start: at, end: at + length }, b: { start: other, end: other + length } });
    }
  }
  return runs;
}

function tiles(runs: readonly Aligned[], inA: number, inB: number): Aligned[] {
  const usedA = new Uint8Array(inA);
  const usedB = new Uint8Array(inB);
  const longestFirst = [...runs].sort(
    (one, other) => size(other.a) - size(one.a) || one.a.start - other.a.start || one.b.start - other.b.start,
  );
  const taken: Aligned[] = [];
  for (const run of longestFirst) {
    let from = 0;
    while (from < size(run.a) && (usedA[run.a.start + from] || usedB[run.b.start + from])) from++;
    let to = from;
    while (to < size(run.a) && !usedA[run.a.start + to] && !usedB[run.b.start + to]) to++;
    if (to - from < SEED) continue;
    usedA.fill(1, run.a.start + from, run.a.start + to);
    usedB.fill(1, run.b.start + from, run.b.start + to);
    taken.push({
      a: { start: run.a.start + from, end: run.a.start + to },
      b: { start: run.b.start + from, end: run.b.start + to },
    });
  }
  return taken;
}

function seedAt(words: readonly Word[], at: number): string {
  let seed = "";
  for (let next = at; next < at + SEED; next++) seed += `${words[next]?.folded} `;
  return seed;
}

function size(range: Span): number {
  return range.end - range.start;
}

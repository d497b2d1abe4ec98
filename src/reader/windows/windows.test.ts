import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestWindowOf, type WordRange, windowsOf } from "./index.ts";

const START = 101;
const END = 102;
const rule = (limit: number, overlap: number) => ({ limit, overlap, special: { start: START, end: END } });

/** An article whose words have so many pieces: the pieces of word n are n * 1000 + 1, n * 1000 + 2, … */
function articleOf(lengths: readonly (readonly number[])[]) {
  const pieces: number[][] = [];
  const paragraphs: WordRange[] = [];
  for (const paragraph of lengths) {
    const first = pieces.length;
    for (const length of paragraph) pieces.push(Array.from({ length }, (_, at) => pieces.length * 1000 + at + 1));
    paragraphs.push({ first, last: pieces.length });
  }
  return { pieces, paragraphs };
}

const anyArticle = fc
  .array(
    fc.array(fc.oneof({ weight: 20, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(60) }), { maxLength: 80 }),
    {
      maxLength: 12,
    },
  )
  .map(articleOf);
const anyRule = fc.record({ limit: fc.integer({ min: 8, max: 64 }), overlap: fc.integer({ min: 0, max: 20 }) });

describe("whole paragraphs", () => {
  test("share a window as long as they fit, each with its end mark", () => {
    const { pieces, paragraphs } = articleOf([[1, 2], [1], [3]]);
    const windows = windowsOf(paragraphs, pieces, rule(9, 2));
    expect(windows).toEqual([
      { ids: [START, 1, 1001, 1002, END, 2001, END], words: [0, 1, 2], starts: [1, 2, 5], paragraphs: [0, 0, 1] },
      { ids: [START, 3001, 3002, 3003, END], words: [3], starts: [1], paragraphs: [2] },
    ]);
  });

  test("fill a window to the last piece", () => {
    const { pieces, paragraphs } = articleOf([[2, 2], [2]]);
    expect(windowsOf(paragraphs, pieces, rule(9, 2))).toHaveLength(1);
    expect(windowsOf(paragraphs, pieces, rule(8, 2))).toHaveLength(2);
  });

  test("keep their number in the article where one before them gives no pieces", () => {
    const { pieces, paragraphs } = articleOf([[0, 0], [1]]);
    expect(windowsOf(paragraphs, pieces, rule(8, 2))).toEqual([
      { ids: [START, END, 2001, END], words: [2], starts: [2], paragraphs: [1] },
    ]);
  });
});

describe("a paragraph longer than a window", () => {
  test("is read alone, in chunks that share pieces", () => {
    const { pieces, paragraphs } = articleOf([[1], [1, 1, 1, 1, 1, 1, 1, 1], [1]]);
    const windows = windowsOf(paragraphs, pieces, rule(8, 2));
    expect(windows.map((window) => window.words)).toEqual([[0], [1, 2, 3, 4, 5, 6], [5, 6, 7, 8], [9]]);
  });

  test("takes each word from the window where it stands farther from the edge", () => {
    const { pieces, paragraphs } = articleOf([[1, 1, 1, 1, 1, 1, 1, 1, 1]]);
    const windows = windowsOf(paragraphs, pieces, rule(8, 3));
    expect(windows.map((window) => window.words)).toEqual([
      [0, 1, 2, 3, 4, 5],
      [3, 4, 5, 6, 7, 8],
    ]);
    expect(bestWindowOf(windows, 9).map((scored) => scored?.window)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });

  test("cuts a word that is longer than a window, and goes on after it", () => {
    const { pieces, paragraphs } = articleOf([[1, 30, 1]]);
    const windows = windowsOf(paragraphs, pieces, rule(8, 2));
    expect(windows.map((window) => window.words)).toEqual([[0], [1], [2]]);
    expect(windows[1]?.ids).toEqual([START, 1001, 1002, 1003, 1004, 1005, 1006, END]);
  });

  test("ends soon where words without pieces stand before a giant one", () => {
    const { pieces, paragraphs } = articleOf([[...new Array<number>(50_000).fill(0), 300, 1]]);
    expect(windowsOf(paragraphs, pieces, rule(256, 64))).toHaveLength(2);
  });
});

test("nothing to read gives no window", () => {
  expect(windowsOf([], [], rule(8, 2))).toEqual([]);
  const { pieces, paragraphs } = articleOf([[0, 0], [0]]);
  expect(windowsOf(paragraphs, pieces, rule(8, 2))).toEqual([]);
  expect(bestWindowOf([], 3)).toEqual([null, null, null]);
});

describe("of any article", () => {
  test("every word with pieces is in a window, and no other", () => {
    fc.assert(
      fc.property(anyArticle, anyRule, ({ pieces, paragraphs }, { limit, overlap }) => {
        const windows = windowsOf(paragraphs, pieces, rule(limit, overlap));
        const scored = bestWindowOf(windows, pieces.length);
        for (const [word, own] of pieces.entries()) {
          const place = scored[word] ?? null;
          expect(place !== null).toBe(own.length > 0);
          if (place) expect(windows[place.window]?.words[place.at]).toBe(word);
        }
      }),
    );
  });

  test("no window is over the limit, and its lists fit together", () => {
    fc.assert(
      fc.property(anyArticle, anyRule, ({ pieces, paragraphs }, { limit, overlap }) => {
        for (const window of windowsOf(paragraphs, pieces, rule(limit, overlap))) {
          expect(window.ids.length).toBeLessThanOrEqual(limit);
          expect(window.ids[0]).toBe(START);
          expect(window.ids.at(-1)).toBe(END);
          expect(window.starts).toHaveLength(window.words.length);
          expect(window.paragraphs).toHaveLength(window.words.length);
          for (const [at, word] of window.words.entries()) {
            expect(window.ids[window.starts[at] ?? -1]).toBe(pieces[word]?.[0]);
          }
          const marks = window.ids.filter((id) => id === END).length;
          expect(marks).toBeGreaterThanOrEqual(new Set(window.paragraphs).size);
        }
      }),
    );
  });

  test("a paragraph that fits a window is whole in exactly one", () => {
    fc.assert(
      fc.property(anyArticle, anyRule, ({ pieces, paragraphs }, { limit, overlap }) => {
        const windows = windowsOf(paragraphs, pieces, rule(limit, overlap));
        for (const [number, { first, last }] of paragraphs.entries()) {
          const words = pieces.keys().filter((word) => word >= first && word < last && pieces[word]?.length);
          const own = [...words];
          const size = own.reduce((sum, word) => sum + (pieces[word]?.length ?? 0), 0);
          if (own.length === 0 || size > limit - 2) continue;
          const holding = windows.filter((window) => window.paragraphs.includes(number));
          expect(holding).toHaveLength(1);
          expect(holding[0]?.words.filter((word) => word >= first && word < last)).toEqual(own);
        }
      }),
    );
  });

  test("windows grow with its length, not faster", () => {
    fc.assert(
      fc.property(anyArticle, ({ pieces, paragraphs }) => {
        const total = pieces.reduce((sum, own) => sum + own.length, 0);
        const read = windowsOf(paragraphs, pieces, rule(64, 16)).reduce((sum, window) => sum + window.ids.length, 0);
        expect(read).toBeLessThanOrEqual(3 * total + 3 * paragraphs.length + 64);
      }),
    );
  });
});

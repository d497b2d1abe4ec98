import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestPath, legalPaths, marginals } from "./paths.ts";
import { spanProbability, spansOf } from "./spans.ts";

const LABELS = ["O", "B-source", "I-source", "B-content", "I-content"];
const score = fc.double({ min: -8, max: 8, noNaN: true });
const rows = fc.array(fc.tuple(score, score, score, score, score), { minLength: 1, maxLength: 7 });

/** Every path's score by trying all. */
function allPaths(scores: readonly (readonly number[])[]): { path: number[]; sum: number }[] {
  const rule = legalPaths(LABELS);
  let paths = LABELS.map((_, label) => ({ path: [label], sum: (rule.first[label] ?? 0) + (scores[0]?.[label] ?? 0) }));
  for (const row of scores.slice(1)) {
    paths = paths.flatMap(({ path, sum }) =>
      LABELS.map((_, to) => ({
        path: [...path, to],
        sum: sum + (rule.steps[path.at(-1) ?? 0]?.[to] ?? 0) + (row[to] ?? 0),
      })),
    );
  }
  return paths;
}

describe("bestPath", () => {
  it("is the best of all paths, and legal", () => {
    fc.assert(
      fc.property(
        rows.filter((each) => each.length <= 5),
        (scores) => {
          const path = [...bestPath(scores.flat(), scores.length, legalPaths(LABELS))];
          const best = Math.max(...allPaths(scores).map(({ sum }) => sum));
          const own = allPaths(scores).find((each) => each.path.join() === path.join());
          expect(own?.sum).toBeCloseTo(best, 6);
          for (const [at, label] of path.entries()) {
            const name = LABELS[label] ?? "";
            if (name.startsWith("I-")) expect(LABELS[path[at - 1] ?? 0]?.slice(2)).toBe(name.slice(2));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("of no words is empty", () => {
    expect([...bestPath([], 0, legalPaths(LABELS))]).toEqual([]);
  });
});

describe("marginals", () => {
  it("sum to one for each word and give what trying all paths gives", () => {
    fc.assert(
      fc.property(
        rows.filter((each) => each.length <= 4),
        (scores) => {
          const shares = marginals(scores.flat(), scores.length, legalPaths(LABELS));
          const paths = allPaths(scores);
          const whole = paths.reduce((sum, each) => sum + Math.exp(each.sum), 0);
          for (let word = 0; word < scores.length; word++) {
            for (let label = 0; label < LABELS.length; label++) {
              const own = paths
                .filter((each) => each.path[word] === label)
                .reduce((sum, each) => sum + Math.exp(each.sum), 0);
              expect(shares[word * LABELS.length + label]).toBeCloseTo(own / whole, 6);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("spansOf", () => {
  it("reads spans from a path and leaves out an inside label that goes on with nothing", () => {
    expect(spansOf([0, 1, 2, 0, 3, 3, 4], LABELS)).toEqual([
      { first: 1, last: 3, kind: "source" },
      { first: 4, last: 5, kind: "content" },
      { first: 5, last: 7, kind: "content" },
    ]);
    expect(spansOf([0, 2, 0], LABELS)).toEqual([]);
  });

  it("gives a span that is certain a probability near one, and a doubtful edge a low one", () => {
    const sure = [9, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 9, 0, 0, 9, 0, 0, 0, 0];
    const open = [9, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0];
    const span = { first: 1, last: 3, kind: "source" };
    const rule = legalPaths(LABELS);
    expect(spanProbability(span, marginals(sure, 4, rule), 4, LABELS)).toBeGreaterThan(0.95);
    expect(spanProbability(span, marginals(open, 4, rule), 4, LABELS)).toBeLessThan(0.9);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOf } from "./layout.ts";

const graph = fc
  .integer({ min: 2, max: 40 })
  .chain((count) =>
    fc.tuple(fc.constant(count), fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 80 })),
  );

test("no node lies on another, whoever cites whom, and the same graph always lies the same", () => {
  fc.assert(
    fc.property(graph, ([count, edges]) => {
      const places = layoutOf(count, edges);
      expect(layoutOf(count, edges)).toEqual(places);
      const width = Math.max(...places.map(({ x }) => x)) - Math.min(...places.map(({ x }) => x));
      for (const [at, one] of places.entries()) {
        expect(Number.isFinite(one.x + one.y)).toBe(true);
        for (const other of places.slice(at + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(width * 0.004);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("one alone, and none, have a place too", () => {
  expect(layoutOf(1, [])).toHaveLength(1);
  expect(layoutOf(0, [])).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps, type Span } from "../../contract/index.ts";
import { Cover } from "./cover.ts";
import { touching } from "./touching.ts";

const LENGTH = 60;
const span = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 8 }))
  .map(([start, size]): Span => ({ start, end: Math.min(LENGTH, start + size) }));
/** Spans in text order, none overlapping another. */
const disjoint = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 8 }).map((steps) => {
  let at = 0;
  return steps.map(([gap, size]): Span => {
    const start = at + gap;
    at = start + size;
    return { start, end: at };
  });
});

describe("touching", () => {
  it("finds what looking at every span finds", () => {
    fc.assert(
      fc.property(span, disjoint, (asked, spans) => {
        expect(touching(asked, spans)).toEqual(spans.filter((each) => overlaps(each, asked)));
      }),
    );
  });

  it("does not take a neighbour that only meets it", () => {
    expect(
      touching({ start: 3, end: 5 }, [
        { start: 0, end: 3 },
        { start: 5, end: 9 },
      ]),
    ).toEqual([]);
  });
});

describe("Cover", () => {
  it("is touched where a span that was added is", () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 6 }), (asked, added) => {
        const cover = new Cover("x".repeat(LENGTH));
        cover.add(added);
        expect(cover.touches(asked)).toBe(added.some((each) => overlaps(each, asked)));
      }),
    );
  });
});

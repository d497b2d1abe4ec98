import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "./columns.ts";
import type { Segment } from "./segments.ts";

const at = (text: string, left: number, y: number, width = 150, size = 10): Segment => ({
  text,
  left,
  right: left + width,
  y,
  size,
});
const column = (name: string, left: number, from: number, count: number, width = 150) =>
  Array.from({ length: count }, (_, index) => at(`${name}${index + 1}`, left, from + index * 12, width));
const read = (segments: Segment[]) =>
  columnsOf(segments, 0).map(({ lines }) => lines.map(({ text }) => text).join(" "));

describe("columns", () => {
  test("two, however the page draws them", () => {
    const [left, right] = [column("a", 50, 100, 4), column("b", 220, 100, 4)];
    expect(read([...right, ...left])).toEqual(["a1 a2 a3 a4", "b1 b2 b3 b4"]);
  });

  test("three", () => {
    const all = [...column("c", 390, 100, 4), ...column("a", 50, 100, 4), ...column("b", 220, 100, 4)];
    expect(read(all)).toEqual(["a1 a2 a3 a4", "b1 b2 b3 b4", "c1 c2 c3 c4"]);
  });

  test("below a headline, above a caption across them, and below that again", () => {
    const all = [
      at("headline", 80, 60, 260, 24),
      ...column("a", 50, 100, 4),
      ...column("b", 220, 100, 4),
      at("caption", 50, 170, 320),
      ...column("c", 50, 200, 4),
      ...column("d", 220, 200, 4),
    ];
    expect(read(all)).toEqual(["headline", "a1 a2 a3 a4", "b1 b2 b3 b4", "caption", "c1 c2 c3 c4", "d1 d2 d3 d4"]);
  });

  test("lines of wide gaps are still lines", () => {
    const loose = [at("d1", 220, 100, 40), at("d2", 275, 100, 40), at("d3", 330, 100, 40)];
    expect(read([...column("a", 50, 100, 4), ...loose, ...column("b", 220, 112, 3)])).toEqual([
      "a1 a2 a3 a4",
      "d1 d2 d3 b1 b2 b3",
    ]);
  });
});

describe("no columns", () => {
  test("a table's cells are read row by row", () => {
    const table = [100, 112, 124, 136].flatMap((y, row) => [
      at(`gate ${row}`, 50, y, 40),
      at(`19${70 + row}`, 200, y, 25),
      at(`${row} m`, 320, y, 20),
    ]);
    expect(read(table)).toEqual(["gate 0 1970 0 m gate 1 1971 1 m gate 2 1972 2 m gate 3 1973 3 m"]);
  });

  test("two lines side by side are no columns", () => {
    expect(read([...column("a", 50, 100, 2), ...column("b", 220, 100, 2)])).toEqual(["a1 b1 a2 b2"]);
  });

  test("gaps that chance to stand below one another in running text", () => {
    const lines = Array.from({ length: 12 }, (_, index) =>
      index % 4 === 0
        ? [at(`l${index}`, 50, 100 + index * 12, 140), at(`r${index}`, 205, 100 + index * 12, 165)]
        : [at(`w${index}`, 50, 100 + index * 12, 320)],
    ).flat();
    expect(columnsOf(lines, 0)).toHaveLength(1);
  });
});

test("property: every segment's words come out once", () => {
  const segment = fc.record({
    left: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 800 }),
    width: fc.integer({ min: 5, max: 400 }),
    size: fc.integer({ min: 6, max: 24 }),
  });
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 60 }), (drawn) => {
      const segments = drawn.map(({ left, y, width, size }, index) => at(`w${index}.`, left, y, width, size));
      const words = read(segments)
        .join(" ")
        .split(" ")
        .filter((word) => word !== "");
      expect(words.toSorted()).toEqual(segments.map(({ text }) => text).toSorted());
    }),
  );
});

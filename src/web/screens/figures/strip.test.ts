import { describe, expect, it } from "vitest";
import type { FigureGroup } from "../../../contract/index.ts";
import { clashing, stripOf, valuesInOrder } from "./strip.ts";

type Value = FigureGroup["values"][number];

function value(told: Partial<Value>): Value {
  return {
    file: "a.txt",
    article: "a",
    start: 0,
    end: 2,
    text: "24",
    value: 24,
    low: null,
    high: null,
    bound: "exact",
    asOf: null,
    origin: null,
    ...told,
  };
}

function figure(values: readonly Partial<Value>[], told: Partial<FigureGroup> = {}): FigureGroup {
  const all = values.map(value);
  return { id: "f1", what: "boats", unit: "boats", conflict: false, byTime: false, values: all, ...told };
}

describe("values as a strip", () => {
  it("puts each where it lies between the least and the greatest", () => {
    const strip = stripOf(figure([{ value: 10 }, { value: 20 }, { value: 15 }]));
    const [ten, twenty, fifteen] = strip?.marks.map(({ from }) => from) ?? [];
    expect([strip?.low, strip?.high]).toEqual([10, 20]);
    expect(fifteen).toBeCloseTo(50);
    expect((ten ?? 0) + (twenty ?? 0)).toBeCloseTo(100);
    expect(ten).toBeGreaterThan(0);
  });

  it("bounds reach on to the end of what is drawn, ranges and “about” are stretches", () => {
    const strip = stripOf(
      figure([
        { value: 10, bound: "at-least" },
        { value: 20, bound: "less-than" },
        { value: 15, bound: "about" },
        { value: 12, low: 12, high: 18, bound: "range" },
      ]),
    );
    expect(strip?.marks[0]).toMatchObject({ openHigh: true, openLow: false, to: 100 });
    expect(strip?.marks[1]).toMatchObject({ openLow: true, openHigh: false, from: 0 });
    for (const mark of strip?.marks.slice(2) ?? []) expect(mark.to).toBeGreaterThan(mark.from);
  });

  it("leaves out what has no number, and is none where nothing has one", () => {
    expect(stripOf(figure([{ value: null }, { value: 3 }]))?.marks.map(({ index }) => index)).toEqual([1]);
    expect(stripOf(figure([{ value: null }]))).toBeNull();
  });

  it("one value alone stands in the middle", () => {
    const [mark] = stripOf(figure([{ value: 7 }]))?.marks ?? [];
    expect(mark?.from).toBeCloseTo(50);
  });

  it("lists the least first, what has no number last, and keeps the index of each", () => {
    const order = valuesInOrder(figure([{ value: 9 }, { value: null }, { value: 2 }, { value: 2 }]));
    expect(order.map(({ index }) => index)).toEqual([2, 3, 0, 1]);
  });

  it("tells which clash: neither one whose counterpart fell, nor where time explains it", () => {
    const against: [number, number][] = [
      [0, 1],
      [1, 2],
    ];
    const values = [{ value: 1 }, { value: 2 }, { value: 3 }];
    expect([...clashing(figure(values, { against }))]).toEqual([0, 1, 2]);
    expect([...clashing(figure([{ value: 1 }, { value: 2 }, { value: 3, fallen: true }], { against }))]).toEqual([
      0, 1,
    ]);
    expect(clashing(figure(values, { against, byTime: true })).size).toBe(0);
    expect(clashing(figure(values)).size).toBe(0);
  });
});

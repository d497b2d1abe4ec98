import fc from "fast-check";
import { expect, test } from "vitest";
import { extentOf } from "../edtf-extent.ts";
import type { Moment } from "../timeline.ts";
import { TimeAxis } from "./time-axis.ts";

function momentsOf(values: readonly string[]): Moment[] {
  return values.flatMap((value) => {
    const extent = extentOf(value);
    return extent === null ? [] : [{ value, extent, entries: [] }];
  });
}

const placesOf = (...values: string[]) => {
  const moments = momentsOf(values);
  const axis = new TimeAxis(moments);
  return moments.map((moment) => axis.placeOf(moment));
};

test("half a century and last week both have room", () => {
  const [old, week, day] = placesOf("1974", "2031-05-01", "2031-05-03");
  expect(old?.left).toBe(0);
  expect((week?.left ?? 0) - (old?.left ?? 0)).toBeLessThan(90);
  expect((day?.left ?? 0) - (week?.left ?? 0)).toBeGreaterThan(2);
});

test("what has no end reaches the end of the line, beyond everything else", () => {
  const [open, last, since] = placesOf("../1980", "2000", "1990/..");
  expect(open?.left).toBe(0);
  expect((since?.left ?? 0) + (since?.width ?? 0)).toBeCloseTo(100);
  expect((last?.left ?? 0) + (last?.width ?? 0)).toBeLessThan(100);
});

test("one day alone has its place", () => {
  expect(placesOf("2031-05-03")).toEqual([{ left: 0, width: 100 }]);
});

test("the order of time is kept, and nothing leaves the line", () => {
  const year = fc.integer({ min: 1, max: 9999 }).map((one) => String(one).padStart(4, "0"));
  const value = fc.oneof(
    year,
    year.map((one) => `${one}-07`),
    year.map((one) => `${one}-07-15`),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
      const moments = momentsOf(values);
      const axis = new TimeAxis(moments);
      for (const one of moments) {
        const { left, width } = axis.placeOf(one);
        expect(left >= -1e-9 && width >= 0 && left + width <= 100 + 1e-9).toBe(true);
        for (const other of moments) {
          if ((one.extent.from ?? 0) < (other.extent.from ?? 0)) expect(left).toBeLessThan(axis.placeOf(other).left);
        }
      }
    }),
  );
});

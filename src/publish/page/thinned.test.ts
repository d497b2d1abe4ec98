import fc from "fast-check";
import { expect, test } from "vitest";
import { thinned } from "./thinned.ts";

test("leaves out what lies too near, and rings that come to nothing", () => {
  expect(thinned("M0,0L0.5,0L5,0L5,5ZM9,9L9.1,9L9,9.1ZM1,1L20,20.5", 1)).toBe("M0,0l5,0 0,5ZM1,1l19,19.5");
  expect(thinned("M1,1L8,8L8.2,8.2", 1)).toBe("M1,1l7,7 0.2,0.2");
  expect(thinned("", 1)).toBe("");
});

test("what is kept are places of the path, in their order, from the first", () => {
  const point = fc.tuple(fc.integer({ min: -99, max: 999 }), fc.integer({ min: -99, max: 999 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), fc.boolean(), (points, closed) => {
      const path = `M${points.map(([x, y]) => `${x / 10},${y / 10}`).join("L")}${closed ? "Z" : ""}`;
      const numbers = [...thinned(path, 1).matchAll(/-?[\d.]+/gu)].map(([number]) => Math.round(Number(number) * 10));
      let [x, y] = [0, 0];
      let from = 0;
      for (let index = 0; index < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        const found = points.findIndex(([atX, atY], at) => at >= from && atX === x && atY === y);
        expect(found).toBeGreaterThanOrEqual(from);
        if (index === 0) expect(found).toBe(0);
        from = found + 1;
      }
    }),
  );
});

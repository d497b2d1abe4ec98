import { describe, expect, it } from "vitest";
import type { FigureGroup } from "../../contract/index.ts";
import { strikeFigures } from "./index.ts";

describe("figures without a source", () => {
  const value = (origin: string | null, amount: number) => ({
    file: "0.txt",
    article: "sha256:0",
    start: 0,
    end: 1,
    text: `${amount}`,
    value: amount,
    low: null,
    high: null,
    bound: "exact" as const,
    asOf: null,
    origin,
  });
  const group: FigureGroup = {
    id: "f1",
    what: "people killed",
    unit: "people",
    conflict: true,
    byTime: false,
    against: [[0, 1]],
    values: [value("ann-pell", 12), value("oren-vale", 14), value(null, 12)],
  };
  it("conflict no more once one of two is gone", () => {
    const struck = strikeFigures(group, new Set(["oren-vale"]));
    expect(struck.conflict).toBe(false);
    expect(struck.values.map(({ fallen }) => fallen)).toEqual([false, true, false]);
  });
  it("stay as they are where nobody of theirs is struck", () => {
    expect(strikeFigures(group, new Set(["northwire"]))).toBe(group);
  });
});

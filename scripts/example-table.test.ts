import { expect, test } from "vitest";
import { type Row, tableOf } from "./example-table.ts";

const ROW: Row = {
  number: "07",
  day: "3 May",
  outlet: "The Harbour Record",
  statements: 12,
  shares: { named: 0.5, document: 0, unnamed: 0.004, "not-stated": 0.296, writer: 0.2 },
};

test("the table has a line a report, its figures under their heads", () => {
  const [head = "", line = ""] = tableOf([ROW], 100).split("\n");
  const under = (name: string) => line.slice(head.indexOf(name), head.indexOf(name) + name.length).trim();
  expect(under("statements")).toBe("12");
  expect(under("named")).toBe("50");
  expect(under("not stated")).toBe("30");
});

test("nothing and next to nothing are told apart", () => {
  const line = tableOf([ROW], 100).split("\n")[1] ?? "";
  expect(line).toContain(" · ");
  expect(line).toContain(" <1 ");
});

test("no line is wider than the terminal", () => {
  for (const line of tableOf([ROW, ROW], 40).split("\n")) expect(line.length).toBeLessThanOrEqual(40);
});

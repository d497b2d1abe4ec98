import { describe, expect, test } from "vitest";
import { withoutRunningHeads } from "./running-heads.ts";

/** Pages of lines, 100 points apart from 50 on down. */
const pages = (...lines: string[][]) =>
  lines.map((words) => ({
    height: 1000,
    segments: words.map((text, index) => ({ text, left: 50, right: 300, y: 50 + index * 100, size: 10 })),
  }));
const left = (...lines: string[][]) =>
  withoutRunningHeads(pages(...lines)).map(({ segments }) => segments.map(({ text }) => text));
const body = (name: string) => Array.from({ length: 7 }, (_, index) => `${name} ${"word ".repeat(index + 1)}`.trim());

describe("running heads", () => {
  test("the same on each page, but for its figures", () => {
    expect(left(["Harbour Herald, 3 May", ...body("a")], ["Harbour Herald, 4 May", ...body("b")])).toEqual([
      body("a"),
      body("b"),
    ]);
  });

  test("left and right pages with their own", () => {
    const [even, odd] = ["Harbour Herald", "Cold stores"];
    const all = [body("a"), body("b"), body("c"), body("d")];
    expect(left(...all.map((lines, page) => [page % 2 === 0 ? even : odd, ...lines]))).toEqual(all);
  });

  test.each([
    ["counting up", (page: number) => String(page + 17)],
    ["in dashes", (page: number) => `– ${page + 17} –`],
    ["in Roman figures", (page: number) => ["iii", "iv", "v"][page] ?? ""],
    ["that say so", (page: number) => `Page ${page + 1} of 3`],
  ])("page numbers %s", (_, number) => {
    const all = [body("a"), body("b"), body("c")];
    expect(left(...all.map((lines, page) => [...lines, number(page)]))).toEqual(all);
  });
});

test("a number in the margin of a single page", () => {
  const all = ["word", "another"];
  const page = {
    height: 1000,
    segments: [...all, "27"].map((text, index) => ({
      text,
      left: 50,
      right: 300,
      y: [500, 515, 960][index] ?? 0,
      size: 10,
    })),
  };
  expect(withoutRunningHeads([page])[0]?.segments.map(({ text }) => text)).toEqual(all);
});

describe("what stays", () => {
  test("a first line that no other page has", () => {
    expect(left(["Pier stays shut", ...body("a")], body("b"))).toEqual([["Pier stays shut", ...body("a")], body("b")]);
  });

  test("the same words in the middle of pages", () => {
    const all = [body("a"), body("b")].map((lines) => [
      ...lines.slice(0, 4),
      "The harbour master said:",
      ...lines.slice(4),
    ]);
    expect(left(...all)).toEqual(all);
  });

  test("a last line that is a year or a count, and counts up nothing", () => {
    const all = [
      [...body("a"), "1987"],
      [...body("b"), "1200"],
    ];
    expect(left(...all)).toEqual(all);
  });

  test("of one page, its only head", () => {
    expect(left(["Harbour Herald, 3 May", ...body("a")])).toEqual([["Harbour Herald, 3 May", ...body("a")]]);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { PageNames } from "./page-name.ts";

test("a page is named after its article's file", () => {
  const names = new PageNames();
  expect(names.nameFor("press/harbor fire.txt")).toBe("harbor-fire.html");
  expect(names.nameFor("-")).toBe("standard-input.html");
  expect(names.nameFor("https://record.example/news/fire/?page=2")).toBe("record.example-news-fire.html");
});

test("two files of one name get two pages", () => {
  const names = new PageNames();
  expect([names.nameFor("a/fire.txt"), names.nameFor("b/fire.md"), names.nameFor("c/Fire.html")]).toEqual([
    "fire.html",
    "fire-2.html",
    "Fire-3.html",
  ]);
});

test("no name leaves its folder, is hidden, or comes twice, whatever the files are called", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (files) => {
      const names = new PageNames();
      const given = files.map((file) => names.nameFor(file));
      expect(new Set(given).size).toBe(files.length);
      for (const name of given) expect(name).toMatch(/^[^./\\][^/\\]*\.html$/u);
    }),
  );
});

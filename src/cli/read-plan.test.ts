import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { planOf } from "./read-plan.ts";

test("text on a terminal, json off one", () => {
  expect(planOf(["a.txt"], {}, true).format).toBe("text");
  expect(planOf(["a.txt"], {}, false).format).toBe("json");
});

test("the ending of --out tells the format, and --format tells it better", () => {
  const formatOf = (out: string) => planOf(["a.txt"], { out }, true).format;
  expect(["b.csv", "b.html", "b.HTM", "b.ndjson", "b.json", "b.txt", "b"].map(formatOf)).toEqual([
    "csv",
    "html",
    "html",
    "json",
    "json",
    "text",
    "json",
  ]);
  expect(planOf(["a.txt"], { out: "b.csv", format: "html" }, true).format).toBe("html");
});

test("one article's page is a file; several articles' pages are a folder, also one that is not there yet", () => {
  expect(planOf(["a.txt"], { out: "b.html" }, true).out).toEqual({ path: "b.html", folder: false });
  expect(planOf(["a.txt", "c.txt"], { out: "pages", format: "html" }, true).out).toEqual({
    path: "pages",
    folder: true,
  });
  expect(planOf(["a.txt"], { out: "pages/", format: "html" }, true).out).toEqual({ path: "pages/", folder: true });
});

test("as many threads as cores and files have use for, or as many as are asked for", () => {
  expect(planOf(["a.txt"], {}, true)).toMatchObject({ threads: 1, several: false });
  expect(planOf([import.meta.dirname], {}, true)).toMatchObject({ threads: availableParallelism(), several: true });
  expect(planOf(["a.txt", "b.txt"], {}, true).threads).toBeLessThanOrEqual(2);
  expect(planOf(["a.txt"], { threads: 7 }, true).threads).toBe(7);
});

test("--show asks for text, unless a table is asked for; statements are shown where nothing is said", () => {
  expect(planOf(["a.txt"], { show: ["dates"] }, false)).toMatchObject({ format: "text", show: ["dates"] });
  expect(planOf(["a.txt"], { show: ["dates"], out: "b.csv" }, false)).toMatchObject({ format: "csv", show: ["dates"] });
  expect(planOf(["a.txt"], { format: "csv" }, false).show).toEqual(["statements"]);
  expect(planOf(["a.txt"], { show: ["places", "dates", "places"] }, true).show).toEqual(["places", "dates"]);
});

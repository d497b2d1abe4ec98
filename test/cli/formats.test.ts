import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wordsAt } from "../../src/contract/index.ts";
import { BRIDGE, FERRY, PAGE } from "./articles.ts";
import { folderOf, hearsay, readingsIn } from "./hearsay.ts";

test("off a terminal an article comes as one line of JSON that keeps the contract", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE });
  const said = ["--outlet", "The Harbor Record", "--date", "2026-03-04", "--url", "https://record.example/bridge"];
  const { code, out, err } = await hearsay(["read", "bridge.txt", ...said, "--title", "Bridge closed"], { folder });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [reading, ...more] = readingsIn(out);
  expect(more).toEqual([]);
  expect(reading?.article).toMatchObject({
    file: "bridge.txt",
    outlet: "The Harbor Record",
    published: "2026-03-04",
    publishedFrom: "given",
    url: "https://record.example/bridge",
    title: "Bridge closed",
    text: BRIDGE,
  });
  const contents = reading?.attributions.flatMap(({ content }) => content.map((span) => wordsAt(BRIDGE, span)));
  expect(contents).toContainEqual(expect.stringContaining("Nobody should cross it"));
});

test("text is for people: who, the words, and colours only where they are asked for", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE });
  const plain = await hearsay(["read", "bridge.txt", "--format", "text"], { folder });
  expect(plain).toMatchObject({ code: 0, err: "" });
  expect(plain.out).toContain("Ottilie Brandt");
  expect(plain.out).toContain("Nobody should cross it");
  expect(plain.out).not.toContain("\u001b[");
  const coloured = await hearsay(["read", "bridge.txt", "--format", "text", "--colour"], { folder });
  expect(coloured.out).toContain("\u001b[");
  const not = await hearsay(["read", "bridge.txt", "--format", "text", "--color", "--no-color"], { folder });
  expect(not.out).toBe(plain.out);
});

test("csv has one header for all articles and a row for each finding", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE, "ferry.txt": FERRY });
  const args = ["read", "bridge.txt", "ferry.txt", "--threads", "1"];
  const { code, out } = await hearsay([...args, "--format", "csv"], { folder });
  expect(code).toBe(0);
  const rows = out.split("\r\n").filter((row) => /^(?:file|bridge\.txt|ferry\.txt),/.test(row));
  expect(rows.filter((row) => row.startsWith("file,"))).toHaveLength(1);
  const readings = readingsIn((await hearsay(args, { folder })).out);
  expect(rows).toHaveLength(
    1 + readings.flatMap((one) => [...one.attributions, ...one.assertions, ...one.inferences]).length,
  );
});

test("one article's page goes to standard output, or to the file that is named", async () => {
  const folder = await folderOf({ "crane.html": PAGE });
  const piped = await hearsay(["read", "crane.html", "--format", "html"], { folder });
  expect(piped).toMatchObject({ code: 0, err: "" });
  expect(piped.out).toMatch(/^<!doctype html>/i);
  expect(piped.out).toContain("it owes us nothing");
  expect(await hearsay(["read", "crane.html", "--out", "page.html"], { folder })).toMatchObject({ code: 0, out: "" });
  expect(await readFile(join(folder, "page.html"), "utf8")).toBe(piped.out);
});

test("several articles' pages go to a folder, one each, named after their files", async () => {
  const folder = await folderOf({ "press/bridge.txt": BRIDGE, "press/ferry.txt": FERRY, "wire/ferry.txt": FERRY });
  const args = ["read", "press", "wire/ferry.txt", "--format", "html", "--out", "pages", "--threads", "1"];
  expect(await hearsay(args, { folder })).toMatchObject({ code: 0, out: "", err: "" });
  expect((await readdir(join(folder, "pages"))).sort()).toEqual(["bridge.html", "ferry-2.html", "ferry.html"]);
});

test("--show gives dates, places and figures: sections of the text, or one table", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE });
  const text = await hearsay(["read", "bridge.txt", "--date", "2026-03-04", "--show", "dates,figures"], { folder });
  expect(text).toMatchObject({ code: 0, err: "" });
  expect(text.out).toMatch(/What is said to have happened when.*1994.*Figures.*4,000 vehicles/su);
  expect(text.out).not.toContain("Nobody should cross it");
  const { code } = await hearsay(["read", "bridge.txt", "--show", "figures", "--out", "figures.csv"], { folder });
  expect(code).toBe(0);
  const [header, ...rows] = (await readFile(join(folder, "figures.csv"), "utf8")).trimEnd().split("\r\n");
  expect(header).toContain(",value,low,high,bound,");
  expect(rows.some((row) => row.includes(",4000,,,exact,"))).toBe(true);
});

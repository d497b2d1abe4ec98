import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BRIDGE, FERRY, GERMAN, manyReports, ORCHARD, PAGE } from "./articles.ts";
import { folderOf, hearsay, readingsIn } from "./hearsay.ts";

const files = (ndjson: string) => readingsIn(ndjson).map(({ article }) => article.file);

test("readings come in the order given, whatever each takes", async () => {
  const long = `${BRIDGE}\n`.repeat(20);
  const folder = await folderOf({ "long.txt": long, "ferry.txt": FERRY, "orchard.txt": ORCHARD, "crane.html": PAGE });
  const order = ["orchard.txt", "long.txt", "crane.html", "ferry.txt"];
  const { code, out, err } = await hearsay(["read", ...order], { folder });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(files(out)).toEqual(order);
});

test("a file that can't be read costs one line and exit code 1, and the others are read", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE, "ferry.txt": FERRY, "empty.txt": "" });
  const { code, out, said } = await hearsay(["read", "bridge.txt", "gone.txt", "empty.txt", "ferry.txt"], { folder });
  expect(code).toBe(1);
  expect(files(out)).toEqual(["bridge.txt", "ferry.txt"]);
  expect(said).toEqual([
    expect.stringMatching(/^hearsay: .*gone\.txt/),
    expect.stringMatching(/^hearsay: .*empty\.txt/),
  ]);
});

test.skipIf(process.getuid?.() === 0)("a file that may not be opened is named", async () => {
  const folder = await folderOf({ "locked.txt": BRIDGE, "ferry.txt": FERRY });
  await chmod(join(folder, "locked.txt"), 0);
  const { code, out, said } = await hearsay(["read", "locked.txt", "ferry.txt"], { folder });
  expect(code).toBe(1);
  expect(files(out)).toEqual(["ferry.txt"]);
  expect(said).toEqual([expect.stringMatching(/locked\.txt/)]);
});

test("in a folder, files that are no articles are counted in one line and change no exit code", async () => {
  const folder = await folderOf({
    "press/b/ferry.txt": FERRY,
    "press/a-bridge.txt": BRIDGE,
    "press/crane.html": PAGE,
    "press/photo.jpg": new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
    "press/photo2.jpg": new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
  });
  const { code, out, said } = await hearsay(["read", "press"], { folder });
  expect(code).toBe(0);
  expect(said).toEqual([expect.stringMatching(/press: 2 files .*jpg/)]);
  expect(files(out).sort()).toEqual(["press/a-bridge.txt", "press/b/ferry.txt", "press/crane.html"]);
});

test("--meta says for many files what they do not, by the longest path that fits", async () => {
  const list = [
    { file: "ferry.txt", outlet: "Oster Post", published: "2026-02-01", url: "https://post.example/1", title: null },
    { file: "wire/ferry.txt", outlet: "Lenn Wire", published: null },
  ];
  const folder = await folderOf({
    "press/ferry.txt": FERRY,
    "wire/ferry.txt": FERRY,
    "bridge.txt": BRIDGE,
    "list.json": JSON.stringify(list),
  });
  const { code, out, err } = await hearsay(["read", "press", "wire", "bridge.txt", "--meta", "list.json"], { folder });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(readingsIn(out).map(({ article }) => [article.outlet, article.published, article.url])).toEqual([
    ["Oster Post", "2026-02-01", "https://post.example/1"],
    ["Lenn Wire", null, null],
    [null, null, null],
  ]);
});

test("an article in another language is kept, named as not read, and changes no exit code", async () => {
  const folder = await folderOf({ "brücke.txt": GERMAN, "ferry.txt": FERRY });
  const { code, out, said } = await hearsay(["read", "brücke.txt", "ferry.txt"], { folder });
  expect(code).toBe(0);
  expect(said).toEqual([expect.stringMatching(/brücke\.txt: kept but not read: .*\bde\b/)]);
  const [german, ferry] = readingsIn(out);
  expect(german?.article.language).toBe("de");
  expect(german?.notRead).toBeTypeOf("string");
  expect(german).toMatchObject({ entities: [], attributions: [], assertions: [], figures: [], hedges: [] });
  expect(ferry?.notRead).toBeNull();
});

test("the same bytes come with any number of threads, in any order, and for each file alone", async () => {
  const reports = manyReports(7);
  const folder = await folderOf(reports);
  const names = Object.keys(reports);
  const one = await hearsay(["read", ...names, "--threads", "1"], { folder });
  expect(files(one.out)).toEqual(names);
  const lines = one.out.trimEnd().split("\n");
  const back = await hearsay(["read", ...names.toReversed(), "--threads", "3"], { folder });
  expect(back.out.trimEnd().split("\n").toReversed()).toEqual(lines);
  const alone = await hearsay(["read", "report-004.txt"], { folder });
  expect(alone.out.trimEnd()).toBe(lines[4]);
}, 120_000);

test("standard input is an article like any other", async () => {
  const folder = await folderOf({ "ferry.txt": FERRY });
  const { code, out } = await hearsay(["read", "ferry.txt", "-", "--outlet", "Lenn Wire"], { folder, input: BRIDGE });
  expect(code).toBe(0);
  const [, piped] = readingsIn(out);
  expect(piped?.article).toMatchObject({ file: "-", text: BRIDGE, outlet: "Lenn Wire" });
  expect(piped?.attributions.length).toBeGreaterThan(0);
  const none = await hearsay(["read", "-"]);
  expect(none).toMatchObject({ code: 1, out: "", said: [expect.stringMatching(/^hearsay: .*-/)] });
});

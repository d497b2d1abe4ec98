import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/command-line.ts";
import { BRIDGE, FERRY } from "./articles.ts";
import { folderOf, hearsay } from "./hearsay.ts";

/** What is wrong, as it is typed, and what the sentence must name. */
const WRONG: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["no path", ["read"], /needs at least one PATH/],
  ["an unknown command", ["raed", "bridge.txt"], /unknown command “raed”; did you mean read\?/],
  ["help of an unknown command", ["help", "raed"], /unknown command “raed”.*hearsay help/],
  ["no words to look for", ["search", "quake"], /search needs WORDS: words to look for/],
  [
    "a file for a collection",
    ["add", "bridge.txt", "ferry.txt"],
    /bridge\.txt is a file here.*hearsay add NAME bridge\.txt/,
  ],
  ["a file for a command", ["bridge.txt"], /hearsay read bridge\.txt reads it/],
  ["an unknown option", ["read", "bridge.txt", "--fromat", "json"], /“--fromat”; did you mean --format\?/],
  ["an option without its value", ["read", "bridge.txt", "--outlet"], /--outlet <name>/],
  ["an unknown format", ["read", "bridge.txt", "--format", "yaml"], /--format yaml .*text, json, html, csv/],
  ["no date", ["read", "bridge.txt", "--date", "yesterday"], /--date yesterday .*YYYY-MM-DD/],
  ["a day that is none", ["read", "bridge.txt", "--date", "2026-02-30"], /--date 2026-02-30 .*YYYY-MM-DD/],
  ["no address", ["read", "bridge.txt", "--url", "record.example"], /--url record\.example .*https:\/\//],
  ["no number of threads", ["read", "bridge.txt", "--threads", "0"], /--threads 0 .*1 to 1024/],
  [
    "a part that is none",
    ["read", "bridge.txt", "--show", "dates,maps"],
    /--show dates,maps .*statements, dates, places/,
  ],
  ["no part", ["read", "bridge.txt", "--show", ""], /--show "" /],
  ["parts of what is whole", ["read", "bridge.txt", "--show", "dates", "--format", "json"], /json holds everything/],
  ["parts of a page", ["read", "bridge.txt", "--show", "dates", "--out", "a.html"], /html holds everything/],
  [
    "several tables in one",
    ["read", "bridge.txt", "--show", "dates", "--show", "figures", "--format", "csv"],
    /--show dates,figures asks for 2 tables/,
  ],
  ["an unknown runtime", ["read", "bridge.txt", "--runtime", "gpu"], /--runtime gpu .*native, wasm/],
  ["an empty outlet", ["read", "bridge.txt", "--outlet", ""], /--outlet "" /],
  ["a source without a name", ["read", "bridge.txt", "--without", ""], /--without "" .*name a source/],
  [
    "a source that is none",
    ["read", "bridge.txt", "--without", "Otilie Brand"],
    /“Otilie Brand” is no source.*“Ottilie Brandt”/,
  ],
  ["nothing to explain", ["explain"], /FILE:LINE.*an id such as a12/],
  ["no place to explain", ["explain", "bridge.txt"], /bridge\.txt:LINE/],
  ["no id to explain", ["explain", "bridge.txt", "ferry.txt"], /“ferry\.txt” is no id/],
  ["a line that is not there", ["explain", "bridge.txt:99"], /no line 99: its text has lines 1 to \d/],
  ["a finding that is not there", ["explain", "bridge.txt", "a99"], /no finding a99: there are a1 to a\d/],
  ["standard input twice", ["read", "-", "-"], /standard input, which can be read only once/],
  ["one address for two files", ["read", "bridge.txt", "ferry.txt", "--url", "https://a.example/1"], /--url .*--meta/],
  ["one title for a folder", ["read", ".", "--title", "Bridge closed"], /--title .*folder.*--meta/],
  ["several pages to nowhere", ["read", ".", "--format", "html"], /folder .*--out/],
  ["several pages into one file", ["read", ".", "--out", "pages.html"], /--out pages\.html .*folder/],
  ["json into a folder", ["read", "bridge.txt", "--format", "json", "--out", "pages/"], /--out pages\/ is a folder/],
  ["writing over the article", ["read", "bridge.txt", "--out", "./bridge.txt"], /--out \.\/bridge\.txt .*write over/],
  [
    "a folder that is not there",
    ["read", "bridge.txt", "--out", "no/such/x.json"],
    /--out no\/such\/x\.json .*no such/,
  ],
  ["a model that is not there", ["read", "bridge.txt", "--model", "huge"], /model.*“huge”.*small/],
  ["a list that is not there", ["read", "bridge.txt", "--meta", "none.json"], /none\.json/],
  ["a list that is no JSON", ["read", "bridge.txt", "--meta", "ferry.txt"], /ferry\.txt/],
  ["a list of another shape", ["read", "bridge.txt", "--meta", "shape.json"], /shape\.json/],
];

let folder: string;
beforeEach(async () => {
  folder = await folderOf({
    "bridge.txt": BRIDGE,
    "ferry.txt": FERRY,
    "pages/kept.txt": "",
    "shape.json": '[{"file": "bridge.txt", "outlet": 7}]',
  });
});

test.each(WRONG)("wrong usage, told in one sentence: %s", async (_, args, sentence) => {
  const before = process.cwd();
  process.chdir(folder);
  let said = "";
  const code = await runCommandLine(args, (line) => {
    said += line;
  }).finally(() => process.chdir(before));
  expect(said).toMatch(sentence);
  expect(said).toMatch(/^hearsay: [^\n]*\.\n$/);
  expect(code).toBe(2);
});

test("wrong usage: exit code 2, nothing on standard output, and no file is touched", async () => {
  for (const args of [
    ["read", "bridge.txt", "--out", "./bridge.txt"],
    ["read", "bridge.txt", "--model", "huge"],
  ]) {
    expect(await hearsay(args, { folder })).toMatchObject({ code: 2, out: "", said: [expect.stringMatching(/\.$/)] });
  }
  expect(await readFile(join(folder, "bridge.txt"), "utf8")).toBe(BRIDGE);
});

test("a command that comes to nothing leaves no empty file, and an older one as it was", async () => {
  await writeFile(join(folder, "old.csv"), "kept\n");
  for (const out of ["new.csv", "new.json", "new.txt", "new.html", "old.csv"]) {
    const args = ["read", "bridge.txt", "--without", "Otilie Brand", "--out", out];
    expect(await hearsay(args, { folder })).toMatchObject({ code: 2, out: "" });
  }
  expect((await readdir(folder)).filter((name) => name.startsWith("new"))).toEqual([]);
  expect(await readFile(join(folder, "old.csv"), "utf8")).toBe("kept\n");
});

test.each([
  [["cla"], /^claims\t/m],
  [["read", "--out"], /^--out\t.*\n(?:.*\n)*--outlet\t/m],
  [["nosuch", ""], /^:\d+$/m],
])("completes %j", async (words, offered) => {
  const { out, code } = await hearsay(["complete", "--", ...words]);
  expect([code, out]).toEqual([0, expect.stringMatching(offered)]);
});

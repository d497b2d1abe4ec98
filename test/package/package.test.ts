import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Article, Reading } from "../../src/contract/index.ts";
import { openBrowser } from "../browser/chromium.ts";
import { type Installed, installPackage } from "./installed.ts";
import { bundlePage, serve } from "./page.ts";

const TEXT =
  "The harbour was closed on Monday, the port authority said.\n\n“Nobody was hurt,” Mara Lindqvist, a spokeswoman, told reporters.\n";
/** The plainest statement there is, which any network finds that is worth shipping. */
const SAID = "The harbour was closed on Monday";
const ARTICLE: Article = {
  id: `sha256:${"0".repeat(64)}`,
  file: "note.txt",
  title: null,
  outlet: null,
  authors: [],
  published: null,
  publishedFrom: null,
  url: null,
  language: "en",
  text: TEXT,
  own: false,
  credit: [],
  links: [],
  notes: [],
  blocks: [],
  posts: [],
};

/** What the reading says was said. */
function statementsOf(reading: Reading): string[] {
  return reading.attributions.map((one) => one.content.map((span) => TEXT.slice(span.start, span.end)).join(" "));
}

describe("the package, installed in an empty folder", () => {
  let installed: Installed;
  beforeAll(async () => {
    installed = await installPackage();
    installed.write("note.txt", TEXT);
  }, 300_000);
  afterAll(() => installed?.remove());

  test("holds what runs and what it reads with, and no sources or tests", () => {
    const wanted = [
      "LICENSE",
      "README.md",
      "bin/hearsay.mjs",
      "dist/cli/main.js",
      "dist/index.d.ts",
      "model/README.md",
      "model/small/network.onnx",
    ];
    expect(wanted.filter((file) => !installed.files.includes(file))).toEqual([]);
    expect(installed.files.filter((file) => /\.test\.|^(src|test|training|evaluation|scripts)\//.test(file))).toEqual(
      [],
    );
  });

  test("hearsay tells its version", async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
    const { stdout, stderr } = await installed.run("node_modules/.bin/hearsay", ["--version"]);
    expect(stdout.trim()).toBe(`hearsay ${version}`);
    expect(stderr).toBe("");
  });

  test("hearsay read reads a file with the model it came with, and says nothing else", async () => {
    const { stdout, stderr } = await installed.run("node_modules/.bin/hearsay", [
      "read",
      "note.txt",
      "--format",
      "json",
    ]);
    const reading = Reading.parse(JSON.parse(stdout));
    expect(statementsOf(reading)).toContain(SAID);
    expect(stderr).toBe("");
  });

  test("is a library: import { read } from hearsay", async () => {
    installed.write(
      "library.mjs",
      `import { read } from "hearsay";\nconst reading = await read("note.txt");\nconsole.log(JSON.stringify(reading));\n`,
    );
    const { stdout } = await installed.run(process.execPath, ["library.mjs"]);
    expect(statementsOf(Reading.parse(JSON.parse(stdout)))).toContain(SAID);
  });

  test("brings its types", async () => {
    installed.write(
      "typed.ts",
      `import { read } from "hearsay";
import type { Reading } from "hearsay/contract";
import { loadModel } from "hearsay/encoder/web";
import { createReader } from "hearsay/reader";

export const reading: Promise<Reading> = read("note.txt", { outlet: "The Harbour Record" });
export const reader = createReader(await loadModel("/model/small/"));
// @ts-expect-error an outlet is a name
export const wrong = read("note.txt", { outlet: 3 });
`,
    );
    const tsc = join(import.meta.dirname, "../../node_modules/.bin/tsc");
    const flags = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2024",
      "--types",
      "",
      "--skipLibCheck",
    ];
    const { stdout } = await installed.run(tsc, [...flags, "--lib", "es2024,esnext.disposable,dom", "typed.ts"]);
    expect(stdout).toBe("");
  });

  test("reads in a page that Vite bundled, and asks no other host for anything", async () => {
    const site = await serve(await bundlePage(installed));
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      const wrong: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("pageerror", (error) => wrong.push(error.message));
      await page.goto(site.address);
      const script = `readArticle(${JSON.stringify(ARTICLE)})`;
      const reading = Reading.parse(await page.evaluate(script));
      expect(wrong).toEqual([]);
      expect(statementsOf(reading)).toContain(SAID);
      const elsewhere = asked.filter((address) => !address.startsWith(site.address) && !/^(data|blob):/.test(address));
      expect(elsewhere).toEqual([]);
      expect(asked.some((address) => address.endsWith(".wasm"))).toBe(true);
    } finally {
      await browser.close();
      await site.close();
    }
  }, 120_000);
});

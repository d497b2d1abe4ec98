/**
 * How soon there is something to look at: the desk's start with the bundled example, its claims, the claims and the overview of
 * 10,000 made-up articles, and a pasted article of 600 words, read in the browser.
 *
 *   npx node benchmarks/first-screen.ts [--articles 10000] [--folder FOLDER] [--rounds 7] [--write]
 *
 * The collection is made where FOLDER has none yet, which takes minutes, and kept there. Each round opens each view in a browser
 * profile that has seen nothing yet; server and browser run on this machine. Needs Chromium.
 */
import { copyFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { environment, writeResult } from "../evaluation/environment.ts";
import { buildDesk } from "../scripts/desk.ts";
import { COLLECTION, openExample } from "../scripts/example.ts";
import { modelFolder } from "../src/library/model-folder.ts";
import { openBrowser } from "../test/browser/chromium.ts";
import { textOf } from "./example-text.ts";
import { madeCollection } from "./server/made-collection.ts";
import { startServer } from "./server/start.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    folder: { type: "string", default: join(tmpdir(), "hearsay-benchmark") },
    rounds: { type: "string", default: "7" },
    write: { type: "boolean" },
  },
});
const WORDS = 600;
const PAGES = join(import.meta.dirname, "../dist/web");

const large = `made-up-${values.articles}`;
const example = basename(COLLECTION, ".hearsay");
await madeCollection(values.folder, large, Number(values.articles), 1);
await (await openExample((line) => console.error(line))).close();
copyFileSync(COLLECTION, join(values.folder, basename(COLLECTION)));
await buildDesk((line) => console.error(line));

/** Each view, and what of it is to be there: words of the collection, not its frame. */
const VIEWS = {
  "start, with the example": ["/", ".finding"],
  "claims of the example": [`/c/${example}/claims`, ".claim-row h2"],
  [`claims of ${values.articles} articles`]: [`/c/${large}/claims`, ".claim-row h2"],
  [`overview of ${values.articles} articles`]: [`/c/${large}/overview`, ".few a"],
} as const;

const machine = loadavg()[0] ?? 0;
const { url, end } = await startServer(values.folder, [PAGES, modelFolder("small")]);
const browser = await openBrowser();
const times = new Map<string, number[]>();
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [view, [path, there]] of Object.entries(VIEWS)) note(view, await opened(browser, path, there));
  note(`a pasted article of ${WORDS} words, the network loaded`, await pasted(browser));
}
await browser.close();
await end();

const result = {
  ...environment("npx node benchmarks/first-screen.ts --write"),
  machine: `${machine.toFixed(1)} processes ran or waited for the processor before it began`,
  rounds: Number(values.rounds),
  milliseconds: Object.fromEntries(
    [...times].map(([view, all]) => {
      const sorted = all.sort((one, other) => one - other).map(Math.round);
      return [view, { least: sorted[0], median: sorted[Math.floor(sorted.length / 2)], most: sorted.at(-1) }];
    }),
  ),
};
console.log(JSON.stringify(result, null, 2));
if (values.write) console.log(`written: ${writeResult("first-screen", result, "benchmarks")}`);

function note(view: string, time: number): void {
  times.set(view, [...(times.get(view) ?? []), time]);
}

/** Milliseconds from asking for an address to its words being there. */
async function opened(from: Browser, path: string, there: string): Promise<number> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(new URL(path, url).href, { waitUntil: "commit" });
  await page.locator(there).first().waitFor();
  const time = performance.now() - began;
  await context.close();
  return time;
}

/** Milliseconds from pasting to the first statement in the margin. */
async function pasted(from: Browser): Promise<number> {
  const permissions = ["clipboard-read", "clipboard-write"];
  const context = await from.newContext({ viewport: { width: 1440, height: 900 }, permissions });
  const page = await context.newPage();
  await page.goto(url);
  const box = page.locator("main textarea").first();
  const network = page.waitForResponse((answer) => answer.url().endsWith("/network.onnx"));
  await box.pressSequentially("A");
  await (await network).finished();
  // From here on what is loaded is being made ready.
  await page.waitForTimeout(4000);
  await box.fill("");
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(textOf(WORDS))})`);
  await box.focus();
  const began = performance.now();
  await page.keyboard.press("ControlOrMeta+v");
  await page.locator(".note").first().waitFor();
  const time = performance.now() - began;
  await context.close();
  return time;
}

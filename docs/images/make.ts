/**
 * Makes docs/images/reader.png: the page that hearsay writes for one report of the example, as a browser shows it.
 *
 *     npx node docs/images/make.ts
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readReport } from "../../scripts/example.ts";
import { loadPageAssets } from "../../src/cli/page-assets.ts";
import { toHtml } from "../../src/publish/index.ts";
import { openBrowser } from "../../test/browser/chromium.ts";

const SHOWN = "01-coastal-wire-pier-fire-injures-11.txt";
const IMAGE = join(import.meta.dirname, "reader.png");
/** More would be slow to load where the project is looked at. */
const LARGEST = 250_000;

const folder = mkdtempSync(join(tmpdir(), "hearsay-image-"));
const browser = await openBrowser();
try {
  const page = join(folder, "reader.html");
  writeFileSync(page, toHtml(await readReport(SHOWN), await loadPageAssets()));
  const tab = await browser.newPage({ viewport: { width: 1240, height: 1320 }, reducedMotion: "reduce" });
  await tab.goto(pathToFileURL(page).href);
  await tab.evaluate("document.fonts.ready.then(() => undefined)");
  // The second statement, as the keyboard opens it: its source, its cue, and how it was found.
  await tab.keyboard.press("j");
  await tab.keyboard.press("j");
  await tab.evaluate("scrollTo(0, 0)");
  await tab.screenshot({ path: IMAGE });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

const { size } = statSync(IMAGE);
if (size > LARGEST) {
  console.error(`${IMAGE} has ${size} bytes, more than ${LARGEST}: make the part of the page that it shows smaller.`);
  process.exitCode = 1;
} else {
  console.log(`Written: ${IMAGE} (${Math.round(size / 1000)} kB).`);
}

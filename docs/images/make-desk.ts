/**
 * Makes the pictures of the desk in docs/images: the example with a source struck, a claim with the ways it came, and
 * quotations with what they lost.
 *
 *     npx node docs/images/make-desk.ts
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { EXAMPLE, reports } from "../../scripts/example.ts";
import type { Claim, CollectionSource, FigureGroup } from "../../src/contract/index.ts";
import { openCollection } from "../../src/library/collection/index.ts";
import { serveCollections } from "../../src/server/index.ts";
import { openBrowser } from "../../test/browser/chromium.ts";

const ROOT = join(import.meta.dirname, "../..");
const NAME = "pier-9-fire";
const STRUCK = "a dock foreman";
/** More would be slow to load where the project is looked at. */
const LARGEST = 250_000;

/** Whether a claim has a relay, a copy, and a statement without a lineage: all that its picture is to show. */
function showsAll({ statements }: Claim): boolean {
  const has = (lineage: string) => statements.some((each) => each.lineage === lineage);
  return (
    has("copied") && has("unstated") && statements.some(({ chain, counted }) => counted !== null && chain.length > 1)
  );
}

const folder = mkdtempSync(join(tmpdir(), "hearsay-images-"));
const pages = join(folder, "pages");
const browser = await openBrowser();
try {
  await build({
    configFile: join(ROOT, "vite.config.ts"),
    root: join(ROOT, "src/web"),
    build: { outDir: pages },
    logLevel: "error",
  });
  await using collection = await openCollection(join(folder, `${NAME}.hearsay`), { create: true });
  for await (const outcome of collection.add(reports(), { meta: join(EXAMPLE, "collection.json") })) {
    if ("failure" in outcome) throw new Error(outcome.failure.message);
  }
  await collection.store.settle();
  await collection.close();
  await using serving = await serveCollections({
    collections: [],
    port: 0,
    version: "0",
    desk: { pages, model: join(ROOT, "model/small") },
    home: folder,
  });
  const url = serving.url.replace(/\/$/u, "");
  const ask = async <Item>(path: string): Promise<Item[]> => {
    const answer = await fetch(`${url}/api/collections/${NAME}/${path}`);
    return ((await answer.json()) as { items: Item[] }).items;
  };
  const sources = await ask<CollectionSource>("sources?limit=1000");
  const struck = sources.find(({ name }) => name === STRUCK)?.key;
  const claims = (await ask<Claim>("claims?leastOutlets=4&mostOrigins=3&order=outlets&limit=200")).filter(showsAll);
  const figures = await ask<FigureGroup>("figures?limit=200");
  const clashing =
    figures.find(({ conflict, byTime }) => conflict && !byTime) ?? figures.find(({ conflict }) => conflict);
  if (!struck || !claims[0] || !clashing) throw new Error("The example does not hold what the pictures are to show.");
  const context = await browser.newContext({ viewport: { width: 1240, height: 720 }, reducedMotion: "reduce" });
  const at = `${url}/c/${NAME}`;
  const key = encodeURIComponent(struck);
  const shots = {
    // What it has a part in: some of it falls, some keeps an origin.
    "strike.png": `${at}/claims?without=${key}&source=${key}&leastOutlets=2&mostOrigins=2`,
    "claim.png": `${at}/claims/${claims[0].id}`,
    "figures.png": `${at}/figures`,
    "quotes.png": `${at}/quotes`,
  };
  for (const [file, address] of Object.entries(shots)) {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    await page.screenshot({ path: join(import.meta.dirname, file) });
    await page.close();
  }
  for (const file of Object.keys(shots)) {
    const { size } = statSync(join(import.meta.dirname, file));
    console.log(`Written: ${file} (${Math.round(size / 1000)} kB).`);
    if (size > LARGEST) throw new Error(`${file} has ${size} bytes, more than ${LARGEST}: show less of the page.`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

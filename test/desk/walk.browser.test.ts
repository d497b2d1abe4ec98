import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import { type ServedDesk, servedDesk } from "./served-desk.ts";

/** Bytes of compressed script that the first view may take. */
const LIGHT = 250_000;

const WIRE = `Ferry Alba aground off Skerrow

SKERROW, 2 May 2031 (Sound Agency) - The ferry Alba ran aground off Skerrow on Thursday with 61 people aboard, the harbour master Ines Hollin said. "The beacon was dark," Hollin said. She said the beacon had been dark since March.
`;
/** The agency's report again, as another outlet prints it. */
const GAZETTE = `Alba on the rocks

SKERROW, 2 May 2031 (Sound Agency) - The ferry Alba ran aground off Skerrow on Thursday with 61 people aboard, the harbour master Ines Hollin said. "The beacon was dark," Hollin said. She said the beacon had been dark since March.

The Skerrow Gazette will report more on Friday.
`;

describe.skipIf(findChromium() === null)("a newcomer with the network unplugged", { timeout: 150_000 }, () => {
  let desk: ServedDesk;
  beforeAll(async () => {
    desk = await servedDesk();
  });
  afterAll(() => desk?.[Symbol.asyncDispose]());

  test("goes from the start to the origin of a claim in files of their own", async () => {
    const { page, wrong } = await desk.open("/", { bypassCSP: false });
    await page.context().route(
      ({ origin }) => origin !== desk.url,
      (route) => route.abort("internetdisconnected"),
    );
    await page.reload();
    await page.locator(".box textarea:focus").waitFor();
    await page.getByLabel("Choose files").setInputFiles([
      { name: "wire.txt", mimeType: "text/plain", buffer: Buffer.from(WIRE) },
      { name: "gazette.txt", mimeType: "text/plain", buffer: Buffer.from(GAZETTE) },
    ]);
    await page.getByLabel("called").fill("ferry");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "see the claims" }).click({ timeout: 100_000 });
    await page.locator(".claim-row").first().waitFor();
    // The list is there from the first article on; the second's dot comes with the second article.
    await expect.poll(() => page.locator(".claim-row").first().locator(".dots i").count()).toBe(2);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".ways .way").first().textContent()).toContain("Ines Hollin");
    await page.locator(".renderings a").first().click();
    await page.locator(".note.lit").waitFor();
    expect(await page.locator(".note.lit").textContent()).toContain("Hollin");
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test("the first view takes little: no reader, no graph, no line of time", async () => {
    const { page, wrong } = await desk.open("/", { bypassCSP: false });
    const scripts = new Set<string>();
    page.on("request", (request) => {
      // What reads in the browser is loaded behind the first view.
      if (/\/assets\/(?!worker|ort)[^/]*\.m?js$/u.test(request.url())) scripts.add(request.url());
    });
    await page.reload();
    await page.locator(".finding").first().waitFor();
    // What comes from here on is fetched behind a view that is whole: for who pastes a text next.
    const first = [...scripts];
    const loaded = await Promise.all(
      first.map(async (path) => {
        const bytes = gzipSync(new Uint8Array(await (await fetch(path)).arrayBuffer())).length;
        return { path, bytes };
      }),
    );
    const all = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(all, JSON.stringify(loaded)).toBeGreaterThan(20_000);
    expect(all, JSON.stringify(loaded)).toBeLessThan(LIGHT);
    expect(loaded.map(({ path }) => path).join("\n")).not.toMatch(/graph|reader|timeline/u);
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

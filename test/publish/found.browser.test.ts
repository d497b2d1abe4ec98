import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import { loadPageAssets } from "../../src/cli/page-assets.ts";
import { toHtml } from "../../src/publish/html.ts";
import { obstaclesIn } from "../browser/axe.ts";
import { openBrowser } from "../browser/chromium.ts";
import { lighthouse } from "./fixtures/lighthouse.ts";

const WIDTHS = [1440, 820, 390];

describe.skipIf(findChromium() === null)("dates, places and figures in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "hearsay-found-"));
    await writeFile(join(folder, "page.html"), toHtml(lighthouse(), await loadPageAssets()));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "page.html")).href);
    return page;
  }

  test.each([true, false])("a switch shows and hides its layer (script: %s)", async (javaScriptEnabled) => {
    const page = await open({ javaScriptEnabled });
    const look = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const looks = async () => [
      (await look("p .date", "background-image")) !== "none",
      (await look("p .place:not(.date)", "background-image")) !== "none",
      (await look("p .figure", "outline-style")) !== "none",
      (await look("p .s:not(.date,.place)", "background-color")) !== "rgba(0, 0, 0, 0)",
    ];
    expect(await looks()).toEqual([true, true, true, true]);
    await page.getByRole("checkbox", { name: "dates" }).uncheck();
    expect(await looks()).toEqual([false, true, true, true]);
    for (const layer of ["places", "figures", "statements"])
      await page.getByRole("checkbox", { name: layer }).uncheck();
    expect(await looks()).toEqual([false, false, false, false]);
    await page.getByRole("checkbox", { name: "figures" }).press("Space");
    expect(await looks()).toEqual([false, false, true, false]);
    await page.context().close();
  });

  test.each([true, false])("rows lead to their words and to who says them (script: %s)", async (javaScriptEnabled) => {
    const page = await open({ javaScriptEnabled });
    await page.getByRole("link", { name: "at least 40 boats", exact: true }).click();
    expect(await page.evaluate(() => document.querySelector(":target + .figure")?.textContent)).toBe(
      "at least 40 boats",
    );
    await page
      .getByRole("row", { name: /dollars/u })
      .getByRole("link", { name: "Pola Winnard" })
      .click();
    expect(await page.evaluate(() => location.hash)).toBe("#n4");
    await page.context().close();
  });

  test("what falls with a source falls in the tables too", async () => {
    const page = await open();
    const row = page.getByRole("row", { name: /nautical miles/u });
    expect(await row.locator(".fell").isVisible()).toBe(false);
    await page.locator('input[data-name="Sound Radio"]').check({ force: true });
    expect(await row.locator(".fell").isVisible()).toBe(true);
    expect(
      await page
        .getByRole("row", { name: /40 boats/u })
        .locator(".fell")
        .isVisible(),
    ).toBe(false);
    expect(await page.locator("#times .told", { hasText: "two pilots" }).locator(".fell").first().isVisible()).toBe(
      true,
    );
    await page.context().close();
  });

  const looked = (["light", "dark"] as const).flatMap((scheme) => WIDTHS.map((width) => [scheme, width] as const));
  test.each(looked)("passes axe and keeps to the width, %s, at %i", async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await obstaclesIn(page), "as it opens").toEqual([]);
    await page.locator('input[data-name="Sound Radio"]').check({ force: true });
    await page.locator(".unplaced summary").click();
    expect(await obstaclesIn(page), "with a source struck and everything unfolded").toEqual([]);
    await page.context().close();
  });

  test("draws the map itself and asks for nothing", async () => {
    const page = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.reload();
    await page.evaluate("document.fonts.ready.then(() => undefined)");
    expect(asked.filter((url) => !url.startsWith("data:") && !url.endsWith("/page.html"))).toEqual([]);
    const map = page.locator(".map svg");
    expect((await map.boundingBox())?.height).toBeGreaterThan(200);
    expect(await map.locator(".spot").count()).toBe(3);
    expect((await map.locator(".land").getAttribute("d"))?.length).toBeGreaterThan(0);
    await page.context().close();
  });

  test("names on the map give way to their numbers in the table on a phone", async () => {
    const page = await open();
    const shown = async () => [
      await page.locator(".map .name").first().isVisible(),
      await page.locator(".map .instead").first().isVisible(),
    ];
    expect(await shown()).toEqual([true, false]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await shown()).toEqual([false, true]);
    await page.context().close();
  });
});

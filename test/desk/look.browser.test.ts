import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import { obstaclesIn } from "../browser/axe.ts";
import { COLLECTION, claimOfOneOrigin, type DeskPage, type ServedDesk, servedDesk } from "./served-desk.ts";

const AT = `/c/${COLLECTION}`;
const SCREENS = ["claims", "conclusions", "sources", "sources?as=graph", "figures", "quotes", "timeline"] as const;
const NARROW = { viewport: { width: 390, height: 844 } } as const;

describe.skipIf(findChromium() === null)("the desk's states and looks in a browser", { timeout: 90_000 }, () => {
  let desk: ServedDesk;
  const opened: DeskPage[] = [];
  const open = async (path: string, options?: BrowserContextOptions): Promise<Page> => {
    const shown = await desk.open(AT + path, options);
    opened.push(shown);
    return shown.page;
  };
  const oneOrigin = () => claimOfOneOrigin(desk);

  beforeAll(async () => {
    desk = await servedDesk();
  });
  afterAll(() => desk?.[Symbol.asyncDispose]());
  afterEach(async () => {
    for (const { page, wrong } of opened.splice(0)) {
      expect(wrong, "errors in the page, and requests elsewhere").toEqual([]);
      await page.context().close();
    }
  });

  test("what stands beside a claim takes no width from what is below it", async () => {
    const page = await open("/claims", { viewport: { width: 1366, height: 768 } });
    const row = page.locator(".claim-row").first();
    await row.waitFor();
    const placesWith = (words: string) =>
      row.evaluate((shown, text) => {
        const link = shown.querySelector("h2 a");
        if (link) link.textContent = text;
        const boxOf = (part: string) => shown.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return { number: boxOf(".origin-number"), about: boxOf(".about") };
      }, words);
    const short = await placesWith("The weir held.");
    expect(short.about.right).toBeLessThanOrEqual(short.number.left);
    const long = await placesWith("The weir held through the night, the miller said. ".repeat(4));
    expect(long.about.top).toBeGreaterThanOrEqual(long.number.bottom);
    expect(long.about.right).toBeCloseTo(long.number.right, 0);
  });

  describe("states", () => {
    test.each(["claims", "figures", "quotes", "timeline", "conclusions"])(
      "%s that are none say what to do",
      async (screen) => {
        const page = await open(`/${screen}?outlet=The%20Paper%20That%20Never%20Was`);
        expect(await page.locator(".state.empty").textContent()).toMatch(/filter|add articles/iu);
      },
    );

    test.each(["claims", "figures", "sources"])("%s that can't be had say why, and try again", async (screen) => {
      const shown = await desk.open(`${AT}/overview`);
      opened.push(shown);
      const { page } = shown;
      const failure = {
        error: {
          code: "collection-busy",
          what: "The collection is busy.",
          where: null,
          advice: "Try again in a moment.",
        },
      };
      const path = new RegExp(`/${screen}\\?`, "u");
      await page.route(path, (route) => route.fulfill({ status: 503, json: failure }));
      await page.goto(`${desk.url}${AT}/${screen}`);
      const failed = page.getByRole("alert").first();
      await failed.waitFor();
      expect(await failed.textContent()).toContain("The collection is busy.");
      await page.unroute(path);
      await failed.getByRole("button", { name: "try again" }).click();
      await page.locator(".claim-row, .figure, .source-row").first().waitFor();
    });

    test("a collection that is not there says so", async () => {
      const shown = await desk.open("/c/missing/claims");
      opened.push(shown);
      await expect.poll(() => shown.page.locator("[role=alert]").first().textContent()).toMatch(/missing/u);
    });

    test("an entry that is not there says so", async () => {
      const page = await open("/claims/c-none");
      await expect.poll(() => page.locator("[role=alert]").first().textContent()).toMatch(/c-none/u);
    });
  });

  describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
    test.each(SCREENS)("%s: nothing stands in the way of those who can't see or point", async (screen) => {
      const page = await open(`/${screen}`, { colorScheme, reducedMotion: "reduce" });
      await page.waitForLoadState("networkidle");
      expect(await obstaclesIn(page)).toEqual([]);
    });

    test("a claim, and claims with a source struck: likewise", async () => {
      const claim = await oneOrigin();
      for (const path of [
        `/claims/${claim.id}`,
        `/claims?without=${encodeURIComponent(claim.origins[0]?.key ?? "")}&source=${encodeURIComponent(claim.origins[0]?.key ?? "")}`,
      ]) {
        const page = await open(path, { colorScheme, reducedMotion: "reduce" });
        await page.waitForLoadState("networkidle");
        expect(await obstaclesIn(page), path).toEqual([]);
      }
    });
  });

  test.each(SCREENS)("%s fits a telephone: nothing reaches out of it", async (screen) => {
    const page = await open(`/${screen}`, NARROW);
    await page.waitForLoadState("networkidle");
    const width: number = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(390);
    expect(await page.locator("main").evaluate((main) => main.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

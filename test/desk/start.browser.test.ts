import type { Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import { obstaclesIn } from "../browser/axe.ts";
import { COLLECTION, type DeskPage, type ServedDesk, servedDesk } from "./served-desk.ts";

/** A report made up for this test: two statements, one of a named person and one of somebody unnamed. */
const ARTICLE = `Sluice gate stood open all night

ORLEM — The lower sluice gate at Vennick Mill was left open on Tuesday, the miller Tobin Arkwell said. "Nobody told us to close it," he told the Orlem Gazette.

According to a lock-keeper who asked not to be named, about forty gardens were flooded by the morning. The firm that built the gate, in Bergen, Norway, did not answer.
`;

describe.skipIf(findChromium() === null)("the desk's start in a browser", { timeout: 120_000 }, () => {
  let desk: ServedDesk;
  const opened: DeskPage[] = [];

  /** The start under the policy that the server sends, and all that it asks for once `path` is opened. */
  const open = async (): Promise<{ page: Page; asked: Request[] }> => {
    const shown = await desk.open("/", { bypassCSP: false, permissions: ["clipboard-read", "clipboard-write"] });
    opened.push(shown);
    const asked: Request[] = [];
    shown.page.context().on("request", (request) => asked.push(request));
    await shown.page.reload();
    await box(shown.page).waitFor();
    return { page: shown.page, asked };
  };

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

  test("a pasted article is read in the window, and nothing of it is sent anywhere", async () => {
    const { page, asked } = await open();
    await expect.poll(() => box(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByText("Nothing leaves this machine").isVisible()).toBe(true);
    await paste(page, ARTICLE);
    const statements = page.locator(".note");
    await statements.first().waitFor({ timeout: 60_000 });
    const told = (await statements.allTextContents()).join("\n");
    expect(told).toContain("Tobin Arkwell");
    expect(told).toMatch(/lock-keeper/u);
    // The worker's own requests are among those seen.
    const paths = asked.map((request) => new URL(request.url()).pathname);
    expect(paths).toEqual(expect.arrayContaining(["/model/network.onnx", "/model/tokenizer.json"]));
    expect(paths.filter((path) => path.endsWith(".wasm"))).not.toEqual([]);
    // The map's coasts come from the same server.
    await expect.poll(() => page.locator(".map path.land").count(), { timeout: 20_000 }).toBeGreaterThan(0);
    for (const request of asked) {
      const address = new URL(request.url());
      expect(request.method(), request.url()).toBe("GET");
      expect(request.postData(), request.url()).toBeNull();
      expect(address.origin).toBe(desk.url);
      expect(decodeURIComponent(address.href)).not.toMatch(/Arkwell|Vennick|sluice/iu);
    }
  });

  test("an address that leads nowhere says so, and leads to the start", async () => {
    const shown = await desk.open("/zzz");
    opened.push(shown);
    const { page } = shown;
    expect(await page.locator("main h1").textContent()).toBe("There is no such page");
    expect(await page.locator("main").textContent()).toContain("/zzz");
    expect(await page.title()).toContain("no such page");
    await page.getByRole("link", { name: "Go to the start" }).click();
    await box(page).waitFor();
  });

  test("a few words are not read until that is asked for", async () => {
    const { page } = await open();
    await paste(page, "The gate was open, the miller Tobin Arkwell said.");
    expect(await box(page).inputValue()).toContain("Tobin Arkwell");
    expect(await page.locator(".note").count()).toBe(0);
    await page.getByRole("button", { name: /^Read it/u }).click();
    await page.locator(".note").first().waitFor({ timeout: 60_000 });
    expect(await page.locator(".note").first().textContent()).toContain("Tobin Arkwell");
  });

  test("an address is no article: it is said where to add it, and nothing is read", async () => {
    const { page } = await open();
    await paste(page, "https://tides.example/gate");
    await page.getByRole("button", { name: /^Read it/u }).click();
    expect(await page.getByRole("alert").textContent()).toContain("add the address there under Add");
    expect(await page.locator(".note").count()).toBe(0);
    await box(page).fill("See https://tides.example/gate, the miller Tobin Arkwell said.");
    await page.getByRole("button", { name: /^Read it/u }).click();
    await page.locator(".note").first().waitFor({ timeout: 60_000 });
  });

  test("what is being read can be stopped, and the text stays to be changed", async () => {
    const { page } = await open();
    await paste(page, ARTICLE.repeat(40));
    await page.getByRole("button", { name: "stop" }).click();
    await page.getByText("Nothing leaves this machine").waitFor();
    expect(await box(page).getAttribute("readonly")).toBeNull();
    await box(page).fill("The gate was open, the miller Tobin Arkwell said.");
    await page.getByRole("button", { name: /^Read it/u }).click();
    await page.locator(".note").first().waitFor({ timeout: 60_000 });
    expect(await page.locator(".note").count()).toBe(1);
  });

  test("where the network can't be had it is said, and the text stays", async () => {
    const { page } = await open();
    await page.context().route("**/model/network.onnx", (route) => route.fulfill({ status: 404, body: "" }));
    await page.reload();
    await box(page).waitFor();
    await paste(page, ARTICLE);
    const failed = page.getByRole("alert").first();
    await failed.waitFor({ timeout: 60_000 });
    expect(await failed.textContent()).toContain("404");
    expect(await box(page).inputValue()).toBe(ARTICLE);
  });

  test("what was found in a collection leads to the words it stands on", async () => {
    const { page } = await open();
    const links = page.locator(".finding a");
    await links.first().waitFor();
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const address of addresses)
      expect(address).toMatch(new RegExp(`^/c/${COLLECTION}/(?:claims|quotes|figures)`, "u"));
    await links.first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(new RegExp(`^/c/${COLLECTION}/`, "u"));
    await page.locator("main h1").waitFor();
  });

  test.each([
    { colorScheme: "light", width: 1440 },
    { colorScheme: "dark", width: 1440 },
    { colorScheme: "light", width: 390 },
  ] as const)("in $colorScheme at $width pixels nothing bars the way", async ({ colorScheme, width }) => {
    const shown = await desk.open("/", { colorScheme, viewport: { width, height: 844 }, reducedMotion: "reduce" });
    opened.push(shown);
    const { page } = shown;
    await page.locator(".finding").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await obstaclesIn(page)).toEqual([]);
    expect(await page.locator("main").evaluate((main) => main.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

function box(page: Page) {
  return page.getByRole("textbox", { name: /Paste an article/u });
}

/** As somebody does it, by the clipboard and the key. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await box(page).focus();
  await page.keyboard.press("ControlOrMeta+v");
}

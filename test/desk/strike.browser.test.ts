import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import { COLLECTION, claimOfOneOrigin, type DeskPage, type ServedDesk, servedDesk } from "./served-desk.ts";

const AT = `/c/${COLLECTION}`;
const API = `/api/collections/${COLLECTION}`;

describe.skipIf(findChromium() === null)("striking a source in a browser", { timeout: 90_000 }, () => {
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

  const params = (page: Page) => new URL(page.url()).searchParams;

  test("by keyboard: no row moves or leaves, what rests on it alone falls, the bar adds up, u takes it back", async () => {
    const claim = await oneOrigin();
    const page = await open(
      `/claims?mostOrigins=1&leastOutlets=2&source=${encodeURIComponent(claim.origins[0]?.key ?? "")}`,
    );
    await page.locator(".claim-row").first().waitFor();
    const places = () =>
      page
        .locator(".claim-row")
        .evaluateAll((rows) =>
          rows.map((row) => [row.getBoundingClientRect().top, row.querySelector("h2")?.textContent]),
        );
    const before = await places();
    await page.keyboard.press("w");
    const bar = page.locator(".struck-bar");
    await bar.waitFor();
    await expect.poll(() => bar.textContent()).toMatch(/\d+ of \d+ claims fell/u);
    expect(await places()).toEqual(before);
    const first = page.locator(".claim-row").first();
    expect(await first.textContent()).toContain("fell: no other origin");
    expect(await first.locator(".origin.fallen").count()).toBe(1);
    expect((await first.locator(".origin-number").textContent())?.replaceAll(/\s/gu, "")).toMatch(/^1→,now0/u);
    const [, fallen, all, open_, stand, never] =
      /(\d+) of (\d+) claims fell, (\d+) open, (\d+) stand, (\d+) never had/u.exec((await bar.textContent()) ?? "") ??
      [];
    expect(Number(fallen) + Number(open_) + Number(stand) + Number(never)).toBe(Number(all));
    expect(params(page).getAll("without")).toEqual([claim.origins[0]?.key]);
    await page.keyboard.press("u");
    await expect.poll(() => bar.count()).toBe(0);
    expect(await places()).toEqual(before);
    expect(params(page).has("without")).toBe(false);
  });

  test("what fell is shown alone, from the bar and from the side, and all of it again with what is taken back", async () => {
    const claim = await oneOrigin();
    const key = claim.origins[0]?.key ?? "";
    const { fallen } = await desk.ask<{ fallen: string[] }>(`${API}/struck?without=${encodeURIComponent(key)}`);
    const page = await open(`/claims?without=${encodeURIComponent(key)}`);
    const head = page.locator(".head .soft").first();
    await page.locator(".struck-bar").getByRole("link", { name: /fell/u }).click();
    await expect.poll(() => head.textContent()).toMatch(new RegExp(`^${fallen.length} claims? that fell$`, "u"));
    expect(await page.locator(".claim-row").first().textContent()).toContain("fell: no other origin");
    expect(await page.locator(".claim-row:not(.fallen):not(.yet)").count()).toBe(0);
    await page.locator(".standing").getByRole("link", { name: /fell/u }).click();
    await expect.poll(() => head.textContent()).not.toContain("fell");
    await page.goBack();
    await expect.poll(() => head.textContent()).toContain("fell");
    await page.keyboard.press("u");
    await expect.poll(() => params(page).toString()).toBe("");
    await expect.poll(() => head.textContent()).not.toContain("fell");
  });

  test("by mouse, and it goes along to every screen and into an address that is opened anew", async () => {
    const claim = await oneOrigin();
    const page = await open(`/claims/${claim.id}`);
    const { name = "", key = "" } = claim.origins[0] ?? {};
    await page
      .getByRole("button", { name: `without this: ${name}` })
      .first()
      .click();
    await expect.poll(() => page.locator("aside").first().textContent()).toContain("fell: no other origin");
    expect(await page.locator(".way.fallen").count()).toBe(1);
    for (const screen of ["Sources", "Figures", "Quotes", "Timeline", "Conclusions", "Overview", "Articles"]) {
      await page.locator(".screens").getByRole("link", { name: screen }).click();
      await expect.poll(() => page.locator(".struck-bar s").textContent()).toBe(name);
    }
    const again = await open(`/sources/${encodeURIComponent(key)}?without=${encodeURIComponent(key)}`);
    await again.locator("h1.struck-name").waitFor();
    await again.getByRole("button", { name: /take back u/u }).click();
    await expect.poll(() => again.locator(".struck-bar").count()).toBe(0);
  });

  test("from a source's own page: what rests on it alone is what falls without it", async () => {
    const claim = await oneOrigin();
    const key = claim.origins[0]?.key ?? "";
    const { fallen } = await desk.ask<{ fallen: string[] }>(`${API}/struck?without=${encodeURIComponent(key)}`);
    const page = await open(`/sources/${encodeURIComponent(key)}`);
    const words = fallen.length === 1 ? "1 claim" : `${fallen.length} claims`;
    await expect.poll(() => page.locator("h2.part").first().textContent()).toContain(`alone: ${words}`);
    await page.getByRole("link", { name: "strike it, and see what falls" }).click();
    await expect.poll(() => page.locator(".head .soft").first().textContent()).toBe(`${words} that fell`);
    expect(params(page).getAll("without")).toEqual([key]);
  });

  test("what is no source of the collection is told to be none, alone and beside one that is", async () => {
    const claim = await oneOrigin();
    const page = await open("/claims?without=nobody");
    const bar = page.locator(".struck-bar");
    await expect.poll(() => bar.textContent()).toMatch(/“nobody” is no source of this collection/u);
    expect(await bar.textContent()).not.toContain("fell");
    const key = encodeURIComponent(claim.origins[0]?.key ?? "");
    const both = (await open(`/claims?without=nobody&without=${key}`)).locator(".struck-bar");
    await expect.poll(() => both.textContent()).toMatch(/“nobody” is no source.*\d+ of \d+ claims fell/u);
    expect(await both.locator("s").allTextContents()).toEqual([claim.origins[0]?.name]);
  });

  test("with reduced motion nothing is animated", async () => {
    const claim = await oneOrigin();
    const page = await open(`/claims/${claim.id}`, { reducedMotion: "reduce" });
    await page.locator(".ways").waitFor();
    await page.keyboard.press("w");
    await page.locator(".struck-bar").waitFor();
    expect(await page.evaluate("document.getAnimations().length")).toBe(0);
  });
});

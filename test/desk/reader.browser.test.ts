import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import type { Claim, Reading } from "../../src/contract/index.ts";
import { obstaclesIn } from "../browser/axe.ts";
import { dam } from "../publish/fixtures/dam.ts";
import { COLLECTION, type DeskPage, type ServedDesk, servedDesk } from "./served-desk.ts";

const AT = `/c/${COLLECTION}/articles`;
const API = `/api/collections/${COLLECTION}/articles`;

describe.skipIf(findChromium() === null)("the desk's reader in a browser", { timeout: 90_000 }, () => {
  let desk: ServedDesk;
  let article: { id: string; title: string | null };
  let reading: Reading;
  const opened: DeskPage[] = [];
  const open = async (path: string, options?: Parameters<ServedDesk["open"]>[1]): Promise<Page> => {
    const shown = await desk.open(AT + path, options);
    opened.push(shown);
    return shown.page;
  };
  const one = () => `/${encodeURIComponent(article.id)}`;

  beforeAll(async () => {
    desk = await servedDesk();
    const { items } = await desk.ask<{ items: (typeof article)[] }>(`${API}?limit=200`);
    const found = items.find(({ title }) => title === dam().article.title);
    if (!found) throw new Error("The article about the dam is not in the collection.");
    article = found;
    reading = await desk.ask<Reading>(`${API}/${encodeURIComponent(found.id)}`);
  });
  afterAll(() => desk?.[Symbol.asyncDispose]());
  afterEach(async () => {
    for (const { page, wrong } of opened.splice(0)) {
      expect(wrong, "errors in the page, and requests elsewhere").toEqual([]);
      await page.context().close();
    }
  });

  test("the list: j and Enter open, Escape goes back; an outlet that is not there says what to do", async () => {
    const page = await open("");
    await page.locator(".article-row").first().waitFor();
    expect(await page.locator(".article-row").count()).toBe(desk.filled.readings.length);
    await page.keyboard.press("j");
    const title = await page.locator("[aria-current=true] a.serif").textContent();
    await page.keyboard.press("Enter");
    await page.locator(".page-root").waitFor();
    expect((await page.locator(".page-root h1").textContent())?.replaceAll(/\d+$/gu, "")).toContain(title ?? "");
    await page.keyboard.press("Escape");
    await page.locator(".article-row").first().waitFor();
    const none = await open("?outlet=The%20Paper%20That%20Never%20Was");
    expect(await none.locator(".state.empty").textContent()).toContain("Take a filter away");
  });

  test("an article that is not there says so, and what to do", async () => {
    const page = await open("/nothing-of-the-kind");
    const alert = await page.getByRole("alert").textContent();
    expect(alert).toContain("“nothing-of-the-kind”");
    expect(alert).toContain("Take an id from the list of articles.");
  });

  test("an article: all its words, and j, k, pointing and c tell who says what", async () => {
    const page = await open(one());
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator(".sheet .headline").waitFor();
    const notes = page.locator(".note");
    expect(await notes.count()).toBe(reading.attributions.length);
    await page.keyboard.press("j");
    await expect.poll(() => page.locator(".note.lit").count()).toBe(1);
    const first = await page.locator(".note.lit").getAttribute("data-n");
    expect(await page.locator(".note.lit .more").isVisible()).toBe(true);
    expect(await page.locator(".note.lit .more").textContent()).toMatch(/found by.*\d+ % sure/su);
    await page.keyboard.press("j");
    await expect.poll(() => page.locator(".note.lit").getAttribute("data-n")).not.toBe(first);
    await page.keyboard.press("k");
    await expect.poll(() => page.locator(".note.lit").getAttribute("data-n")).toBe(first);
    await page.keyboard.press("c");
    await page.getByText("Copied, with who said it and where.").waitFor();
    const note = await page.locator(`.note[data-n="${first}"] .copy`).getAttribute("data-copy");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(note);
    const words = page.locator("[data-s]").last();
    const number = (await words.getAttribute("data-s"))?.split(" ")[0];
    // A pointer that has not moved since the keys did points at nothing.
    await page.mouse.move(5, 5);
    await words.hover();
    await expect.poll(() => page.locator(".note.lit").getAttribute("data-n")).toBe(number);
  });

  test("sources open from their fold and stay open when one is struck there", async () => {
    const page = await open(one());
    const fold = page.locator("#sheet-sources");
    await fold.locator("summary").first().click();
    await fold.locator("label.strike, .strike label, .strike input").first().click();
    await page.locator(".struck-bar, .said-here:not(:empty)").first().waitFor();
    expect(await fold.evaluate((details) => details.hasAttribute("open"))).toBe(true);
  });

  test("a note leads to the claim that others assert too", async () => {
    const { items } = await desk.ask<{ items: Claim[] }>(
      `/api/collections/${COLLECTION}/claims?leastOutlets=2&limit=100`,
    );
    const claim = items.find(({ statements }) => statements.some(({ attribution }) => attribution !== null));
    const statement = claim?.statements.find(({ attribution }) => attribution !== null);
    if (!claim || !statement) throw new Error("No claim of two outlets is attributed.");
    const page = await open(`/${encodeURIComponent(statement.article)}`);
    const link = page.locator(`a[href*="/claims/${claim.id}"]`).first();
    await link.waitFor({ state: "attached" });
    await page.locator(".note", { has: link }).first().locator(".head").click();
    expect(await page.locator(".note", { has: link }).first().locator(".more").textContent()).toMatch(
      /in \d+ outlets?, (?:from|no)/u,
    );
    await link.click();
    await expect.poll(() => page.locator("h1").textContent()).toBe(`“${claim.text.replaceAll(/\s+/gu, " ").trim()}”`);
    await page.goBack();
    await page.locator(".note").first().waitFor();
  });

  test("an address with an offset leads to these words", async () => {
    const last = reading.attributions
      .toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
      .at(-1);
    const start = last?.content[0]?.start ?? 0;
    const page = await open(`${one()}#${start}`);
    await expect.poll(() => page.locator(".note.lit").count()).toBe(1);
    const marked = () =>
      page.evaluate(() => {
        const [range] = globalThis.CSS.highlights.get("led-to") ?? [];
        return range instanceof Range ? range.toString() : "";
      });
    await expect.poll(marked).not.toBe("");
    const letters = (words: string) => words.replaceAll(/\s|\d/gu, "");
    expect(letters(reading.article.text.slice(start)).startsWith(letters(await marked()).slice(0, 12))).toBe(true);
    await expect
      .poll(() => page.locator(".note.lit .head").evaluate((head) => head.getBoundingClientRect().top))
      .toBeLessThan(900);
  });

  test("w strikes the source of a statement for the whole desk, u takes it back", async () => {
    const page = await open(one());
    const note = page.locator(".note[class*=' f']").first();
    await page.locator("#layer-doubt").uncheck();
    await note.locator(".head").focus();
    await page.keyboard.press("w");
    await page.locator(".struck-bar").waitFor();
    expect(new URL(page.url()).searchParams.getAll("without")).toHaveLength(1);
    await expect.poll(() => note.locator(".fell").isVisible()).toBe(true);
    expect(await page.locator("#layer-doubt").isChecked(), "a hidden layer stays hidden").toBe(false);
    await expect.poll(() => note.locator(".head").evaluate((head) => head === document.activeElement)).toBe(true);
    await page.keyboard.press("u");
    await expect.poll(() => page.locator(".struck-bar").count()).toBe(0);
    await expect.poll(() => note.locator(".fell").isVisible()).toBe(false);
  });

  /** How the entries of the side look, which stand on each screen. */
  const looks = (page: Page) =>
    page.locator("nav.side .screens *").evaluateAll((entries) =>
      entries.map((entry) => {
        const { color, font, display, padding, textAlign, textDecoration } = getComputedStyle(entry);
        return [entry.tagName, color, font, display, padding, textAlign, textDecoration];
      }),
    );

  test("a layer's switch takes its marks away, and neither look reaches into the other", async () => {
    const page = await open(one());
    const ground = () =>
      page
        .locator(".text .s")
        .first()
        .evaluate((words) => getComputedStyle(words).borderBottomColor);
    const before = await ground();
    await page.locator("#layer-statements").uncheck();
    await expect.poll(ground).not.toBe(before);
    await page.locator(".note .head").first().waitFor();
    const display = await page
      .locator(".note .head")
      .first()
      .evaluate((head) => getComputedStyle(head).display);
    expect(display, "the desk's own .head is a grid").toBe("block");
    const list = await open("");
    await list.locator(".article-row").first().waitFor();
    expect(await looks(page)).toEqual(await looks(list));
  });

  test("on a telephone the article scrolls under the screens, and not the window with them", async () => {
    const page = await open(one(), { viewport: { width: 390, height: 844 } });
    await page.locator(".sheet .headline").waitFor();
    await page.locator(".note .head").last().focus();
    await page.keyboard.press("k");
    await expect
      .poll(() => page.locator("main").evaluate((main) => main.scrollTop), { timeout: 5000 })
      .toBeGreaterThan(0);
    expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight])).toEqual([0, 844]);
  });

  test.each([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])("at $width pixels nothing bars the way", async (viewport) => {
    const page = await open(one(), { viewport });
    await page.locator(".sheet .headline").waitFor();
    expect(await obstaclesIn(page)).toEqual([]);
    const { scroll, client } = await page
      .locator("main")
      .evaluate((main) => ({ scroll: main.scrollWidth, client: main.clientWidth }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
});

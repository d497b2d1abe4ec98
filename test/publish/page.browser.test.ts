import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import { loadPageAssets } from "../../src/cli/page-assets.ts";
import type { Reading } from "../../src/contract/index.ts";
import { toHtml } from "../../src/publish/html.ts";
import { obstaclesIn } from "../browser/axe.ts";
import { openBrowser } from "../browser/chromium.ts";
import { dam } from "./fixtures/dam.ts";
import { quarry } from "./fixtures/quarry.ts";
import { essay, ferry, hostile, long, unread } from "./fixtures/small.ts";

const WIDTHS = [1440, 820, 390];

describe.skipIf(findChromium() === null)("the page in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  let server: Server;
  let asked: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "hearsay-page-"));
    const assets = await loadPageAssets();
    const pages: Record<string, Reading> = {
      dam: dam(),
      quarry: quarry(),
      ferry: ferry(),
      essay: essay(),
      hostile: hostile(),
      unread: unread(),
      long: long(10_000),
    };
    for (const [name, one] of Object.entries(pages)) await writeFile(join(folder, `${name}.html`), toHtml(one, assets));
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      const name = (request.url ?? "").slice(1);
      if (!(name.replace(".html", "") in pages)) return response.writeHead(404).end();
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(readFileSync(join(folder, name)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}.html`);
    return page;
  }

  const isOpen = (page: Page, number: number) => page.locator(`#n${number} .more`).isVisible();
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest(".note")?.id ?? null);

  test("asks for nothing but itself, says nothing to the console, and keeps to the width", async () => {
    for (const name of ["dam", "quarry", "hostile", "unread"]) {
      asked = [];
      const page = await open(name);
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      page.on("dialog", (dialog) => said.push(dialog.message()));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.reload();
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${name} at ${width}`,
        ).toBeLessThanOrEqual(0);
      }
      expect(said).toEqual([]);
      expect(new Set(asked)).toEqual(new Set([`/${name}.html`]));
      const blocked = await page.evaluate(async () => {
        try {
          await fetch("/dam.html");
          return false;
        } catch {
          return true;
        }
      });
      expect(blocked, "the page's policy forbids requests").toBe(true);
      await page.context().close();
    }
  });

  test("the fonts are the page's own", async () => {
    const page = await open("dam");
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter((font) => font.status === "loaded")
        .map((font) => font.family.replaceAll('"', ""));
    });
    expect(new Set(loaded)).toEqual(new Set(["Source Serif 4 Variable", "Inter Variable"]));
    await page.context().close();
  });

  test("keys move between statements, open, close, and ask for help", async () => {
    const page = await open("dam");
    await page.keyboard.press("j");
    expect(await focused(page)).toBe("n1");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    expect(await focused(page)).toBe("n2");
    expect(await isOpen(page, 2)).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.locator("#n2 .head").getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Escape");
    expect(await page.locator("#n2 .head").getAttribute("aria-expanded")).toBe("false");
    expect(await isOpen(page, 2)).toBe(false);
    await page.keyboard.press("?");
    expect(await page.locator("dialog").isVisible()).toBe(true);
    await page.locator("dialog input").uncheck();
    await page.keyboard.press("Escape");
    const before = await focused(page);
    await page.keyboard.press("j");
    expect(await focused(page)).toBe(before);
    await page.context().close();
  });

  test("pointing at words opens their note, a click keeps it, and it stands beside its line", async () => {
    const page = await open("dam");
    await page.locator("#s9").hover();
    expect(await isOpen(page, 9)).toBe(true);
    expect(await page.locator("#n9 .more").textContent()).toContain("possible");
    await page.locator("#s9").click();
    await page.locator("h1").hover();
    expect(await isOpen(page, 9)).toBe(true);
    const far = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".note")].map((note) => {
        const words = document.getElementById(`s${note.dataset.n}`)?.getClientRects()[0];
        return Math.abs((words?.top ?? 0) - note.getBoundingClientRect().top);
      }),
    );
    far.sort((one, other) => one - other);
    expect(far[Math.floor(far.length / 2)]).toBeLessThan(12);
    expect(far.at(-1)).toBeLessThan(160);
    await page.context().close();
  });

  test("notes do not cover each other", async () => {
    const page = await open("dam");
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll(".note")]
        .map((note) => note.getBoundingClientRect())
        .map(({ top, bottom }) => ({ top, bottom })),
    );
    for (const [index, box] of boxes.entries()) {
      if (index > 0) expect(box.top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 0.5);
    }
    await page.context().close();
  });

  test.each([true, false])("copies a statement with its note (clipboard granted: %s)", async (granted) => {
    const page = await open("dam", granted ? { permissions: ["clipboard-read", "clipboard-write"] } : {});
    if (!granted) {
      await page.evaluate(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
        document.addEventListener("copy", () => {
          document.body.dataset.copied = (document.activeElement as HTMLTextAreaElement).value;
        });
      });
    }
    await page.locator("#s8").click();
    await page.locator("#n8 .copy").click();
    await page.waitForFunction(() => document.querySelector(".said")?.textContent !== "");
    expect(await page.locator(".said").textContent()).toBe("Copied, with who said it and where.");
    const copied = granted
      ? await page.evaluate(() => navigator.clipboard.readText())
      : await page.evaluate(() => document.body.dataset.copied);
    expect(copied).toContain(
      "nobody had ordered a new one\n— the board’s own site manager, unnamed, through Meridian Wire and",
    );
    await page.context().close();
  });

  test("a source picked leaves only its statements marked", async () => {
    const page = await open("dam");
    await page.locator(".pick", { hasText: "Lin Varga" }).click();
    expect(await page.locator(".picked").count()).toBe(1);
    expect(await page.locator("html.dim").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await page.locator("html.dim").count()).toBe(0);
    await page.context().close();
  });

  const switchFor = (page: Page, name: string) => page.locator(`input[data-name="${name}"]`);

  test.each([true, false])(
    "a switch strikes its source at once, and is taken back (script: %s)",
    async (javaScriptEnabled) => {
      const page = await open("quarry", { javaScriptEnabled });
      const fell = (selector: string) => page.locator(`${selector} .fell`).first().isVisible();
      expect(await page.locator(".strikebar").isVisible()).toBe(false);
      await switchFor(page, "Sorrel Ledger").check({ force: true });
      expect(await page.locator(".strikebar").isVisible()).toBe(true);
      expect([await fell("#n1"), await fell("#n2"), await fell("#n5"), await fell("#n7")]).toEqual([
        false,
        true,
        false,
        false,
      ]);
      expect([await fell("#c-i1 .verdict"), await fell("#c-i1 .leg:nth-child(2)")]).toEqual([false, true]);
      await switchFor(page, "officials").check({ force: true });
      expect(await page.locator("#n1 .open").isVisible()).toBe(true);
      expect(await page.locator("#c-i1 .verdict .open").isVisible()).toBe(true);
      await switchFor(page, "Fenland Wire").check({ force: true });
      expect(await fell("#c-i1 .verdict")).toBe(true);
      expect(await page.locator("#n1 .open").isVisible()).toBe(false);
      if (javaScriptEnabled) {
        expect(await page.locator(".tally").textContent()).toBe(
          "5 of 10 statements fell, 4 stand, 1 never had an origin · 1 of 3 conclusions fell, 1 stands, 1 never had an origin",
        );
      }
      await page.locator(".strikebar button").click();
      expect(await page.locator(".strikebar").isVisible()).toBe(false);
      expect([await fell("#n2"), await fell("#c-i1 .verdict")]).toEqual([false, false]);
      await page.context().close();
    },
  );

  test("w strikes the source of a statement, u takes back the last", async () => {
    const page = await open("quarry");
    await page.keyboard.press("j");
    await page.keyboard.press("w");
    expect(await switchFor(page, "a spokesman for the mining ministry").isChecked()).toBe(true);
    for (const _ of "123456") await page.keyboard.press("j");
    await page.keyboard.press("w");
    expect(await page.locator(".said").textContent()).toContain("Nobody is stated here");
    await page.keyboard.press("u");
    expect(await page.locator("[form=strikes]:checked").count()).toBe(0);
    await page.context().close();
  });

  test("a leg leads to its words and marks them", async () => {
    const page = await open("quarry");
    await page.getByRole("link", { name: "the wages are owed" }).click();
    expect(await page.locator(".leglit").allTextContents()).toEqual(["the wages are owed"]);
    await page.context().close();
  });

  test.each(WIDTHS)("can be read without its script at %i", async (width) => {
    const page = await open("dam", { javaScriptEnabled: false, viewport: { width, height: 900 } });
    await page.locator("#n7 .head").focus();
    expect(await isOpen(page, 7)).toBe(true);
    await page.reload();
    await page.locator('.ref[href="#n9"]').first().click();
    expect(await isOpen(page, 9)).toBe(true);
    expect(await page.locator(".js-only").first().isVisible()).toBe(false);
    expect(await page.locator("#n1").textContent()).toContain("inspection report");
    await page.context().close();
  });

  const looked = [
    ...(["light", "dark"] as const).flatMap((scheme) => WIDTHS.map((width) => ["dam", scheme, width] as const)),
    ...(["light", "dark"] as const).flatMap((scheme) => WIDTHS.map((width) => ["quarry", scheme, width] as const)),
    ["hostile", "light", 820] as const,
    ["essay", "dark", 1440] as const,
    ["unread", "light", 390] as const,
  ];
  test.each(looked)(
    "%s passes axe, %s, at %i",
    async (name, colorScheme, width) => {
      const page = await open(name, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      for (const state of ["as it opens", "with a note open", "with sources struck"]) {
        if (state === "with sources struck") {
          if (name !== "quarry") break;
          for (const source of ["Sorrel Ledger", "officials"]) await switchFor(page, source).check({ force: true });
        }
        if (state === "with a note open") {
          if (!["dam", "quarry"].includes(name) || width === 820) continue;
          await page.keyboard.press("j");
          await page.keyboard.press("Enter");
        }
        expect(await obstaclesIn(page), state).toEqual([]);
      }
      await page.context().close();
    },
    60_000,
  );

  test("notes fold under their paragraph on a phone, and stay beside it in print", async () => {
    const page = await open("dam", { viewport: { width: 390, height: 844 } });
    const place = () =>
      page.evaluate(() => {
        const words = document.querySelector("#s4")?.closest(".text")?.getBoundingClientRect();
        const note = document.querySelector("#n4")?.getBoundingClientRect();
        return { under: (note?.top ?? 0) >= (words?.bottom ?? 0), beside: (note?.left ?? 0) >= (words?.right ?? 0) };
      });
    expect(await place()).toEqual({ under: true, beside: false });
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: "print" });
    expect(await place()).toEqual({ under: false, beside: true });
    await page.context().close();
  });

  test("ten thousand words take the browser less than ten seconds of its processor, be it a slow one", async () => {
    const page = await open("long");
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await page.reload();
    await page.evaluate(() => document.fonts.ready);
    const { metrics } = await session.send("Performance.getMetrics");
    expect(await page.locator(".note").count()).toBeGreaterThan(500);
    expect(metrics.find(({ name }) => name === "ProcessTime")?.value).toBeLessThan(10);
    await page.context().close();
  });
});

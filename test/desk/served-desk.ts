import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { expect } from "vitest";
import type { Claim } from "../../src/contract/index.ts";
import { serveCollections } from "../../src/server/index.ts";
import { openBrowser } from "../browser/chromium.ts";
import { type FilledHome, filledHome } from "../server/filled-home.ts";

const ROOT = join(import.meta.dirname, "../..");

/** A page of the desk, and what went wrong in it. */
export interface DeskPage {
  readonly page: Page;
  /** Errors thrown in the page, and requests to any other host. Both are to stay empty. */
  readonly wrong: readonly string[];
}

/** The desk as it is built, served over a collection that is made for the tests, in real Chromium. */
export interface ServedDesk extends AsyncDisposable {
  readonly url: string;
  readonly filled: FilledHome;
  /** Opens a view and waits until it is there. */
  open(path: string, options?: BrowserContextOptions): Promise<DeskPage>;
  /** Asks the server behind it. */
  ask<Answer>(path: string): Promise<Answer>;
}

export const COLLECTION = "made-up";

export async function servedDesk(): Promise<ServedDesk> {
  const pages = mkdtempSync(join(tmpdir(), "hearsay-desk-"));
  const filled = await filledHome(COLLECTION);
  await buildAsPublished(pages);
  const serving = await serveCollections({
    collections: [],
    port: 0,
    version: "0.0.0",
    desk: { pages, model: join(ROOT, "model/small") },
    home: filled.home,
  });
  const browser: Browser = await openBrowser();
  const url = serving.url.replace(/\/$/u, "");
  return {
    url,
    filled,
    async open(path, options = {}) {
      // Axe is put into the page, which the desk's own policy would forbid.
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true, ...options });
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on("pageerror", ({ message }) => wrong.push(message));
      page.on("request", (request) => {
        const asked = request.url();
        if (!asked.startsWith(url) && !asked.startsWith("data:") && !asked.startsWith("blob:")) wrong.push(asked);
      });
      await page.goto(url + path);
      await page.locator("main h1, main .state").first().waitFor();
      return { page, wrong };
    },
    async ask(path) {
      const answer = await fetch(url + path);
      expect(answer.status, path).toBe(200);
      return await answer.json();
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await serving.close();
      filled[Symbol.dispose]();
      rmSync(pages, { recursive: true, force: true });
    },
  };
}

/** A claim of several outlets, one origin with copies: what a strike of that origin is seen at. */
export async function claimOfOneOrigin(desk: Pick<ServedDesk, "ask">): Promise<Claim> {
  const { items } = await desk.ask<{ items: Claim[] }>(
    `/api/collections/${COLLECTION}/claims?mostOrigins=1&leastOutlets=2&limit=200`,
  );
  const found = items.find(
    ({ origins, statements }) => origins.length === 1 && statements.some(({ lineage }) => lineage === "copied"),
  );
  if (!found) throw new Error("No claim of one origin has a copy.");
  return found;
}

/** Vite takes over what the tests' own environment says, and would build React as developers have it. */
async function buildAsPublished(pages: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({
      configFile: join(ROOT, "vite.config.ts"),
      root: join(ROOT, "src/web"),
      build: { outDir: pages, emptyOutDir: true },
      logLevel: "error",
    });
  } finally {
    process.env.NODE_ENV = before;
  }
}

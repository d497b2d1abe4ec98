import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import { obstaclesIn } from "../browser/axe.ts";
import { COLLECTION, type DeskPage, type ServedDesk, servedDesk } from "./served-desk.ts";

const AT = `/c/${COLLECTION}`;
const NARROW = { viewport: { width: 390, height: 844 } } as const;
const WEIR = `Weir at Ostrow holds, engineer says

OSTROW, 4 May 2031 (Vale Courier) - The weir at Ostrow will hold through the week, the engineer Maud Kestrel said on Sunday. "We measured it twice," she told the Vale Courier.
`;

describe.skipIf(findChromium() === null)("adding, the overview and search in a browser", { timeout: 150_000 }, () => {
  let desk: ServedDesk;
  const opened: DeskPage[] = [];
  const folder = mkdtempSync(join(tmpdir(), "hearsay-adding-"));
  const open = async (path: string, options?: Parameters<ServedDesk["open"]>[1]): Promise<Page> => {
    const shown = await desk.open(path, options);
    opened.push(shown);
    return shown.page;
  };

  const sent = async <Answer>(method: string, path: string, body: unknown = {}): Promise<Answer> => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(desk.url + path, { method, headers, body: JSON.stringify(body) });
    expect(answer.status, path).toBe(200);
    return await answer.json();
  };

  beforeAll(async () => {
    mkdirSync(join(folder, "reports/may"), { recursive: true });
    writeFileSync(join(folder, "reports/may/weir.txt"), WEIR);
    writeFileSync(join(folder, "reports/broken.pdf"), "%PDF-1.7 and nothing else");
    desk = await servedDesk();
  });
  afterAll(async () => {
    await desk?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const { page, wrong } of opened.splice(0)) {
      expect(wrong, "errors in the page, and requests elsewhere").toEqual([]);
      await page.context().close();
    }
  });

  test("a folder goes into a new collection: what is read, what is not and why, what was there; then its claims", async () => {
    const page = await open(`${AT}/add`);
    await page.getByLabel("A new collection").fill("ostrow");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("h1").textContent()).toBe("Add to ostrow");
    await page.getByLabel("Choose a folder").setInputFiles(join(folder, "reports"));
    const job = page.locator(".job").first();
    await expect.poll(() => job.textContent(), { timeout: 100_000 }).toContain("Done");
    expect(await job.textContent()).toMatch(/1 added · 1 could not be read/u);
    expect(await job.locator(".unread").textContent()).toMatch(/^reports\/broken\.pdf .+/u);
    await job.locator("summary").click();
    expect(await job.locator(".each-file").textContent()).toContain("reports/may/weir.txt");

    await page.getByLabel("Choose files").setInputFiles(join(folder, "reports/may/weir.txt"));
    await expect.poll(() => page.locator(".job").count()).toBe(2);
    await expect
      .poll(() => page.locator(".job").first().textContent(), { timeout: 60_000 })
      .toMatch(/Done.*1 already there|Done.*1 added/u);

    await page.locator(".screens").getByRole("link", { name: "Overview" }).click();
    await page.locator(".overview").waitFor();
    expect(await page.locator("main").textContent()).toMatch(/Could not be read.*broken\.pdf/u);
    await page.keyboard.press("/");
    await page.locator(".search-field:focus").waitFor();
    await page.keyboard.type("engineer");
    await page.locator(".found-words").first().waitFor();
    expect(await page.locator(".found-words mark").first().textContent()).toBe("engineer");
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/c\/ostrow\/(?:claims|articles|sources)\/./u);
  });

  test("files dropped on the start go on to where they are added", async () => {
    const page = await open("/");
    await page.locator(".box").evaluate((box, text) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], "weir.txt", { type: "text/plain" }));
      box.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
    }, WEIR);
    await page.getByLabel("called").fill("dropped");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("h1").textContent()).toBe("Add to dropped");
    await expect.poll(() => page.locator(".job").first().textContent(), { timeout: 100_000 }).toMatch(/Done.*1 added/u);
  });

  test("an answer that comes late undoes nothing that events have told, and many windows listen together", async () => {
    const page = await open(`${AT}/overview`);
    const windows = [page];
    for (let more = 0; more < 7; more += 1) {
      const other = await page.context().newPage();
      await other.goto(`${desk.url}${AT}/overview`);
      await other.locator("main h1").waitFor();
      windows.push(other);
    }
    let isHeld = false;
    const held = Promise.withResolvers<void>();
    await page.route("**/api/jobs", async (route) => {
      const answer = await route.fetch();
      if (!isHeld) {
        isHeld = true;
        await held.promise;
      }
      await route.fulfill({ response: answer });
    });
    await page.goto(`${desk.url}${AT}/add`);
    await expect.poll(() => isHeld).toBe(true);
    const { upload } = await sent<{ upload: string }>("POST", "/api/uploads");
    await fetch(`${desk.url}/api/uploads/${upload}?name=empty.txt`, { method: "PUT", body: " " });
    const job = await sent<{ id: string }>("POST", `/api/collections/${COLLECTION}/jobs`, { upload });
    const state = async () => (await desk.ask<{ state: string }>(`/api/jobs/${job.id}`)).state;
    await expect.poll(state, { timeout: 60_000 }).toBe("done");
    held.resolve();
    for (const one of [page, windows[6]]) {
      if (one !== page) await one?.goto(`${desk.url}${AT}/add`);
      await expect.poll(() => one?.locator(".job").first().textContent(), { timeout: 10_000 }).toContain("Done");
    }
  });

  test("what is no address is told before it is sent, and a name that is taken after", async () => {
    const page = await open(`${AT}/add`);
    await page.getByLabel("Or addresses").fill("weir.example/report");
    expect(await page.locator(".addresses [role=status]").textContent()).toContain("weir.example/report");
    expect(await page.getByRole("button", { name: "Add", exact: true }).isDisabled()).toBe(true);
    await page.getByLabel("A new collection").fill(COLLECTION);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("alert").first().textContent()).toContain(COLLECTION);
  });

  test("a job that runs says how fast and how long still, and is cancelled by its button", async () => {
    const running = {
      id: "j1",
      collection: COLLECTION,
      kind: "add",
      state: "running",
      inputs: [],
      upload: null,
      asked: Date.now() - 10_000,
      began: Date.now() - 10_000,
      ended: null,
      version: 3,
      done: 20,
      total: 60,
      stage: "reading",
      added: 20,
      alreadyThere: 0,
      files: [{ file: "one.txt", what: "added", message: null }],
      brought: [],
      message: null,
    };
    const page = await open(`${AT}/overview`);
    await page.route("**/api/jobs", (route) => route.fulfill({ json: { jobs: [running] } }));
    const cancelled = page.waitForRequest((request) => request.method() === "DELETE");
    await page.route("**/api/jobs/j1", (route) => route.fulfill({ json: { ...running, state: "cancelled" } }));
    await page.goto(`${desk.url}${AT}/add`);
    const job = page.locator(".job").first();
    await job.waitFor();
    expect(await job.textContent()).toMatch(/20 of 60 files, (?:2\.0|1\.\d) a second, 2\d s left/u);
    await job.getByRole("button", { name: "cancel" }).click();
    expect((await cancelled).url()).toMatch(/\/api\/jobs\/j1$/u);
  });

  test("the overview: what rests on one origin and on none, by keyboard, and what changed since the last time", async () => {
    const page = await open(`${AT}/overview`);
    await page.locator(".few").first().waitFor();
    const { onOneOrigin, outlets } = await desk.ask<{ onOneOrigin: number; outlets: number }>(
      `/api/collections/${COLLECTION}`,
    );
    expect(await page.locator("h2.part .count").first().textContent()).toBe(String(onOneOrigin));
    expect(await page.locator(".overview").textContent()).toContain(`${outlets} outlets`);
    await page.keyboard.press("j");
    const words = await page.locator(".few.chosen .serif").textContent();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("h1").textContent()).toBe(`“${words}”`);
    await page.goBack();
    await expect.poll(() => page.locator(".since-last").textContent()).toContain("Nothing has changed");
    await page.evaluate((name) => {
      const key = `hearsay visit ${name}`;
      const visit = JSON.parse(localStorage.getItem(key) ?? "{}");
      localStorage.setItem(key, JSON.stringify({ ...visit, articles: visit.articles - 2 }));
    }, COLLECTION);
    await page.reload();
    await expect.poll(() => page.locator(".since-last").textContent()).toContain("2 articles more");
  });

  test("a collection with nothing in it says what to do, and so does a search that finds nothing", async () => {
    const page = await open(`${AT}/add`);
    await page.getByLabel("A new collection").fill("bare");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("h1").textContent()).toBe("Add to bare");
    await page.locator(".screens").getByRole("link", { name: "Overview" }).click();
    await expect.poll(() => page.locator(".state.empty").textContent()).toContain("Add articles");
    const searching = await open(`${AT}/search?text=zyzzyva`);
    await expect.poll(() => searching.locator(".state.empty").textContent()).toMatch(/fewer words/u);
  });

  describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
    test.each(["overview", "add", "search?text=the"])(
      "%s: nothing stands in the way of those who can't see or point",
      async (screen) => {
        const page = await open(`${AT}/${screen}`, { colorScheme, reducedMotion: "reduce" });
        await page.waitForLoadState("networkidle");
        expect(await obstaclesIn(page)).toEqual([]);
      },
    );
  });

  test.each(["overview", "add", "search?text=the"])(
    "%s fits a telephone: nothing reaches out of it",
    async (screen) => {
      const page = await open(`${AT}/${screen}`, NARROW);
      await page.waitForLoadState("networkidle");
      expect(await page.locator("main").evaluate((main) => main.scrollWidth)).toBeLessThanOrEqual(390);
    },
  );
});

import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium.ts";
import type { Claim, CollectionSource, Quote } from "../../src/contract/index.ts";
import { COLLECTION, claimOfOneOrigin, type DeskPage, type ServedDesk, servedDesk } from "./served-desk.ts";

const AT = `/c/${COLLECTION}`;
const API = `/api/collections/${COLLECTION}`;

describe.skipIf(findChromium() === null)("the desk's lists in a browser", { timeout: 90_000 }, () => {
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

  const chosen = (page: Page) => page.locator("[aria-current=true]");
  const params = (page: Page) => new URL(page.url()).searchParams;

  describe("claims", () => {
    test("by mouse: dots come apart and gather, the order changes, filters narrow and leave out, and all of it is the address", async () => {
      const page = await open("/claims");
      await page.locator(".claim-row").first().waitFor();
      await page.getByRole("button", { name: "outlets", exact: true }).click();
      await expect.poll(() => page.locator(".dots.loose").count()).toBeGreaterThan(3);
      expect(params(page).get("count")).toBe("outlets");
      await page.getByRole("button", { name: "origins", exact: true }).click();
      await expect.poll(() => page.locator("ul .dots.loose").count()).toBe(0);

      await page.getByLabel("sort").selectOption("difference");
      const { items } = await desk.ask<{ items: Claim[] }>(`${API}/claims?order=difference&limit=1`);
      await expect.poll(() => page.locator(".claim-row h2").first().textContent()).toBe(items[0]?.text.trim());

      const outlets = page.locator("fieldset", { hasText: "Outlets" }).last().locator(".value");
      const name = (await outlets.first().locator("button span").first().textContent()) ?? "";
      const count = Number(await outlets.first().locator(".count").textContent());
      await outlets.first().locator("button").first().click();
      await expect.poll(() => page.locator(".head .soft").first().textContent()).toContain(`${count} claims`);
      expect(params(page).getAll("outlet")).toEqual([name]);
      await page.getByRole("button", { name: `leave out ${name}` }).click();
      const rest = await desk.ask<{ count: number }>(`${API}/claims?limit=1&notOutlet=${encodeURIComponent(name)}`);
      await expect.poll(() => page.locator(".head .soft").first().textContent()).toContain(`${rest.count} claims`);
      expect(params(page).getAll("notOutlet")).toEqual([name]);
      await page.goBack();
      await expect.poll(() => params(page).getAll("outlet")).toEqual([name]);
    });

    test("by keyboard: j and k move, Enter opens, Escape goes back, ? tells", async () => {
      const page = await open("/claims");
      await page.locator(".claim-row").first().waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      await page.keyboard.press("k");
      const words = (await chosen(page).locator("h2").textContent()) ?? "";
      expect(await page.locator(".claim-row").nth(1).getAttribute("aria-current")).toBe("true");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator("h1").textContent()).toBe(`“${words}”`);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator("h1").textContent()).toBe("Claims");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys" }).waitFor();
      await page.keyboard.press("Escape");
      await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    });

    test("back from one of them, the list is as narrow as it was and at the same row", async () => {
      const page = await open("/claims?leastOutlets=2");
      await page.locator(".claim-row").first().waitFor();
      for (let step = 0; step < 12; step++) await page.keyboard.press("j");
      const words = (await chosen(page).locator("h2").textContent()) ?? "";
      for (const back of ["Escape", "the link"]) {
        await page.keyboard.press("Enter");
        await expect.poll(() => page.locator("h1").textContent()).toBe(`“${words}”`);
        if (back === "Escape") await page.keyboard.press(back);
        else await page.locator(".back a").click();
        await expect.poll(() => page.locator("h1").textContent()).toBe("Claims");
        await expect.poll(() => chosen(page).locator("h2").textContent()).toBe(words);
        expect(await chosen(page).isVisible()).toBe(true);
        expect(params(page).get("leastOutlets")).toBe("2");
        await page.locator("body").click({ position: { x: 1435, y: 5 } });
      }
    });

    test("of 50,000 only those on the screen are in the page, and the end is a key away", async () => {
      const { items } = await desk.ask<{ items: Claim[] }>(`${API}/claims?limit=1`);
      const [one] = items;
      const shown = await desk.open(`${AT}/overview`);
      opened.push(shown);
      const { page } = shown;
      await page.route("**/claims?**", async (route) => {
        const after = Number(new URL(route.request().url()).searchParams.get("after") || 0);
        const some = Array.from({ length: 200 }, (_, at) => ({
          ...one,
          id: `c${after + at}`,
          text: `Claim ${after + at}.`,
        }));
        await route.fulfill({ json: { items: some, next: String(after + 200), count: after === 0 ? 50_000 : null } });
      });
      await page.goto(`${desk.url}${AT}/claims`);
      await page.locator(".claim-row h2").first().waitFor();
      expect(await page.locator(".head .soft").first().textContent()).toContain("50,000 claims");
      expect(await page.locator(".rows > li").count()).toBeLessThan(40);
      for (let step = 0; step < 30; step++) await page.keyboard.press("j");
      await expect.poll(() => chosen(page).locator("h2").textContent()).toBe("Claim 30.");
      const began = Date.now();
      await page.locator(".scroller").evaluate((scroller) => scroller.scrollTo(0, 9_000));
      await page.locator(".claim-row h2", { hasText: "Claim 120." }).waitFor();
      expect(Date.now() - began).toBeLessThan(5_000);
      expect(await page.locator(".rows > li").count()).toBeLessThan(40);
    });
  });

  test("a claim: its ways as a list, copies folded under their original, why it is one in words", async () => {
    const claim = await oneOrigin();
    const page = await open(`/claims/${claim.id}`);
    const [origin] = claim.origins;
    await expect.poll(() => page.locator(".ways .way").first().textContent()).toContain(origin?.name);
    const copies = page.locator("details.copies").first();
    await copies.locator("summary").click();
    expect(await copies.locator("blockquote").first().textContent()).not.toBe("");
    await page.getByRole("button", { name: "show why" }).click();
    await page.locator(".reasons li").first().waitFor();
    const reasons = (await page.locator(".reasons li").allTextContents()).join("\n");
    expect(reasons).toMatch(/same|share|words|passage/u);
    expect(reasons).not.toMatch(/\d\.\d|telling|overlap/u);
  });

  describe("sources", () => {
    test("by mouse: found by a part of the name, opened, read in order of time", async () => {
      const { items } = await desk.ask<{ items: CollectionSource[] }>(`${API}/sources?limit=1`);
      const name = items[0]?.name ?? "";
      const page = await open("/sources");
      await page.getByLabel("find a source by its name").fill(name.slice(0, -1).toUpperCase());
      await page.locator(".source-row").getByRole("link", { name, exact: true }).click();
      await expect.poll(() => page.locator("h1").textContent()).toBe(name);
      await page.locator(".renderings blockquote").first().waitFor();
    });

    test("by keyboard: w strikes the chosen one, Enter opens it, Escape goes back", async () => {
      const page = await open("/sources");
      await page.locator(".source-row").first().waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("w");
      await page.locator(".source-row.struck").waitFor();
      await page.keyboard.press("w");
      await expect.poll(() => page.locator(".source-row.struck").count()).toBe(0);
      await page.keyboard.press("Enter");
      await page.locator(".back").waitFor();
      await page.keyboard.press("Escape");
      await page.locator(".source-row").first().waitFor();
    });

    test("the graph is drawn, and its words follow j, k and Enter", async () => {
      const page = await open("/sources?as=graph");
      await page.locator(".graph canvas").first().waitFor();
      await page.keyboard.press("j");
      const name = await page.locator(".graph-chosen b").textContent();
      expect(name).not.toBe("");
      expect(await page.locator(".graph-chosen").textContent()).toMatch(/passe[ds] on/u);
      await page.keyboard.press("j");
      await expect.poll(() => page.locator(".graph-chosen b").textContent()).not.toBe(name);
      await page.keyboard.press("k");
      await expect.poll(() => page.locator(".graph-chosen b").textContent()).toBe(name);
      await page.getByRole("button", { name: "list", exact: true }).click();
      await page.locator(".source-row").first().waitFor();
    });
  });

  test("figures: each value with its mark and who gave it; Enter opens one, Escape goes back", async () => {
    const page = await open("/figures");
    await page.locator(".figure").first().waitFor();
    expect(await page.locator(".figure").first().locator(".strip i").count()).toBeGreaterThan(1);
    await page.keyboard.press("j");
    const what = await chosen(page).locator("h2 a").textContent();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("h1").textContent()).toContain(what);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("h1").textContent()).toBe("Figures");
    await page.locator(".figure h2 a").first().click();
    await page.locator(".figure.alone").waitFor();
  });

  test("quotations: those that differ first, with what is gone struck", async () => {
    const { items } = await desk.ask<{ items: Quote[] }>(`${API}/quotes?limit=200`);
    const page = await open("/quotes");
    await page.locator(".quote").first().waitFor();
    expect(await page.locator(".quote").count()).toBe(items.length);
    const chips = await page
      .locator(".quote")
      .evaluateAll((quotes) => quotes.map((quote) => quote.querySelector(".chip") !== null));
    expect(chips).toEqual(chips.toSorted((one, other) => Number(other) - Number(one)));
    expect(await page.locator(".quote del, .quote ins").count()).toBeGreaterThan(0);
    await page.keyboard.press("ArrowDown");
    expect(await chosen(page).count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.locator(".quote.alone h1").waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/quotes\/./u);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("h1").textContent()).toBe("Quotations");
    const spoken = page.locator(".quote", { has: page.locator(".without") }).first();
    await spoken.locator(".without").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => spoken.locator(".renderings > li:not(.fallen)").count()).toBe(0);
    expect(await spoken.locator("h2 s").count()).toBe(1);
    await page.keyboard.press("u");
    await expect.poll(() => page.locator(".quote .renderings > li.fallen").count()).toBe(0);
  });

  test("the line of time: brushed by drawing and by arrow keys, linked with the list", async () => {
    const page = await open("/timeline");
    await page.locator(".line-of-time .mark").first().waitFor();
    const all = await page.locator(".times li").count();
    await page.keyboard.press("j");
    await expect.poll(() => page.locator(".mark.chosen").count()).toBe(1);
    const box = await page.locator(".line-of-time svg").boundingBox();
    if (!box) throw new Error("There is no line of time.");
    await page.mouse.move(box.x + box.width * 0.3, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 40, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => page.locator(".head .soft").first().textContent()).toContain("between the marks");
    expect(await page.locator(".times li").count()).toBeLessThan(all);
    const kept = await page.locator(".times li").count();
    await page.reload();
    // The marks are part of the address.
    await expect.poll(() => page.locator(".times li").count()).toBe(kept);
    await page.getByRole("button", { name: "all of it" }).click();
    await expect.poll(() => page.locator(".times li").count()).toBe(all);
    await page.getByLabel(/^from/u).first().focus();
    const slider = page.locator("figcaption input").first();
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator(".head .soft").first().textContent()).toContain("between the marks");
  });

  test("conclusions stand on the signs that their text names, and w takes one away", async () => {
    const page = await open("/conclusions");
    await page.locator(".conclusion").first().waitFor();
    expect(await page.locator(".leg").count()).toBeGreaterThan(1);
    const struck = page.locator(".leg .without").first();
    await struck.focus();
    await page.keyboard.press("Enter");
    await page.locator(".leg.loose").first().waitFor();
    expect(await page.locator(".leg.loose").first().textContent()).toContain("(fell)");
  });
});

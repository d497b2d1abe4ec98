import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { plain, QUICK, Site, status } from "./fixtures/site.ts";

vi.setConfig({ testTimeout: 180_000 });

const site = new Site();
beforeAll(() => site.open());
beforeEach(() => site.forget());
afterAll(() => site.close());

describe("pages that are kept", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-pages-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const kept = () => ({ network: { ...QUICK, cache: folder } });

  /** A page with an ETag that answers 304 to whoever has it. */
  const tagged =
    (text: string, tag: string, headers: Record<string, string> = {}): RequestListener =>
    (request, response) => {
      if (request.headers["if-none-match"] === tag) response.writeHead(304, { etag: tag }).end();
      else response.writeHead(200, { "content-type": "text/plain; charset=utf-8", etag: tag, ...headers }).end(text);
    };

  test("are asked whether they have changed, by their ETag", async () => {
    site.routes = { "/page": tagged("Größe.", '"a"') };
    const first = await site.read([`${site.root}/page`], kept());
    const second = await site.read([`${site.root}/page`], kept());
    expect(second).toEqual(first);
    expect(site.asked.filter(({ url }) => url === "/page").map(({ headers }) => headers["if-none-match"])).toEqual([
      undefined,
      '"a"',
    ]);
    site.routes = { "/page": tagged("Changed.", '"b"') };
    expect(await site.glance(`${site.root}/page`, kept())).toEqual(["http://host/page: Changed."]);
    expect(await site.glance(`${site.root}/page`, kept())).toEqual(["http://host/page: Changed."]);
  });

  test("and by the day they were last changed", async () => {
    const day = "Sat, 03 May 2031 10:00:00 GMT";
    site.routes = {
      "/page": (request, response) =>
        request.headers["if-modified-since"] === day
          ? status(304)(request, response)
          : plain("Words.", { "last-modified": day })(request, response),
    };
    for (const _ of [1, 2])
      expect(await site.glance(`${site.root}/page`, kept())).toEqual(["http://host/page: Words."]);
    expect(site.asked.filter(({ url }) => url === "/page")).toHaveLength(2);
    expect(site.asked.at(-1)?.headers["if-modified-since"]).toBe(day);
  });

  test("are not asked for while the server says they hold, and not kept where it says so", async () => {
    site.routes = {
      "/holds": plain("Holds.", { "cache-control": "max-age=600" }),
      "/secret": plain("Secret.", { etag: '"s"', "cache-control": "no-store" }),
      "/plain": plain("Plain."),
    };
    for (const path of ["/holds", "/secret", "/plain"]) {
      for (const _ of [1, 2]) await site.glance(`${site.root}${path}`, kept());
    }
    expect(site.urls().filter((url) => url !== "/robots.txt")).toEqual([
      "/holds",
      "/secret",
      "/secret",
      "/plain",
      "/plain",
    ]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test("a broken one, or a folder that can't be written, is as good as none", async () => {
    site.routes = { "/page": tagged("Words.", '"a"') };
    await site.read([`${site.root}/page`], kept());
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), "{broken");
    expect(await site.glance(`${site.root}/page`, kept())).toEqual(["http://host/page: Words."]);
    const closed = { network: { ...QUICK, cache: "/dev/null/nowhere" } };
    expect(await site.glance(`${site.root}/page`, closed)).toEqual(["http://host/page: Words."]);
  });
});

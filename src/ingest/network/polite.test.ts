import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { oneByOne, plain, QUICK, Site, status } from "./fixtures/site.ts";

vi.setConfig({ testTimeout: 180_000 });

const site = new Site();
beforeAll(() => site.open());
beforeEach(() => site.forget());
afterAll(() => site.close());

describe("one request after the other", () => {
  test("a host is asked no more than once in the interval, robots.txt and redirects counted", async () => {
    site.routes = { "/1": plain("One."), "/2": status(302, { location: "/3" }), "/3": plain("Three.") };
    await site.read([`${site.root}/1`, `${site.root}/2`], { network: { ...QUICK, interval: 250 } });
    expect(site.urls()).toEqual(["/robots.txt", "/1", "/2", "/3"]);
    const gaps = site.asked.slice(1).map(({ at }, index) => at - (site.asked[index]?.at ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThan(230);
  });

  test("once a second, where nothing else is said", async () => {
    site.routes = { "/1": plain("One.") };
    await site.read([`${site.root}/1`], { network: { cache: null } });
    expect((site.asked[1]?.at ?? 0) - (site.asked[0]?.at ?? 0)).toBeGreaterThan(980);
  });

  test("waiting one's turn takes nothing off the time that a page may take", async () => {
    site.routes = { "/1": plain("One.") };
    const found = await site.read([`${site.root}/1`], {
      network: { ...QUICK, interval: 900 },
      limits: { milliseconds: 800 },
    });
    expect(found).toMatchObject([{ article: { text: "One." } }]);
  });
});

describe("robots.txt", () => {
  const robots = "User-agent: *\nDisallow: /private\n\nUser-agent: hearsay\nDisallow: /closed\nCrawl-delay: 0.4\n";

  test("what it closes is not asked for, with one sentence; it is asked for once", async () => {
    site.routes = {
      "/robots.txt": plain(robots),
      "/open": plain("Open."),
      "/private": plain("Private."),
      "/closed": plain("Closed."),
    };
    const found = await site.read([`${site.root}/closed/1`, `${site.root}/open`, `${site.root}/private`]);
    expect(found).toMatchObject([
      {
        failure: {
          code: "address-robots",
          message: expect.stringMatching(/asks programs not to fetch it \(robots\.txt\): open it/),
        },
      },
      { article: { text: "Open." } },
      { article: { text: "Private." } },
    ]);
    expect(site.urls()).toEqual(["/robots.txt", "/open", "/private"]);
    expect((site.asked[2]?.at ?? 0) - (site.asked[1]?.at ?? 0)).toBeGreaterThan(380);
  });

  test("also of what a page redirects to", async () => {
    site.routes = { "/robots.txt": plain(robots), "/open": status(302, { location: "/closed" }) };
    expect(await site.glance(`${site.root}/open`)).toEqual(["http://host/open: address-robots"]);
  });

  test("none allows all; one that can't be had at the moment allows nothing", async () => {
    site.routes = { "/robots.txt": status(403), "/open": plain("Open.") };
    expect(await site.glance(`${site.root}/open`)).toEqual(["http://host/open: Open."]);
    site.routes = { "/robots.txt": status(503), "/open": plain("Open.") };
    expect(await site.glance(`${site.root}/open`)).toEqual(["http://host/open: address-busy"]);
    expect(site.urls().filter((url) => url === "/open")).toHaveLength(1);
  });
});

describe("a busy server", () => {
  test("is asked again, a few times, later and later", async () => {
    site.routes = { "/page": oneByOne(status(503), status(500), plain("There.")) };
    expect(await site.glance(`${site.root}/page`, { network: { ...QUICK, backoff: 120 } })).toEqual([
      "http://host/page: There.",
    ]);
    const times = site.times("/page");
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(110);
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThan(230);
  });

  test("is waited for as long as it asks", async () => {
    site.routes = {
      "/page": oneByOne(status(429, { "retry-after": "1" }), plain("There.")),
      "/date": oneByOne(status(503, { "retry-after": new Date(Date.now() - 5000).toUTCString() }), plain("Here.")),
    };
    expect(await site.glance(`${site.root}/page`)).toEqual(["http://host/page: There."]);
    const times = site.times("/page");
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(990);
    expect(await site.glance(`${site.root}/date`)).toEqual(["http://host/date: Here."]);
  });

  test("is given up after three repetitions, or at once where it asks for too long", async () => {
    site.routes = { "/never": status(500), "/tomorrow": status(429, { "retry-after": "86400" }) };
    expect(await site.glance(`${site.root}/never`)).toEqual(["http://host/never: address-status"]);
    expect(site.urls().filter((url) => url === "/never")).toHaveLength(4);
    const [found] = await site.read([`${site.root}/tomorrow`]);
    expect(found).toMatchObject({
      failure: { code: "address-busy", message: expect.stringContaining("try again in 86400 seconds") },
    });
    expect(site.urls().filter((url) => url === "/tomorrow")).toHaveLength(1);
  });

  test("what is gone is gone", async () => {
    expect(await site.glance(`${site.root}/gone`)).toEqual(["http://host/gone: address-status"]);
    expect(site.urls()).toEqual(["/robots.txt", "/gone"]);
  });
});

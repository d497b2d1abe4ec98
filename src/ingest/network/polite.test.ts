import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { Samples } from "../fixtures/reading.ts";
import type { IngestOptions } from "../input.ts";

vi.setConfig({ testTimeout: 180_000 });

const samples = new Samples();
const QUICK = { cache: null, interval: 0, backoff: 1 };

let server: Server;
let root: string;
let routes: Record<string, RequestListener>;
let asked: { url: string; at: number; headers: IncomingMessage["headers"] }[];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? "", at: performance.now(), headers: request.headers });
    const route = routes[request.url ?? ""];
    if (route === undefined) response.writeHead(404).end();
    else route(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  routes = {};
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  samples.remove();
});

const plain =
  (text: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(200, { "content-type": "text/plain", ...headers }).end(text);
/** Answers once with each of the listeners, and with the last one from then on. */
const oneByOne = (...listeners: RequestListener[]): RequestListener => {
  let count = 0;
  return (request, response) =>
    (listeners[Math.min(count++, listeners.length - 1)] as RequestListener)(request, response);
};
const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(code, headers).end();

const read = (paths: string[], options: IngestOptions = {}) =>
  samples.read(paths, { allowPrivate: true, network: QUICK, ...options });
const glance = (path: string, options: IngestOptions = {}) =>
  samples.glance(path, { allowPrivate: true, network: QUICK, ...options });
const urls = () => asked.map(({ url }) => url);

describe("one request after the other", () => {
  test("a host is asked no more than once in the interval, robots.txt and redirects counted", async () => {
    routes = { "/1": plain("One."), "/2": status(302, { location: "/3" }), "/3": plain("Three.") };
    await read([`${root}/1`, `${root}/2`], { network: { ...QUICK, interval: 250 } });
    expect(urls()).toEqual(["/robots.txt", "/1", "/2", "/3"]);
    const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThan(230);
  });

  test("once a second, where nothing else is said", async () => {
    routes = { "/1": plain("One.") };
    await read([`${root}/1`], { network: { cache: null } });
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThan(980);
  });

  test("waiting one's turn takes nothing off the time that a page may take", async () => {
    routes = { "/1": plain("One.") };
    const found = await read([`${root}/1`], { network: { ...QUICK, interval: 900 }, limits: { milliseconds: 800 } });
    expect(found).toMatchObject([{ article: { text: "One." } }]);
  });
});

describe("robots.txt", () => {
  const robots = "User-agent: *\nDisallow: /private\n\nUser-agent: hearsay\nDisallow: /closed\nCrawl-delay: 0.4\n";

  test("what it closes is not asked for, with one sentence; it is asked for once", async () => {
    routes = {
      "/robots.txt": plain(robots),
      "/open": plain("Open."),
      "/private": plain("Private."),
      "/closed": plain("Closed."),
    };
    const found = await read([`${root}/closed/1`, `${root}/open`, `${root}/private`]);
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
    expect(urls()).toEqual(["/robots.txt", "/open", "/private"]);
    expect((asked[2]?.at ?? 0) - (asked[1]?.at ?? 0)).toBeGreaterThan(380);
  });

  test("also of what a page redirects to", async () => {
    routes = { "/robots.txt": plain(robots), "/open": status(302, { location: "/closed" }) };
    expect(await glance(`${root}/open`)).toEqual(["http://host/open: address-robots"]);
  });

  test("none allows all; one that can't be had at the moment allows nothing", async () => {
    routes = { "/robots.txt": status(403), "/open": plain("Open.") };
    expect(await glance(`${root}/open`)).toEqual(["http://host/open: Open."]);
    routes = { "/robots.txt": status(503), "/open": plain("Open.") };
    expect(await glance(`${root}/open`)).toEqual(["http://host/open: address-busy"]);
    expect(urls().filter((url) => url === "/open")).toHaveLength(1);
  });
});

describe("a busy server", () => {
  test("is asked again, a few times, later and later", async () => {
    routes = { "/page": oneByOne(status(503), status(500), plain("There.")) };
    expect(await glance(`${root}/page`, { network: { ...QUICK, backoff: 120 } })).toEqual(["http://host/page: There."]);
    const times = asked.filter(({ url }) => url === "/page").map(({ at }) => at);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(110);
    expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThan(230);
  });

  test("is waited for as long as it asks", async () => {
    routes = {
      "/page": oneByOne(status(429, { "retry-after": "1" }), plain("There.")),
      "/date": oneByOne(status(503, { "retry-after": new Date(Date.now() - 5000).toUTCString() }), plain("Here.")),
    };
    expect(await glance(`${root}/page`)).toEqual(["http://host/page: There."]);
    const times = asked.filter(({ url }) => url === "/page").map(({ at }) => at);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(990);
    expect(await glance(`${root}/date`)).toEqual(["http://host/date: Here."]);
  });

  test("is given up after three repetitions, or at once where it asks for too long", async () => {
    routes = { "/never": status(500), "/tomorrow": status(429, { "retry-after": "86400" }) };
    expect(await glance(`${root}/never`)).toEqual(["http://host/never: address-status"]);
    expect(urls().filter((url) => url === "/never")).toHaveLength(4);
    const [found] = await read([`${root}/tomorrow`]);
    expect(found).toMatchObject({
      failure: { code: "address-busy", message: expect.stringContaining("try again in 86400 seconds") },
    });
    expect(urls().filter((url) => url === "/tomorrow")).toHaveLength(1);
  });

  test("what is gone is gone", async () => {
    expect(await glance(`${root}/gone`)).toEqual(["http://host/gone: address-status"]);
    expect(urls()).toEqual(["/robots.txt", "/gone"]);
  });
});

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
    routes = { "/page": tagged("Größe.", '"a"') };
    const first = await read([`${root}/page`], kept());
    const second = await read([`${root}/page`], kept());
    expect(second).toEqual(first);
    expect(asked.filter(({ url }) => url === "/page").map(({ headers }) => headers["if-none-match"])).toEqual([
      undefined,
      '"a"',
    ]);
    routes = { "/page": tagged("Changed.", '"b"') };
    expect(await glance(`${root}/page`, kept())).toEqual(["http://host/page: Changed."]);
    expect(await glance(`${root}/page`, kept())).toEqual(["http://host/page: Changed."]);
  });

  test("and by the day they were last changed", async () => {
    const day = "Sat, 03 May 2031 10:00:00 GMT";
    routes = {
      "/page": (request, response) =>
        request.headers["if-modified-since"] === day
          ? status(304)(request, response)
          : plain("Words.", { "last-modified": day })(request, response),
    };
    for (const _ of [1, 2]) expect(await glance(`${root}/page`, kept())).toEqual(["http://host/page: Words."]);
    expect(asked.filter(({ url }) => url === "/page")).toHaveLength(2);
    expect(asked.at(-1)?.headers["if-modified-since"]).toBe(day);
  });

  test("are not asked for while the server says they hold, and not kept where it says so", async () => {
    routes = {
      "/holds": plain("Holds.", { "cache-control": "max-age=600" }),
      "/secret": plain("Secret.", { etag: '"s"', "cache-control": "no-store" }),
      "/plain": plain("Plain."),
    };
    for (const path of ["/holds", "/secret", "/plain"]) {
      for (const _ of [1, 2]) await glance(`${root}${path}`, kept());
    }
    expect(urls().filter((url) => url !== "/robots.txt")).toEqual(["/holds", "/secret", "/secret", "/plain", "/plain"]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test("a broken one, or a folder that can't be written, is as good as none", async () => {
    routes = { "/page": tagged("Words.", '"a"') };
    await read([`${root}/page`], kept());
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), "{broken");
    expect(await glance(`${root}/page`, kept())).toEqual(["http://host/page: Words."]);
    const closed = { network: { ...QUICK, cache: "/dev/null/nowhere" } };
    expect(await glance(`${root}/page`, closed)).toEqual(["http://host/page: Words."]);
  });
});

describe("what is fetched is of any kind", () => {
  test("a list of addresses, a page a part; one that can't be had is named, and the rest goes on", async () => {
    routes = { "/1": plain("One."), "/3": plain("Three.") };
    const path = samples.write("list.txt", `${root}/1\n${root}/2\n${root}/3\n`);
    expect(await glance(path)).toEqual([
      "list.txt!http://host/1: One.",
      "list.txt!http://host/2: address-status",
      "list.txt!http://host/3: Three.",
    ]);
  });

  test("a table of addresses says what the pages don't, and wins", async () => {
    routes = { "/1": plain("One."), "/2": plain("Two.") };
    const path = samples.write("list.csv", `outlet,link,date\nHarbour Herald,${root}/1,2031-05-03\n,${root}/2,\n`);
    expect(await read([path])).toMatchObject([
      {
        article: { text: "One.", outlet: "Harbour Herald", published: "2031-05-03", publishedFrom: "given", url: null },
      },
      { article: { text: "Two.", outlet: null } },
    ]);
    const bare = samples.write("bare.csv", `Herald;${root}/1\nQuay;${root}/2\n`);
    expect(await glance(bare)).toEqual(["bare.csv!http://host/1: One.", "bare.csv!http://host/2: Two."]);
  });

  test("a feed: each entry's page with what the feed says of it; without a page, the feed's words, marked", async () => {
    const item = (number: number, words: string) =>
      `<item><title>Entry ${number}</title><link>/${number}</link><description>${words}</description><pubDate>Sat, 03 May 2031 10:00:00 GMT</pubDate><source url="https://q.example/">Quay Gazette</source></item>`;
    const feed = `<rss version="2.0"><channel><title>Herald</title>${item(1, "Extract one.")}${item(2, "Extract two.")}${item(3, "")}</channel></rss>`;
    routes = {
      "/feed": plain(feed, { "content-type": "application/rss+xml" }),
      "/1": plain(
        "<!doctype html><html><body><p>The whole page about the pier, which stays shut until the roof is safe.</p></body></html>",
        { "content-type": "text/html" },
      ),
    };
    const found = await read([`${root}/feed`]);
    expect(found).toMatchObject([
      {
        article: {
          file: `${root}/feed!${root}/1`,
          text: expect.stringContaining("The whole page"),
          title: "Entry 1",
          outlet: "Quay Gazette",
          published: "2031-05-03",
          url: `${root}/1`,
        },
        warnings: [],
      },
      {
        article: {
          file: `${root}/feed!${root}/2`,
          text: "Extract two.",
          textFrom: "feed",
          title: "Entry 2",
          outlet: "Quay Gazette",
          url: `${root}/2`,
        },
        warnings: [
          {
            code: "feed-text",
            message: expect.stringMatching(/its page can't be had \(the server answers 404 instead of the page\)/),
          },
        ],
      },
      { failure: { file: `${root}/feed!${root}/3`, code: "address-status" } },
    ]);
    expect(found[0]).not.toHaveProperty("article.textFrom");
  });

  test("a page that holds less than its feed stands back", async () => {
    const words = "The pier stays shut until the roof is safe, the harbour master said. ".repeat(5);
    const feed = `<rss version="2.0"><channel><title>Herald</title><item><title>One</title><link>/1</link><description>${words}</description></item></channel></rss>`;
    routes = {
      "/feed": plain(feed, { "content-type": "application/rss+xml" }),
      "/1": plain("Please accept our terms."),
    };
    expect(await read([`${root}/feed`])).toMatchObject([
      {
        article: { text: words.trim(), textFrom: "feed" },
        warnings: [{ message: expect.stringContaining("holds less of it than the feed does") }],
      },
    ]);
  });

  test("a feed on disk, in a folder", async () => {
    routes = { "/1": plain("Page one.") };
    const path = samples.write(
      "feeds/feed.xml",
      `<rss version="2.0"><channel><title>Herald</title><item><title>One</title><link>${root}/1</link></item></channel></rss>`,
    );
    expect(await glance(path.replace("/feed.xml", ""))).toEqual(["feeds/feed.xml!http://host/1: Page one."]);
  });

  test("what a server calls plain is known by its address, and what it calls nothing by its bytes", async () => {
    routes = {
      "/a.jsonl": plain('{"text":"One."}\n{"text":"Two."}'),
      "/b": plain('{"text":"Three."}', { "content-type": "application/octet-stream" }),
    };
    expect(await glance(`${root}/a.jsonl`)).toEqual(["http://host/a.jsonl!1: One.", "http://host/a.jsonl!2: Two."]);
    expect(await glance(`${root}/b`)).toEqual(["http://host/b: Three."]);
  });

  test("a list that names itself ends", async () => {
    routes = {
      "/list": (_, response) => void response.writeHead(200, { "content-type": "text/plain" }).end(`${root}/list\n`),
    };
    const found = await glance(`${root}/list`);
    expect(found).toEqual([expect.stringMatching(/: archive-depth$/)]);
  });

  test("a stop is heeded between pages", async () => {
    routes = { "/1": plain("One."), "/2": plain("Two.") };
    const stop = new AbortController();
    const path = samples.write("stop.txt", `${root}/1\n${root}/2\n`);
    routes["/1"] = (request, response) => {
      plain("One.")(request, response);
      setTimeout(() => stop.abort(), 5);
    };
    await read([path], { signal: stop.signal, network: { ...QUICK, interval: 300 } });
    expect(urls()).not.toContain("/2");
  });
});

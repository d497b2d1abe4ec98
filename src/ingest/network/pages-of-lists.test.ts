import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { plain, QUICK, Site } from "./fixtures/site.ts";

vi.setConfig({ testTimeout: 180_000 });

const site = new Site();
beforeAll(() => site.open());
beforeEach(() => site.forget());
afterAll(() => site.close());

describe("what is fetched is of any kind", () => {
  test("a list of addresses, a page a part; one that can't be had is named, and the rest goes on", async () => {
    site.routes = { "/1": plain("One."), "/3": plain("Three.") };
    const path = site.samples.write("list.txt", `${site.root}/1\n${site.root}/2\n${site.root}/3\n`);
    expect(await site.glance(path)).toEqual([
      "list.txt!http://host/1: One.",
      "list.txt!http://host/2: address-status",
      "list.txt!http://host/3: Three.",
    ]);
  });

  test("a table of addresses says what the pages don't, and wins", async () => {
    site.routes = { "/1": plain("One."), "/2": plain("Two.") };
    const path = site.samples.write(
      "list.csv",
      `outlet,link,date\nHarbour Herald,${site.root}/1,2031-05-03\n,${site.root}/2,\n`,
    );
    expect(await site.read([path])).toMatchObject([
      {
        article: { text: "One.", outlet: "Harbour Herald", published: "2031-05-03", publishedFrom: "given", url: null },
      },
      { article: { text: "Two.", outlet: null } },
    ]);
    const bare = site.samples.write("bare.csv", `Herald;${site.root}/1\nQuay;${site.root}/2\n`);
    expect(await site.glance(bare)).toEqual(["bare.csv!http://host/1: One.", "bare.csv!http://host/2: Two."]);
  });

  test("a feed: each entry's page with what the feed says of it; without a page, the feed's words, marked", async () => {
    const item = (number: number, words: string) =>
      `<item><title>Entry ${number}</title><link>/${number}</link><description>${words}</description><pubDate>Sat, 03 May 2031 10:00:00 GMT</pubDate><source url="https://q.example/">Quay Gazette</source></item>`;
    const feed = `<rss version="2.0"><channel><title>Herald</title>${item(1, "Extract one.")}${item(2, "Extract two.")}${item(3, "")}</channel></rss>`;
    site.routes = {
      "/feed": plain(feed, { "content-type": "application/rss+xml" }),
      "/1": plain(
        "<!doctype html><html><body><p>The whole page about the pier, which stays shut until the roof is safe.</p></body></html>",
        { "content-type": "text/html" },
      ),
    };
    const found = await site.read([`${site.root}/feed`]);
    expect(found).toMatchObject([
      {
        article: {
          file: `${site.root}/feed!${site.root}/1`,
          text: expect.stringContaining("The whole page"),
          title: "Entry 1",
          outlet: "Quay Gazette",
          published: "2031-05-03",
          url: `${site.root}/1`,
        },
        warnings: [],
      },
      {
        article: {
          file: `${site.root}/feed!${site.root}/2`,
          text: "Extract two.",
          textFrom: "feed",
          title: "Entry 2",
          outlet: "Quay Gazette",
          url: `${site.root}/2`,
        },
        warnings: [
          {
            code: "feed-text",
            message: expect.stringMatching(/its page can't be had \(the server answers 404 instead of the page\)/),
          },
        ],
      },
      { failure: { file: `${site.root}/feed!${site.root}/3`, code: "address-status" } },
    ]);
    expect(found[0]).not.toHaveProperty("article.textFrom");
  });

  test("a page that holds less than its feed stands back", async () => {
    const words = "The pier stays shut until the roof is safe, the harbour master said. ".repeat(5);
    const feed = `<rss version="2.0"><channel><title>Herald</title><item><title>One</title><link>/1</link><description>${words}</description></item></channel></rss>`;
    site.routes = {
      "/feed": plain(feed, { "content-type": "application/rss+xml" }),
      "/1": plain("Please accept our terms."),
    };
    expect(await site.read([`${site.root}/feed`])).toMatchObject([
      {
        article: { text: words.trim(), textFrom: "feed" },
        warnings: [{ message: expect.stringContaining("holds less of it than the feed does") }],
      },
    ]);
  });

  test("a feed on disk, in a folder", async () => {
    site.routes = { "/1": plain("Page one.") };
    const path = site.samples.write(
      "feeds/feed.xml",
      `<rss version="2.0"><channel><title>Herald</title><item><title>One</title><link>${site.root}/1</link></item></channel></rss>`,
    );
    expect(await site.glance(path.replace("/feed.xml", ""))).toEqual(["feeds/feed.xml!http://host/1: Page one."]);
  });

  test("what a server calls plain is known by its address, and what it calls nothing by its bytes", async () => {
    site.routes = {
      "/a.jsonl": plain('{"text":"One."}\n{"text":"Two."}'),
      "/b": plain('{"text":"Three."}', { "content-type": "application/octet-stream" }),
    };
    expect(await site.glance(`${site.root}/a.jsonl`)).toEqual([
      "http://host/a.jsonl!1: One.",
      "http://host/a.jsonl!2: Two.",
    ]);
    expect(await site.glance(`${site.root}/b`)).toEqual(["http://host/b: Three."]);
  });

  test("a list that names itself ends", async () => {
    site.routes = {
      "/list": (_, response) =>
        void response.writeHead(200, { "content-type": "text/plain" }).end(`${site.root}/list\n`),
    };
    const found = await site.glance(`${site.root}/list`);
    expect(found).toEqual([expect.stringMatching(/: archive-depth$/)]);
  });

  test("a stop is heeded between pages", async () => {
    site.routes = { "/1": plain("One."), "/2": plain("Two.") };
    const stop = new AbortController();
    const path = site.samples.write("stop.txt", `${site.root}/1\n${site.root}/2\n`);
    site.routes["/1"] = (request, response) => {
      plain("One.")(request, response);
      setTimeout(() => stop.abort(), 5);
    };
    await site.read([path], { signal: stop.signal, network: { ...QUICK, interval: 300 } });
    expect(site.urls()).not.toContain("/2");
  });
});

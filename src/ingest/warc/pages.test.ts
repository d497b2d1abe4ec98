import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test, vi } from "vitest";
import { articleOf, failureOf, Samples } from "../fixtures/reading.ts";

vi.setConfig({ testTimeout: 180_000 });

const samples = new Samples();
afterAll(() => samples.remove());

const BODY = "The harbour master said that the pier would stay shut until the roof was safe to walk under again.";
const PAGE = `<!doctype html><title>Pier stays shut</title><article><p>${BODY}</p><p>${BODY}</p></article>`;

function record(type: string, address: string, block: Uint8Array | string, headers: string[] = []): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${address}`,
    "WARC-Date: 2031-05-03T10:00:00Z",
    "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
    ...headers,
    `Content-Length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}
const answer = (headers: string[], body: Uint8Array | string, status = "200 OK") =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers.join("\r\n")}\r\n\r\n`), Buffer.from(body)]);
const html = ["Content-Type: text/html; charset=utf-8"];
const page = (address: string, body: Uint8Array | string = PAGE, headers: string[] = []) =>
  record("response", address, answer([...html, ...headers], body), [
    "Content-Type: application/http; msgtype=response",
  ]);

const CRAWL = [
  record("warcinfo", "", "software: none\r\n"),
  record("request", "https://h.example/1", "GET /1 HTTP/1.1\r\n\r\n", [
    "Content-Type: application/http; msgtype=request",
  ]),
  page("https://h.example/1"),
  record("response", "https://h.example/1.png", answer(["Content-Type: image/png"], "x"), [
    "Content-Type: application/http",
  ]),
  record("response", "https://h.example/gone", answer(html, "gone", "404 Not Found"), [
    "Content-Type: application/http",
  ]),
  page("https://h.example/brotli", brotliCompressSync(PAGE.replaceAll("pier", "quay")), ["Content-Encoding: br"]),
  page("https://h.example/gzip", gzipSync(PAGE.replaceAll("pier", "mole")), ["Content-Encoding: gzip"]),
  record("resource", "https://h.example/note.txt", "Plain words.", ["Content-Type: text/plain"]),
];
const FOUND = [
  `crawl!https://h.example/1: ${BODY.slice(0, 60)}`,
  `crawl!https://h.example/brotli: ${BODY.replace("pier", "quay").slice(0, 60)}`,
  `crawl!https://h.example/gzip: ${BODY.replace("pier", "mole").slice(0, 60)}`,
  "crawl!https://h.example/note.txt: Plain words.",
  "crawl: 1 answer 404, 1 image/png",
];

describe("a web archive", () => {
  test("its pages, undone of what servers pack them in; the rest counted", async () => {
    expect(await samples.glance(samples.write("crawl.warc", Buffer.concat(CRAWL)))).toEqual(
      FOUND.map((line) => line.replace("crawl", "crawl.warc")),
    );
  });

  test("packed record by record, as crawlers do", async () => {
    const packed = Buffer.concat(CRAWL.map((one) => gzipSync(one)));
    expect(await samples.glance(samples.write("crawl.warc.gz", packed))).toEqual(
      FOUND.map((line) => line.replace("crawl", "crawl.warc.gz")),
    );
  });

  test("a page has its address", async () => {
    expect(
      articleOf(await samples.read([samples.write("one.warc", page("https://h.example/2031/05/03/pier"))])),
    ).toMatchObject({
      url: "https://h.example/2031/05/03/pier",
      published: "2031-05-03",
      publishedFrom: "url",
      title: "Pier stays shut",
    });
  });
});

describe("what can't be read says why", () => {
  test("no archive, an empty one, one that is cut off", async () => {
    expect(failureOf(await samples.read([samples.write("none.warc", "Just words.")])).code).toBe("broken");
    expect(failureOf(await samples.read([samples.write("empty.warc", "")])).code).toBe("broken");
    const cut = samples.write("cut.warc.gz", gzipSync(Buffer.concat(CRAWL)).subarray(0, 300));
    expect((await samples.glance(cut)).at(-1)).toBe("cut.warc.gz: broken");
  });

  test("a page over the limit, and an archive over the limit", async () => {
    const path = samples.write(
      "large.warc",
      Buffer.concat([page("https://h.example/1", "x".repeat(5000)), page("https://h.example/2")]),
    );
    expect(await samples.glance(path, { limits: { bytes: 3000 } })).toEqual([
      "large.warc!https://h.example/1: too-large",
      `large.warc!https://h.example/2: ${BODY.slice(0, 60)}`,
    ]);
    expect(await samples.glance(path, { limits: { unpacked: 5200 } })).toEqual([
      expect.stringContaining("large.warc!https://h.example/1: xxx"),
      "large.warc: too-large",
    ]);
  });
});

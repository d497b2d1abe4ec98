import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readInput } from "../index.ts";
import type { Ingested, IngestOptions } from "../input.ts";

/** A busy machine is no reason to fail where time is not what is tested. */
const PATIENT = { milliseconds: 150_000 };
vi.setConfig({ testTimeout: 180_000 });

const PAGE = `<!doctype html><title>Pier stays shut</title><article><h1>Pier stays shut</h1>
<p>The harbour master said on Tuesday that the pier would stay shut until the roof was safe to walk under again.</p>
<p>Nobody could say when that would be, she told the council, since the beams had not been looked at by an engineer.</p></article>`;

const routes: Record<string, RequestListener> = {
  "/page": (_, response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE),
  "/latin": (_, response) =>
    response
      .writeHead(200, { "content-type": "text/plain; charset=iso-8859-1" })
      .end(Buffer.from("Größe der Brücke", "latin1")),
  "/untyped": (_, response) => response.writeHead(200).end("Plain words about the pier."),
  "/picture": (_, response) => response.writeHead(200, { "content-type": "image/png" }).end("x"),
  "/gone": (_, response) => response.writeHead(410).end("gone"),
  "/empty": (_, response) => response.writeHead(200, { "content-type": "text/plain" }).end(),
  "/once": (_, response) => response.writeHead(302, { location: "/page" }).end(),
  "/for-ever": (_, response) => response.writeHead(301, { location: "/for-ever" }).end(),
  "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/to-nowhere": (_, response) => response.writeHead(302, { location: "http://" }).end(),
  "/announced": (_, response) =>
    response.writeHead(200, { "content-type": "text/plain", "content-length": "5000000" }).end("x"),
  "/endless": (_, response) => {
    response.writeHead(200, { "content-type": "text/plain" });
    const more = () => {
      while (!response.destroyed && response.write("word ".repeat(1000)));
    };
    response.on("drain", more);
    more();
  },
  "/silent": () => {},
  "/slow": (_, response) => response.writeHead(200, { "content-type": "text/plain" }).write("And then "),
};

let server: Server;
let root: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const route = routes[request.url ?? ""];
    if (route === undefined) response.writeHead(404).end();
    else route(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function read(address: string, options: IngestOptions = {}): Promise<Ingested> {
  const all = [];
  for await (const one of readInput(address, {
    allowPrivate: true,
    network: { cache: null, interval: 0, backoff: 1 },
    ...options,
    limits: { ...PATIENT, ...options.limits },
  }))
    all.push(one);
  expect(all).toHaveLength(1);
  return all[0] as Ingested;
}

async function failure(address: string, options: IngestOptions = {}) {
  const found = await read(address, options);
  if (!("failure" in found)) throw new Error(`${address} was read`);
  expect(found.failure.file).toBe(address);
  expect(found.failure.message.startsWith(`${address}: `)).toBe(true);
  expect(found.failure.message).not.toMatch(/\n/);
  return found.failure;
}

describe("addresses", () => {
  test("a page is read, under the address that was given", async () => {
    const found = await read(`${root}/once`);
    expect(found).toMatchObject({ article: { file: `${root}/once`, url: `${root}/page`, title: "Pier stays shut" } });
  });

  test("the server's charset and silence about the type", async () => {
    expect(await read(`${root}/latin`)).toMatchObject({ article: { text: "Größe der Brücke" } });
    expect(await read(`${root}/untyped`)).toMatchObject({ article: { text: "Plain words about the pier." } });
  });

  test("what a server says goes wrong", async () => {
    expect((await failure(`${root}/gone`)).code).toBe("address-status");
    expect((await failure(`${root}/nothing`)).message).toContain("404");
    expect((await failure(`${root}/picture`)).code).toBe("address-type");
    expect((await failure(`${root}/empty`)).code).toBe("empty");
  });

  test("redirects for ever, and to what is no page", async () => {
    expect(await failure(`${root}/for-ever`)).toMatchObject({
      code: "address-redirects",
      message: expect.stringContaining("10 times"),
    });
    expect((await failure(`${root}/to-file`)).code).toBe("address-scheme");
    expect((await failure(`${root}/to-nowhere`)).code).toBe("address-invalid");
  });

  test("too large: announced, and found while it streams", async () => {
    const options = { limits: { bytes: 100_000 } };
    expect((await failure(`${root}/announced`, options)).code).toBe("too-large");
    expect((await failure(`${root}/endless`, options)).code).toBe("too-large");
  });

  test("a server that never answers, or never ends", async () => {
    const options = { limits: { milliseconds: 400 } };
    expect((await failure(`${root}/silent`, options)).code).toBe("too-slow");
    expect((await failure(`${root}/slow`, options)).code).toBe("too-slow");
  });

  test("what is no address of the web", async () => {
    expect((await failure("ftp://herald.example/pier")).code).toBe("address-scheme");
    expect((await failure("http://")).code).toBe("address-invalid");
    expect((await failure("http://user:word@herald.example/")).code).toBe("address-invalid");
    expect((await failure("http://127.0.0.1:1/")).code).toBe("address-unreachable");
  });
});

describe("private addresses are not fetched unless allowed", () => {
  const closed: IngestOptions = { allowPrivate: false };

  test.each([
    ["127.0.0.1"],
    ["2130706433"],
    ["0x7f.1"],
    ["0177.0.0.1"],
    ["[::1]"],
    ["[::ffff:127.0.0.1]"],
    ["localhost"],
    ["10.0.0.1"],
    ["169.254.169.254"],
    ["0"],
  ])("%s", async (host) => {
    const { port } = new URL(root);
    const found = await failure(`http://${host}:${port}/page`, closed);
    expect(found.code).toBe("address-private");
    expect(found.message).toContain("--allow-private");
  });
});

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Failure } from "../../src/server/failure.ts";
import { serveCollections } from "../../src/server/index.ts";
import { HOST, type TestServer, testServer } from "./served.ts";

const JSON_TYPE = { "content-type": "application/json" };

/** Each request that is refused, with the status and the code that it gets. */
const REFUSED: readonly (readonly [what: string, path: string, init: RequestInit, status: number, code: string])[] = [
  ["another host", "/api/collections", { headers: { host: "evil.example" } }, 421, "host-refused"],
  [
    "a host that only begins so",
    "/api/collections",
    { headers: { host: "127.0.0.1.evil.example" } },
    421,
    "host-refused",
  ],
  ["no host", "/api/collections", { headers: { host: "" } }, 421, "host-refused"],
  ["another origin", "/api/collections", { headers: { origin: "https://evil.example" } }, 403, "origin-refused"],
  ["an origin of no name", "/api/collections", { headers: { origin: "null" } }, 403, "origin-refused"],
  ["the same host, another port", "/api/jobs", { headers: { origin: "http://127.0.0.1:9" } }, 403, "origin-refused"],
  ["a page of another site", "/api/jobs", { headers: { "sec-fetch-site": "cross-site" } }, 403, "origin-refused"],
  [
    "a form of a sister site",
    "/api/collections",
    { method: "POST", body: '{"name":"x"}', headers: { ...JSON_TYPE, "sec-fetch-site": "same-site" } },
    403,
    "origin-refused",
  ],
  ["an unknown route", "/api/nothing", {}, 404, "route-unknown"],
  ["an unknown method", "/api/collections/made-up/claims", { method: "DELETE" }, 404, "route-unknown"],
  ["a missing collection", "/api/collections/missing/claims", {}, 404, "collection-missing"],
  ["a way out of the folder", "/api/collections/..%2f..%2fetc/claims", {}, 400, "collection-name"],
  ["an unknown entry", "/api/collections/made-up/claims/c-none", {}, 404, "entry-unknown"],
  ["an unknown article", "/api/collections/made-up/articles/sha256:none", {}, 404, "article-unknown"],
  ["an unknown job", "/api/jobs/none", {}, 404, "job-unknown"],
  ["an unknown job, to cancel", "/api/jobs/none", { method: "DELETE" }, 404, "job-unknown"],
  ["a limit of nothing", "/api/collections/made-up/claims?limit=0", {}, 400, "request-invalid"],
  ["a limit beyond all", "/api/collections/made-up/claims?limit=1001", {}, 400, "request-invalid"],
  ["a limit that is no number", "/api/collections/made-up/claims?limit=many", {}, 400, "request-invalid"],
  ["an unknown order", "/api/collections/made-up/claims?order=nice", {}, 400, "request-invalid"],
  ["a day that is none", "/api/collections/made-up/claims?from=yesterday", {}, 400, "request-invalid"],
  ["a cursor of its own", "/api/collections/made-up/claims?after=abc", {}, 400, "cursor-invalid"],
  ["words without a word", "/api/collections/made-up/claims?text=%21%21", {}, 400, "search-empty"],
  ["a search for nothing", "/api/collections/made-up/search?text=", {}, 400, "request-invalid"],
  ["facets of no list", "/api/collections/made-up/facets?list=moods", {}, 400, "request-invalid"],
  [
    "a body that is no JSON",
    "/api/collections",
    { method: "POST", body: "{", headers: JSON_TYPE },
    400,
    "request-invalid",
  ],
  [
    "a name of nothing",
    "/api/collections",
    { method: "POST", body: '{"name":""}', headers: JSON_TYPE },
    400,
    "request-invalid",
  ],
  [
    "a collection that is there",
    "/api/collections",
    { method: "POST", body: '{"name":"made-up"}', headers: JSON_TYPE },
    409,
    "collection-there",
  ],
  [
    "a collection outside the folder",
    "/api/collections",
    { method: "POST", body: '{"name":"../out"}', headers: JSON_TYPE },
    400,
    "collection-name",
  ],
  [
    "an upload that was not begun by us",
    "/api/uploads/..%2f..?name=a.txt",
    { method: "PUT", body: "a" },
    400,
    "request-invalid",
  ],
  [
    "a job with nothing to add",
    "/api/collections/made-up/jobs",
    { method: "POST", body: "{}", headers: JSON_TYPE },
    400,
    "nothing-to-add",
  ],
  [
    "a job with an upload that is not there",
    "/api/collections/made-up/jobs",
    { method: "POST", body: '{"upload":"00000000-0000-4000-8000-000000000000"}', headers: JSON_TYPE },
    404,
    "upload-unknown",
  ],
  [
    "an address that is no page",
    "/api/collections/made-up/jobs",
    { method: "POST", body: '{"addresses":["file:///etc/passwd"]}', headers: JSON_TYPE },
    400,
    "request-invalid",
  ],
];

describe("what the server refuses", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
    return () => server[Symbol.asyncDispose]();
  });

  it.each(REFUSED)("%s", async (_what, path, init, status, code) => {
    const answer = await server.ask(path, init);
    const { error } = Failure.parse(await answer.json());
    expect([answer.status, error.code]).toEqual([status, code]);
    expect(error.what).toMatch(/[.!?]$/u);
    expect(error.advice).not.toBe("");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it.each(["../a.txt", "a/../../b.txt", "/etc/passwd", "..\\a.txt", "a\0.txt", "./a.txt", "C:\\a.txt"])(
    "a file that is to lie elsewhere: %s",
    async (name) => {
      const { upload } = await (await server.ask("/api/uploads", { method: "POST" })).json();
      const path = `/api/uploads/${upload}?name=${encodeURIComponent(name)}`;
      const answer = await server.ask(path, { method: "PUT", body: "words" });
      expect(answer.status).toBe(400);
      Failure.parse(await answer.json());
      expect(readdirSync(join(server.filled.home, "uploads", upload))).toEqual([]);
    },
  );

  it("a file larger than 20 MB, and keeps nothing of it", async () => {
    const { upload } = await (await server.ask("/api/uploads", { method: "POST" })).json();
    const body = new Uint8Array(20 * 1024 * 1024 + 1);
    const answer = await server.ask(`/api/uploads/${upload}?name=large.txt`, { method: "PUT", body });
    expect(answer.status).toBe(413);
    expect(Failure.parse(await answer.json()).error.code).toBe("too-large");
    expect(existsSync(join(server.filled.home, "uploads", upload, "large.txt"))).toBe(false);
  });

  it("whatever is asked, it answers in its own shape and never with a fault of its own", async () => {
    const value = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom("'; drop table documents; --", "%", "\u0000", "🦑", "9".repeat(30)),
    );
    const name = fc.constantFrom(
      "limit",
      "after",
      "order",
      "outlet",
      "source",
      "kind",
      "from",
      "to",
      "text",
      "leastOutlets",
      "without",
      "notOutlet",
      "article",
    );
    const list = fc.constantFrom(
      "claims",
      "figures",
      "quotes",
      "copies",
      "sources",
      "signs",
      "wanted",
      "timeline",
      "articles",
      "facets",
      "struck",
      "search",
    );
    await fc.assert(
      fc.asyncProperty(list, fc.array(fc.tuple(name, value), { maxLength: 4 }), async (kind, parameters) => {
        const query = new URLSearchParams([...(kind === "facets" ? [["list", "claims"]] : []), ...parameters]);
        const answer = await server.ask(`/api/collections/made-up/${kind}?${query}`);
        expect(answer.status, String(query)).toBeLessThan(500);
        if (answer.status !== 200) Failure.parse(await answer.json());
      }),
      { numRuns: 120 },
    );
  });
});

describe("a server that others can reach", () => {
  const TOKEN = "a-token-that-nobody-guesses";
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ hosts: ["news.example"], token: TOKEN });
    return () => server[Symbol.asyncDispose]();
  });
  const asked = (path: string, headers: Record<string, string> = {}) =>
    server.ask(path, { headers: { host: "news.example", ...headers } });

  it("asks for its token, and takes no other", async () => {
    for (const path of ["/api/collections", "/api/collections?token=another", "/api/jobs?token="]) {
      const answer = await asked(path);
      expect(answer.status, path).toBe(401);
      expect(Failure.parse(await answer.json()).error.code).toBe("token-missing");
    }
    expect((await asked("/api/collections", { authorization: `Bearer ${TOKEN}x` })).status).toBe(401);
  });

  it("takes it as a header, in the address, and from then on as a cookie that scripts can't read", async () => {
    expect((await asked("/api/collections", { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
    const answer = await asked(`/api/collections?token=${TOKEN}`);
    expect(answer.status).toBe(200);
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/HttpOnly/u);
    expect(cookie).toMatch(/SameSite=Strict/u);
    expect((await asked("/api/collections", { cookie: cookie.split(";")[0] ?? "" })).status).toBe(200);
  });

  it.each([undefined, "", "short"])("does not begin without a token worth the name (%s)", async (token) => {
    const options = {
      collections: [],
      host: "0.0.0.0",
      port: 0,
      version: "0.0.0",
      desk: null,
      home: server.filled.home,
    };
    await expect(serveCollections({ ...options, ...(token !== undefined && { token }) })).rejects.toThrow(/token/u);
  });

  it("says so where a port is taken", async () => {
    const options = { collections: [], port: 0, version: "0.0.0", desk: null, home: server.filled.home };
    await using first = await serveCollections(options);
    const port = Number(new URL(first.url).port);
    await expect(serveCollections({ ...options, port })).rejects.toThrow(new RegExp(`Port ${port} .* is taken`, "u"));
  });
});

describe("names of this machine", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.each(["127.0.0.1:4870", "localhost:4870", "LOCALHOST"])("%s is taken", async (host) => {
    expect((await server.ask("/api/collections", { headers: { host } })).status).toBe(200);
  });

  it("its own pages and programs that are no browser are let in", async () => {
    expect((await server.ask("/api/collections", { headers: { origin: `http://${HOST}` } })).status).toBe(200);
    expect((await server.ask("/api/collections", { headers: { "sec-fetch-site": "same-origin" } })).status).toBe(200);
    const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    expect((await server.ask("/api/collections", { headers: link })).status).toBe(200);
  });
});

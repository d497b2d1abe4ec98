import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { someReadings } from "../../store/fixtures/readings.ts";
import { type CollectionStore, KINDS, openStore } from "../../store/index.ts";
import { apiOver } from "../app.ts";
import { Collections } from "../collections.ts";
import { Events } from "../events.ts";
import { JobQueue } from "../jobs/queue.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-answers-"));
const readings = someReadings(8);
const collections = new Collections([], {}, folder);
const events = new Events();
const jobs = new JobQueue(collections, events);
const app = apiOver({ collections, jobs, events }, { hosts: ["localhost"], token: null }, "test");
/** As another program has it open. */
let store: CollectionStore;

beforeAll(async () => {
  store = await openStore(join(folder, "quay.hearsay"), { create: true });
  for (const reading of readings.slice(0, 6)) await store.add({ reading, bytes: null });
  await store.settle();
});

afterAll(async () => {
  await store.close();
  await jobs.close();
  await collections[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(app.request(`/api/collections/quay${path}`, { headers: { host: "localhost", ...headers } }));
}

test("pages of every list are what the store gives", async () => {
  for (const kind of KINDS) {
    const response = await ask(`/${kind}?limit=3`);
    expect(response.headers.get("content-type")).toContain("application/json");
    const { items, next } = await store.list(kind, {}, { limit: 3 });
    expect(await response.json(), kind).toEqual({ items, next, count: await store.count(kind) });
  }
});

test("who has an answer is told so, until the collection changes, whoever changes it", async () => {
  const first = await ask("/claims");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^W\/".+"$/u);
  const again = await ask("/claims", { "if-none-match": tag });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
  const reading = readings[6];
  if (reading) await store.add({ reading, bytes: null });
  const changed = await ask("/claims", { "if-none-match": tag });
  expect(changed.status).toBe(200);
  expect(await changed.json()).not.toEqual(await first.json());
  // The question itself linked what was added, so that only the next answer is of a collection that stays as it is.
  const settled = await ask("/claims", { "if-none-match": tag });
  expect(settled.headers.get("etag")).not.toBe(tag);
});

test("an answer that is kept is the same to the byte, compressed only for who takes it, with the headers of any other", async () => {
  const plain = await ask("/claims");
  const text = await plain.text();
  for (let time = 0; time < 2; time++) {
    const packed = await ask("/claims", { "accept-encoding": "gzip, br" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("vary")).toBe("Accept-Encoding");
    expect(packed.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(text);
  }
  const kept = await ask("/claims");
  expect(kept.headers.get("content-encoding")).toBeNull();
  expect(await kept.text()).toBe(text);
});

test("other questions have other answers, and several at once each get theirs", async () => {
  const paths = ["/claims", "/claims?limit=2", "/claims?limit=2", "/sources", "/facets?list=claims", ""];
  const texts = await Promise.all(paths.map(async (path) => (await ask(path)).text()));
  expect(texts[1]).toBe(texts[2]);
  expect(new Set(texts).size).toBe(paths.length - 1);
});

test("a refusal is neither kept nor tagged", async () => {
  for (const [path, status] of [
    ["/claims/none", 404],
    ["/claims?after=nonsense", 400],
    ["/claims?limit=0", 400],
  ] as const) {
    const response = await ask(path);
    expect(response.status, path).toBe(status);
    expect(response.headers.get("etag"), path).toBeNull();
  }
  const missing = await app.request("/api/collections/elsewhere/claims", { headers: { host: "localhost" } });
  expect(missing.status).toBe(404);
});

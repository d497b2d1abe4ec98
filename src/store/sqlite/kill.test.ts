import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { linkAll, profileOf } from "../../linker/index.ts";
import { ADDED, kill, startAdding } from "../fixtures/killing.ts";
import { all, bytesOf, someReadings } from "../fixtures/readings.ts";
import { openStore } from "../open-store.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const readings = someReadings(ADDED);

test("a program that is ended at any moment loses nothing that it said was added, and adding goes on", async () => {
  const killed = await kill(20, 4, (collection) => join(folder, `${collection}.hearsay`));
  expect(killed.lost).toEqual([]);
  expect(killed.wrong).toEqual([]);
  expect(killed.ended).toBeGreaterThan(10);
  expect(killed.reported).toBeGreaterThan(20);
  await using store = await openStore(join(folder, "0.hearsay"), { create: true });
  for (const reading of readings) await store.add({ reading, bytes: bytesOf(reading) });
  await expectWhole(store);
}, 300_000);

test("two programs that add to one collection at once", async () => {
  const path = join(folder, "both.hearsay");
  const programs = [startAdding(path, "forwards"), startAdding(path, "backwards")];
  const codes = await Promise.all(programs.map((program) => new Promise((resolve) => program.on("close", resolve))));
  expect(codes).toEqual([0, 0]);
  await using store = await openStore(path, { create: false });
  expect(await store.check()).toEqual([]);
  await expectWhole(store);
}, 120_000);

async function expectWhole(store: Awaited<ReturnType<typeof openStore>>): Promise<void> {
  expect(await store.countArticles({ outdated: true })).toBe(ADDED);
  const { claims, copies } = linkAll(readings.map((reading) => profileOf(reading)));
  expect(await all(store.stream("claims"))).toEqual(claims);
  expect(await all(store.stream("copies"))).toEqual(copies);
}

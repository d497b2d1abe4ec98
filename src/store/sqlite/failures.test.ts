import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { all, aReading, bytesOf, someReadings } from "../fixtures/readings.ts";
import { openStore } from "../open-store.ts";

let folder = "";
let path = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-store-"));
  path = join(folder, "quake.hearsay");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function filled(): Promise<void> {
  await using store = await openStore(path, { create: true });
  for (const reading of someReadings(3)) await store.add({ reading, bytes: bytesOf(reading) });
  await store.settle();
}

const ONE_SENTENCE = /^[^\n]*[^\n.]\.$/u;

test("a closed collection is one file", async () => {
  await filled();
  expect(existsSync(path)).toBe(true);
  expect(existsSync(`${path}-wal`)).toBe(false);
});

test("a collection that is not there is told, and not made", async () => {
  const error = await openStore(path, { create: false }).catch((cause) => cause);
  expect(error).toMatchObject({ code: "collection-missing", message: expect.stringMatching(ONE_SENTENCE) });
  expect(error.message).toContain(path);
  expect(existsSync(path)).toBe(false);
});

test("one of a newer version is told, and left as it is", async () => {
  await filled();
  change("update facts set value = '99' where name = 'version'");
  const before = readFileSync(path);
  await expect(openStore(path, { create: true })).rejects.toMatchObject({
    code: "collection-newer",
    message: expect.stringMatching(/version 99 .* update Hearsay/u),
  });
  expect(readFileSync(path)).toEqual(before);
});

test("the database of another program is told, and left as it is", async () => {
  const other = new DatabaseSync(path);
  other.exec("create table recipes (name text); insert into recipes values ('soup')");
  other.close();
  const before = readFileSync(path);
  await expect(openStore(path, { create: true })).rejects.toMatchObject({
    code: "collection-foreign",
    message: expect.stringMatching(ONE_SENTENCE),
  });
  expect(readFileSync(path)).toEqual(before);
});

test.each([
  ["a text", () => writeFileSync(path, "Nine outlets, one unnamed foreman. ".repeat(200))],
  ["a folder", () => mkdirSync(path)],
])("%s that is no collection is told, and left as it is", async (_, make) => {
  make();
  await expect(openStore(path, { create: true })).rejects.toMatchObject({
    code: "collection-damaged",
    message: expect.stringMatching(ONE_SENTENCE),
  });
});

test("a damaged file is told in one sentence, whichever part is damaged, and check finds it", async () => {
  await filled();
  const whole = readFileSync(path);
  const pages = whole.length / 4096;
  let told = 0;
  for (let page = 0; page < pages; page += 5) {
    const broken = Buffer.from(whole);
    broken.fill(0xa5, page * 4096, (page + 1) * 4096);
    writeFileSync(path, broken);
    try {
      await using store = await openStore(path, { create: false });
      const wrong = await store.check();
      await all(store.stream("claims"));
      told += wrong.length > 0 ? 1 : 0;
    } catch (error) {
      expect(error).toMatchObject({ name: "StoreError", message: expect.stringMatching(ONE_SENTENCE) });
      told += 1;
    }
    for (const rest of ["-wal", "-shm"]) rmSync(path + rest, { force: true });
  }
  expect(told).toBeGreaterThan(pages / 10);
});

test("bytes and readings that are not what they were are told by check", async () => {
  await filled();
  change("update blobs set body = x'00' where hash = (select min(hash) from blobs)");
  change("update readings set body = x'00' where article = 2");
  await using store = await openStore(path, { create: false });
  const wrong = await store.check();
  expect(wrong.filter((each) => /reading is missing or damaged/u.test(each))).toHaveLength(1);
  expect(wrong.filter((each) => /bytes it was made of are missing or damaged/u.test(each)).length).toBeGreaterThan(0);
});

test("a full disk is told, what was there stays, and adding goes on when there is room", async () => {
  await filled();
  const readings = someReadings(40, 8);
  const pages = readFileSync(path).length / 4096 + 12;
  const added: string[] = [];
  {
    await using store = await openStore(path, { create: false, pages });
    let error: unknown = null;
    for (const reading of readings) {
      try {
        added.push((await store.add({ reading, bytes: bytesOf(reading) })).article);
      } catch (cause) {
        error = cause;
        break;
      }
    }
    expect(error).toMatchObject({ code: "disk-full", message: expect.stringMatching(/the disk is full/u) });
    for (const id of added) expect(await store.has(id)).toBe(true);
    expect(await store.countArticles({ outdated: true })).toBe(3 + added.length);
  }
  expect(added.length).toBeGreaterThan(0);
  await using store = await openStore(path, { create: false });
  expect(await store.check()).toEqual([]);
  for (const reading of readings) await store.add({ reading, bytes: bytesOf(reading) });
  expect(await store.countArticles({ outdated: true })).toBe(43);
});

test("a place where nothing can be written is told", async () => {
  writeFileSync(join(folder, "file"), "");
  await expect(openStore(join(folder, "file", "quake.hearsay"), { create: true })).rejects.toMatchObject({
    code: "collection-not-writable",
    message: expect.stringMatching(ONE_SENTENCE),
  });
  await expect(openStore("/proc/quake.hearsay", { create: true })).rejects.toMatchObject({
    code: "collection-not-writable",
  });
});

test("who waits longer for another program than he has patience is told", async () => {
  await filled();
  const other = new DatabaseSync(path);
  other.exec("begin immediate");
  await using store = await openStore(path, { create: false, patience: 300 });
  await expect(store.add({ reading: aReading(9), bytes: null })).rejects.toMatchObject({
    code: "collection-busy",
    message: expect.stringMatching(ONE_SENTENCE),
  });
  expect(await store.countArticles()).toBe(3);
  other.exec("rollback");
  other.close();
  expect((await store.add({ reading: aReading(9), bytes: null })).what).toBe("new version");
});

test.each(["postgres://ada:secret@db.example/quake", "postgresql://db.example/quake"])(
  "%s is not there yet, which is told without the password",
  async (address) => {
    const error = await openStore(address, { create: true }).catch((cause) => cause);
    expect(error).toMatchObject({
      code: "database-unknown",
      message: expect.stringMatching(/PostgreSQL are not there yet/u),
    });
    expect(error.message).not.toContain("secret");
  },
);

test("other addresses are told as what they are", async () => {
  await expect(openStore("mysql://db.example/quake", { create: true })).rejects.toMatchObject({
    code: "database-unknown",
    message: expect.stringMatching(/mysql address/u),
  });
});

test("a copy of the closed file is the collection", async () => {
  await filled();
  const copy = join(folder, "copy.hearsay");
  copyFileSync(path, copy);
  await using one = await openStore(path, { create: false });
  await using other = await openStore(copy, { create: false });
  expect(await all(other.text("claims"))).toEqual(await all(one.text("claims")));
});

function change(statement: string): void {
  const database = new DatabaseSync(path);
  database.exec(statement);
  database.close();
}

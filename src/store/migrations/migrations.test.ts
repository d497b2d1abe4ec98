import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { linkAll, profileOf } from "../../linker/index.ts";
import { all } from "../fixtures/readings.ts";
import { openStore } from "../open-store.ts";
import { openSqlite } from "../sqlite/open.ts";
import { migrate, migrations } from "./index.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const older = migrations.slice(0, -1).map(({ version }) => version);

test("versions follow one another from the first, and each but the newest has a collection that was kept in it", () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  expect(readdirSync(FIXTURES).toSorted()).toEqual(older.map((version) => `version-${version}.sql`));
});

test.each(older)(
  "a collection of version %i is brought forward with all that it holds, and is linked",
  async (version) => {
    const { folder, path } = collectionOf(version);
    const before = rowsOf(path);
    await using store = await openStore(path, { create: false });
    expect(store.migrated).toEqual({ from: version, to: migrations.length });
    const { items } = await store.articles();
    expect(items.map(({ id }) => id).toSorted()).toEqual(before.articles.map(({ id }) => id).toSorted());
    const readings = await Promise.all(items.map(({ id }) => store.reading(id)));
    const inMemory = linkAll(readings.map((reading) => profileOf(reading)));
    expect(await all(store.stream("claims"))).toEqual(inMemory.claims);
    expect(inMemory.copies.length).toBeGreaterThan(0);
    expect((await store.search("crowns")).items.length).toBeGreaterThan(0);
    expect(await store.corrections()).toMatchObject([{ who: "ada", act: "correct" }]);
    expect(readings.flatMap(({ attributions }) => attributions)).toContainEqual(
      expect.objectContaining({ certainty: "doubtful", by: "person: ada" }),
    );
    for (const { id, text } of before.articles)
      expect(Buffer.from((await store.bytes(id)) ?? []).toString()).toBe(text);
    expect(await store.check()).toEqual([]);
    await store.close();
    rmSync(folder, { recursive: true });
  },
);

test.each(older)("what breaks off on the way from version %i leaves it as it was", async (version) => {
  const { folder, path } = collectionOf(version);
  const before = rowsOf(path);
  const database = await openSqlite(path, { create: false });
  const failing = {
    version: migrations.length + 1,
    brings: "nothing",
    up: async () => {
      throw new Error("power cut");
    },
  };
  await expect(migrate(database, [...migrations, failing])).rejects.toThrow("power cut");
  await database.close();
  expect(rowsOf(path)).toEqual(before);
  await using store = await openStore(path, { create: false });
  expect(store.migrated.from).toBe(version);
  await store.close();
  rmSync(folder, { recursive: true });
});

test("two programs that open an older collection at once bring it forward once", async () => {
  const { folder, path } = collectionOf(1);
  const stores = await Promise.all([1, 2, 3].map(() => openStore(path, { create: false })));
  expect(stores.map(({ migrated }) => migrated.to)).toEqual([migrations.length, migrations.length, migrations.length]);
  expect(await stores[0]?.countArticles()).toBe(3);
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true });
});

function collectionOf(version: number) {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-store-"));
  const path = join(folder, "old.hearsay");
  const database = new DatabaseSync(path);
  database.exec(readFileSync(join(FIXTURES, `version-${version}.sql`), "utf8"));
  database.close();
  return { folder, path };
}

function rowsOf(path: string) {
  const database = new DatabaseSync(path);
  const tables = database.prepare("select name from sqlite_schema order by name").all();
  const articles = database.prepare("select id, text from articles").all() as { id: string; text: string }[];
  const facts = database.prepare("select * from facts").all();
  database.close();
  return { tables, articles, facts };
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { aReading, bytesOf, changed, someReadings } from "../fixtures/readings.ts";
import { openStore } from "../open-store.ts";
import type { CollectionStore } from "../store.ts";

/** Tables that grow with what a collection holds: a statement that goes through one of them whole takes longer with each article. */
const BIG = "blobs|articles|readings|profiles|keys|sharing|links|documents|facets|legs|corrections";

/** What goes through all there is of something, and may. */
const ALLOWED: readonly { readonly plan: RegExp; readonly statement: RegExp; readonly why: string }[] = [
  {
    plan: /^SEARCH documents USING COVERING INDEX \w+ \(generation=\? AND kind=\?\)$/u,
    statement: /^select count\(\*\)/u,
    why: "how many claims there are at all is told above each list; the index alone is counted",
  },
  {
    plan: /^SEARCH documents USING COVERING INDEX documents_in_order /u,
    statement: /order by "place", "number" limit \?/u,
    why: "a list goes along the index in its own order and ends with the page",
  },
];

let folder = "";
let path = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-plans-"));
  path = join(folder, "quake.hearsay");
  await using store = await openStore(path, { create: true });
  for (const reading of someReadings(24)) await store.add({ reading, bytes: bytesOf(reading) });
  await store.settle();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The statements that an operation has prepared, each once. */
async function statementsOf(operation: (store: CollectionStore) => Promise<unknown>): Promise<string[]> {
  await using store = await openStore(path, { create: false });
  const prepared = vi.spyOn(DatabaseSync.prototype, "prepare");
  try {
    await operation(store);
    return [...new Set(prepared.mock.calls.map(([statement]) => statement))];
  } finally {
    prepared.mockRestore();
  }
}

/** What of a statement's plan goes through a big table whole: a scan, or an index of which the generation alone is asked. */
function wholeTables(statement: string): string[] {
  if (!/^\s*(?:select|insert|update|delete|with)\b/iu.test(statement)) return [];
  const database = new DatabaseSync(path);
  try {
    const plan = database.prepare(`explain query plan ${statement}`).all();
    return plan
      .map(({ detail }) => String(detail))
      .filter((detail) => WHOLE.test(detail))
      .filter((detail) => !ALLOWED.some((each) => each.plan.test(detail) && each.statement.test(statement)));
  } finally {
    database.close();
  }
}

const WHOLE = new RegExp(
  `^SCAN (?:${BIG})\\b|^SEARCH (?:${BIG}) USING .*\\(generation=\\?\\)$|^SEARCH documents USING COVERING INDEX \\w+ \\(generation=\\? AND kind=\\?\\)$`,
  "u",
);

const { id, outlet } = aReading().article;
const address = "https://record.example/quake";
const [fresh, older, newer] = someReadings(1, 99).flatMap((reading) => [
  changed(reading, { url: null }),
  changed(reading, { url: address, published: "2031-05-01" }),
  changed(reading, { url: address, published: "2031-05-02", text: `${reading.article.text}\n` }),
]);

const OPERATIONS: readonly (readonly [string, (store: CollectionStore) => Promise<unknown>])[] = [
  [
    "adding an article, and a newer version of its page",
    async (store) => {
      for (const reading of [fresh, older, newer]) if (reading) await store.add({ reading, bytes: bytesOf(reading) });
      await store.settle();
    },
  ],
  [
    "the first claims, and those after them",
    async (store) => {
      const { next } = await store.list("claims", {}, { limit: 10 });
      await store.list("claims", {}, { limit: 10, after: next });
    },
  ],
  [
    "claims of an outlet, a source and a day",
    async (store) => {
      const { items } = await store.list("sources", {}, { limit: 1 });
      const filter = { outlet: [outlet ?? ""], source: [items[0]?.name ?? ""], from: "2031" };
      await store.list("claims", filter, { limit: 50 });
    },
  ],
  [
    "striking a source, and claims without it",
    async (store) => {
      const { items } = await store.list("sources", {}, { limit: 1 });
      const without = items.map(({ key }) => key);
      await store.strike(without);
      await store.list("claims", {}, { limit: 50, without });
    },
  ],
  [
    "one article, one claim, and taking an article out",
    async (store) => {
      const [claim] = (await store.list("claims", {}, { limit: 1 })).items;
      await store.entry("claims", claim?.id ?? "");
      await store.reading(id);
      await store.remove([id]);
      await store.settle();
    },
  ],
];

test.each(OPERATIONS)("no big table is gone through for %s", async (_, operation) => {
  const statements = await statementsOf(operation);
  expect(statements.length).toBeGreaterThan(2);
  const whole = statements.map((statement) => ({ statement, plan: wholeTables(statement) }));
  expect(whole.filter(({ plan }) => plan.length > 0)).toEqual([]);
});

test("what goes through a big table is seen", () => {
  expect(wholeTables(`select "id" from "articles" where "title" = ?`)).toEqual(["SCAN articles"]);
  expect(wholeTables(`select "body" from "documents" where "generation" = ?`)).toHaveLength(1);
  expect(wholeTables(`select "id" from "articles" where "number" = ?`)).toEqual([]);
  expect(wholeTables("begin")).toEqual([]);
});

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Article, Reading } from "../../contract/index.ts";
import { type CollectionStore, openStore } from "../../store/index.ts";
import type { ArticleReader } from "../article-reader.ts";
import { HearsayError } from "../error.ts";
import { type AddOptions, addAll } from "./add.ts";
import type { AddOutcome, AddSummary } from "./outcome.ts";
import { rereadAll } from "./reread.ts";
import { openShelf, type Shelf, shelfOf } from "./shelf.ts";

let folder = "";
let store: CollectionStore;
const read: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-add-"));
  store = await openStore(join(folder, "fire.hearsay"), { create: true });
  read.length = 0;
  mkdirSync(join(folder, "reports"));
  for (const name of ["a", "b", "c"])
    write(name, `Fire at Pier ${name}\n\nThe shed at Pier ${name} burned down, the foreman said.\n`);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test("yields what came of each in order, and returns what came of all; again, nothing is read again", async () => {
  write("empty", "");
  const { outcomes, summary } = await add([join(folder, "reports"), join(folder, "none.txt")]);
  expect(outcomes.map(kindOf)).toEqual(["added", "added", "added", "empty", "not-found"]);
  expect(summary).toMatchObject({ added: 3, alreadyThere: 0, copies: 0, brought: [] });
  expect(summary.unreadable.map(({ code }) => code)).toEqual(["empty", "not-found"]);
  expect(await store.bytes(idOf(outcomes[0]))).toEqual(
    Buffer.from((await store.reading(idOf(outcomes[0]))).article.text),
  );
  expect(await store.pending()).toBe(0);
  expect(read).toHaveLength(3);
  const again = await add([join(folder, "reports")]);
  expect(again.summary).toMatchObject({ added: 0, alreadyThere: 3 });
  expect(read).toHaveLength(3);
});

test("the same bytes under another outlet are another article, and a copy", async () => {
  await add([join(folder, "reports", "a.txt")], { outlet: "The Harbor Record" });
  const { outcomes, summary } = await add([join(folder, "reports", "a.txt")], { outlet: "The Quarry Post" });
  expect(outcomes.map(kindOf)).toEqual(["added"]);
  expect(summary).toMatchObject({ added: 1, copies: 1 });
});

test("the same address with another text is a new version", async () => {
  const url = "https://record.example/fire";
  await add([join(folder, "reports", "a.txt")], { url });
  write("a", "Fire at Pier a\n\nThe shed did not burn down, the foreman said.\n");
  const { summary } = await add([join(folder, "reports", "a.txt")], { url });
  expect(summary).toMatchObject({ added: 1, newVersions: 1 });
  expect(await store.countArticles()).toBe(1);
});

test("files of a folder that is gone tomorrow are called by their paths within it, and their bytes are kept", async () => {
  const { outcomes } = await add([join(folder, "reports")], { within: folder });
  const { article } = await store.reading(idOf(outcomes[0]));
  expect(article.file).toBe(join("reports", "a.txt"));
  expect(await store.bytes(idOf(outcomes[0]))).toEqual(Buffer.from(article.text));
  write("d", "Fire at Pier d\n\nThe shed at Pier d burned down, the foreman said.\n");
  const elsewhere = await add([join(folder, "reports", "d.txt")], { within: join(folder, "repo") });
  expect((await store.reading(idOf(elsewhere.outcomes[0]))).article.file).toBe(join(folder, "reports", "d.txt"));
});

test("what fails in such a folder, by whatever fault, is told by its path within it", async () => {
  write("empty", "");
  write("unread", "Fire at Pier e\n\nThe shed at Pier e burned down, the foreman said.\n");
  writeFileSync(join(folder, "reports", "f.pdf"), "no pages");
  writeFileSync(join(folder, "reports", "g.zip"), "no archive");
  writeFileSync(join(folder, "reports", "h.txt"), new Uint8Array([0, 1, 2, 0, 0, 255]));
  const inputs = [join(folder, "reports"), join(folder, "none.txt")];
  const { summary } = await add(inputs, { within: folder }, (article) => article.file.endsWith("unread.txt"));
  expect(summary.unreadable.map(({ file }) => file)).toEqual([
    ...["empty.txt", "f.pdf", "g.zip", "h.txt", "unread.txt"].map((file) => join("reports", file)),
    "none.txt",
  ]);
  for (const { message } of summary.unreadable) expect(message).not.toContain(folder);
  const elsewhere = await add([join(folder, "none.txt")], { within: join(folder, "non") });
  expect(elsewhere.summary.unreadable[0]?.message).toContain(join(folder, "none.txt"));
});

test("an article that the reader fails on is told, and the others are added", async () => {
  const { summary } = await add([join(folder, "reports")], {}, (article) => article.file.endsWith("b.txt"));
  expect(summary.added).toBe(2);
  expect(summary.unreadable).toMatchObject([{ code: "reader-failed", file: join(folder, "reports", "b.txt") }]);
});

test("what was added by then stays when it is stopped", async () => {
  const stop = new AbortController();
  const adding = addAll(
    shelfOf(store),
    reader(() => false),
    [join(folder, "reports")],
    { signal: stop.signal },
  );
  await adding.next();
  stop.abort();
  const rest = (async () => {
    for await (const _ of adding) expect(stop.signal.aborted).toBe(true);
  })();
  await expect(rest).rejects.toMatchObject({ name: "HearsayError", code: "stopped" });
  expect(await store.countArticles()).toBeGreaterThanOrEqual(1);
  expect((await add([join(folder, "reports")])).summary.alreadyThere).toBeGreaterThanOrEqual(1);
  expect(await store.countArticles()).toBe(3);
});

test("a newer engine reads again what the collection keeps, though the files are gone", async () => {
  await add([join(folder, "reports")]);
  rmSync(join(folder, "reports"), { recursive: true });
  const told: number[] = [];
  const newer = { version: "9.0.0", model: "fake-2" };
  const again = () =>
    rereadAll(
      store,
      reader(() => false, newer),
      newer,
      { progress: ({ done }) => told.push(done) },
    );
  expect(await again()).toBe(3);
  expect(told).toEqual([1, 2, 3, 3]);
  expect((await store.size()).engines).toEqual([{ ...newer, articles: 3 }]);
  expect(await again()).toBe(0);
});

test("a collection is made with its first article: what can't be read leaves nothing behind", async () => {
  write("empty", "");
  const address = join(folder, "data", "new.hearsay");
  const shelf = await openShelf(address);
  const { summary } = await addTo(shelf, [join(folder, "reports", "empty.txt"), join(folder, "none.txt")]);
  expect(summary.unreadable).toHaveLength(2);
  const failed = await addTo(shelf, [join(folder, "reports", "a.txt")], {}, () => true);
  expect(failed.summary.unreadable).toMatchObject([{ code: "reader-failed" }]);
  expect(shelf.store).toBeNull();
  expect(existsSync(join(folder, "data"))).toBe(false);
  expect((await addTo(shelf, [join(folder, "reports")])).summary).toMatchObject({ added: 3, alreadyThere: 0 });
  expect(await shelf.store?.countArticles()).toBe(3);
  await shelf.close();
});

test("one that was there before stays, though it is empty and nothing came", async () => {
  await store.close();
  const shelf = await openShelf(join(folder, "fire.hearsay"));
  await addTo(shelf, [join(folder, "none.txt")]);
  expect(await shelf.store?.countArticles()).toBe(0);
  await shelf.close();
  expect(existsSync(join(folder, "fire.hearsay"))).toBe(true);
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, "reports", `${name}.txt`), text);
}

function reader(fails: (article: Article) => boolean, engine = { version: "1.0.0", model: "fake" }): ArticleReader {
  return {
    threads: 2,
    async read(article) {
      read.push(article.file);
      if (fails(article)) throw new HearsayError("reader-failed", "The reader failed on it.");
      return readingOf(article, engine);
    },
    close: async () => {},
  };
}

async function add(inputs: string[], options: AddOptions = {}, fails: (article: Article) => boolean = () => false) {
  return await addTo(shelfOf(store), inputs, options, fails);
}

async function addTo(
  shelf: Shelf,
  inputs: string[],
  options: AddOptions = {},
  fails: (article: Article) => boolean = () => false,
) {
  const outcomes: AddOutcome[] = [];
  const adding = addAll(shelf, reader(fails), inputs, options);
  while (true) {
    const next: IteratorResult<AddOutcome, AddSummary> = await adding.next();
    if (next.done) return { outcomes, summary: next.value };
    outcomes.push(next.value);
  }
}

function kindOf(outcome: AddOutcome): string {
  return "added" in outcome ? outcome.added.what : "failure" in outcome ? outcome.failure.code : "skipped";
}

function idOf(outcome: AddOutcome | undefined): string {
  return outcome !== undefined && "added" in outcome ? outcome.added.article : "";
}

function readingOf(article: Article, engine: Reading["engine"]): Reading {
  const none = {
    entities: [],
    attributions: [],
    assertions: [],
    inferences: [],
    dates: [],
    places: [],
    figures: [],
    hedges: [],
  };
  return { format: "hearsay.reading/1", engine, article, ...none, notRead: null };
}

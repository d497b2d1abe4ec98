import { expect, test } from "vitest";
import { all, aReading, bytesOf, changed, someReadings } from "../fixtures/readings.ts";
import type { Setting } from "./suite.ts";

/** Adding, finding and removing articles: what is the same, a copy, a new version. */
export function articles(setting: Setting): void {
  test("an article comes back as it was added: its reading, its bytes, what is known of it", async () => {
    const collection = await setting.collection();
    await using store = await collection.open({ now: () => Date.UTC(2026, 2, 4, 12) });
    const reading = aReading();
    expect(await store.add({ reading, bytes: bytesOf(reading) })).toEqual({
      article: reading.article.id,
      what: "added",
      replaces: [],
      copyOf: [],
    });
    expect(await store.reading(reading.article.id)).toEqual(reading);
    expect(await store.bytes(reading.article.id)).toEqual(bytesOf(reading));
    expect(await store.article(reading.article.file)).toMatchObject({
      id: reading.article.id,
      outlet: reading.article.outlet,
      added: "2026-03-04T12:00:00.000Z",
      replacedBy: null,
    });
    await collection.remove();
  });

  test("the same article again is already there, and changes nothing", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const reading = aReading();
    await store.add({ reading, bytes: bytesOf(reading) });
    const before = await all(store.text("claims"));
    expect((await store.add({ reading, bytes: bytesOf(reading) })).what).toBe("already there");
    expect(await all(store.text("claims"))).toEqual(before);
    expect(await store.countArticles()).toBe(1);
    await collection.remove();
  });

  test("the same bytes from another outlet or address are another article, and told as a copy", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const reading = aReading();
    await store.add({ reading, bytes: bytesOf(reading) });
    const elsewhere = changed(reading, { outlet: "The Quarry Post", url: "https://quarry.example/1" });
    const added = await store.add({ reading: elsewhere, bytes: bytesOf(elsewhere) });
    expect(added).toMatchObject({ what: "added", copyOf: [reading.article.id] });
    expect(await store.countArticles()).toBe(2);
    expect((await store.list("copies")).items).toHaveLength(1);
    await collection.remove();
  });

  test("the same address with another text is a new version, which counts in place of the old one", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const [reading, other] = someReadings(4);
    if (!reading || !other) throw new Error("two were made up");
    await store.add({ reading, bytes: null });
    await store.add({ reading: other, bytes: null });
    const newer = changed(reading, {
      text: `${reading.article.text} Corrected on Friday.`,
      url: `${reading.article.url}#top`,
    });
    expect(await store.add({ reading: newer, bytes: null })).toMatchObject({
      what: "new version",
      replaces: [reading.article.id],
    });
    expect((await store.versions(reading.article.id)).map(({ id }) => id)).toEqual([
      reading.article.id,
      newer.article.id,
    ]);
    expect(await store.article(reading.article.id)).toMatchObject({ replacedBy: newer.article.id });
    const claiming = (await all(store.stream("claims"))).flatMap(({ statements }) =>
      statements.map(({ article }) => article),
    );
    expect(claiming).toContain(newer.article.id);
    expect(claiming).not.toContain(reading.article.id);
    expect(await store.countArticles()).toBe(2);
    expect(await store.countArticles({ outdated: true })).toBe(3);
    expect(await store.reading(reading.article.id)).toEqual(reading);
    await collection.remove();
  });

  test("a version published earlier does not count, whenever it is added", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const reading = changed(aReading(), { published: "2026-03-05" });
    const older = changed(reading, { published: "2026-03-04", text: `${reading.article.text} More.` });
    await store.add({ reading, bytes: null });
    expect(await store.add({ reading: older, bytes: null })).toMatchObject({ what: "older version", replaces: [] });
    expect(await store.article(older.article.id)).toMatchObject({ replacedBy: reading.article.id });
    expect((await store.articles()).items.map(({ id }) => id)).toEqual([reading.article.id]);
    await collection.remove();
  });

  test("the same address and text from two outlets are two articles", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const reading = aReading();
    await store.add({ reading, bytes: null });
    const other = changed(reading, { outlet: "The Quarry Post" });
    expect((await store.add({ reading: other, bytes: null })).what).toBe("added");
    await collection.remove();
  });

  test("an article taken out leaves nothing behind, and the version before it counts again", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const readings = someReadings(4);
    for (const reading of readings) await store.add({ reading, bytes: bytesOf(reading) });
    const before = await all(store.text("claims"));
    const [first] = readings;
    if (!first) throw new Error("one was made up");
    const newer = changed(first, { text: `${first.article.text} Corrected.` });
    await store.add({ reading: newer, bytes: bytesOf(newer) });
    expect(await all(store.text("claims"))).not.toEqual(before);
    expect(await store.remove([newer.article.id, "sha256:none"])).toBe(1);
    expect(await all(store.text("claims"))).toEqual(before);
    await expect(store.reading(newer.article.id)).rejects.toMatchObject({ code: "article-unknown" });
    expect((await store.search("Corrected")).items).toEqual([]);
    await store.remove(readings.map(({ article }) => article.id));
    expect(await store.size()).toMatchObject({ articles: 0, outdated: 0, pending: 0 });
    expect((await store.list("claims")).items).toEqual([]);
    await collection.remove();
  });

  test("an article is found by its id, the beginning of it, or its file, and not where several are meant", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const reading = aReading();
    await store.add({ reading, bytes: null });
    await store.add({ reading: changed(reading, { outlet: "The Quarry Post" }), bytes: null });
    const { id, file } = reading.article;
    expect((await store.article(id.slice(7, 19)))?.id).toBe(id);
    expect((await store.article(id.slice(0, 19)))?.id).toBe(id);
    expect(await store.article(file)).toBeNull();
    expect(await store.article("nothing.txt")).toBeNull();
    expect(await store.article("%")).toBeNull();
    await collection.remove();
  });

  test("articles come page by page, each once, in the order of their files", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const readings = someReadings(7);
    for (const reading of readings.toReversed()) await store.add({ reading, bytes: null });
    const files: string[] = [];
    let after: string | null = null;
    do {
      const page = await store.articles({}, { limit: 3, after });
      files.push(...page.items.map(({ file }) => file));
      after = page.next;
    } while (after !== null);
    expect(files).toEqual(readings.map(({ article }) => article.file).toSorted());
    const outlet = readings[1]?.article.outlet ?? "";
    expect((await store.articles({ outlet: [outlet.toUpperCase()] })).items).toHaveLength(
      readings.filter(({ article }) => article.outlet === outlet).length,
    );
    await collection.remove();
  });

  test("an outlet is one however articles write it, and is counted where an article tells no day", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const [one, two, three, four] = someReadings(4);
    if (!one || !two || !three || !four) throw new Error("Four articles were to be made.");
    const told = [
      changed(one, { outlet: "The Evening Gull", published: "2031-05-02" }),
      changed(two, { outlet: "Evening Gull", published: null }),
      changed(three, { outlet: "Evening Gull", published: "2031-05-03" }),
      changed(four, { outlet: "The Evening Gulls", published: null }),
    ];
    for (const reading of told) await store.add({ reading, bytes: null });
    const names = (await store.articles()).items.map(({ outlet, outletName }) => [outlet, outletName]);
    expect(names).toContainEqual(["The Evening Gull", "Evening Gull"]);
    expect(names).toContainEqual(["The Evening Gulls", "The Evening Gulls"]);
    expect(await store.articleFacets("outlet")).toEqual([
      { value: "evening-gull", name: "Evening Gull", count: 3 },
      { value: "evening-gulls", name: "The Evening Gulls", count: 1 },
    ]);
    expect(await store.articleFacets("outlet", { from: "2031-05-03" })).toMatchObject([{ count: 1 }]);
    expect(await store.articleFacets("published")).toEqual([
      { value: "2031-05-02", count: 1 },
      { value: "2031-05-03", count: 1 },
    ]);
    for (const name of ["evening gull", "THE EVENING GULL", "evening-gull"])
      expect(await store.countArticles({ outlet: [name] }), name).toBe(3);
    expect(await store.countArticles({ except: { outlet: ["Evening Gull"] } })).toBe(1);
    expect(await store.countArticles({ outlet: ["Gull"] })).toBe(0);
    await collection.remove();
  });

  test("what is wrong with a kept article is told", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const reading = aReading();
    await store.add({ reading, bytes: bytesOf(reading) });
    expect(await store.check()).toEqual([]);
    await collection.remove();
  });
}

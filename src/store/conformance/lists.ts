import fc from "fast-check";
import { expect, test } from "vitest";
import { linkAll, outletOfArticle, profileOf } from "../../linker/index.ts";
import type { Order } from "../documents/filter.ts";
import { KINDS } from "../documents/kinds.ts";
import { all, changed, someReadings } from "../fixtures/readings.ts";
import type { CollectionStore } from "../store.ts";
import type { Setting } from "./suite.ts";

/** Lists: the same as when all is linked in memory, whatever order articles came in; pages, filters, search. */
export function lists(setting: Setting): void {
  const readings = someReadings(9);
  const inMemory = linkAll(readings.map((reading) => profileOf(reading)));

  test("lists are to the byte what linking everything in memory gives, whatever order articles came and went in", async () => {
    const order = fc.shuffledSubarray([...readings.keys()], { minLength: readings.length });
    const runs = fc.tuple(order, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), fc.nat(8));
    await fc.assert(
      fc.asyncProperty(runs, async ([indices, settles, removed]) => {
        const collection = await setting.collection();
        await using store = await collection.open();
        for (const [at, index] of indices.entries()) {
          await addOne(store, index);
          if (settles[at]) await store.settle();
        }
        const { id } = readings[removed]?.article ?? { id: "" };
        await store.remove([id]);
        if (settles[0]) await store.settle();
        await addOne(store, removed);
        for (const kind of KINDS) expect(await whole(store, kind), kind).toEqual(expected(kind));
        await collection.remove();
      }),
      { numRuns: 6 },
    );
  });

  test("what a reader sees in the middle of adding is what linking the articles so far gives", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    for (const index of readings.keys()) {
      await addOne(store, index);
      const soFar = linkAll(readings.slice(0, index + 1).map((reading) => profileOf(reading)));
      for (const kind of KINDS) expect(await all(store.stream(kind)), kind).toEqual(soFar[kind]);
    }
    await store.remove([readings[0]?.article.id ?? ""]);
    const rest = linkAll(readings.slice(1).map((reading) => profileOf(reading)));
    for (const kind of KINDS) expect(await all(store.stream(kind)), kind).toEqual(rest[kind]);
    await collection.remove();
  });

  test("the texts of a page are its entries as JSON, also of what is struck", async () => {
    const { collection, store } = await filled();
    const [source] = (await store.list("sources")).items;
    for (const without of [[], [source?.key ?? ""]]) {
      for (const kind of KINDS) {
        const page = { limit: 5, without };
        const [entries, texts] = [await store.list(kind, {}, page), await store.texts(kind, {}, page)];
        expect(texts.items).toEqual(entries.items.map((entry) => JSON.stringify(entry)));
        expect(texts.next).toBe(entries.next);
      }
    }
    await collection.remove();
  });

  test("pages of a list are the list, whatever their size, and an entry is found by its id", async () => {
    const { collection, store } = await filled();
    for (const limit of [1, 7, 1000]) {
      const claims = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof store.list<"claims">>> = await store.list("claims", {}, { limit, after });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        claims.push(...page.items);
        after = page.next;
      } while (after !== null);
      expect(claims).toEqual(inMemory.claims);
    }
    const last = inMemory.claims.at(-1);
    expect(await store.entry("claims", last?.id ?? "")).toEqual(last);
    expect(await store.entry("claims", "c-none")).toBeNull();
    await expect(store.list("claims", {}, { after: "page 2" })).rejects.toMatchObject({ code: "cursor-invalid" });
    await collection.remove();
  });

  test("each order brings every claim once, page by page, and goes by what it says", async () => {
    const { collection, store } = await filled();
    const firstDay = (claim: (typeof inMemory.claims)[number]) =>
      claim.statements.map(({ article }) => publishedOf(article) ?? "~").sort()[0] ?? "~";
    const ranks = {
      outlets: ({ outlets }) => -outlets,
      origins: ({ originCount }) => -originCount.most,
      difference: ({ outlets, originCount }) => originCount.most - outlets,
      time: firstDay,
    } satisfies Partial<Record<Order, (claim: (typeof inMemory.claims)[number]) => number | string>>;
    for (const [order, rank] of Object.entries(ranks)) {
      const claims: (typeof inMemory.claims)[number][] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof store.list<"claims">>> = await store.list(
          "claims",
          {},
          { limit: 7, after, order: order as Order },
        );
        claims.push(...page.items);
        after = page.next;
      } while (after !== null);
      expect(claims.map(({ id }) => id).toSorted(), order).toEqual(inMemory.claims.map(({ id }) => id).toSorted());
      for (const [index, claim] of claims.slice(1).entries()) {
        const before = claims[index];
        expect(before && rank(before) <= rank(claim), order).toBe(true);
      }
    }
    await collection.remove();
  });

  test("values to narrow by come with their names as written, and a source once", async () => {
    const { collection, store } = await filled();
    const outlets = await store.facets("claims", "outlet");
    expect(outlets.map(({ name }) => name).toSorted()).toEqual(
      [...new Set(readings.map(({ article }) => article.outlet))].toSorted(),
    );
    const places = await store.facets("claims", "place");
    expect(places.map(({ name }) => name).toSorted()).toEqual(
      [...new Set(readings.flatMap((reading) => reading.places.map(({ name }) => name)))].toSorted(),
    );
    for (const { value, count } of places) expect(await store.count("claims", { place: [value] })).toBe(count);
    const sources = await store.facets("claims", "source");
    expect(new Set(sources.map(({ value }) => value)).size).toBe(sources.length);
    for (const { value, count, name } of sources) {
      expect(await store.count("claims", { source: [value] }), name).toBe(count);
    }
    await collection.remove();
  });

  test("an outlet that is written in two ways is one value, of which an entry counts once", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const twice = readings.map((reading, index) =>
      changed(reading, { outlet: index % 2 === 0 ? "The Evening Gull" : "Evening Gull" }),
    );
    for (const reading of twice) await store.add({ reading, bytes: null });
    const all = await store.count("claims");
    expect(await store.facets("claims", "outlet")).toMatchObject([{ value: "evening-gull", count: all }]);
    expect(await store.count("claims", { outlet: ["the evening gull"] })).toBe(all);
    expect(await store.count("claims", { except: { outlet: ["Evening Gull"] } })).toBe(0);
    await collection.remove();
  });

  test("ids bring the entries and articles that have them, and nothing for ids that nothing has", async () => {
    const { collection, store } = await filled();
    for (const kind of KINDS) {
      if (kind === "timeline" || kind === "signs" || kind === "wanted" || kind === "copies") continue;
      const entries: readonly { id?: string; key?: string }[] = await all(store.stream(kind));
      const some = entries.slice(1, 3).map(({ id, key }) => id ?? key ?? "");
      const { items } = await store.list(kind, { id: [...some, "none"] });
      expect(items, kind).toEqual(entries.slice(1, 3));
      expect(await store.count(kind, { id: ["none"] }), kind).toBe(0);
    }
    const ids = readings.slice(0, 2).map(({ article }) => article.id);
    const { items } = await store.articles({ id: [...ids, "sha256:none"] });
    expect(items.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    await collection.remove();
  });

  test("filters keep what they name and nothing else", async () => {
    const { collection, store } = await filled();
    const claims = async (filter: Parameters<typeof store.list>[1]) => await all(store.stream("claims", filter));
    const [article] = readings.map((reading) => reading.article);
    const outlet = article?.outlet ?? "";
    const from = (name: string) =>
      inMemory.claims.filter(({ statements }) => statements.some(({ file }) => outletOf(file) === name));
    expect(await claims({ outlet: [outlet.toUpperCase()] })).toEqual(from(outlet));
    expect(await claims({ outlet: ["The Paper That Never Was"] })).toEqual([]);
    expect(await claims({ leastOutlets: 2 })).toEqual(inMemory.claims.filter(({ outlets }) => outlets >= 2));
    expect(await claims({ mostOrigins: 0 })).toEqual(
      inMemory.claims.filter(({ originCount }) => originCount.most === 0),
    );
    expect(await claims({ kind: ["direct"] })).toEqual(
      inMemory.claims.filter(({ statements }) => statements.some(({ kind }) => kind === "direct")),
    );
    expect(await claims({ except: { outlet: [outlet.toUpperCase()] } })).toEqual(
      inMemory.claims.filter((claim) => !from(outlet).includes(claim)),
    );
    expect(await claims({ kind: ["direct"], except: { kind: ["bare"] } })).toEqual(
      inMemory.claims.filter(({ statements }) => {
        const kinds = statements.map(({ kind }) => kind);
        return kinds.includes("direct") && !kinds.includes("bare");
      }),
    );
    const origin = inMemory.claims.flatMap(({ origins }) => origins)[0];
    expect(await claims({ source: [origin?.key ?? ""] })).toEqual(
      inMemory.claims.filter(({ origins }) => origins.some(({ key }) => key === origin?.key)),
    );
    const some = await all(store.stream("sources", { outlet: [outlet.toUpperCase()] }));
    expect(some.length).toBeGreaterThan(0);
    expect(some).toEqual(
      inMemory.sources.filter(({ publishedBy }) => publishedBy.includes(outletOfArticle({ outlet, url: null }) ?? "")),
    );
    const day = article?.published ?? "";
    expect(await claims({ from: day, to: day })).toEqual(
      inMemory.claims.filter(({ statements }) => statements.some(({ article: id }) => publishedOf(id) === day)),
    );
    expect(await claims({ from: "1999", to: "1999-12" })).toEqual([]);
    const { name = "" } = readings[0]?.places[0] ?? {};
    const naming = inMemory.claims.filter(({ statements }) => statements.some(({ text }) => text.includes(name)));
    expect(naming.length).toBeGreaterThan(0);
    expect(naming.length).toBeLessThan(inMemory.claims.length);
    expect(await claims({ place: [name.toUpperCase()] })).toEqual(naming);
    expect(await claims({ place: ["Nowhere"] })).toEqual([]);
    expect(await store.count("claims", { leastOutlets: 2, kind: ["direct"] })).toBe(
      (await claims({ leastOutlets: 2, kind: ["direct"] })).length,
    );
    await collection.remove();
  });

  test("words find articles and claims in any form, phrases stand together, and signs mean nothing", async () => {
    const { collection, store } = await filled();
    const articles = async (words: string) =>
      (await store.search(words, { limit: 100 })).items.map(({ article }) => article.file);
    const [first] = readings;
    const place = first?.article.text.split(" ")[0] ?? "";
    expect(await articles(place)).toContain(first?.article.file);
    expect(await articles("crown")).toEqual(await articles("crowns"));
    expect((await articles("crown")).length).toBeGreaterThan(0);
    expect(await articles('"crowns million"')).toEqual([]);
    expect((await articles('"million crowns"')).length).toBeGreaterThan(0);
    expect(await articles('crowns" OR NEAR(')).toEqual([]);
    for (const after of ["'; drop table", "-1", "1.5", "9".repeat(30), " "])
      await expect(store.search("crowns", { after }), after).rejects.toMatchObject({ code: "cursor-invalid" });
    await expect(store.search("*")).rejects.toMatchObject({ code: "search-empty" });
    const found = await all(store.stream("claims", { text: "million crowns" }));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ statements }) => statements.some(({ text }) => /million/u.test(text)))).toBe(true);
    const [hit] = (await store.search("crowns")).items;
    expect(hit?.text).toContain("crowns");
    await collection.remove();
  });

  test("a list that is being read stays as it was when it was begun", async () => {
    const { collection, store } = await filled();
    await using other = await collection.open();
    const reader = store.stream("claims");
    const before = [(await reader.next()).value];
    await other.remove(readings.map(({ article }) => article.id));
    expect((await other.list("claims")).items).toEqual([]);
    for await (const claim of reader) before.push(claim);
    expect(before).toEqual(inMemory.claims);
    await collection.remove();
  });

  test("the printed document is one JSON text with all entries", async () => {
    const { collection, store } = await filled();
    for (const kind of KINDS) {
      const text = (await all(store.text(kind))).join("");
      const document = JSON.parse(text);
      expect(document.format).toBe(`hearsay.${kind}/1`);
      expect(document[kind === "timeline" ? "entries" : kind]).toEqual(inMemory[kind]);
    }
    await collection.remove();
  });

  test("what two articles share is told with its reasons, and null where they share nothing", async () => {
    const { collection, store } = await filled();
    const [original, copy] = readings;
    const [one, other] = [original?.article.id ?? "", copy?.article.id ?? ""];
    const links = await store.links(one, other);
    expect(links?.copy).not.toBeNull();
    expect(await store.links(other, one)).toEqual(links);
    const stranger = changed(readings[0] as (typeof readings)[number], { text: "Nothing.", url: null, outlet: null });
    await store.add({
      reading: { ...stranger, attributions: [], assertions: [], figures: [], entities: [] },
      bytes: null,
    });
    expect(await store.links(one, stranger.article.id)).toBeNull();
    await collection.remove();
  });

  async function addOne(store: CollectionStore, index: number): Promise<void> {
    const reading = readings[index];
    if (reading) await store.add({ reading, bytes: null });
  }

  async function filled() {
    const collection = await setting.collection();
    const store = await collection.open();
    for (const index of readings.keys()) await addOne(store, index);
    return { collection, store };
  }

  async function whole(store: CollectionStore, kind: (typeof KINDS)[number]): Promise<string> {
    return JSON.stringify(await all(store.stream(kind)), null, 1);
  }

  function expected(kind: (typeof KINDS)[number]): string {
    return JSON.stringify(inMemory[kind], null, 1);
  }

  function outletOf(file: string): string | null {
    return readings.find(({ article }) => article.file === file)?.article.outlet ?? null;
  }

  function publishedOf(id: string): string | null {
    return readings.find(({ article }) => article.id === id)?.article.published ?? null;
  }
}

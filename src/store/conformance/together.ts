import { expect, test } from "vitest";
import { linkAll, profileOf } from "../../linker/index.ts";
import { all, someReadings } from "../fixtures/readings.ts";
import type { Setting } from "./suite.ts";

/** Several at one collection. Programs of their own: `kill.test.ts`. */
export function together(setting: Setting): void {
  test("two that add and settle at once lose nothing and count nothing twice", async () => {
    const collection = await setting.collection();
    await using one = await collection.open();
    await using other = await collection.open();
    const readings = someReadings(8);
    await Promise.all([
      ...readings.map(async (reading) => {
        await one.add({ reading, bytes: null });
        await one.settle();
      }),
      ...readings.toReversed().map(async (reading) => {
        await other.add({ reading, bytes: null });
        await other.settle();
      }),
    ]);
    expect(await one.countArticles()).toBe(8);
    const { claims } = linkAll(readings.map((reading) => profileOf(reading)));
    expect(await all(one.stream("claims"))).toEqual(claims);
    expect(await all(other.stream("claims"))).toEqual(claims);
    await collection.remove();
  });

  test("what one writes the other sees, and an article that was added but not linked is linked by whoever asks", async () => {
    const collection = await setting.collection();
    await using one = await collection.open();
    await using other = await collection.open();
    const readings = someReadings(3);
    for (const reading of readings) await one.add({ reading, bytes: null });
    expect(await other.pending()).toBe(3);
    expect((await other.list("claims")).items.length).toBeGreaterThan(0);
    expect(await one.pending()).toBe(0);
    await collection.remove();
  });

  test("its mark stays while nothing changes and is another after each change, whoever made it", async () => {
    const collection = await setting.collection();
    await using one = await collection.open();
    await using other = await collection.open();
    const [reading, another] = someReadings(2);
    if (!reading || !another) throw new Error("two were made up");
    const marks = [await one.mark()];
    await one.add({ reading, bytes: null });
    marks.push(await one.mark());
    await one.settle();
    marks.push(await one.mark());
    await other.add({ reading: another, bytes: null });
    marks.push(await one.mark());
    await other.settle();
    marks.push(await one.mark());
    await other.remove([reading.article.id]);
    marks.push(await one.mark());
    expect(new Set(marks).size).toBe(marks.length);
    await one.list("claims");
    const settled = await one.mark();
    await one.list("claims");
    await one.facets("claims", "outlet");
    await one.reading(another.article.id);
    await one.add({ reading: another, bytes: null });
    expect(await one.mark()).toBe(settled);
    await collection.remove();
  });

  test("an error in the middle of adding leaves the collection as it was", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const [reading, broken] = someReadings(2);
    if (!reading || !broken) throw new Error("two were made up");
    await store.add({ reading, bytes: null });
    const before = await all(store.text("claims"));
    const unkeepable = { ...broken, engine: { version: broken.engine.version, model: null as unknown as string } };
    await expect(store.add({ reading: unkeepable, bytes: null })).rejects.toThrow();
    expect(await store.has(broken.article.id)).toBe(false);
    expect(await all(store.text("claims"))).toEqual(before);
    await store.add({ reading: broken, bytes: null });
    expect(await store.countArticles()).toBe(2);
    await collection.remove();
  });
}

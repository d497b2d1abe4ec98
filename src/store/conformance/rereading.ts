import { expect, test } from "vitest";
import type { Reading } from "../../contract/index.ts";
import { linkAll, profileOf } from "../../linker/index.ts";
import { all, someReadings } from "../fixtures/readings.ts";
import type { Setting } from "./suite.ts";

const NEWER = { version: "2.0.0", model: "made-up-2" };

/** A newer engine reads everything again: the old readings count until the new ones are whole. */
export function rereading(setting: Setting): void {
  const readings = someReadings(5);
  const again = readings.map(byNewerEngine);
  const expected = linkAll(again.map((reading) => profileOf(reading))).claims;

  test("the old readings count until the new ones are whole, then the new ones do", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    for (const reading of readings) await store.add({ reading, bytes: null });
    const before = await all(store.stream("claims"));
    const rereading = await store.reread(NEWER);
    expect(await rereading.left()).toBe(5);
    for (const reading of again.slice(0, 3)) await rereading.keep(reading);
    expect(await all(store.stream("claims"))).toEqual(before);
    expect(await store.reading(readings[0]?.article.id ?? "")).toEqual(readings[0]);
    await expect(rereading.finish()).rejects.toMatchObject({ code: "reread-unfinished" });
    expect(await all(store.stream("claims"))).toEqual(before);
    const resumed = await store.reread(NEWER);
    const left = await all(resumed.articles());
    expect(left.map(({ id }) => id)).toEqual(again.slice(3).map(({ article }) => article.id));
    expect(left[0]).toEqual(readings[3]?.article);
    for (const reading of again.slice(3)) await resumed.keep(reading);
    await resumed.finish();
    expect(await all(store.stream("claims"))).toEqual(expected);
    expect(await store.reading(readings[0]?.article.id ?? "")).toEqual(again[0]);
    expect((await store.size()).engines).toEqual([{ ...NEWER, articles: 5 }]);
    await collection.remove();
  });

  test("an article added meanwhile by the old engine has to be read too, one by the new engine has not", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    for (const reading of readings.slice(0, 3)) await store.add({ reading, bytes: null });
    const rereading = await store.reread(NEWER);
    for (const reading of again.slice(0, 3)) await rereading.keep(reading);
    if (readings[3]) await store.add({ reading: readings[3], bytes: null });
    if (again[4]) await store.add({ reading: again[4], bytes: null });
    expect((await all(rereading.articles())).map(({ id }) => id)).toEqual([readings[3]?.article.id]);
    await expect(rereading.finish()).rejects.toMatchObject({ code: "reread-unfinished" });
    if (again[3]) await rereading.keep(again[3]);
    await rereading.finish();
    expect(await all(store.stream("claims"))).toEqual(expected);
    await collection.remove();
  });

  test("one that another engine began is given up, and leaves the collection as it was", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    for (const reading of readings) await store.add({ reading, bytes: null });
    const before = await all(store.stream("claims"));
    const given = await store.reread({ version: "1.5.0", model: "made-up" });
    for (const reading of readings)
      await given.keep({ ...byNewerEngine(reading), engine: { version: "1.5.0", model: "made-up" } });
    const rereading = await store.reread(NEWER);
    expect(await rereading.left()).toBe(5);
    expect(await all(store.stream("claims"))).toEqual(before);
    for (const reading of again) await rereading.keep(reading);
    await rereading.finish();
    expect(await all(store.stream("claims"))).toEqual(expected);
    await collection.remove();
  });

  test("corrections stay: on findings that the newer engine makes a little differently, or not at all", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    for (const reading of readings) await store.add({ reading, bytes: null });
    const [old] = readings;
    if (!old) throw new Error("one was made up");
    const article = old.article.id;
    const [first, second, third] = old.attributions;
    const said = { article, list: "attributions", who: "ada" } as const;
    await store.correct({ ...said, finding: first?.id ?? "", act: "correct", change: { certainty: "doubtful" } });
    await store.correct({ ...said, finding: second?.id ?? "", act: "reject" });
    await store.correct({ ...said, finding: third?.id ?? "", act: "accept" });
    const rereading = await store.reread(NEWER);
    for (const reading of again) {
      const shorter = reading.attributions.map((each) => ({
        ...each,
        content: each.content.map(({ start, end }) => ({ start, end: end - 2 })),
      }));
      await rereading.keep({
        ...reading,
        attributions: shorter.filter(({ content }) => content[0]?.start !== third?.content[0]?.start),
      });
    }
    await rereading.finish();
    const { attributions } = await store.reading(article);
    const at = (finding: Reading["attributions"][number] | undefined) =>
      attributions.find(({ content }) => content[0]?.start === finding?.content[0]?.start);
    expect(at(first)).toMatchObject({ certainty: "doubtful", by: "person: ada" });
    expect(at(second)).toBeUndefined();
    expect(at(third)).toMatchObject({ content: third?.content, by: "person: ada" });
    expect(await store.corrections()).toHaveLength(3);
    await collection.remove();
  });
}

function byNewerEngine(reading: Reading): Reading {
  return { ...reading, engine: NEWER, attributions: reading.attributions.slice(1) };
}

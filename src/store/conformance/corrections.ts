import { expect, test } from "vitest";
import { all, aReading, someReadings } from "../fixtures/readings.ts";
import type { Setting } from "./suite.ts";

/** Corrections: they win over what an engine found, also over what a newer one finds. */
export function corrections(setting: Setting): void {
  test("a corrected finding is shown and counted as it was corrected, and as it was found when it is taken back", async () => {
    const collection = await setting.collection();
    await using store = await collection.open({ now: () => Date.UTC(2026, 2, 4) });
    const reading = aReading();
    const [attribution] = reading.attributions;
    if (!attribution) throw new Error("one was made up");
    const article = reading.article.id;
    await store.add({ reading, bytes: null });
    const before = await all(store.text("claims"));
    const chain = [{ name: "Ulla Norden", entity: null, type: "named-person" }];
    const said = { article, list: "attributions", finding: attribution.id, who: "ada" } as const;
    const correction = await store.correct({ ...said, act: "correct", change: { chain } });
    expect(correction).toMatchObject({ who: "ada", made: "2026-03-04T00:00:00.000Z", act: "correct" });
    const corrected = (await store.reading(article)).attributions.find(({ id }) => id === attribution.id);
    expect(corrected).toMatchObject({ chain, confidence: 1, by: "person: ada" });
    expect(
      (await all(store.stream("claims"))).flatMap(({ statements }) => statements.flatMap((each) => each.chain)),
    ).toContain("Ulla Norden");
    expect(await store.reading(article, "found")).toEqual(reading);
    await store.withdraw(correction.id);
    expect(await store.reading(article)).toEqual(reading);
    expect(await all(store.text("claims"))).toEqual(before);
    await collection.remove();
  });

  test("a rejected finding is gone, with nothing pointing at it", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const reading = aReading();
    const figure = reading.figures.find(({ attribution }) => attribution !== null);
    const article = reading.article.id;
    await store.add({ reading, bytes: null });
    await store.correct({
      article,
      list: "attributions",
      finding: figure?.attribution ?? "",
      act: "reject",
      who: "ada",
    });
    const corrected = await store.reading(article);
    expect(corrected.attributions).toHaveLength(reading.attributions.length - 1);
    expect(corrected.figures.find(({ id }) => id === figure?.id)?.attribution).toBeNull();
    await collection.remove();
  });

  test("nothing is corrected that is not there", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const reading = aReading();
    const said = { list: "attributions", finding: "a999", act: "reject", who: "ada" } as const;
    await expect(store.correct({ ...said, article: reading.article.id })).rejects.toMatchObject({
      code: "article-unknown",
    });
    await store.add({ reading, bytes: null });
    await expect(store.correct({ ...said, article: reading.article.id })).rejects.toMatchObject({
      code: "finding-unknown",
    });
    expect(await store.corrections()).toEqual([]);
    await collection.remove();
  });

  test("a correction made elsewhere can be kept, once, and goes with its article", async () => {
    const collection = await setting.collection();
    await using store = await collection.open();
    const [reading] = someReadings(1);
    if (!reading) throw new Error("one was made up");
    await store.add({ reading, bytes: null });
    const article = reading.article.id;
    const finding = reading.attributions[0]?.id ?? "";
    const correction = await store.correct({ article, list: "attributions", finding, act: "accept", who: "ada" });
    await store.keepCorrection(correction);
    expect(await store.corrections(article)).toEqual([correction]);
    await store.remove([article]);
    expect(await store.corrections()).toEqual([]);
    await expect(store.keepCorrection({ ...correction, id: "another" })).rejects.toMatchObject({
      code: "article-unknown",
    });
    await collection.remove();
  });
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { linkAll, profileOf, withoutSources } from "../../linker/index.ts";
import { all, someReadings } from "../fixtures/readings.ts";
import type { Setting } from "./suite.ts";

/** Striking sources: what is asked of the store is what striking in memory gives. */
export function striking(setting: Setting): void {
  const readings = someReadings(8);
  const inMemory = linkAll(readings.map((reading) => profileOf(reading)));
  const keys = inMemory.sources.map(({ key }) => key);

  test("any sources struck, in any order, leave of each entry what striking them in memory leaves", async () => {
    const { collection, store } = await filled();
    const some = fc.shuffledSubarray(keys, { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(some, async (struck) => {
        const expected = withoutSources(inMemory, struck);
        for (const kind of ["claims", "figures", "signs", "quotes"] as const)
          expect(await all(store.stream(kind, {}, { without: struck })), kind).toEqual(expected[kind]);
        const first = await store.list("claims", {}, { limit: 5, without: struck.toReversed() });
        expect(first.items).toEqual(expected.claims.slice(0, 5));
        const effect = await store.strike(struck);
        expect(effect.fallen).toEqual(expected.claims.flatMap(({ fallen, id }) => (fallen ? [id] : [])));
        expect(effect.claims).toMatchObject({
          all: expected.claims.length,
          fallen: effect.fallen.length,
          open: expected.claims.filter(({ open }) => open).length,
        });
        expect(effect.signs).toMatchObject({
          all: expected.signs.length,
          fallen: expected.signs.filter(({ fallen }) => fallen).length,
          open: expected.signs.filter(({ open }) => open).length,
        });
        expect(effect.figures.conflicts.after - effect.figures.conflicts.before).toBe(
          expected.figures.filter(({ conflict }) => conflict).length -
            inMemory.figures.filter(({ conflict }) => conflict).length,
        );
      }),
      { numRuns: 15 },
    );
    await collection.remove();
  });

  test("striking nothing, or nobody's key, changes nothing", async () => {
    const { collection, store } = await filled();
    for (const without of [[], ["nobody-at-all"]]) {
      expect(await all(store.stream("claims", {}, { without }))).toEqual(inMemory.claims);
      expect(await store.strike(without)).toMatchObject({ claims: { touched: 0, fallen: 0, open: 0 }, fallen: [] });
    }
    await collection.remove();
  });

  test("a source is found by its key, its name, or a part that fits no other, and near names are told", async () => {
    const { collection, store } = await filled();
    const chief = inMemory.sources.find(({ type }) => type === "named-person");
    const surname = chief?.name.split(" ").at(-1) ?? "";
    for (const name of [chief?.key ?? "", chief?.name.toUpperCase() ?? "", surname]) {
      const found = await store.findSource(name);
      expect("found" in found && found.found.map(({ key }) => key), name).toEqual([chief?.key]);
    }
    const none = await store.findSource("Somebody Else Altogether");
    expect("near" in none && none.near.length).toBeGreaterThan(0);
    await collection.remove();
  });

  async function filled() {
    const collection = await setting.collection();
    const store = await collection.open();
    for (const reading of readings) await store.add({ reading, bytes: null });
    return { collection, store };
  }
}

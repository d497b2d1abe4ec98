import { expect, test } from "vitest";
import type { CollectionStore } from "../../store/index.ts";
import { Remembered } from "./remembered.ts";

/** A collection of which all that matters here is its name and its mark. */
function collection(name: string) {
  const state = { mark: "1", store: null as unknown as CollectionStore };
  state.store = { name, mark: async () => state.mark } as unknown as CollectionStore;
  return state;
}

test("it is worked out once for each collection, and again when the collection has changed", async () => {
  const [quay, mill] = [collection("quay"), collection("mill")];
  const worked: string[] = [];
  const remembered = new Remembered(async ({ name }) => {
    worked.push(name);
    return worked.length;
  });
  expect(await remembered.of(quay.store)).toBe(1);
  expect(await remembered.of(mill.store)).toBe(2);
  expect(await remembered.of(quay.store)).toBe(1);
  quay.mark = "2";
  expect(await remembered.of(quay.store)).toBe(3);
  expect(await remembered.of(mill.store)).toBe(2);
  expect(worked).toEqual(["quay", "mill", "quay"]);
});

test("what was worked out while the collection changed is given, but not kept", async () => {
  const quay = collection("quay");
  let times = 0;
  const remembered = new Remembered(async () => {
    times += 1;
    if (times === 1) quay.mark = "2";
    return times;
  });
  expect(await remembered.of(quay.store)).toBe(1);
  expect(await remembered.of(quay.store)).toBe(2);
  expect(await remembered.of(quay.store)).toBe(2);
});

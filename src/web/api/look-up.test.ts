import { expect, test } from "vitest";
import { LookUp } from "./look-up.ts";

/** Answers with each id in capitals, but none for those that begin with "x"; remembers what it was asked. */
function capitals() {
  const asked: (readonly string[])[] = [];
  const lookUp = new LookUp(async (ids) => {
    asked.push(ids);
    return new Map(ids.filter((id) => !id.startsWith("x")).map((id) => [id, id.toUpperCase()]));
  });
  return { asked, lookUp };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test("ids of one moment are asked for together, once, and told to who listens when they are there", async () => {
  const { asked, lookUp } = capitals();
  let told = 0;
  const stop = lookUp.listen(() => {
    told += 1;
  });
  const before = lookUp.version();
  expect([lookUp.get("a"), lookUp.get("b"), lookUp.get("a")]).toEqual([undefined, undefined, undefined]);
  expect(lookUp.isOnItsWay("a")).toBe(true);
  await settled();
  expect(asked).toEqual([["a", "b"]]);
  expect([lookUp.get("a"), lookUp.get("b")]).toEqual(["A", "B"]);
  expect(lookUp.isOnItsWay("a")).toBe(false);
  expect(told).toBe(1);
  expect(lookUp.version()).not.toBe(before);
  stop();
  lookUp.get("c");
  await settled();
  expect(told).toBe(1);
  expect(asked).toEqual([["a", "b"], ["c"]]);
});

test("many ids are asked for in several requests, each short enough for an address", async () => {
  const { asked, lookUp } = capitals();
  let told = 0;
  lookUp.listen(() => {
    told += 1;
  });
  const ids = Array.from({ length: 250 }, (_, at) => `n${at}`);
  for (const id of ids) lookUp.get(id);
  await settled();
  expect(asked.map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(asked.flat()).toEqual(ids);
  expect(lookUp.get("n249")).toBe("N249");
  await expect.poll(() => told).toBe(1);
});

test("what there is not is asked for once, and what failed leaves all else as it was", async () => {
  const { asked, lookUp } = capitals();
  lookUp.get("x1");
  await settled();
  expect(lookUp.get("x1")).toBeUndefined();
  expect(lookUp.isOnItsWay("x1")).toBe(false);
  await settled();
  expect(asked).toEqual([["x1"]]);
  const failing = new LookUp<string>(async () => {
    throw new Error("no network");
  });
  failing.get("a");
  await settled();
  expect(failing.get("a")).toBeUndefined();
  expect(failing.isOnItsWay("a")).toBe(false);
});

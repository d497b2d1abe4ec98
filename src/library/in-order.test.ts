import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

async function* from<T>(items: readonly T[], pause = 0) {
  for (const item of items) {
    if (pause > 0) await wait(pause);
    yield item;
  }
}

test("gives the results in order, however long each takes, with no more than the limit under way", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (delays, limit) => {
      let open = 0;
      let most = 0;
      const results: number[] = [];
      const work = async (index: number) => {
        open += 1;
        most = Math.max(most, open);
        await wait(delays[index]);
        open -= 1;
        return index;
      };
      for await (const result of inOrder(from([...delays.keys()]), limit, work)) results.push(result);
      expect(results).toEqual([...delays.keys()]);
      expect(most).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 30 },
  );
});

test("gives the first result before a slow source has its second item", async () => {
  const seen: string[] = [];
  async function* slow() {
    yield "one";
    await wait(50);
    seen.push("source goes on");
    yield "two";
  }
  for await (const result of inOrder(slow(), 4, async (item) => item)) seen.push(result);
  expect(seen).toEqual(["one", "source goes on", "two"]);
});

test("an error of the work ends the iteration, after the results before it", async () => {
  const seen: number[] = [];
  const reading = async () => {
    const work = async (item: number) => {
      if (item === 2) throw new Error("two");
      return item;
    };
    for await (const result of inOrder(from([0, 1, 2, 3]), 4, work)) seen.push(result);
  };
  await expect(reading()).rejects.toThrow("two");
  expect(seen).toEqual([0, 1]);
});

test("closes the source when its reader stops early", async () => {
  let closed = false;
  async function* source() {
    try {
      yield 1;
      yield 2;
      yield 3;
    } finally {
      closed = true;
    }
  }
  for await (const _ of inOrder(source(), 1, async (item) => item)) break;
  await wait(1);
  expect(closed).toBe(true);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { KeptAnswers } from "./kept.ts";

const answerOf = (bytes: number) => ({ body: new Uint8Array(bytes), type: "application/json", isCompressed: false });

test("what is kept is given back, and what was asked for longest ago goes first", () => {
  const kept = new KeptAnswers(100);
  const [one, other, third] = [answerOf(40), answerOf(40), answerOf(40)];
  kept.keep("a", one);
  kept.keep("b", other);
  expect(kept.get("a")).toBe(one);
  kept.keep("c", third);
  expect(kept.get("b")).toBeNull();
  expect(kept.get("a")).toBe(one);
  expect(kept.get("c")).toBe(third);
  expect(kept.get("nothing")).toBeNull();
});

test("an answer larger than all that may be kept is not kept", () => {
  const kept = new KeptAnswers(100);
  kept.keep("large", answerOf(101));
  expect(kept.get("large")).toBeNull();
  expect(kept.bytes).toBe(0);
});

test("whatever is kept and asked for, it is never more than the limit", () => {
  const step = fc.record({ key: fc.nat(9).map(String), bytes: fc.nat(80), asks: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const kept = new KeptAnswers(200);
      for (const { key, bytes, asks } of steps) {
        if (asks) kept.get(key);
        else kept.keep(key, answerOf(bytes));
        expect(kept.bytes).toBeLessThanOrEqual(200);
      }
    }),
  );
});

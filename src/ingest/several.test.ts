import { afterAll, expect, test } from "vitest";
import { Samples } from "./fixtures/reading.ts";
import { mayHoldSeveral } from "./several.ts";

const samples = new Samples();
afterAll(() => samples.remove());

const ADDRESSES = "https://h.example/one-address-of-many\n".repeat(500);

test.each([
  ["a.zip", ""],
  ["a.jsonl", ""],
  ["a.csv", ""],
  ["feed.xml", ""],
  ["a.json", '[{"text": "x"}]'],
  ["a.json", ' {"articles": []}'],
  ["a.txt", "https://h.example/1\nhttps://h.example/2"],
  ["a.txt", ADDRESSES],
])("%s with %j may hold several articles", (name, content) => {
  expect(mayHoldSeveral(samples.write(name, content))).toBe(true);
});

test.each([
  ["a.html", ""],
  ["a.pdf", ""],
  ["a.json", '{"text": "x"}'],
  ["a.txt", "Words and https://h.example/1"],
  ["a.txt", `${ADDRESSES.slice(0, 400)}and words`],
  ["a.txt", ""],
])("%s with %j is one", (name, content) => {
  expect(mayHoldSeveral(samples.write(name, content))).toBe(false);
});

test("what is not there is one", () => {
  expect(mayHoldSeveral(`${samples.folder}/missing.txt`)).toBe(false);
});

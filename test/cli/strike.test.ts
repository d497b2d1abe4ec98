import { expect, test } from "vitest";
import { BRIDGE, FERRY } from "./articles.ts";
import { folderOf, hearsay, readingsIn } from "./hearsay.ts";

test("--without marks what falls, in JSON and in text, and leaves everything listed", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE });
  const whole = readingsIn((await hearsay(["read", "bridge.txt"], { folder })).out)[0];
  const { code, out, err } = await hearsay(["read", "bridge.txt", "--without", "Brandt"], { folder });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [struck] = readingsIn(out);
  expect(struck?.without).toEqual(["Ottilie Brandt"]);
  expect(struck?.attributions).toHaveLength(whole?.attributions.length ?? 0);
  expect(struck?.attributions.some(({ fallen }) => fallen)).toBe(true);
  expect(struck?.attributions.some(({ fallen }) => !fallen)).toBe(true);
  expect(whole?.attributions.every((one) => one.fallen === undefined)).toBe(true);
  const text = await hearsay(["read", "bridge.txt", "--without", "Brandt", "--format", "text"], { folder });
  expect(text.out).toMatch(/Without “Ottilie Brandt”: \d+ of \d+ statements fell/);
});

test("a name of one of several articles strikes there alone; one of none is told at the end, with exit code 2", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE, "ferry.txt": FERRY });
  const args = ["read", "bridge.txt", "ferry.txt", "--threads", "1"];
  const met = await hearsay([...args, "--without", "Ottilie Brandt"], { folder });
  expect(met.code).toBe(0);
  const fallen = readingsIn(met.out).map(({ attributions }) => attributions.some((one) => one.fallen));
  expect(fallen).toEqual([true, false]);
  const missed = await hearsay([...args, "--without", "Nobody Known"], { folder });
  expect(missed).toMatchObject({
    code: 2,
    said: [expect.stringMatching(/“Nobody Known” is a source of none of these/)],
  });
  expect(readingsIn(missed.out)).toHaveLength(2);
});

test("explain tells, for a line and for a finding, what decided what", async () => {
  const folder = await folderOf({ "bridge.txt": BRIDGE });
  const text = await hearsay(["explain", "bridge.txt:5"], { folder });
  expect(text).toMatchObject({ code: 0, err: "" });
  expect(text.out).toMatch(/found +cue “said”, source “Ottilie Brandt/);
  expect(text.out).toContain("act: say");
  const { code, out } = await hearsay(["explain", "bridge.txt", "a1", "--format", "json"], { folder });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ format: "hearsay.explanation/1", line: null, found: [{ id: "a1" }] });
});

import { describe, expect, test } from "vitest";
import { dam } from "../../test/publish/fixtures/dam.ts";
import { hostile, long } from "../../test/publish/fixtures/small.ts";
import { Attribution, Reading } from "../contract/index.ts";
import { toJson } from "./json.ts";
import { withoutSources } from "./strike/index.ts";

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  );
}

describe("JSON", () => {
  test("survives the way there and back", () => {
    expect(Reading.parse(JSON.parse(toJson(dam())))).toEqual(dam());
  });

  test("is one line, also where the text has other line separators", () => {
    const odd = hostile();
    const line = toJson({ ...odd, article: { ...odd.article, title: "a\u2028b\u2029c\nd" } });
    expect(line).not.toMatch(/[\n\r\u2028\u2029]/u);
    expect(JSON.parse(line).article.title).toBe("a\u2028b\u2029c\nd");
  });

  test("has its keys in the contract’s order, however they were set", () => {
    const line = toJson(turned(dam()) as Reading);
    expect(line).toBe(toJson(dam()));
    const parsed = JSON.parse(line);
    const always = (shape: Record<string, { isOptional(): boolean }>) =>
      Object.keys(shape).filter((key) => shape[key]?.isOptional() === false);
    expect(Object.keys(parsed)).toEqual(always(Reading.shape));
    expect(Object.keys(parsed.attributions[0])).toEqual(always(Attribution.shape));
    expect(Object.keys(parsed.article).slice(0, 4)).toEqual(["id", "file", "title", "outlet"]);
  });

  test("tells what is struck, and what of it fell or is open, only where something is", () => {
    const struck = JSON.parse(toJson(withoutSources(dam(), ["Lin Varga"]).reading));
    expect(struck.without).toEqual(["Lin Varga"]);
    expect(struck.attributions.every((one: Attribution) => one.fallen !== undefined && one.open !== undefined)).toBe(
      true,
    );
    expect(toJson(dam())).not.toMatch(/"(?:without|fallen|open)"/u);
  });

  test("keeps lone surrogates", () => {
    expect(JSON.parse(toJson(hostile())).article.text).toBe(hostile().article.text);
  });

  test("refuses what breaks the contract", () => {
    expect(() => toJson({ ...dam(), format: "other" } as unknown as Reading)).toThrow(/format/u);
  });

  test("writes a long reading quickly", () => {
    const reading = long(10_000);
    const began = process.cpuUsage();
    toJson(reading);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });
});

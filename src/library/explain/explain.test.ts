import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dam } from "../../../test/publish/fixtures/dam.ts";
import { quarry } from "../../../test/publish/fixtures/quarry.ts";
import { explain } from "./explain.ts";
import type { Decision } from "./explanation.ts";

const ROOT = join(import.meta.dirname, "../../..");
const decisionsOf = (id: string, one = quarry()): readonly Decision[] =>
  explain(one, { id })?.found[0]?.decisions ?? [];
const about = (id: string, field: string, one = quarry()) =>
  decisionsOf(id, one).filter((each) => each.field === field);

describe("explain", () => {
  test("tells all that stands on a line, attributions, assertions and conclusions", () => {
    const found = explain(quarry(), { line: 15 })?.found.map(({ id }) => id);
    expect(found).toEqual(["a10", "a11", "s5", "s6", "i2", "i3"]);
    expect(explain(quarry(), { line: 7 })?.found.map(({ line }) => line)).toEqual([7, 7, 7, 7]);
  });

  test("names where something was found, where nothing was at the line", () => {
    expect(explain(quarry(), { line: 1 })).toMatchObject({ found: [], near: [3, 5, 7], line: { number: 1 } });
  });

  test("knows no line past the last and no id that is none", () => {
    expect(explain(quarry(), { line: 16 })).toBeNull();
    expect(explain(quarry(), { line: 0 })).toBeNull();
    expect(explain(quarry(), { id: "a99" })).toBeNull();
  });

  test("every decision names a file that is there", () => {
    for (const one of [quarry(), dam()]) {
      for (const { id } of [...one.attributions, ...one.assertions, ...one.inferences]) {
        const decisions = decisionsOf(id, one);
        expect(decisions.length).toBeGreaterThan(2);
        expect(decisions.filter(({ where }) => !existsSync(join(ROOT, where)))).toEqual([]);
      }
    }
  });

  test("says which step found it, and how surely", () => {
    expect(about("a5", "found")[0]).toMatchObject({
      by: "nesting/told",
      score: 0.72,
      where: "src/reader/nesting/rules.ts",
    });
  });

  test("says by which words a denial is one", () => {
    expect(about("a6", "polarity")[0]).toMatchObject({ value: "denied", because: "by “denies”" });
    expect(about("a9", "polarity")[0]).toMatchObject({ value: "affirmed" });
  });

  test("gives each word of doubt its class and rule", () => {
    expect(about("a7", "hedge").map(({ value }) => value)).toEqual(["“if”: conditional", "“may”: epistemic"]);
    expect(about("a7", "hedge")[1]?.because).toContain("as in “");
    expect(about("a1", "hedge").map(({ value }) => value)).toContain(
      "“The Herald could not confirm either report”: author-caveat",
    );
  });

  test("gives the way, and whom a source may be", () => {
    expect(about("a5", "chain")[0]?.value).toBe(
      "Sorrel Ledger (named-organization) ← a former shift foreman (unnamed-person) ← Ilse Tarrow (named-person)",
    );
    const base = quarry();
    const candidates = [{ entity: "e3", score: 0.7 }];
    const open = { ...base, attributions: base.attributions.map((one) => ({ ...one, candidates })) };
    expect(about("a7", "speaker", open)[0]?.because).toBe("candidates: Ilse Tarrow 0.70");
  });
});

import { describe, expect, it } from "vitest";
import { quarry } from "../../../../test/publish/fixtures/quarry.ts";
import { claimOf, statement } from "../../fixtures/claims.ts";
import { doubtsOf } from "./doubts.ts";

describe("how sure a claim's articles put it", () => {
  const reading = quarry();
  const of = (...attributions: string[]) =>
    claimOf(attributions.map((attribution) => statement(reading.article.id, { attribution })));

  it("counts how sure each statement puts it, and leaves out those that do not say", () => {
    const { certainty } = doubtsOf(of("a5", "a7", "a1"), [reading]);
    expect(certainty[0]).toEqual(["possible", 2]);
    expect(certainty.map(([how]) => how)).not.toContain("unknown");
  });

  it("the writer's caveats that bear on it, each once, in the article's words", () => {
    const { caveats } = doubtsOf(of("a1", "a2"), [reading]);
    expect(caveats.length).toBeGreaterThan(0);
    for (const { text, start } of caveats) expect(reading.article.text.slice(start)).toContain(text);
    expect(new Set(caveats.map(({ start }) => start)).size).toBe(caveats.length);
  });

  it("says nothing where the reading is not at hand, or the statement is nobody's", () => {
    expect(doubtsOf(of("a1"), [])).toEqual({ certainty: [], conditions: [], caveats: [] });
    expect(doubtsOf(claimOf([statement(reading.article.id)]), [reading]).caveats).toEqual([]);
  });
});

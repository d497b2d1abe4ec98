import { describe, expect, it } from "vitest";
import { termsOf } from "../terms/index.ts";
import { clearestOf } from "./clearest.ts";

const of = (...texts: string[]) =>
  clearestOf(texts.map((text) => ({ text, terms: termsOf(text), polarity: "affirmed" as const })))?.text;

describe("the clearest of a claim's statements", () => {
  it("is one whose words the others have too", () => {
    expect(
      of(
        "Keys were lost.",
        "The valves had been shut since March.",
        "The sprinkler valves had been shut since March, he said.",
      ),
    ).toContain("valves");
  });

  it("is a whole sentence before a clause of the same words", () => {
    expect(of("the valves had been shut since March", "The valves had been shut since March.")).toBe(
      "The valves had been shut since March.",
    );
  });

  it("is neither clipped nor crowded", () => {
    const crowded = `The valves had been shut since March, ${"and the crane was green and tall, ".repeat(8)}they say.`;
    expect(of("Valves shut.", "The valves had been shut since March.", crowded)).toBe(
      "The valves had been shut since March.",
    );
  });

  it("is the first of equals, and the only one of one", () => {
    expect(of("The pier burned all night.", "The pier burned all night.")).toBe("The pier burned all night.");
    expect(of("it")).toBe("it");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceEnd } from "./place-in-text.ts";

describe("the sentence that is led to", () => {
  it.each([
    ["The gate fell. Nobody saw it.", 0, "The gate fell."],
    ["The gate fell. Nobody saw it.", 15, "Nobody saw it."],
    ["no end to it", 3, "end to it"],
  ])("%s from %i", (text, from, sentence) => {
    expect(text.slice(from, sentenceEnd(text, from, text.length))).toBe(sentence);
  });

  it("lies within its paragraph and is never nothing where there are words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), (text, at) => {
        const from = at % text.length;
        const end = sentenceEnd(text, from, text.length);
        expect(end).toBeLessThanOrEqual(text.length);
        if (text.slice(from).trim() !== "") expect(end).toBeGreaterThan(from);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "./words.ts";

const shown = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end));

describe("words", () => {
  test.each([
    ["The mayor said so.", ["The", "mayor", "said", "so", "."]],
    ["It’s the U.S. that's “in”", ["It", "’", "s", "the", "U", ".", "S", ".", "that", "'", "s", "“", "in", "”"]],
    ["$4.5bn (half)", ["$", "4", ".", "5bn", "(", "half", ")"]],
    ["``well''", ["`", "`", "well", "'", "'"]],
    ["a—b…c«d»", ["a", "—", "b", "…", "c", "«", "d", "»"]],
    ["東京 said ok", ["東", "京", "said", "ok"]],
    ["x😀y 𠀀𠀁", ["x😀y", "𠀀", "𠀁"]],
    ["one\u00a0two\u2003three\u2028four", ["one", "two", "three", "four"]],
    ["€5 costs 20°", ["€5", "costs", "20°"]],
    ["cafe\u0301 naïve", ["cafe\u0301", "naïve"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each(["", " ", "\r\n\t", "\u3000\u2029"])("no word in %j", (text) => {
    expect(wordsOf(text)).toEqual([]);
  });

  test("a lone surrogate is a character like any other", () => {
    expect(shown("a\ud800b \udc00, \ud83d")).toEqual(["a\ud800b", "\udc00", ",", "\ud83d"]);
  });

  test("every character that is no white space is covered exactly once, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (odd, plain) => {
        const text = odd + plain + odd;
        let at = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\t\n\r\p{Z}]*$/u);
          expect(text.slice(start, end)).not.toMatch(/[\t\n\r\p{Z}]/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\t\n\r\p{Z}]*$/u);
      }),
    );
  });

  test("a longer text has the words of its parts where white space parts them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (one, other) => {
        expect(shown(`${one}\n${other}`)).toEqual([...shown(one), ...shown(other)]);
      }),
    );
  });

  test("time grows with the text: four million characters, with and without white space", () => {
    const began = process.cpuUsage().user;
    expect(wordsOf("x".repeat(4_000_000))).toHaveLength(1);
    expect(wordsOf("a, b ".repeat(800_000))).toHaveLength(2_400_000);
    expect(process.cpuUsage().user - began).toBeLessThan(2_000_000);
  });
});

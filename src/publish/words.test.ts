import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countedWords, firstWordFrom } from "./words.ts";

const shown = (text: string) => countedWords(text).map(({ start, end }) => text.slice(start, end));

describe("counted words", () => {
  test.each([
    ["The mayor’s well-kept secret.", ["The", "mayor’s", "well-kept", "secret"]],
    ["It cost 6.2 million — so they say…", ["It", "cost", "6.2", "million", "so", "they", "say"]],
    ["‘quoted’ 'words' -dash-", ["quoted", "words", "dash"]],
    ["東京 said", ["東", "京", "said"]],
    ["cafe\u0301", ["cafe\u0301"]],
  ])("%s", (text, words) => expect(shown(text)).toEqual(words));

  test.each(["", " \n", "— … “”", "!!!"])("none in %j", (text) => expect(shown(text)).toEqual([]));

  test("are in order, apart, and in range", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const { start, end } of countedWords(text)) {
          if (start < at || end <= start) return false;
          at = end;
        }
        return at <= text.length;
      }),
    );
  });

  test("the first from an offset is the one a look at all of them finds", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), (text, offset) => {
        const words = countedWords(text);
        const found = words.findIndex((word) => word.start >= offset);
        expect(firstWordFrom(words, offset)).toBe(found < 0 ? words.length : found);
      }),
    );
  });
});

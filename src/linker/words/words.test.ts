import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestCommon } from "./longest-common.ts";
import { sentencesIn } from "./sentences.ts";
import { folded, wordsIn } from "./words.ts";

describe("words", () => {
  it("folds case, accents and apostrophes, and keeps offsets", () => {
    const text = "Señora O’Hallen’s 2,400 T-shirts.";
    expect(wordsIn(text).map(({ folded: word }) => word)).toEqual(["senora", "o'hallen's", "2,400", "t-shirts"]);
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Señora",
      "O’Hallen’s",
      "2,400",
      "T-shirts",
    ]);
  });

  it("stays within the stretch it is asked for", () => {
    const text = "harbour lights";
    expect(wordsIn(text, { start: 3, end: 10 }).map(({ folded: word }) => word)).toEqual(["bour", "li"]);
  });

  it("keeps different words apart", () => {
    expect(folded("were")).not.toBe(folded("we're"));
  });

  it("gives every span in range and in order, of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let before = 0;
        for (const { start, end, folded: word } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(word).toBe(folded(text.slice(start, end)));
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("sentences", () => {
  const cut = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

  it("ends them at marks and lines", () => {
    expect(cut("Valves shut\n\nThe pump failed. “Nobody came.” Why?")).toEqual([
      "Valves shut",
      "The pump failed.",
      "“Nobody came.”",
      "Why?",
    ]);
  });

  it.each(["Dr. Amory said so", "It cost 2.5 million", "J. R. Quill left", "the U.S. fleet sailed"])(
    "leaves whole: %s",
    (text) => {
      expect(cut(text)).toEqual([text]);
    },
  );

  it("loses no word, of any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(cut(text).join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
      }),
    );
  });
});

describe("what two sequences have in common", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });

  it("is in order in both and the same in both", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const matches = longestCommon(a, b);
        for (const [at, match] of matches.entries()) {
          expect(a[match.a]).toBe(b[match.b]);
          const before = matches[at - 1];
          if (before) expect(before.a < match.a && before.b < match.b).toBe(true);
        }
        expect(longestCommon(b, a)).toHaveLength(matches.length);
      }),
    );
  });

  it("is the whole of a sequence and itself, and nothing of strangers", () => {
    expect(longestCommon(["x", "y"], ["x", "y"])).toHaveLength(2);
    expect(longestCommon(["x"], ["z"])).toEqual([]);
  });
});

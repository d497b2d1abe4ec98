import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptAround } from "./excerpt.ts";

const TEXT =
  "The first boat left at dawn. “The second left on Friday.” Nobody saw the third, which went round the point.";
const excerpt = (words: string, longest: number, text = TEXT) => {
  const start = text.indexOf(words);
  return excerptAround(text, { start, end: start + words.length }, { start: 0, end: text.length }, longest);
};

test("the sentence around the words, whole where it is short", () => {
  expect(excerpt("Friday", 100)).toBe("“The second left on Friday.”");
  expect(excerpt("dawn", 100)).toBe("The first boat left at dawn.");
  expect(excerpt("third", 100)).toBe("Nobody saw the third, which went round the point.");
});

test("a long sentence is cut at words, on both sides of them", () => {
  expect(excerpt("third", 22)).toBe("… saw the third, which …");
});

test("a paragraph ends it as a full stop does", () => {
  expect(excerpt("noon", 100, "A HEADLINE\n\nAt noon\nthey left\n\nThe end")).toBe("At noon they left");
});

test("keeps within what it is told to", () => {
  const start = TEXT.indexOf("Friday");
  expect(excerptAround(TEXT, { start, end: start + 6 }, { start: start - 3, end: start + 6 }, 100)).toBe("on Friday");
});

test("its words are the text’s own, those asked for among them", () => {
  const words = fc.array(fc.constantFrom("boat", "sails.", "the", "quay,", "“no”", "\n\n", "on", "May!"), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 1, max: 200 }), (all, pick, longest) => {
      const text = all.join(" ");
      const spans = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
        start: index,
        end: index + word.length,
      }));
      const span = spans[pick % Math.max(1, spans.length)];
      if (span === undefined) return;
      const found = excerptAround(text, span, { start: 0, end: text.length }, longest).replace(/^… | …$/gu, "");
      expect(text.replace(/\s+/gu, " ")).toContain(found);
      expect(found).toContain(text.slice(span.start, span.end));
    }),
  );
});

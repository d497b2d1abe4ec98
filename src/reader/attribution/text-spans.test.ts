import { describe, expect, it } from "vitest";
import { quotationsOf } from "../quotations/index.ts";
import { paragraphsOf } from "../text/paragraphs.ts";
import { wordsOf } from "../text/words.ts";
import { textSpans, trimmed, withPairedMarks } from "./text-spans.ts";

function pieces(text: string, ...ranges: [string, string][]) {
  const words = wordsOf(text);
  const at = (needle: string) => text.indexOf(needle);
  const spans = ranges.map(([from, to]) => ({
    first: words.findIndex((word) => word.start >= at(from)),
    last: words.findLastIndex((word) => word.end <= at(to) + to.length) + 1,
  }));
  return textSpans(spans, words, text).map(({ start, end }) => text.slice(start, end));
}

describe("spans of the text", () => {
  it("leave out the marks at their edges", () => {
    expect(pieces("“We test them,” he said.", ["“", ",”"])).toEqual(["We test them"]);
  });

  it("keep what says how the words were meant, and money", () => {
    expect(pieces("“Who shut it?” she asked.", ["“", "?”"])).toEqual(["Who shut it?"]);
    expect(pieces("It cost $5, he said.", ["$", "5,"])).toEqual(["$5"]);
  });

  it("keep the full stop of an abbreviation", () => {
    expect(pieces("It left the U.S. on Monday.", ["It", "U.S."])).toEqual(["It left the U.S."]);
  });

  it("keep a bracket that opens within them, and close one that was cut", () => {
    expect(pieces("Ada Holm (Ind., Skarne) said no.", ["Ada", ")"])).toEqual(["Ada Holm (Ind., Skarne)"]);
    expect(pieces("Ada Holm (Ind.) said no.", ["Ada", "Ind"])).toEqual(["Ada Holm (Ind.)"]);
    expect(pieces("(The pier, he said, was shut.)", ["(", ")"])).toEqual(["The pier, he said, was shut"]);
  });

  it("join pieces that only marks part, and no others", () => {
    expect(pieces("one, two three", ["one", ","], ["two", "two"])).toEqual(["one, two"]);
    expect(pieces("one and three", ["one", "one"], ["three", "three"])).toEqual(["one", "three"]);
  });

  it("of marks alone are none", () => {
    expect(pieces("He said: “…” and left.", ["“", "”"])).toEqual([]);
    expect(trimmed({ start: 0, end: 0 }, "")).toEqual({ start: 0, end: 0 });
  });

  it("take in the closing mark of a quotation that they open", () => {
    const text = "to keep it “under wraps” for now";
    const start = text.indexOf("keep");
    const close = text.indexOf("”") + 1;
    const quotations = quotationsOf(text, paragraphsOf({ text, title: null, blocks: [] }), []);
    const span = withPairedMarks({ start, end: close - 1 }, quotations, text);
    expect(text.slice(span.start, span.end)).toBe("keep it “under wraps”");
    const open = quotations.map((quotation) => ({ ...quotation, closed: false }));
    const unclosed = withPairedMarks({ start, end: close - 1 }, open, text);
    expect(text.slice(unclosed.start, unclosed.end)).toBe("keep it “under wraps");
  });
});

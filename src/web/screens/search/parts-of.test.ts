import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf } from "./parts-of.ts";

const found = (text: string, looked: string) =>
  partsOf(text, looked).flatMap(({ words, isFound }) => (isFound ? [words] : []));

describe("what was looked for, in its words", () => {
  it.each([
    ["The weir held. Weirs do.", "weir", ["weir", "Weir"]],
    ["Maud Kestrel, the engineer", "engineer kestrel", ["Kestrel", "engineer"]],
    ["It will hold\nthrough the week", "“hold through”", ["hold\nthrough"]],
    ["cost (a) and a+b", "a+b", ["a+b"]],
  ])("in “%s”, of %s", (text, looked, words) => {
    expect(found(text, looked)).toEqual(words);
  });

  it.each([
    ["The weirdest weekend", "end"],
    ["The weir held.", '""'],
    ["The weir held.", ". ,"],
    ["hold it through", '"hold through"'],
  ])("nothing in “%s” of %s", (text, looked) => {
    expect(found(text, looked)).toEqual([]);
  });

  it("leaves nothing of the text out, whatever is looked for", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, looked) => {
        expect(
          partsOf(text, looked)
            .map(({ words }) => words)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

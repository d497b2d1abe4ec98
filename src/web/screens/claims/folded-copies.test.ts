import { describe, expect, it } from "vitest";
import { copyOf, said, statement } from "../../fixtures/claims.ts";
import { foldCopies } from "./folded-copies.ts";

const told = (statements: Parameters<typeof foldCopies>[0]) =>
  foldCopies(statements).map(({ statement: each, copies }) => [each.article, ...copies.map(({ article }) => article)]);

describe("copies under their original", () => {
  it("fold under it in their order, copies of copies too", () => {
    const original = said("Wire", "edda");
    const copy = copyOf("Post", original);
    expect(told([copyOf("Tide", copy), original, copy, statement("Bare")])).toEqual([
      ["Wire", "Tide", "Post"],
      ["Bare"],
    ]);
  });

  it("one whose original is not here stands for itself, and so do those that copy each other", () => {
    expect(told([copyOf("Post", said("Elsewhere", "edda"))])).toEqual([["Post"]]);
    const one = copyOf("One", statement("Two"));
    const two = copyOf("Two", statement("One"));
    expect(told([one, two]).toSorted()).toEqual([["One"], ["Two"]]);
  });

  it("nothing is lost and nothing is there twice", () => {
    const original = said("Wire", "edda");
    const all = [original, copyOf("A", original), copyOf("B", original), statement("C")];
    expect(told(all).flat().toSorted()).toEqual(["A", "B", "C", "Wire"]);
  });
});

import { expect, it } from "vitest";
import { dotGroups } from "../../publish/collection/dots.ts";
import { claimOf, copyOf, said, statement } from "../fixtures/claims.ts";
import { leftOf } from "../struck/left.ts";
import { wordsOf } from "./dots-words.ts";

const wire = said("Wire", "edda");
const claim = claimOf([wire, copyOf("Post", wire), said("Herald", "milo"), statement("Bare")], {
  maybeSame: [["milo", "edda"]],
});
const told = (...struck: string[]) => {
  const { claim: left, open } = leftOf(claim, new Set(struck));
  return wordsOf(
    dotGroups(left, (article) => article),
    open,
  );
};

it("dots in words: each origin with its outlets, what states none last", () => {
  expect(told()).toBe("edda: Wire, Post (a copy); milo: Herald; lineage not stated: Bare");
});

it("dots in words: what is struck and what is open is said", () => {
  expect(told("edda")).toBe("edda, struck: Wire, Post (a copy); milo, open: Herald; lineage not stated: Bare");
});

it("an outlet that has it from several stands under the one with fewest, so that each has a dot", () => {
  const both = [said("Wire", "edda"), said("Post", "edda"), said("Post", "milo", { start: 30 })];
  const { claim: left, open } = leftOf(claimOf(both), new Set(["edda"]));
  expect(
    wordsOf(
      dotGroups(left, (article) => article),
      open,
    ),
  ).toBe("edda, struck: Wire; milo: Post");
});

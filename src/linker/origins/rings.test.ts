import { describe, expect, it } from "vitest";
import { ringsIn } from "./rings.ts";

const told = (outlet: string | null, ...way: string[]) => ({ outlet, way });

describe("rings", () => {
  it("A cites B, which cites A", () => {
    expect(ringsIn([told("a", "b"), told("b", "a")])).toEqual(new Set([0, 1]));
  });
  it("through three outlets, and whoever cites one of them", () => {
    expect(ringsIn([told("a", "b"), told("b", "c"), told("c", "a"), told("d", "b")])).toEqual(new Set([0, 1, 2, 3]));
  });
  it("bare statements neither make nor break one", () => {
    expect(ringsIn([told("a", "b"), told("b", "a"), told("b"), told("c")])).toEqual(new Set([0, 1]));
  });
});

describe("no rings", () => {
  it.each([
    ["an outlet's own reporter saw it", [told("a", "a"), told("b", "a")]],
    ["a way that ends", [told("a", "b"), told("b", "ann-pell")]],
    ["B says nothing of where it has it from", [told("a", "b"), told("b")]],
    ["an outlet that is not known", [told(null, "b"), told("b", "ann-pell")]],
    ["nothing", []],
  ])("%s", (_, statements) => expect(ringsIn(statements)).toEqual(new Set()));
});

it("tells of each statement by itself: what leads home by another way is none", () => {
  // b's word from a leads back to b; a's word from b leads on to somebody.
  expect(ringsIn([told("a", "b"), told("b", "a"), told("b", "ann-pell")])).toEqual(new Set([1]));
});

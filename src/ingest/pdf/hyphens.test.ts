import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinLines, wordsOf } from "./hyphens.ts";

const join = (...lines: string[]) => joinLines(lines, wordsOf(lines));

describe("a hyphen at a line's end", () => {
  test.each([
    ["parts a word", ["the har-", "bour was shut"], "the harbour was shut"],
    ["as U+2010", ["the har\u2010", "bour was shut"], "the harbour was shut"],
    ["as a soft hyphen", ["the har\u00ad", "bour was shut"], "the harbour was shut"],
    [
      "in a word that stands whole elsewhere",
      ["the coop-", "eration of two, a cooperation"],
      "the cooperation of two, a cooperation",
    ],
  ])("%s and is taken out", (_, lines, whole) => expect(join(...lines)).toBe(whole));

  test.each([
    ["before a capital", ["the Anglo-", "Saxon wall"], "the Anglo-Saxon wall"],
    ["before a figure", ["the COVID-", "19 ward"], "the COVID-19 ward"],
    ["after a part that always has one", ["a self-", "supporting wall"], "a self-supporting wall"],
    ["in a number", ["some twenty-", "three boats"], "some twenty-three boats"],
    [
      "written with it elsewhere",
      ["a flood-", "prone quay, flood-prone since 1987"],
      "a flood-prone quay, flood-prone since 1987",
    ],
    ["of a compound in three parts", ["the state-of-the-", "art crane"], "the state-of-the-art crane"],
  ])("%s stays", (_, lines, whole) => expect(join(...lines)).toBe(whole));

  test("that stands for what follows keeps its space", () => {
    expect(join("two- and three-", "or four-storey")).toBe("two- and three- or four-storey");
  });

  test("a dash between figures or clauses", () => {
    expect(join("from 1939–", "1945")).toBe("from 1939–1945");
    expect(join("the mole —", "so he said")).toBe("the mole — so he said");
  });

  test("property: no letter is lost, whatever lines there are", () => {
    const line = fc
      .array(fc.constantFrom("har-", "bour", "self-", "A", "1987", "well-known", "—", "x\u00ad"), {
        minLength: 1,
        maxLength: 6,
      })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(join(...lines))).toBe(letters(lines.join("")));
      }),
    );
  });
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../text/words.ts";
import { createPieces } from "./index.ts";

const files = JSON.parse(readFileSync(new URL("../../../model/small/tokenizer.json", import.meta.url), "utf8"));
const pieces = createPieces(files);
const cut = (text: string) => wordsOf(text).flatMap(({ start, end }) => [...pieces.of(text.slice(start, end))]);

/** Strings and the ids that the reference gives for the whole string; written by evaluation/word-pieces.ts. */
const odd: readonly [string, readonly number[]][] = JSON.parse(
  readFileSync(new URL("./fixtures/odd-strings.json", import.meta.url), "utf8"),
);

describe("word by word, the pieces are those of the reference tokenizer", () => {
  test(`on ${odd.length} odd strings`, () => {
    expect(odd.length).toBeGreaterThan(300);
    const wrong = odd.filter(([text, ids]) => cut(text).join() !== ids.join());
    expect(wrong.map(([text, ids]) => ({ text, reference: ids, ours: cut(text) }))).toEqual([]);
  });

  test("whatever case a sigma ends in", () => {
    expect(cut("ΟΔΟΣ")).toEqual(cut("οδοσ"));
    expect(cut("οδος")).not.toEqual(cut("οδοσ"));
  });

  test("what looks like one of its marks is text", () => {
    expect(cut("[SEP]")).toEqual([...cut("["), ...cut("sep"), ...cut("]")]);
    expect(pieces.of("[SEP]")).not.toContain(0);
  });
});

describe("words without pieces", () => {
  test.each(["\u200B", "\uFEFF", "\u0301", "\u0000", "\uD800", ""])("%j", (word) => {
    expect(pieces.of(word)).toEqual([]);
  });

  test("a lone surrogate inside a word changes nothing", () => {
    expect(pieces.of("har\uDC00bor")).toEqual(pieces.of("harbor"));
  });
});

test("what was asked before changes nothing, however little is remembered", () => {
  const forgetful = createPieces(files, 3);
  const words = fc.array(fc.oneof(fc.constantFrom("pier", "dock", "crane", "foreman", "é", "Σ"), fc.string()), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, (asked) => {
      for (const word of asked) expect(forgetful.of(word)).toEqual(pieces.of(word));
    }),
  );
});

test("a word of four million letters is one unknown piece, soon", () => {
  expect(pieces.of("x".repeat(4_000_000))).toHaveLength(1);
});

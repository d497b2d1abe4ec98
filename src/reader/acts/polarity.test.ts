import { describe, expect, test } from "vitest";
import { polarityOf } from "./index.ts";

/** The polarity of a sentence whose cue stands in [] and whose content stands in {}. */
function polarity(marked: string) {
  const plain = marked.replace(/[[\]{}]/g, "");
  const place = (open: string, close: string) => {
    const start = marked.indexOf(open);
    if (start < 0) return [];
    const before = marked.slice(0, start).replace(/[[\]{}]/g, "").length;
    const inner = marked.slice(start, marked.indexOf(close)).replace(/[[\]{}]/g, "").length;
    return [{ start: before, end: before + inner }];
  };
  return polarityOf(plain, place("[", "]"), place("{", "}"), [{ start: 0, end: plain.length }]);
}

describe("a negation that denies nothing", () => {
  test.each([
    "She [could not resist pointing out] {that the gate was open}.",
    "He [couldn't help noting] {that the gate was open}.",
    "He [never missed a chance to say] {that the boat was his}.",
    "It [goes without saying] {that the gate was open}.",
    "She [couldn't believe] {that the pier was gone}.",
    "He [did not hesitate to say] {that the gate was open}.",
  ])("%s", (sentence) => {
    expect(polarity(sentence)).toBe("affirmed");
  });
});

describe("a negation that counts", () => {
  test.each([
    ["not-said", "She [did not say] {who held the key}."],
    ["not-said", "He [never mentioned] {the gate}."],
    ["not-said", "He [did not point out] {that the gate was open}."],
    ["denied", "She [does not believe] {that the pier will hold}."],
    ["denied", "He [denied] {that the boat was his}."],
    ["not-said", "He [left without saying] {who held the key}."],
  ])("%s: %s", (expected, sentence) => {
    expect(polarity(sentence)).toBe(expected);
  });
});

import { expect, it } from "vitest";
import { isSmallBelow } from "./headline.ts";

const at = (word: string, text: string) => {
  const start = text.indexOf(word);
  return isSmallBelow({ start, end: start + word.length }, text);
};

it("a headline's word that the article writes small is no name", () => {
  expect(at("Foreman", "Crane Was Old, Foreman Says\n\nA dock foreman said that it was.")).toBe(true);
});

it.each([
  [
    "below, it is written with a capital too",
    "Baker",
    "Crane Was Old, Baker Says\n\nRoz Baker, no baker, said that it was.",
  ],
  ["it is not written below", "Vale", "Crane Was Old, Vale Says\n\nHe said that it was."],
  ["it stands in no headline", "Miller", "then Miller came to the crane and told a miller of it."],
  ["it is written small within another word", "Fore", "Crane Was Old, Fore Says\n\nA foreman said that it was."],
])("a word is left as it is where %s", (_, word, text) => {
  expect(at(word, text)).toBe(false);
});

import { expect, test } from "vitest";
import { around } from "./around.ts";
import { searchTerms } from "./terms.ts";

test.each([
  ["pier nine", [["pier"], ["nine"]]],
  ['"pier nine" fire', [["pier", "nine"], ["fire"]]],
  ["“pier nine”", [["pier", "nine"]]],
  ["O'Brien's", [["O", "Brien", "s"]]],
  ["Çelik café", [["Çelik"], ["café"]]],
  ['fire" OR (text:x) *', [["fire"], ["OR"], ["text", "x"]]],
])("%s is looked for as %j", (asked, terms) => {
  expect(searchTerms(asked)).toEqual(terms);
});

test.each(["", " ", "*", '""', "—"])("%j holds no word", (asked) => {
  expect(() => searchTerms(asked)).toThrow(/no word to look for/u);
});

test("shows the words around the first place, in whole words", () => {
  const text = `${"far away ".repeat(30)}the foreman collapsed here ${"and so on ".repeat(30)}`;
  const { start, end } = around(text, "collapse");
  const shown = text.slice(start, end);
  expect(shown).toContain("foreman collapsed here");
  expect(shown).toMatch(/^(?:far|away) .* (?:and|so|on)$/u);
  const crowd = `A crowd came. ${"far away ".repeat(30)}It cost four crowns.`;
  expect(crowd.slice(around(crowd, "crowns").start)).toContain("crowns");
  expect(crowd.slice(around(crowd, "crown").start)).not.toContain("crowd");
  expect(around("Short text.", "nowhere")).toEqual({ start: 0, end: 11 });
});

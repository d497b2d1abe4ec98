import { expect, it } from "vitest";
import { COUNTRIES, countryAt, countryOf, countryOfCapital } from "./countries.ts";

it("gives every word to one country", () => {
  const words = COUNTRIES.flatMap(({ names, demonyms }) => [...names, ...demonyms]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  for (const { name, names, capitals, demonyms } of COUNTRIES) {
    for (const word of [...names, ...demonyms]) expect(countryOf(word), word).toBe(name);
    for (const word of capitals) expect(countryOfCapital(word), word).toBe(name);
  }
});

it("takes the longest name", () => {
  expect(countryAt(["south", "sudanese", "officials"], 0)).toEqual({ country: "south sudan", length: 2 });
  expect(countryAt(["south", "officials"], 0)).toBeNull();
  expect(countryOf("larsenland")).toBeNull();
});

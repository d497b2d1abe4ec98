import { describe, expect, test } from "vitest";
import { lighthouse } from "../../test/publish/fixtures/lighthouse.ts";
import { countryName, namedPlaces } from "./named-places.ts";
import { wayWords } from "./tellers.ts";
import { numberWords, quantityWords, toldFigures } from "./told-figures.ts";

test("figures say how many, of what, on whose word, as of when and where", () => {
  const rows = toldFigures(lighthouse()).map(({ figure, quantity, what, teller, asOf, where }) => [
    figure.bound,
    quantity,
    what,
    wayWords(teller),
    asOf,
    where,
  ]);
  expect(rows).toEqual([
    ["at-least", "40", "boats", "Pola Winnard", "March 2033", "Skerrow"],
    ["range", "12 to 15 nautical miles", "coast", "Sound Radio ← two pilots, unnamed", null, null],
    ["exact", "2.5 million dollars", null, "Pola Winnard", null, null],
    ["about", "0.667", "what the county of Wether has", "Pola Winnard", null, null],
    ["at-least", "12", "hands", "the writer’s own word", null, null],
    ["exact", "3", "times", "the writer’s own word", null, null],
  ]);
});

test.each([
  [29, "year of age", "29 years of age"],
  [1, "mile", "1 mile"],
  [0.5, "foot", "0.5 feet"],
  [90, "kilometre per hour", "90 kilometres per hour"],
  [2, "century", "2 centuries"],
  [57, "percentage", "57 %"],
])("%d of the unit %s is %s", (value, unit, words) => {
  const [figure] = lighthouse().figures;
  if (figure === undefined) throw new Error("the fixture has no figures");
  const unitCode = unit === "percentage" ? "%" : "x";
  expect(quantityWords({ ...figure, value, bound: "exact", unit, unitCode })).toBe(words);
});

describe("numbers", () => {
  test.each([
    [0, "0"],
    [-40, "-40"],
    [1300, "1,300"],
    [999_999, "999,999"],
    [1_000_000, "1 million"],
    [2_500_000, "2.5 million"],
    [1_234_567, "1,234,567"],
    [1e12, "1 trillion"],
    [1 / 3, "0.333"],
    [12_345.5, "12,345.5"],
    [1e300, "1e+300"],
  ])("%d is %s", (value, words) => expect(numberWords(value)).toBe(words));
});

test("places come by how often they are named, and are one for each place", () => {
  const places = namedPlaces(lighthouse());
  expect(places.map(({ number, name, mentions }) => [number, name, mentions.length])).toEqual([
    [1, "Skerrow", 2],
    [2, "Inch Harbour", 1],
    [3, "Wether", 1],
    [4, "Port Quill", 1],
    [5, "Galland", 1],
  ]);
});

test("two places of one name are two, and a name outside the gazetteer is one", () => {
  const one = lighthouse();
  const [first] = one.places;
  if (first === undefined) throw new Error("the fixture has no places");
  const twin = { ...first, id: "x1", geonames: 7, lat: 1, lon: 1 };
  const lost = { ...first, id: "x2", geonames: null, lat: null, lon: null };
  const all = namedPlaces({ ...one, places: [first, twin, lost, { ...lost, id: "x3", name: "SKERROW" }] });
  expect(all.map(({ geonames, mentions }) => [geonames, mentions.length])).toEqual([
    [null, 2],
    [9002, 1],
    [7, 1],
  ]);
});

test("a country’s name is told where its code is one", () => {
  expect([countryName("PT"), countryName("pt"), countryName(""), countryName(null)]).toEqual([
    "Portugal",
    null,
    null,
    null,
  ]);
});

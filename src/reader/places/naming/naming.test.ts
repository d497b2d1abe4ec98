import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Entity } from "../../../contract/index.ts";
import { placesIn } from "../fixtures/named.ts";
import { gazetteerFrom, placesOf } from "../index.ts";
import { CALLED_AFTER } from "./called-after.ts";
import { isNoPlace, NO_PLACES } from "./no-places.ts";

const gazetteer = gazetteerFrom(readFileSync(new URL("../../../../model/gazetteer/places.bin", import.meta.url)));

function names(text: string, words: Parameters<typeof placesIn>[1]): string[] {
  return placesIn(text, words, gazetteer).map(({ start, end }) => text.slice(start, end));
}

describe("names that are no places", () => {
  it.each(NO_PLACES.map((rule) => [rule.name, rule] as const))("%s", (_, { pattern, example, not }) => {
    expect(pattern.test(example)).toBe(true);
    expect(pattern.test(not)).toBe(false);
    expect(isNoPlace(example)).toBe(true);
  });

  it("an adjective or a people, unless a place is called so", () => {
    const text = "Zambian ships, the Iowans and Flanders.";
    expect(names(text, { place: ["Zambian", "Iowans", "Flanders"] })).toEqual(["Flanders"]);
  });

  it("a surname, but not behind a word that only places have", () => {
    const text = "Ada Paris was at home. Paris slept. Her sister lives in Paris.";
    expect(placesIn(text, { person: ["Ada Paris"], place: ["Paris"] }, gazetteer).map(({ start }) => start)).toEqual([
      56,
    ]);
  });
});

describe("what is called after a place", () => {
  it.each(CALLED_AFTER.map((rule) => [rule.name, rule] as const))("%s", (_, { example, not }) => {
    expect(names(example, { place: ["Nakuru"] })).toEqual([]);
    expect(names(not, { place: ["Nakuru"] })).toContain("Nakuru");
  });

  it("a fire in a town, where nothing tells of a wildfire, is in the town", () => {
    expect(names("The Nakuru fire was out by noon.", { place: ["Nakuru"] })).toEqual(["Nakuru"]);
  });

  it("the town itself is still one where a fire is called after it", () => {
    expect(names("The Nakuru fire burned 40 acres near Nakuru.", { place: ["Nakuru"] })).toEqual(["Nakuru"]);
  });
});

describe("places in names of bodies", () => {
  it.each([
    ["Laurel County Fire Department", "Laurel County"],
    ["Newark police", "Newark"],
    ["City of Richmond", "Richmond"],
    ["Kremlin of Kazan", null],
    ["Ohio Department of Development", "Ohio"],
    ["Tbilisi", "Tbilisi"],
    ["Saltmere Fire Department", null],
    ["Ohio State University", null],
    ["Boston Globe", null],
    ["United Fruit", null],
    ["Congress", null],
    ["March", null],
    ["EU", null],
  ])("%s: %s", (body, place) => {
    const text = `On Monday ${body} said nothing.`;
    expect(names(text, { organization: [body] })).toEqual(place === null ? [] : [place]);
  });

  it("a government called by its place is a place too", () => {
    const places = placesIn("Moscow said it would answer.", { organization: ["Moscow"] }, gazetteer);
    expect(places).toMatchObject([{ name: "Moscow", country: "RU" }]);
  });
});

describe("names that the network did not see, or not whole", () => {
  it("a country wherever it stands, a town only where it stands elsewhere too", () => {
    expect(names("Ada Holm went to Kenya and Nakuru.", {})).toEqual(["Kenya"]);
    const text = "She went to Nakuru by train. Nakuru had rain.";
    const once: Entity = { id: "e1", name: "Nakuru", type: "place", mentions: [{ start: 12, end: 18, form: "name" }] };
    const places = placesOf({ article: { text, outlet: null }, entities: [once], gazetteer });
    expect(places.map(({ start }) => start)).toEqual([12, 29]);
    expect(names(text, {})).toEqual([]);
  });

  it("a longer name of a country that was cut short", () => {
    expect(names("He came to the United Kingdom by boat.", { place: ["United"] })).toEqual(["United Kingdom"]);
    expect(names("Rain fell in Central Luzon.", { place: ["Luzon"] })).toEqual(["Central Luzon"]);
    expect(names("On Monday Luzon had rain.", { place: ["Luzon"] })).toEqual(["Luzon"]);
    expect(names("He worked for the United Nations.", { place: ["United Nations"] })).toEqual(["United Nations"]);
  });

  it("two names that were taken for one", () => {
    expect(names("She lives in Saltillo, Mexico now.", { place: ["Saltillo, Mexico"] })).toEqual([
      "Saltillo",
      "Mexico",
    ]);
  });

  it("without the article before and the possessive behind", () => {
    expect(names("the Netherlands’ dikes", { place: ["the Netherlands’"] })).toEqual(["Netherlands"]);
  });
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entity } from "../../contract/index.ts";
import { entitiesIn, placesIn } from "./fixtures/named.ts";
import { gazetteerFrom, placesOf } from "./index.ts";

const gazetteer = gazetteerFrom(readFileSync(new URL("../../../model/gazetteer/places.bin", import.meta.url)));

/** Each place as written, with its country and kind. */
function put(text: string, words: Parameters<typeof placesIn>[1], outlet: string | null = null): string[] {
  return placesIn(text, words, gazetteer, outlet).map(({ name, country, kind }) => `${name}: ${country} ${kind}`);
}

describe("which of several places is meant", () => {
  it("the one in the region named behind it", () => {
    const text = "PARIS, Texas — Ada Holm runs a bakery here. Paris has had it for years.";
    const places = placesIn(text, { place: ["PARIS", "Paris", "Texas"] }, gazetteer);
    expect(places.map(({ geonames }) => geonames)).toEqual([4717560, 4736286, 4717560]);
  });

  it("two of one name, where the text says of each where it lies", () => {
    const text = "The team of Springfield, Illinois, beat that of Springfield, Missouri.";
    const [one, , two] = placesIn(text, { place: ["Springfield", "Illinois", "Missouri"] }, gazetteer);
    expect(one?.lon).toBeCloseTo(-89.6, 0);
    expect(two?.lon).toBeCloseTo(-93.3, 0);
  });

  it("the one that an apposition puts in a country", () => {
    const text = "Trains stood still in Lyman, an important railroad hub in Ukraine, said Oren Vale.";
    expect(put(text, { place: ["Lyman", "Ukraine"] })).toEqual(["Lyman: UA city", "Ukraine: UA country"]);
  });

  it("the one near the article's other places", () => {
    const text = "Fire crews from Huntsville, Madisonville and Conroe came to the barn in Walker County.";
    const names = ["Huntsville", "Madisonville", "Conroe", "Walker County"];
    const places = placesIn(text, { place: names }, gazetteer);
    // Texas, though Huntsville in Alabama is larger and has a Walker County not far off
    expect(places.map(({ lon }) => Math.round(lon ?? 0))).toEqual([-96, -96, -95, -96]);
  });

  it("the large one where nothing else is said", () => {
    expect(put("Ada Holm flew to Paris.", { place: ["Paris"] })).toEqual(["Paris: FR city"]);
  });

  it("the one whose people and institutions the article writes of", () => {
    const state = "The county sheriff said on Monday that a man from Georgia had fled along Interstate 75 near Macon.";
    const country = "Georgian and Russian soldiers met in Georgia, their ministries said.";
    expect(put(state, { place: ["Georgia", "Macon"] })).toContain("Georgia: US region");
    expect(put(country, { place: [" Georgia"] })).toEqual(["Georgia: GE country"]);
  });

  it("the one where the outlet is at home", () => {
    const text = "The market of Richmond opens on Friday.";
    expect(put(text, { place: ["Richmond"] }, "Kentucky Courier Herald")).toEqual(["Richmond: US city"]);
    const [place] = placesIn(text, { place: ["Richmond"] }, gazetteer, "The Kentucky Herald");
    expect(place?.lat).toBeCloseTo(37.75, 1);
  });

  it("the capital that speaks for its country", () => {
    const [place] = placesIn("Washington has not answered Tehran.", { place: ["Washington", "Tehran"] }, gazetteer);
    expect(place).toMatchObject({ geonames: 4140963, kind: "city" });
  });
});

describe("what kind of place is meant", () => {
  it("a region where a word for one stands beside the name", () => {
    expect(put("Shells fell in the Donetsk region.", { place: ["Donetsk"] })).toEqual(["Donetsk: UA region"]);
    expect(put("Shells fell in the city of Donetsk.", { place: ["Donetsk"] })).toEqual(["Donetsk: UA city"]);
  });

  it("a region has its middle and is no town", () => {
    const [texas] = placesIn("Rain fell all over Texas.", { place: ["Texas"] }, gazetteer);
    expect(texas).toMatchObject({ kind: "region", geonames: 4736286 });
    expect(texas?.lat).toBeCloseTo(31.1, 0);
  });

  it("a continent has no country", () => {
    expect(put("Rain fell all over Africa.", { place: ["Africa"] })).toEqual(["Africa: null other"]);
  });
});

describe("what is not known", () => {
  it("a name that is in no gazetteer keeps its name and nothing else", () => {
    const [place] = placesIn("Boats lay in Quellmouth Sound.", { place: ["Quellmouth Sound"] }, gazetteer);
    expect(place).toEqual({
      id: "p1",
      start: 13,
      end: 29,
      name: "Quellmouth Sound",
      geonames: null,
      lat: null,
      lon: null,
      country: null,
      kind: "other",
    });
  });

  it("a village elsewhere that nothing speaks for is not meant", () => {
    const text = "In Kenya, Ada Holm drove from Nairobi to Kirksville and on to Mombasa.";
    const places = placesIn(text, { place: ["Kenya", "Nairobi", "Kirksville", "Mombasa"] }, gazetteer);
    expect(places.map(({ country }) => country)).toEqual(["KE", "KE", null, "KE"]);
  });

  it("a part of the world is none of the towns of its name", () => {
    expect(put("Prices rose in the Middle East and the Pacific.", { place: ["Middle East", "Pacific"] })).toEqual([
      "Middle East: null other",
      "Pacific: null other",
    ]);
  });

  it("without a gazetteer names are found all the same", () => {
    const places = placesIn("Ada Holm flew to Paris.", { place: ["Paris"] }, null);
    expect(places).toMatchObject([{ name: "Paris", geonames: null, lat: null, kind: "other" }]);
  });
});

/** Anything at all with some of its words taken for names. */
const named = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.constantFrom(
          "Paris",
          ", ",
          "Texas",
          " in ",
          "’s ",
          "(",
          "the ",
          "County",
          "U.S.",
          "Saint ",
          "\n",
          "Georgian",
          "İ",
        ),
        fc.string({ unit: "grapheme", maxLength: 12 }),
      ),
      { maxLength: 60 },
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom("place", "organization", "person")), { maxLength: 20 }),
  )
  .map(([parts, spans]) => {
    const text = parts.join("");
    const entities = spans.flatMap(([at, length, type], nth): Entity[] => {
      const start = text.length === 0 ? 0 : at % text.length;
      const end = Math.min(text.length, start + length + 1);
      const mentions = [{ start, end, form: "name" as const }];
      return end > start ? [{ id: `e${nth}`, name: "x", type: type as "place", mentions }] : [];
    });
    return { text, entities };
  });

describe("in any text", () => {
  it("places lie within it, in order, none overlapping another, and are the same each time", () => {
    fc.assert(
      fc.property(named, ({ text, entities }) => {
        const article = { text, outlet: null };
        const places = placesOf({ article, entities, gazetteer });
        let before = 0;
        for (const { start, end, lat, lon, geonames, name } of places) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(name).toBe(text.slice(start, end).replace(/\s+/gu, " "));
          expect([lat === null, lon === null]).toEqual([geonames === null, geonames === null]);
          before = end;
        }
        expect(placesOf({ article, entities, gazetteer })).toEqual(places);
      }),
    );
  });

  it("two thousand letters take less than 50 ms, whatever they are", () => {
    const texts = [
      "A".repeat(2000),
      "Paris, ".repeat(285),
      "I-".repeat(1000),
      " '’”".repeat(500),
      "Republican ".repeat(180),
    ];
    for (const text of texts) {
      const entities = entitiesIn(text, { place: [text.slice(0, 1900), text.slice(0, 90), "Paris"] });
      placesOf({ article: { text, outlet: null }, entities, gazetteer });
      const before = process.cpuUsage();
      placesOf({ article: { text, outlet: text }, entities, gazetteer });
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(50);
    }
  });
});

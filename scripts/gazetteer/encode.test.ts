import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gazetteerFrom } from "../../src/reader/places/gazetteer/decode.ts";
import { fold } from "../../src/reader/places/gazetteer/fold.ts";
import { encode } from "./encode.ts";
import { other, own, type PlaceRecord } from "./record.ts";

const SHIPPED = new URL("../../model/gazetteer/places.bin", import.meta.url);

const records = fc.array(
  fc.record({
    geonames: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    lat: fc.integer({ min: -9_000_000, max: 9_000_000 }).map((degrees) => degrees / 100_000),
    lon: fc.integer({ min: -18_000_000, max: 18_000_000 }).map((degrees) => degrees / 100_000),
    country: fc.constantFrom("FR", "US", null),
    region: fc.constant(null),
    kind: fc.constantFrom("country", "district", "city", "part", "other"),
    population: fc.nat(30_000_000),
    capital: fc.boolean(),
    names: fc.array(fc.string({ unit: fc.constantFrom(..."abcxyz é-'"), minLength: 1, maxLength: 9 }).map(own), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  { maxLength: 80 },
) as fc.Arbitrary<PlaceRecord[]>;

describe("the gazetteer's file", () => {
  it("gives back under each name what bears it", () => {
    fc.assert(
      fc.property(records, (places) => {
        const gazetteer = gazetteerFrom(encode(places));
        for (const { geonames, lat, lon, country, kind, population, capital, names } of places) {
          for (const { name } of names) {
            if (fold(name) === "") continue;
            const found = gazetteer.named(name).filter(({ place }) => place.geonames === geonames);
            expect(found).toContainEqual({
              use: "own",
              place: expect.objectContaining({ lat, lon, country, kind, capital, region: null }),
            });
            const sizes = found.map(({ place }) => Math.abs(place.population - population) / (population + 1));
            expect(Math.min(...sizes)).toBeLessThan(0.001);
          }
        }
        expect(gazetteer.named("qqq")).toEqual([]);
      }),
    );
  });

  it("ties a place to its region, and holds how it bears the name", () => {
    const texas = record("region", "US.TX", [own("Texas")]);
    const paris = record("city", "US.TX", [own("Paris"), other("Lamartown")]);
    const gazetteer = gazetteerFrom(encode([paris, texas]));
    const [region] = gazetteer.named("texas");
    expect(gazetteer.named("LAMARTOWN")).toMatchObject([{ use: "other", place: { region: region?.place.record } }]);
  });

  it("is told where it is none or cut off", () => {
    const bytes = encode([record("city", null, [own("Paris")])]);
    expect(() => gazetteerFrom(new Uint8Array(40))).toThrow("are no gazetteer of this version");
    expect(() => gazetteerFrom(bytes.subarray(0, bytes.length - 1))).toThrow("it was cut off");
  });

  it("that ships loads at once and from any place in memory", () => {
    const bytes = readFileSync(SHIPPED);
    const before = performance.now();
    const gazetteer = gazetteerFrom(bytes);
    expect(performance.now() - before).toBeLessThan(200);
    expect(bytes.length).toBeLessThan(60_000_000);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(gazetteerFrom(shifted.subarray(1)).named("Nairobi")).toEqual(gazetteer.named("Nairobi"));
  });
});

function record(kind: PlaceRecord["kind"], region: string | null, names: PlaceRecord["names"]): PlaceRecord {
  return { geonames: 1, lat: 0, lon: 0, country: "US", region, kind, population: 10, capital: false, names };
}

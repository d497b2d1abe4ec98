import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lighthouse } from "../../../test/publish/fixtures/lighthouse.ts";
import { namedPlaces } from "../named-places.ts";
import { mapMarkup } from "./map.ts";
import { densest, frameOf, isLocated, type Located, SIZE, scaleBar } from "./map-frame.ts";
import { labelsOf } from "./map-labels.ts";

const place = (lon: number, lat: number, kind: Located["kind"] = "city"): Located => ({
  number: 1,
  name: "Somewhere",
  geonames: 1,
  country: null,
  kind,
  lon,
  lat,
  mentions: [],
});
const mentioned = (times: number) => {
  const [one] = lighthouse().places;
  return one === undefined ? [] : new Array<typeof one>(times).fill(one);
};
const at = (places: readonly Located[], { lon, lat }: Located) => frameOf(places).projection([lon, lat]) ?? [NaN, NaN];

describe("the map’s frame", () => {
  test("holds every place but countries, wherever they lie", () => {
    const coordinates = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(coordinates, { minLength: 1, maxLength: 8 }), (all) => {
        const places = all.map(([lon, lat]) => place(lon, lat));
        for (const one of places) {
          const [x = NaN, y = NaN] = at(places, one);
          expect(x).toBeGreaterThanOrEqual(-0.5);
          expect(x).toBeLessThanOrEqual(SIZE.width + 0.5);
          expect(y).toBeGreaterThanOrEqual(-0.5);
          expect(y).toBeLessThanOrEqual(SIZE.height + 0.5);
        }
      }),
    );
  });

  test("one place stands in the middle, with its surroundings", () => {
    const [x = 0, y = 0] = at([place(10, 50)], place(10, 50));
    expect(Math.abs(x - SIZE.width / 2)).toBeLessThan(1);
    expect(Math.abs(y - SIZE.height / 2)).toBeLessThan(12);
    expect(scaleBar(frameOf([place(10, 50)]))?.kilometres).toBeGreaterThanOrEqual(100);
  });

  test("goes across the 180th meridian where that is the shorter way", () => {
    expect(frameOf([place(178, -17), place(-172, -14)]).world).toBe(false);
    expect(frameOf([place(-80, 40), place(80, 40)]).world).toBe(true);
  });

  test("a country, whose point says little, does not widen it", () => {
    const towns = [place(36, 50), place(38, 49)];
    const narrow = frameOf(towns).projection.scale();
    expect(frameOf([...towns, place(100, 60, "country")]).projection.scale()).toBe(narrow);
    expect(frameOf([...towns, place(100, 60)]).projection.scale()).toBeLessThan(narrow);
    const beside = place(31, 46, "country");
    const [x = NaN, y = NaN] = at([...towns, beside], beside);
    expect(x > 0 && y < SIZE.height, "one next to them is on the map").toBe(true);
  });

  test("of places all over the world, those are near which lie in the part where the most are named", () => {
    const named = (lon: number, lat: number, times: number) => ({ ...place(lon, lat), mentions: mentioned(times) });
    const [one, other, far] = [named(30, 50, 2), named(38, 48, 3), named(-77, 39, 4)];
    expect(densest([one, other, far, { ...named(100, 60, 30), kind: "country" }])).toEqual([one, other]);
    expect(densest([named(170, 0, 1), named(-175, 5, 1), far])).toHaveLength(2);
    expect(densest([far, named(100, 0, 1)]), "one place is no part").toEqual([]);
  });

  test("what has no coordinates, or none that can be, is not located", () => {
    const [known] = namedPlaces(lighthouse());
    if (known === undefined) throw new Error("the fixture has no places");
    expect(isLocated(known)).toBe(true);
    expect(isLocated({ ...known, lat: null })).toBe(false);
    expect(isLocated({ ...known, lat: 91 })).toBe(false);
  });
});

test("labels cover neither dots nor each other, and stay on the map", () => {
  const dot = fc.record({
    x: fc.double({ min: 0, max: SIZE.width, noNaN: true }),
    y: fc.double({ min: 0, max: SIZE.height, noNaN: true }),
    radius: fc.double({ min: 5, max: 15, noNaN: true }),
    name: fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom("a", "b", "M") }),
  });
  fc.assert(
    fc.property(fc.array(dot, { maxLength: 20 }), (dots) => {
      const labels = labelsOf(
        dots.map((one, index) => ({ ...one, number: index + 1 })),
        SIZE.height,
      );
      const boxes = labels.map(({ x, y, words, anchor }) => {
        const width = words.length * 7.2;
        const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
        return { left, right: left + width, top: y - 11, bottom: y + 3 };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.left >= 0 && box.right <= SIZE.width && box.top >= 0 && box.bottom <= SIZE.height).toBe(true);
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

test("towns are filled, regions are rings, and what lies beyond the map is counted", () => {
  const map = mapMarkup(namedPlaces(lighthouse()), null)?.source ?? "";
  expect([...map.matchAll(/class="spot (\w+)"/gu)].map(([, kind]) => kind).sort()).toEqual(["area", "town", "town"]);
  expect(map).toContain("1 place lies beyond the map.");
  expect(map).toContain(">Inch Harbour<");
  expect(mapMarkup(namedPlaces({ ...lighthouse(), places: [] }), null)).toBeNull();
  const lost = namedPlaces(lighthouse()).filter(({ geonames }) => geonames === null);
  expect(mapMarkup(lost, null), "nothing is known of where they are").toBeNull();
});

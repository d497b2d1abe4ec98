import { expect, test } from "vitest";
import { loadGazetteer } from "./gazetteer.ts";

test("the gazetteer that comes with the package knows the world's capitals and no invented town", async () => {
  const gazetteer = await loadGazetteer();
  const capitals = (name: string) =>
    gazetteer.named(name).filter(({ place }) => place.capital && place.kind === "city");
  expect(capitals("Nairobi")).toMatchObject([{ use: "own", place: { country: "KE", geonames: 184745 } }]);
  expect(capitals("N'Djamena")).toMatchObject([{ place: { country: "TD" } }]);
  expect(gazetteer.named("Saltmere")).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filtersOf, leadsNowhere, pathOf, SCREENS, searchOf, viewOf } from "./address.ts";

describe("addresses", () => {
  it("a view becomes an address and comes back the same", () => {
    const name = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/^\.{1,2}$/u.test(text));
    const view = fc.record({ collection: name, screen: fc.constantFrom(...SCREENS), id: fc.option(name) });
    fc.assert(
      fc.property(view, (one) => {
        expect(viewOf(pathOf(one))).toEqual(one);
      }),
    );
  });

  it("what narrows and what is struck comes back the same", () => {
    const values = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
    const filters = fc.record({ outlet: values, notOutlet: values, without: values, order: fc.constant("difference") });
    fc.assert(
      fc.property(filters, (one) => {
        expect(filtersOf(searchOf(one))).toEqual(one);
      }),
    );
  });

  it("tells what is no page from what is one", () => {
    for (const path of ["/zzz", "/c", "/c/", "/claims", "/c/fire/moons", "/zzz/c/fire/claims", "/start"])
      expect(leadsNowhere(path), path).toBe(true);
    for (const path of ["/", "", "/c/fire", "/c/fire/claims", "/c/fire/sources/a%2Fb", "/c/fire/claims/c1/more"])
      expect(leadsNowhere(path), path).toBe(false);
  });

  it("leaves out what it does not know", () => {
    expect(filtersOf("moon=full&outlet=Wire")).toEqual({ outlet: ["Wire"] });
    expect(viewOf("/c/fire/moons")).toMatchObject({ collection: "fire", screen: "overview" });
    expect(viewOf("/elsewhere").collection).toBeNull();
  });
});

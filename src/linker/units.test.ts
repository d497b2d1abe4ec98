import fc from "fast-check";
import { expect, test } from "vitest";
import type { Link, Links } from "./links.ts";
import type { Profile } from "./profile.ts";
import { joins, unitsOf } from "./units.ts";

const link: Link = { a: 0, b: 0, score: 1, why: [] };
const nothing: Links = { a: "a", b: "b", copy: null, quotes: [], figures: [], claims: [], disputes: [], sources: [] };
const profiles = (ids: readonly string[]) => ids.map((id) => ({ article: { id } }) as unknown as Profile);
const named = (units: ReturnType<typeof unitsOf>) =>
  units.map((unit) => unit.profiles.map(({ article }) => article.id).join(""));

const several = [link, link];

test("a passage, a quotation, several likely claims, or one and a figure join two articles", () => {
  expect(joins({ ...nothing, claims: [link], figures: [link] })).toBe(true);
  expect(joins({ ...nothing, quotes: [link] })).toBe(true);
  expect(joins({ ...nothing, claims: several })).toBe(true);
  expect(joins({ ...nothing, copy: { share: "some", first: "unknown", passages: [] } })).toBe(true);
});

test("one claim, unlikely ones, denials, figures and sources do not", () => {
  expect(joins({ ...nothing, claims: [link] })).toBe(false);
  expect(joins({ ...nothing, claims: [link], figures: [{ ...link, score: 0.5 }] })).toBe(false);
  expect(joins({ ...nothing, claims: [{ ...link, score: 0.3 }], figures: [link] })).toBe(false);
  expect(joins({ ...nothing, claims: several.map((each) => ({ ...each, score: 0.34 })) })).toBe(false);
  for (const kind of ["figures", "sources", "disputes"] as const)
    expect(joins({ ...nothing, [kind]: several }), kind).toBe(false);
});

test("units are what is joined, directly or through others, with all their links and none to outside", () => {
  const links = [
    { ...nothing, a: "a", b: "c", claims: several },
    { ...nothing, a: "c", b: "d", quotes: [link] },
    { ...nothing, a: "a", b: "d", figures: [link] },
    { ...nothing, a: "a", b: "b", figures: [link] },
  ];
  const units = unitsOf({ profiles: profiles(["d", "b", "c", "a"]), links });
  expect(named(units)).toEqual(["acd", "b"]);
  expect(units.map((unit) => unit.links.map(({ a, b }) => a + b))).toEqual([["ac", "ad", "cd"], []]);
});

test("are the same whatever order articles and links come in", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => ({ ...nothing, a, b, claims: [link] })));
  fc.assert(
    fc.property(fc.subarray(pairs), fc.shuffledSubarray(ids, { minLength: 6 }), (links, order) => {
      const shuffled = unitsOf({ profiles: profiles(order), links: links.toReversed() });
      expect(shuffled).toEqual(unitsOf({ profiles: profiles(ids), links }));
    }),
  );
});

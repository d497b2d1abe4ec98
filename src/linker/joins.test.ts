import { expect, test } from "vitest";
import { joins } from "./joins.ts";
import type { Link, Links } from "./links.ts";

const link: Link = { a: 0, b: 0, score: 1, why: [] };
const several = [link, link];
const nothing: Links = { a: "a", b: "b", copy: null, quotes: [], figures: [], claims: [], disputes: [], sources: [] };

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

import { expect, test } from "vitest";
import { profileWith } from "./fixtures/profile.ts";
import { statementAt } from "./fixtures/sources.ts";
import { joins, type Shared } from "./joins.ts";
import type { Link } from "./links.ts";

const link: Link = { a: 0, b: 0, score: 1, why: [] };
const nothing: Shared = { copy: null, quotes: [], figures: [], claims: [], disputes: [] };
const TEXT = "The ferry left late.";
const naming = (...names: string[]) =>
  profileWith({ text: TEXT }, { statements: [statementAt(TEXT, TEXT, { names })] });

const [skaw, alsoSkaw, elsewhere] = [naming("skaw", "ines holm"), naming("skaw"), naming("saltmere")];

test("a passage, a quotation or three likely claims join two articles, whatever they name", () => {
  expect(joins({ ...nothing, quotes: [link] }, skaw, elsewhere)).toBe(true);
  expect(joins({ ...nothing, claims: [link, link, link] }, skaw, elsewhere)).toBe(true);
  expect(joins({ ...nothing, copy: { share: "some", first: "unknown", passages: [] } }, skaw, elsewhere)).toBe(true);
});

test("two likely claims, or one and a figure, join those that name the same", () => {
  for (const shared of [
    { ...nothing, claims: [link, link] },
    { ...nothing, claims: [link], disputes: [link] },
    { ...nothing, claims: [link], figures: [link] },
  ]) {
    expect(joins(shared, skaw, alsoSkaw)).toBe(true);
    expect(joins(shared, skaw, elsewhere)).toBe(false);
    expect(joins(shared, naming(), naming())).toBe(false);
  }
});

test("one claim, unlikely ones, unlikely figures and figures alone do not", () => {
  const unlikely = { ...link, score: 0.34 };
  for (const shared of [
    { ...nothing, claims: [link] },
    { ...nothing, claims: [unlikely, unlikely, unlikely] },
    { ...nothing, claims: [link], figures: [{ ...link, score: 0.5 }] },
    { ...nothing, claims: [unlikely], figures: [link] },
    { ...nothing, figures: [link, link, link] },
    { ...nothing, disputes: [unlikely, unlikely] },
    nothing,
  ])
    expect(joins(shared, skaw, alsoSkaw)).toBe(false);
});

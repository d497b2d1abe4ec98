import { expect, test } from "vitest";
import type { CollectionSource } from "../../contract/index.ts";
import { byNames, isGone } from "./speakers.ts";

const source = (key: string, name: string, forms: string[] = []): CollectionSource => ({
  key,
  name,
  type: "named-person",
  statements: 1,
  articles: 1,
  outlets: 1,
  through: [],
  forms: [name, ...forms],
  publishedBy: [],
  owner: null,
});
const known = byNames([
  source("maud", "Maud Kestrel", ["Kestrel"]),
  source("wire", "Vale Wire"),
  source("k", "Kestrel"),
]);
const speakerOf = (name: string) => known.get(name.toLowerCase());

test("a source is known by all it is called; its own name goes before another's short one", () => {
  expect(speakerOf("maud kestrel")?.key).toBe("maud");
  expect(speakerOf("Kestrel")?.key).toBe("k");
  expect(speakerOf("Ines")).toBeUndefined();
});

test("a rendering goes with its speaker, or with the outlet that printed it, and with nobody else", () => {
  const quote = { speaker: "Maud Kestrel" };
  expect(isGone(quote, "Vale Wire", ["maud"], speakerOf)).toBe(true);
  expect(isGone(quote, "Vale Wire", ["wire"], speakerOf)).toBe(true);
  expect(isGone(quote, "Vale Wire", ["k"], speakerOf)).toBe(false);
  expect(isGone(quote, "Vale Wire", [], speakerOf)).toBe(false);
  expect(isGone({ speaker: null }, "Herald", ["maud"], speakerOf)).toBe(false);
});

import { describe, expect, it } from "vitest";
import type { NamedSpan } from "./merge.ts";
import { SHIP_SIGNS, withoutShips } from "./ships.ts";

/** How many of the places where a text has a name stay names. */
function kept(name: string, text: string, type: NamedSpan["type"] = "place"): number {
  const names: NamedSpan[] = [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "gu"))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    type,
  }));
  return withoutShips(names, text).length;
}

describe("names of ships are no names of people or places", () => {
  it.each(SHIP_SIGNS)("$name", ({ example, not }) => {
    for (const type of ["person", "organization", "place"] as const) {
      expect(kept("Sula Maid", example, type)).toBe(0);
      expect(kept("Sula Maid", not, type)).toBe(1);
    }
  });

  it.each([
    "The HMS Sula Maid was late.",
    "He served on the MV “Sula Maid” for a year.",
    "The trawler, the Sula Maid, was late.",
    "On board the Sula Maid they slept.",
    "The wreck of the Sula Maid lies off Brenk.",
    "The Sula Maid had been towed into Brenk.",
    "The Sula Maid left the harbour at dawn.",
    "The “Sula Maid”, a coaster, was late.",
  ])("%s", (text) => expect(kept("Sula Maid", text)).toBe(0));

  it.each([
    ["The crew of the Sula Maid Express were late.", "Sula Maid"],
    ["The Rovers sank to the foot of the league.", "Rovers"],
    ["The ferry from Nakuru was late.", "Nakuru"],
    ["Nakuru sank into debt.", "Nakuru"],
    ["Ada Holm sailed from Brenk.", "Ada Holm"],
    ["The ferry is late, Ada Holm said.", "Ada Holm"],
    ["Friendship Nakuru", "Nakuru"],
    ["Aboard the ferry was Ada Holm.", "Ada Holm"],
  ])("%s: %s stays", (text, name) => expect(kept(name, text, "person")).toBe(1));

  it("what is told once holds for the same name elsewhere", () => {
    expect(kept("Sula Maid", "Sula Maid raised\n\nThe ferry Sula Maid was raised. Sula Maid’s owner was glad.")).toBe(
      0,
    );
    expect(kept("Grey Heron", "The ferry Sula Maid was late, said Grey Heron.", "person")).toBe(1);
  });

  it("of one word, which a town may have too, only behind “the”", () => {
    expect(kept("Nakuru", "The ferry Nakuru was late. The Nakuru left again. In Nakuru people waited.")).toBe(1);
  });

  it("is asked of a name of a million letters in no time", () => {
    const long = "Aa ".repeat(300_000).trim();
    expect(withoutShips([{ start: 4, end: 4 + long.length, type: "place" }], `The ${long} sank.`)).toHaveLength(1);
  });
});

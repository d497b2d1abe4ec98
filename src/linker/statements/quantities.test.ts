import { describe, expect, it } from "vitest";
import { negates } from "./negation.ts";
import { quantitiesIn } from "./quantities.ts";

const values = (text: string) => quantitiesIn(text, [{ start: 0, end: text.length }]).map(({ value }) => value);

describe("quantities", () => {
  it.each([
    ["The wave killed 170,000 people.", ["170000"]],
    ["Twelve sailors and two clerks were hurt.", ["12", "2"]],
    ["Some 2 million fled.", ["2000000"]],
    ["Dozens were injured.", ["dozens"]],
    ["A 6.1-magnitude tremor shook the pier.", ["6.1"]],
    ["Some 24 people fled, and about 12 stayed.", ["24", "12"]],
    ["It said 24 fled to Skaw, 12 to Alder.", ["24", "12"]],
  ])("are read from %j", (text, expected) => expect(values(text)).toEqual(expected));

  it.each([
    "It happened in 2031.",
    "It happened on 12 May and on June 3rd.",
    "It happened at 3:20, or at 0737 GMT.",
    "One of the sailors fled.",
    "Sailors fled.",
    "The fire on Pier 9 reached Warehouse 4.",
  ])("are none in %j", (text) => expect(values(text)).toEqual([]));

  it("know what they count by the words around them, in their base form", () => {
    expect(quantitiesIn("injuring dozens of sailors", [{ start: 0, end: 26 }])).toEqual([
      { value: "dozens", of: ["injure", "sailor"] },
    ]);
  });
});

describe("negation", () => {
  it.each(["No one was hurt.", "It is completely false.", "We didn’t close the lock.", "without a word"])(
    "is in %j",
    (text) => expect(negates(text)).toBe(true),
  );
  it.each(["Nobles were hurt.", "It is noted.", "The lock was closed.", "They fled north."])("is not in %j", (text) =>
    expect(negates(text)).toBe(false),
  );
});

import { describe, expect, it } from "vitest";
import { familyOf, isEvent } from "./families.ts";
import { termsOf } from "./index.ts";

const words = (text: string) => termsOf(text).map(({ word }) => word);

describe("families of words", () => {
  it.each([
    ["The airstrikes went on", "Bombs fell", "bomb"],
    ["Two drowned divers died", "The deaths of two divers", "kill"],
    ["The tremor was felt", "An earthquake was felt", "quake"],
    ["They were detained", "Nine arrests were made", "arrest"],
  ])("“%s” and “%s” tell of one kind", (one, other, family) => {
    expect(words(one)).toContain(family);
    expect(words(other)).toContain(family);
    expect(isEvent(family)).toBe(true);
  });

  it.each(["pump", "council", "harbour", "hit", "fall"])("leaves “%s” alone", (word) => {
    expect(familyOf(word)).toBe(word);
    expect(isEvent(word)).toBe(false);
  });

  it("takes things for no events", () => {
    expect(familyOf("vessel")).toBe("ship");
    expect(isEvent("ship")).toBe(false);
  });

  it("gives the same word when asked again", () => {
    for (const word of ["raid", "wounded", "aircraft", "valve"]) expect(familyOf(familyOf(word))).toBe(familyOf(word));
  });
});

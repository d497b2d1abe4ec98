import { describe, expect, it } from "vitest";
import { regularBases } from "./bases.ts";
import { termsOf } from "./index.ts";
import { baseOf, rarityOf } from "./vocabulary.ts";

const words = (text: string) => termsOf(text).map(({ word }) => word);

describe("terms", () => {
  it("are content words in their base form, each once", () => {
    expect(words("The waves were closing a bridge, and the bridges fell.")).toEqual([
      "wave",
      "close",
      "bridge",
      "fall",
    ]);
  });

  it("hold the parts of words with a hyphen, and numbers", () => {
    expect(words("a 6.1-magnitude tremor")).toContain("6.1");
    expect(words("a 6.1-magnitude tremor")).toContain("magnitude");
  });

  it("tell a part of a country from the country, and take a people's adjective for the place", () => {
    expect(words("South Larsmark’s army")).toContain("south larsmark");
    expect(words("South Larsmark’s army")).not.toContain("larsmark");
    expect(words("the Larsmarkese army")).toContain("larsmark");
    expect(words("the cheese")).toEqual(["cheese"]);
  });

  it("have none of what says nothing", () => expect(termsOf("It was not what they had been.")).toEqual([]));

  it("weigh more the rarer they are, between 0 and 1", () => {
    expect(rarityOf("crater")).toBeGreaterThan(rarityOf("house"));
    expect(rarityOf("the")).toBeLessThan(0.1);
    expect(rarityOf("zzyzx")).toBe(1);
  });
});

describe("base forms", () => {
  it.each([
    ["struck", "strike"],
    ["injuries", "injury"],
    ["stopped", "stop"],
    ["children", "child"],
    ["houses", "house"],
    ["crisis", "crisis"],
    ["constructor", "constructor"],
  ])("of %s is %s", (word, base) => expect(baseOf(word)).toBe(base));

  it("end with the word itself", () => expect(regularBases("quay")).toEqual(["quay"]));
});

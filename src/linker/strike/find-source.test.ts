import { describe, expect, it } from "vitest";
import { findSource } from "./index.ts";

describe("who is meant", () => {
  const sources = [
    { key: "ann-pell", name: "Ann Pell", forms: ["Pell", "the commissioner"] },
    { key: "oren-pell", name: "Oren Pell", forms: ["Pell"] },
    { key: "afp", name: "AFP", forms: ["Agence France-Presse"] },
  ];
  it.each([
    ["ann-pell", "ann-pell"],
    ["ann pell", "ann-pell"],
    ["Commissioner", "ann-pell"],
    ["the commissioner", "ann-pell"],
    ["agence france-presse", "afp"],
    ["Oren", "oren-pell"],
  ])("%s", (name, found) => {
    const lookup = findSource(name, sources);
    expect("found" in lookup && lookup.found.map(({ key: each }) => each)).toEqual([found]);
  });
  it("is asked back where two are called so", () => {
    const lookup = findSource("Pell", sources);
    expect("fits" in lookup && lookup.fits.map(({ key: each }) => each)).toEqual(["ann-pell", "oren-pell"]);
  });
  it("is all who are called the same", () => {
    const officials = ["officials-1", "officials-2"].map((each) => ({ key: each, name: "officials", forms: [] }));
    const lookup = findSource("Officials", [...sources, ...officials]);
    expect("found" in lookup && lookup.found.map(({ key: each }) => each)).toEqual(["officials-1", "officials-2"]);
  });
  it("is nobody, with the nearest", () => {
    const lookup = findSource("Anne Pel", sources);
    expect("near" in lookup && lookup.near[0]?.key).toBe("ann-pell");
    expect(findSource("Pell", [])).toEqual({ near: [] });
  });
});

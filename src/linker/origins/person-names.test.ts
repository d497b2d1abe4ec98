import { describe, expect, it } from "vitest";
import { fitOfNames, nameForms, namePartsOf, samePart } from "./person-names.ts";

describe("the parts of a person's name", () => {
  it.each([
    ["Dr. Ana-Maria al-Hadi", ["ana", "maria", "hadi"]],
    ["President Oren Vale", ["oren", "vale"]],
    ["Oren Vale Jr.", ["oren", "vale"]],
    ["O. M. Vale", ["om", "vale"]],
    ["Oren (Bosun) Vale", ["oren", "vale"]],
    ["harbour secretary Ann Pell and Oren Vale", ["ann", "pell"]],
    ["Larsen Lines chief executive Ann Pell", ["ann", "pell"]],
    ["Larsen Lines President and General Manager Ann Pell", ["ann", "pell"]],
    ["Billy King", ["billy", "king"]],
    ["Vale", ["vale"]],
  ])("%s", (name, parts) => expect(namePartsOf(name)).toEqual(parts));
});

it("takes names for forms of a person, and nothing that describes him", () => {
  expect(nameForms(["Ann Pell", "Pell", "the clerk", "a Larsen harbour official", "Abu al-Hadi"])).toEqual([
    "Ann Pell",
    "Pell",
    "Abu al-Hadi",
  ]);
});

describe("spellings of one part of a name", () => {
  it.each([
    ["Khaled", "Khalid"],
    ["Mohammed", "Muhamad"],
    ["Sergei", "Sergey"],
    ["Kouyias", "Kougias"],
  ])("%s, %s", (one, other) => expect(samePart(one.toLowerCase(), other.toLowerCase())).toBe(true));
  it.each([
    ["Vale", "Vane"],
    ["Maria", "Mara"],
    ["Dana", "Dina"],
    ["Marina", "Moreno"],
    ["Larsen", "Carsen"],
  ])("not %s, %s", (one, other) => expect(samePart(one.toLowerCase(), other.toLowerCase())).toBe(false));
});

describe("how two names fit", () => {
  const fit = (one: string, other: string) => fitOfNames(namePartsOf(one), namePartsOf(other));
  it.each([
    ["Al-Sawad Khalid", "Sawad Khaled Omar"],
    ["Oren M. Vale", "Oren Vale"],
    ["O. Vale", "Oren Vale"],
    ["Ana Maria Pell", "Ana Pell"],
  ])("%s and %s are one person", (one, other) => {
    expect(fit(one, other)).toBe("same");
    expect(fit(other, one)).toBe("same");
  });
  it.each([
    ["Vale", "Oren Vale"],
    ["Vale", "Vale"],
  ])("%s may be short for %s", (one, other) => expect(fit(one, other)).toBe("short"));
  it.each([
    ["Oren Vale", "Ann Vale"],
    ["Oren Vale", "Oren Pell"],
    ["Vale Oren", "Oren Vale"],
    ["Pell", "Oren Vale"],
    ["A. Vale", "Oren Vale"],
  ])("%s and %s are two", (one, other) => expect(fit(one, other)).toBe("different"));
});

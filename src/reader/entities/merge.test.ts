import { describe, expect, it } from "vitest";
import { marked } from "./fixtures/marked.ts";
import { isMadeOfInitials, mergeNames, nameOf } from "./merge.ts";

/** Entities of a text whose names are marked {p:…}, {o:…} or {l:…}. */
function merged(source: string) {
  const { names, text } = marked(source);
  return mergeNames(names, text).map((entity) => ({
    name: entity.name,
    type: entity.type,
    mentions: entity.mentions.map(({ start, end }) => text.slice(start, end)),
  }));
}

describe("names of one article", () => {
  it("are one for full name and surname, in any order", () => {
    expect(merged("{p:Calloway} Defends Crew. {p:Ines Calloway} spoke; {p:Calloway's} crew listened.")).toEqual([
      { name: "Ines Calloway", type: "person", mentions: ["Calloway", "Ines Calloway", "Calloway's"] },
    ]);
  });

  it("leave out titles", () => {
    expect(merged("{p:Mayor Tilda Brandt} and {p:Mrs. Brandt}").map(({ name }) => name)).toEqual(["Tilda Brandt"]);
  });

  it("stay two for two people of one surname, and a bare surname joins neither", () => {
    const names = merged("{p:Ada Holm} met {p:Jon Holm}. {p:Holm} spoke.").map(({ name }) => name);
    expect(names).toEqual(["Ada Holm", "Jon Holm", "Holm"]);
  });

  it("join an abbreviation introduced in brackets", () => {
    expect(merged("The {o:Harbour Safety Board} (HSB) met. The {o:HSB} voted.")).toEqual([
      {
        name: "Harbour Safety Board",
        type: "organization",
        mentions: ["Harbour Safety Board", "HSB", "HSB"],
      },
    ]);
  });

  it("do not join brackets that hold something else", () => {
    expect(merged("The {o:Harbour Safety Board} (founded 2009) met. The {o:PMO} voted.")).toHaveLength(2);
  });

  it.each([
    ["The {o:Centre for Harbour Studies} met. The {o:CHS} voted.", ["Centre for Harbour Studies"]],
    ["The {o:Saltmere Post} wrote. The {o:Post} added.", ["Saltmere Post"]],
    ["{p:Valdimer Holm} came. {p:Vald} left.", ["Valdimer Holm"]],
    ["{p:Clive Holm} came. {p:Clive} left.", ["Clive Holm"]],
  ])("join a short form that one name alone fits: %s", (source, expected) => {
    expect(merged(source).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ["The {o:Saltmere Post} wrote. The {o:Post} added. The {o:Alder Post} agreed.", ["Saltmere Post", "Alder Post"]],
    ["{p:Fernan de la Torre} came. {p:De la Torre} left.", ["Fernan de la Torre"]],
    ["{p:DONNA Vale} came. {p:Donna Vale} left.", ["Donna Vale"]],
    ["{p:Oren Vale} came. {p:Vale´s} hat fell.", ["Oren Vale"]],
    ['{p:Roz Vale} wrote. "{p:Vale, Roz}" was the sender.', ["Roz Vale"]],
    ["The {o:Harbour Office} met {o:Harbour Office Intelligence}.", ["Harbour Office", "Harbour Office Intelligence"]],
    ["The {o:Port Authority} is the {o:Port Authority of Alder}.", ["Port Authority of Alder"]],
  ])("are told by what was named before, and by what must not be left out: %s", (source, expected) => {
    expect(merged(source).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ["The {o:Saltmere Post} and the {o:Alder Post} wrote. The {o:Post} added.", 3],
    ["The {o:Unity Society} met in the {l:U.S.} today.", 2],
    ["{p:Clive Holm} met {p:Clive Vale}. {p:Clive} left.", 3],
  ])("leave a short form alone that several fit: %s", (source, count) => {
    expect(merged(source)).toHaveLength(count);
  });

  it("do not join a person and a place of one name", () => {
    expect(merged("{p:Alder} lives in {l:Port Alder}.")).toHaveLength(2);
  });

  it("come in the order of their first mention", () => {
    expect(merged("{l:Port Alder}: {p:Oren Vale} met {o:Coastal Wire}").map(({ name }) => name)).toEqual([
      "Port Alder",
      "Oren Vale",
      "Coastal Wire",
    ]);
  });
});

describe("a name's parts", () => {
  it("lose title and possessive", () => {
    const text = "Fire Chief's Chief Ines Calloway’s";
    expect(nameOf(text, { start: 13, end: text.length })).toBe("Ines Calloway");
  });

  it.each([
    ["HSB", "Harbour Safety Board", true],
    ["BHS", "Board of Harbour Safety", true],
    ["HSB", "Harbour Board", false],
    ["H", "Harbour", false],
  ])("%s of %s: %s", (short, long, expected) => {
    expect(isMadeOfInitials(short, long)).toBe(expected);
  });
});

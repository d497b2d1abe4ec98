import { describe, expect, it } from "vitest";
import { marked, shown as words } from "./fixtures/marked.ts";
import { goingOn } from "./longer.ts";
import { mendSpans } from "./mend.ts";
import { withMissedNames } from "./missed.ts";
import { mendTypes } from "./types.ts";

describe("the span of a name", () => {
  it.each([
    ["{p:Dr. Vale} came.", "Vale (person)"],
    ["{p:Aunt Tilda} came.", "Tilda (person)"],
    ["Then R.E. {p:Vale} came.", "R.E. Vale (person)"],
    ["It was {p:Roz} Vale who came.", "Roz Vale (person)"],
    ["From {l:Alder district} they came.", "Alder (place)"],
    ["{p:Nadim al}-{p:Tarn} came.", "Nadim al-Tarn (person)"],
    ['From "{p:Vale}, {p:Roz}" to all', "Vale, Roz (person)"],
    ["To {p:Vale}, {p:Roz} <rv@alder.example>", "Vale, Roz (person)"],
    ["Councillor {p:Councillor Vale} came.", "Vale (person)"],
    ["{p:Roz I} for one was glad.", "Roz (person)"],
    ["Wire Photo/{p:Roz Vale}", "Roz Vale (person)"],
    ["{o:Alder Gases}, Inc. paid.", "Alder Gases, Inc. (organization)"],
    ["{o:Alder Gases Ltd}., of Saltmere", "Alder Gases Ltd. (organization)"],
    ["Dinner at {l:Vale} 's, then home", "Vale 's (place)"],
    ["{o:Holm}'s for tea", "Holm's (organization)"],
  ])("%s", (source, expected) => {
    const { names, text } = marked(source);
    expect(words(mendSpans(names, text), text)).toEqual([expected]);
  });

  it.each([
    ["write to {p:Vale}@alder.example", []],
    ["{p:Vale} left on {p:Monday}", ["Vale (person)", "Monday (person)"]],
    ["it was {p:Roz} Monday", ["Roz (person)"]],
    ["Crane Was Old, {p:Vale} Says", ["Vale (person)"]],
    ["{p:al-Tarn} came", ["al-Tarn (person)"]],
    ["{p:Vale}, {p:Roz} and Oren came", ["Vale (person)", "Roz (person)"]],
    ["{p:King Orlo I} of Alder", ["Orlo I (person)"]],
    ["write to {p:Roz}.Q.Vale@alder.example", []],
    ["docs/{p:Vale}", []],
    ["It owns {o:Alder Gases}, including the rest", ["Alder Gases (organization)"]],
    ["they met at {o:Alder Ltd}.", ["Alder Ltd (organization)"]],
    ["The fault is {l:Saltmere}'s.", ["Saltmere (place)"]],
    ["at {l:Saltmere}'s port", ["Saltmere (place)"]],
    ["{p:Vale}'s in town", ["Vale (person)"]],
  ])("%s", (source, expected) => {
    const { names, text } = marked(source);
    expect(words(mendSpans(names, text), text)).toEqual(expected);
  });
});

describe("names that were passed by", () => {
  it.each([
    [
      "They told the Harbour Safety Board that they would rather stay where they were.",
      ["Harbour Safety Board (organization)"],
    ],
    ["The {o:Home} Office told them that they would have to leave within days.", ["Home Office (organization)"]],
    [
      "At the Centre for Harbour Studies (CHS) they talked until late in the evening.",
      ["Centre for Harbour Studies (organization)"],
    ],
    ["{p:Ines Holm} came. Then Holm left.", ["Ines Holm (person)", "Holm (person)"]],
    ["They sued the {p:Holm} Corporation over what it had said.", ["Holm Corporation (organization)"]],
    [
      "So {p:Ines Holm} of the {o:Saltmere Post} wrote in the end.",
      ["Ines Holm (person)", "Saltmere Post (organization)"],
    ],
  ])("%s", (source, expected) => {
    const { names, text } = marked(source);
    expect(words(withMissedNames(names, text), text)).toEqual(expected);
  });

  it.each([
    ["New Rules For Every Safety Board In Town", []],
    ["{p:Ines Holm} came to Holm Street.", ["Ines Holm (person)"]],
    ["It was in Alder. The Board met.", []],
    ["{p:Ines Holm} wrote to holm@alder.example", ["Ines Holm (person)"]],
  ])("%s", (source, expected) => {
    const { names, text } = marked(source);
    expect(words(withMissedNames(names, text), text)).toEqual(expected);
  });
});

describe("a body's name goes on", () => {
  it.each([["We bought it at {o:Holm} Discount and were glad of it.", ["Holm Discount (organization)"]]])(
    "%s",
    (source, expected) => {
      const { names, text } = marked(source);
      expect(words(goingOn(names, text, null), text)).toEqual(expected);
    },
  );

  it.each([
    ["It said so to the {o:Wire} Monday, and to nobody else.", ["Wire (organization)"]],
    ["It was what {o:Holm} President {p:Vale} had told them.", ["Holm (organization)", "Vale (person)"]],
    ["It was the {o:Harbour Department} Alderists who had been asked.", ["Harbour Department (organization)"]],
    ["{o:Holm} Discount Opens New Doors In Town", ["Holm (organization)"]],
    ["It was here that {p:Holm} Discount was seen by them.", ["Holm (person)"]],
  ])("or not: %s", (source, expected) => {
    const { names, text } = marked(source);
    expect(words(goingOn(names, text, null), text)).toEqual(expected);
  });
});

describe("the type of a name", () => {
  it.each([
    ["They live in {p:Saltmere}.", "Saltmere (place)"],
    ["{o:Ada Holm}, its spokeswoman, said no.", "Ada Holm (person)"],
    ["{o:Holm Line}, the owner of the boat, said no.", "Holm Line (organization)"],
    ["The {l:Port Authority} met.", "Port Authority (organization)"],
    ["Mr. {l:Alder} came.", "Alder (person)"],
  ])("%s", (source, expected) => {
    const { names, text } = marked(source);
    expect(words(mendTypes(names, text), text)).toEqual([expected]);
  });

  it("is a person's where a surname alone stands for somebody who is named in full", () => {
    const { names, text } = marked("{p:Ada Holm} came. Talks with {o:Holm} failed.");
    expect(words(mendTypes(names, text), text)).toEqual(["Ada Holm (person)", "Holm (person)"]);
  });

  it.each([
    "{p:Ada Holm} runs {o:Holm Shipping}. {o:Holm} has six boats.",
    "{p:Holm Vale} came. Talks with {o:Holm} failed.",
    "{l:Port Holm} is far. Talks with {o:Holm} failed.",
  ])("stays a body's: %s", (source) => {
    const { names, text } = marked(source);
    expect(words(mendTypes(names, text), text)).toContain("Holm (organization)");
  });

  it("is nothing for a storm", () => {
    const { names, text } = marked("Hurricane {p:Tilda} came, and {p:Tilda} left.");
    expect(mendTypes(names, text)).toEqual([]);
  });

  it("stays where no cue speaks against it", () => {
    const { names, text } = marked("{p:Vale} met {o:Clear Water} in {l:Alder}.");
    expect(words(mendTypes(names, text), text)).toEqual([
      "Vale (person)",
      "Clear Water (organization)",
      "Alder (place)",
    ]);
  });
});

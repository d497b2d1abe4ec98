import { describe, expect, it } from "vitest";
import { mendSpans } from "./mend.ts";
import type { NamedSpan } from "./merge.ts";
import { withMissedNames } from "./missed.ts";
import { mendTypes } from "./types.ts";

const TYPES = { p: "person", o: "organization", l: "place" } as const;

/** Names as the network found them, marked {p:…}, {o:…} or {l:…}, and the text without the marks. */
function marked(source: string): { names: NamedSpan[]; text: string } {
  const names: NamedSpan[] = [];
  let text = "";
  let at = 0;
  for (const match of source.matchAll(/\{([pol]):([^}]*)\}/gu)) {
    text += source.slice(at, match.index);
    names.push({
      start: text.length,
      end: text.length + (match[2] ?? "").length,
      type: TYPES[match[1] as "p" | "o" | "l"],
    });
    text += match[2] ?? "";
    at = match.index + match[0].length;
  }
  return { names, text: text + source.slice(at) };
}

function words(names: readonly NamedSpan[], text: string) {
  return names.map(({ start, end, type }) => `${text.slice(start, end)} (${type})`);
}

describe("the span of a name", () => {
  it.each([
    ["{p:Dr. Vale} came.", "Vale (person)"],
    ["{p:Aunt Tilda} came.", "Tilda (person)"],
    ["Then R.E. {p:Vale} came.", "R.E. Vale (person)"],
    ["It was {p:Roz} Vale who came.", "Roz Vale (person)"],
    ["From {l:Alder district} they came.", "Alder (place)"],
    ["{p:Nadim al}-{p:Tarn} came.", "Nadim al-Tarn (person)"],
  ])("%s", (source, expected) => {
    const { names, text } = marked(source);
    expect(words(mendSpans(names, text), text)).toEqual([expected]);
  });

  it.each([
    ["write to {p:Vale}@alder.example", []],
    ["{p:Vale} left on {p:Monday}", ["Vale (person)", "Monday (person)"]],
    ["it was {p:Roz} Monday", ["Roz (person)"]],
    ["{p:al-Tarn} came", ["al-Tarn (person)"]],
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

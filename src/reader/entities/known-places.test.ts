import { describe, expect, it } from "vitest";
import type { Gazetteer, KnownKind, NameUse } from "../places/index.ts";
import { marked, shown } from "./fixtures/marked.ts";
import { withKnownPlaces } from "./known-places.ts";

const ND = 1;
/** Invented places: how each bears its name, what it is, how many live there, and in which region. */
const KNOWN: Readonly<Record<string, readonly [NameUse, KnownKind, number, number | null]>> = {
  northland: ["own", "region", 9_000_000, ND],
  nd: ["short", "region", 9_000_000, ND],
  "long bank": ["own", "region", 2_000_000, 2],
  bay: ["own", "region", 2_000_000, 3],
  saltmere: ["own", "city", 300_000, ND],
  "greater saltmere": ["own", "city", 300_000, ND],
  "saltmere road": ["own", "city", 300_000, ND],
  alder: ["own", "city", 900, ND],
  reading: ["own", "city", 300_000, ND],
};

const gazetteer: Gazetteer = {
  named: (name) => {
    const known = KNOWN[name.toLowerCase()];
    if (known === undefined) return [];
    const [use, kind, population, region] = known;
    const record = use === "own" && kind === "region" ? (region ?? 0) : kind === "region" ? ND : 100;
    return [
      {
        use,
        place: { record, geonames: record, lat: 0, lon: 0, country: "XX", region, kind, population, capital: false },
      },
    ];
  },
};

function found(source: string, known: Gazetteer | null = gazetteer) {
  const { names, text } = marked(source);
  return shown(withKnownPlaces(names, text, known), text);
}

describe("places that are known", () => {
  it.each([
    ["He left the US for good.", ["US (place)"]],
    ["It was in the U.S. then.", ["U.S. (place)"]],
    ["They moved to {l:Saltmere Nd} later.", ["Saltmere (place)", "Nd (place)"]],
    ["On the {l:Northland-Long Bank} border they met.", ["Northland (place)", "Long Bank (place)"]],
    ["They crossed the {o:Long Bank} at night.", ["Long Bank (place)"]],
    ["buses in {l:greater} saltmere run late", ["greater saltmere (place)"]],
    ["we flew to saltmere last week", ["saltmere (place)"]],
    ["we are going to saltmere next week", ["saltmere (place)"]],
    ["is it far from {l:alder} northland then", ["alder (place)", "northland (place)"]],
  ])("%s", (source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it.each([
    ["TELL US ALL", []],
    ["Tell us all.", []],
    ["{o:US Harbour Board} met.", ["US Harbour Board (organization)"]],
    ["Pay US$ 40 now.", []],
    ["They went to {l:Saltmere-Alder} then.", ["Saltmere-Alder (place)"]],
    // a bay of that name lies elsewhere
    ["They sailed in {l:Saltmere Bay} then.", ["Saltmere Bay (place)"]],
    ["The {o:Long Bank Society} met.", ["Long Bank Society (organization)"]],
    ["We live in Saltmere and he knows saltmere too.", []],
    ["he likes saltmere and that is all", []],
    ["she is good in reading and so on", []],
    ["we live near alder for now", []],
    ["the shop is off {l:saltmere} road now", ["saltmere (place)"]],
  ])("and what is none: %s", (source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it("are few without a gazetteer", () => {
    expect(found("we are going to saltmere from the {o:Long Bank}", null)).toEqual(["Long Bank (organization)"]);
    expect(found("He left the US for good.", null)).toEqual(["US (place)"]);
  });
});

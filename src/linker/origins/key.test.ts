import { describe, expect, it } from "vitest";
import type { SourceType } from "../../contract/index.ts";
import { baseKeyOf, outletOfArticle } from "./key.ts";

const HERE = { outlet: "Quay Times", url: null, credit: [], published: "2031-05-03" };

function keyOf(name: string, type: SourceType, article: Partial<typeof HERE> & { credit?: [] } = {}) {
  return baseKeyOf({ name, type, forms: [name] }, { ...HERE, ...article });
}

describe("names that share a key", () => {
  it.each<[string, SourceType, readonly string[]]>([
    [
      "usgs",
      "named-organization",
      ["USGS", "US Geological Survey", "U.S. Geological Survey", "the United States Geological Survey"],
    ],
    ["unhcr", "named-organization", ["UNHCR", "The UN refugee agency"]],
    ["afp", "named-organization", ["AFP", "Agence France-Presse", "Agence-France Presse", "the AFP news agency"]],
    ["bbc", "named-organization", ["BBC", "BBC News", "bbc.co.uk", "www.bbc.com"]],
    [
      "government-of-norway",
      "named-organization",
      [
        "Norway",
        "Oslo",
        "the Norwegian government",
        "Norway's government",
        "the government of Norway",
        "Norwegian foreign ministry",
      ],
    ],
    [
      "military-of-norway",
      "unnamed-group",
      ["Norway's armed forces", "the Norwegian military", "the Norwegian army, which has a base there"],
    ],
    [
      "government-of-united-states",
      "named-organization",
      ["the White House", "the U.S. State Department", "Washington", "the United States"],
    ],
    [
      "larsen-port-authority",
      "named-organization",
      ["Port Authority of Larsen", "the Larsen Port Authority", "The Larsen port authority"],
    ],
    [
      "larsen-harbour-board",
      "document",
      ["a Larsen Harbour Board press release", "the Larsen Harbour Board's statement"],
    ],
    [
      "northwire",
      "unnamed-person",
      ["a Northwire correspondent", "the Northwire reporter at the scene", "two Northwire journalists"],
    ],
    ["quay-times", "unnamed-person", ["our reporter", "Our own correspondent", "a Quay Times witness"]],
    [
      "residents-saltmarsh-row",
      "unnamed-group",
      [
        "residents of Saltmarsh Row",
        "two residents of Saltmarsh Row",
        "some Saltmarsh Row residents",
        "residents in Saltmarsh Row in North Larsen",
      ],
    ],
    [
      "officials-south-sudan",
      "unnamed-group",
      ["South Sudanese officials", "officials in South Sudan", "senior South Sudan officials"],
    ],
    ["president-norway-2031", "unnamed-person", ["the president of Norway", "Norway's president"]],
    ["oren-vale", "named-person", ["Oren Vale", "President Oren Vale", "Oren M. Vale"]],
    ["quay-today", "named-organization", ["Quay Today", "the website Quay Today", "Quay Today and Northwire News"]],
    ["larsensoft", "named-organization", ["Larsensoft", "Larsensoft Corp.", "Larsensoft, Inc."]],
    ["food-and-drug-administration-board", "named-organization", ["Food and Drug Administration Board"]],
  ])("%s", (key, type, names) => {
    for (const name of names) expect(keyOf(name, type), name).toEqual({ key, settled: true });
  });
});

describe("names that do not settle who it is", () => {
  it.each<[string, SourceType]>([
    ["Vale", "named-person"],
    ["O. Vale", "named-person"],
    ["officials", "unnamed-group"],
    ["Officials", "unnamed-group"],
    ["a dock foreman", "unnamed-person"],
    ["witnesses at the camp", "unnamed-group"],
    ["The Authority", "named-organization"],
    ["the Health Ministry", "named-organization"],
    ["the local disaster agency", "named-organization"],
    ["the Ministry of Defence", "named-organization"],
    ["the police", "unnamed-group"],
    ["he", "unnamed-person"],
    ["all of whom", "unnamed-person"],
    ["everybody in Larsen", "unnamed-group"],
    ["one report", "document"],
    ["a Harbour Street witness", "unnamed-person"],
  ])("%s", (name, type) => {
    const { key, settled } = keyOf(name, type);
    // A street says where a witness is, not which outlet he writes for.
    expect(settled, key).toBe(name.includes("Harbour Street"));
    expect(key).not.toBe("harbour-street");
  });
});

describe("names that are two sources", () => {
  it.each<[string, string, SourceType]>([
    ["Sudan", "South Sudan", "named-organization"],
    ["Norway's government", "Norway's armed forces", "named-organization"],
    ["South Sudanese officials", "Sudanese officials", "unnamed-group"],
    ["residents of Saltmarsh Row", "a resident of Saltmarsh Row", "unnamed-group"],
    ["residents of Saltmarsh Row", "residents of Pier Street", "unnamed-group"],
    ["Norwegian officials", "Norwegian witnesses", "unnamed-group"],
    ["the president of Norway", "the prime minister of Norway", "unnamed-person"],
    ["Larsen Harbour Board", "Alder Harbour Board", "named-organization"],
  ])("%s, %s", (one, other, type) => expect(keyOf(one, type).key).not.toBe(keyOf(other, type).key));
  it("who holds an office is another in another year", () => {
    const then = keyOf("the president of Norway", "unnamed-person", { published: "2024-01-02" });
    expect(then).toEqual({ key: "president-norway-2024", settled: true });
  });
});

describe("a publisher", () => {
  it("is whom its own page speaks of in short", () => {
    const page = { outlet: "Larsen Port Authority" };
    expect(keyOf("The Authority", "named-organization", page).key).toBe("larsen-port-authority");
    expect(keyOf("The Hospital", "named-organization", page).key).not.toBe("larsen-port-authority");
  });
  it("stands behind the writer's own word", () => {
    expect(keyOf("author", "author")).toEqual({ key: "quay-times", settled: true });
  });
  it.each([
    [{ outlet: "BBC News", url: null }, "bbc"],
    [{ outlet: null, url: "https://www.quaytimes.co.uk/2031/fire" }, "quaytimes"],
    [{ outlet: null, url: "https://news.com.au/fire" }, "news-com-au"],
    [{ outlet: "the Guardian", url: null }, "guardian"],
    [{ outlet: "Northline Agency", url: null }, "northline"],
    [{ outlet: "the Northline News Agency", url: null }, "northline"],
    [{ outlet: "Northern Press Agency", url: null }, "northern-press-agency"],
    [{ outlet: "News Agency", url: null }, "news-agency"],
    [{ outlet: null, url: null }, null],
    [{ outlet: null, url: "urn:isbn:0451450523" }, null],
  ])("%j", (article, key) => expect(outletOfArticle(article)).toBe(key));
});

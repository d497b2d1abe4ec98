import { describe, expect, it } from "vitest";
import type { Attribution, ChainLink, Reading } from "../../contract/index.ts";
import { profileWith } from "../fixtures/profile.ts";
import { readingWith } from "../fixtures/reading.ts";
import { isOutletName } from "../origins/outlets.ts";
import type { Citation } from "../profile.ts";
import { viewOf } from "../view.ts";
import { addressOf } from "./held.ts";
import { broughtBy, citationsOf, wantedOf } from "./index.ts";

function attribution(
  text: string,
  source: string,
  chain: readonly ChainLink[],
  more: Partial<Attribution> = {},
): Attribution {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    id: "a1",
    kind: "indirect",
    act: "statement",
    content: [at("the valves were shut")],
    cue: [],
    source: [at(source)],
    sourceType: chain.at(-1)?.type ?? "unstated",
    speaker: null,
    parent: null,
    chain: [...chain],
    lineage: "stated",
    basis: "unknown",
    polarity: "affirmed",
    certainty: "unknown",
    stance: "unknown",
    stanceCues: [],
    edits: [],
    hedges: [],
    date: null,
    confidence: 1,
    by: "test",
    ...more,
  };
}

function cited(
  source: string,
  type: ChainLink["type"],
  article: Partial<Reading["article"]> = {},
  more: Partial<Attribution> = {},
): Citation[] {
  const text = `On Monday ${source} reported that the valves were shut.`;
  const chain = more.chain ?? [{ name: source, entity: null, type }];
  return citationsOf(
    readingWith({ text, outlet: "Gazette", ...article }, { attributions: [attribution(text, source, chain, more)] }),
  );
}

describe("what could be had", () => {
  it.each<[string, ChainLink["type"]]>([
    ["Quay Times", "named-organization"],
    ["Northwire News", "named-organization"],
    ["Reuters", "named-organization"],
    ["Radio Larsen", "named-organization"],
    ["records of the port's safety office", "document"],
    ["a study of harbour fires", "document"],
  ])("%s", (source, type) => {
    expect(cited(source, type).map(({ name }) => name)).toEqual([source]);
  });
  it.each<[string, ChainLink["type"]]>([
    ["Oren Vale", "named-person"],
    ["Larsen Harbour Board", "named-organization"],
    ["officials", "unnamed-group"],
    ["some reports", "document"],
    ["media reports", "document"],
    ["Gazette", "named-organization"],
  ])("not %s", (source, type) => expect(cited(source, type)).toEqual([]));
  it("nothing of which the text says no source", () => {
    expect(cited("Quay Times", "named-organization", {}, { lineage: "unstated" })).toEqual([]);
  });
  it("whoever passed on what another said", () => {
    const chain: ChainLink[] = [
      { name: "Northwire", entity: null, type: "named-organization" },
      { name: "Oren Vale", entity: null, type: "named-person" },
    ];
    expect(cited("Northwire", "named-organization", {}, { chain }).map(({ name }) => name)).toEqual(["Northwire"]);
  });
  it("what a link leads to, with its address and date", () => {
    const links = [{ start: 10, end: 14, url: "https://board.example/report" }];
    const [citation] = cited("Larsen Harbour Board", "named-organization", { links }, { date: "2031-05-02" });
    expect(citation).toMatchObject({
      name: "Larsen Harbour Board",
      url: "https://board.example/report",
      date: "2031-05-02",
      start: 10,
    });
  });
});

const citation = (name: string, more: Partial<Citation> = {}): Citation => ({
  start: 0,
  end: 4,
  name,
  type: "named-organization",
  date: null,
  url: null,
  ...more,
});
const TEXT = "Quay Times reported it.";
const citing = (file: string, ...citations: Citation[]) =>
  profileWith({ file, outlet: "Gazette", text: TEXT, published: "2031-05-04" }, { citations });
const held = (more: Parameters<typeof profileWith>[0]) => profileWith({ file: "held.txt", text: "x", ...more });
const wanted = (...profiles: ReturnType<typeof citing>[]) => wantedOf({ profiles }, viewOf(profiles));

describe("what is wanted", () => {
  it("is one for one publisher and date, with all places that cite it", () => {
    const both = wanted(
      citing("a.txt", citation("Quay Times")),
      citing("b.txt", citation("the Quay Times"), citation("Northwire", { start: 5, end: 9 })),
    );
    expect(both.map(({ name, cited: places }) => [name, places.length])).toEqual([
      ["the Quay Times", 2],
      ["Northwire", 1],
    ]);
    expect(both[0]?.cited[0]).toMatchObject({ file: "a.txt", text: "Quay" });
  });

  it.each<[string, Parameters<typeof profileWith>[0], Partial<Citation>]>([
    ["the outlet's report of that day", { outlet: "Quay Times", published: "2031-05-02" }, { date: "2031-05-02" }],
    ["the outlet's report of the week before", { outlet: "quaytimes.example", published: "2031-05-01" }, {}],
    [
      "the address",
      { outlet: "Somebody", url: "http://www.quaytimes.example/fire/" },
      { url: "https://quaytimes.example/fire#top" },
    ],
  ])("is held: %s", (_, article, more) => {
    const profiles = [
      citing("a.txt", citation(article.outlet === "quaytimes.example" ? "quaytimes.example" : "Quay Times", more)),
      held(article),
    ];
    expect(wanted(...profiles)).toEqual([]);
    const before = wanted(profiles[0] ?? citing("a.txt"));
    expect(broughtBy(before, [held(article).article], () => "2031-05-04")).toEqual(before);
  });

  it.each<[string, Parameters<typeof profileWith>[0], Partial<Citation>]>([
    ["another outlet", { outlet: "Northwire", published: "2031-05-02" }, {}],
    ["another day's report", { outlet: "Quay Times", published: "2031-05-02" }, { date: "2031-04-20" }],
    ["a report from long before", { outlet: "Quay Times", published: "2030-01-01" }, {}],
    ["a report of no known date", { outlet: "Quay Times", published: null }, {}],
    [
      "another page",
      { outlet: "Somebody", url: "https://quaytimes.example/flood" },
      { url: "https://quaytimes.example/fire" },
    ],
  ])("is not held: %s", (_, article, more) => {
    const before = wanted(citing("a.txt", citation("Quay Times", more)));
    expect(wanted(citing("a.txt", citation("Quay Times", more)), held(article))).toEqual(before);
    expect(broughtBy(before, [held(article).article], () => "2031-05-04")).toEqual([]);
  });

  it("is the same whatever order articles come in", () => {
    const some = [
      citing("a.txt", citation("Quay Times")),
      citing("b.txt", citation("Northwire")),
      citing("c.txt", citation("Quay Times")),
    ];
    expect(wanted(...[...some].reverse())).toEqual(wanted(...some));
  });
});

it("compares addresses without what tells no pages apart", () => {
  expect(addressOf("HTTP://www.Quay.example/A/?utm_source=x#y")).toBe("quay.example/A");
  expect(addressOf("https://quay.example/A?id=2")).not.toBe(addressOf("https://quay.example/A?id=3"));
});

it.each([
  ["Larsen Gazette", true],
  ["AFP", true],
  ["Channel Larsen", true],
  ["Larsen Harbour Board", false],
  ["the post", false],
  ["Oren Vale", false],
])("%s is an outlet: %s", (name, is) => expect(isOutletName(name)).toBe(is));

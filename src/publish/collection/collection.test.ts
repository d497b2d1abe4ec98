import { describe, expect, it } from "vitest";
import type { Claim, ClaimStatement } from "../../contract/index.ts";
import {
  collectionCsvHeader,
  collectionCsvRows,
  countsOf,
  dotGroups,
  type Entries,
  entryText,
  type ListName,
} from "./index.ts";

const OUTLETS: Readonly<Record<string, string>> = { a1: "Coastal Wire", a2: "Tide FM", a3: "Kestrel News" };
const outletOf = (article: string) => OUTLETS[article] ?? article;
const nameOf = (key: string) => (key === "person:lise-amory" ? "Lise Amory" : key);
const plain = { colour: false, width: 80 };

function statement(article: string, said: Partial<ClaimStatement>): ClaimStatement {
  return {
    file: `${article}.txt`,
    article,
    start: 0,
    end: 21,
    text: "The valves were shut.",
    section: "body",
    attribution: "a1",
    assertion: null,
    kind: "indirect",
    polarity: "affirmed",
    chain: [],
    origin: null,
    lineage: "unstated",
    copiedFrom: null,
    counted: null,
    outlet: null,
    way: [],
    fallen: false,
    ...said,
  };
}

const claim: Claim = {
  id: "c1",
  text: "The valves were shut.",
  polarity: "affirmed",
  statements: [
    statement("a1", { chain: ["a foreman"], origin: "foreman", counted: "foreman", lineage: "stated" }),
    statement("a2", { counted: "foreman", lineage: "copied" }),
    statement("a3", {}),
  ],
  outlets: 3,
  outletsUnknown: 0,
  origins: [{ key: "foreman", name: "a foreman", type: "unnamed-person", statements: 2, fallen: false }],
  originCount: { least: 1, most: 1 },
  unstated: 1,
  disputedBy: ["c2"],
  confidence: 0.81,
  fallen: false,
  open: false,
} as Claim;

const place = { file: "a1.txt", article: "a1", start: 4, end: 10, text: "eleven" };
const others: { [Name in Exclude<ListName, "claims">]: Entries[Name] } = {
  figures: {
    id: "f1",
    what: "injured",
    unit: "people",
    conflict: true,
    byTime: true,
    values: [
      { ...place, value: 11, low: null, high: null, bound: "exact", asOf: "2031-05-02", origin: "person:lise-amory" },
      {
        ...place,
        article: "a3",
        text: "17",
        value: 17,
        low: null,
        high: null,
        bound: "exact",
        asOf: null,
        origin: null,
      },
    ],
  } as Entries["figures"],
  quotes: {
    id: "q1",
    speaker: "Edda Quill",
    changed: true,
    variants: [
      { ...place, text: "We hold, if it stays dry", differences: [] },
      {
        ...place,
        article: "a2",
        text: "We hold",
        differences: [{ kind: "missing", was: "if it stays dry", is: null, lost: ["condition"] }],
      },
    ],
  } as Entries["quotes"],
  copies: { a: "a1.txt", b: "a2.txt", share: "most", first: "a", passages: [] },
  sources: {
    key: "person:lise-amory",
    name: "Lise Amory",
    type: "named-person",
    statements: 4,
    articles: 3,
    outlets: 2,
    through: ["Coastal Wire"],
  } as unknown as Entries["sources"],
  signs: {
    conclusion: { ...place, text: "the port knew" },
    relation: "supports",
    premises: [{ ...place, text: "it had kept the records", claim: "c1", origin: null, fallen: false }],
    originCount: { least: 0, most: 0 },
    fallen: false,
  } as Entries["signs"],
  wanted: {
    name: "the inspection report",
    type: "document",
    date: "2030-11",
    url: "https://port.example/report",
    cited: [place],
  },
  timeline: { ...place, date: "2031-05-02", what: "event" },
};

describe("a claim in the terminal", () => {
  it("shows its outlets as dots under their origins, with the counts and the way of each", () => {
    expect(entryText("claims", claim, { number: 1, outletOf, nameOf }, plain).split("\n")).toEqual([
      "  1  The valves were shut.",
      "     ●○ ◌ · 3 outlets, 1 origin, 1 statement without a source",
      "     ● a foreman → Coastal Wire; copied by Tide FM",
      "     ◌ lineage not stated: Kestrel News",
      "     disputed by 1 claim",
      "     c1 · 81 % sure that all of them say the same",
    ]);
  });

  it.each([
    [0, "2 outlets, 1 origin"],
    [1, "2 outlets, 1 article of an unknown outlet, 1 origin"],
    [3, "2 outlets, 3 articles of unknown outlets, 1 origin"],
  ])("counts %i articles whose outlet is not known", (outletsUnknown, counts) => {
    expect(countsOf({ ...claim, outlets: 2, outletsUnknown, unstated: 0 })).toBe(counts);
  });

  it("says what fell, and what is open", () => {
    const told = { number: 1, outletOf, nameOf };
    expect(entryText("claims", { ...claim, fallen: true }, told, plain)).toContain("fell: no other origin");
    expect(entryText("claims", { ...claim, open: true }, told, plain)).toContain(
      "open: its origin may be the one struck",
    );
    expect(entryText("claims", claim, told, plain)).not.toMatch(/fell|open/u);
  });

  it("counts an outlet once, by its best way", () => {
    const twice = { ...claim, statements: [...claim.statements, statement("a2", {}), statement("a1", {})] };
    expect(dotGroups(twice, outletOf).map(({ outlets }) => outlets)).toEqual([
      [
        { outlet: "Coastal Wire", dot: "own" },
        { outlet: "Tide FM", dot: "copy" },
      ],
      [{ outlet: "Kestrel News", dot: "unstated" }],
    ]);
  });
});

describe("the other lists in the terminal", () => {
  const told = { number: 1, outletOf, nameOf };
  it.each([
    ["figures", "as of 2 May 2031"],
    ["figures", "on the word of Lise Amory"],
    ["figures", "a later count explains it"],
    ["quotes", "without “if it stays dry” (a condition gone)"],
    ["copies", "a1.txt came first"],
    ["sources", "through Coastal Wire"],
    ["sources", "4 statements in 3 articles of 2 outlets"],
    ["signs", "rests on no origin"],
    ["wanted", "https://port.example/report"],
    ["timeline", "said to have happened"],
  ] as const)("%s: %s", (list, words) => {
    expect(entryText(list, others[list] as never, told, plain).replaceAll(/\s+/gu, " ")).toContain(words);
  });

  it("are never wider than the terminal", () => {
    for (const [list, entry] of Object.entries(others)) {
      const text = entryText(list as ListName, entry as never, told, { colour: false, width: 40 });
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
    }
  });
});

describe("tables of a collection", () => {
  it("have a row for each statement, under the same columns", () => {
    const rows = collectionCsvRows("claims", claim, outletOf).split("\r\n").filter(Boolean);
    const columns = collectionCsvHeader("claims").trim().split(",");
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.split(",")).toHaveLength(columns.length);
    expect(rows[0]?.split(",")[columns.indexOf("way")]).toBe("a foreman");
  });

  it("let no article run anything in a spreadsheet", () => {
    const formula = { ...others.timeline, text: "=HYPERLINK(1)" };
    expect(collectionCsvRows("timeline", formula, outletOf)).toContain("'=HYPERLINK(1)");
  });

  it("keep a conclusion for which no sign is named", () => {
    const bare = { ...others.signs, premises: [] };
    expect(collectionCsvRows("signs", bare, outletOf).split("\r\n").filter(Boolean)).toHaveLength(1);
  });
});

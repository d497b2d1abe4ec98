import { describe, expect, it } from "vitest";
import type { CollectionSource } from "../../../contract/index.ts";
import { citedOf } from "./citing.ts";
import { layoutOf } from "./layout.ts";

function source(key: string, publishedBy: readonly string[], through: readonly string[] = []): CollectionSource {
  return {
    key,
    name: key.toUpperCase(),
    type: "named-person",
    statements: 3,
    articles: 1,
    outlets: 1,
    through: [...through],
    forms: [],
    publishedBy: [...publishedBy],
    owner: null,
  };
}

const told = (sources: readonly CollectionSource[], most?: number) =>
  citedOf(sources, most).edges.map(({ from, to, ring }) => `${from}→${to}${ring ? " ring" : ""}`);

describe("who cites whom", () => {
  it("an arrow goes from each outlet and relay to whom it passes on, never to itself", () => {
    expect(told([source("edda", ["wire", "edda"], ["WIRE", "Somebody"])])).toEqual([
      "WIRE→edda",
      "Somebody→edda",
      "wire→edda",
    ]);
  });

  it("a relay that is a source itself is one with it", () => {
    const cited = citedOf([source("agency", ["post"]), source("edda", [], ["AGENCY"])]);
    expect(cited.nodes.map(({ key }) => key).toSorted()).toEqual(["agency", "edda", "post"]);
    expect(cited.nodes.find(({ key }) => key === "agency")).toMatchObject({ passesOn: true, name: "AGENCY" });
  });

  it("rings are told, of two and of three, and what only hangs on one is none", () => {
    expect(told([source("a", ["b"]), source("b", ["a"]), source("c", ["a"])])).toEqual(["b→a ring", "a→b ring", "a→c"]);
    const three = told([source("a", ["c"]), source("b", ["a"]), source("c", ["b"]), source("d", ["c"])]);
    expect(three.filter((each) => each.endsWith("ring"))).toHaveLength(3);
  });

  it("more than can be looked at are left out, the least cited, and counted", () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ ...source(`s${at}`, ["wire"]), statements: at }));
    const { nodes, left } = citedOf(many, 5);
    expect([nodes.length, left]).toEqual([5, 16]);
    expect(nodes.map(({ key }) => key)).toContain("s19");
  });

  it("nobody, where nobody cites", () => {
    expect(citedOf([])).toEqual({ nodes: [], edges: [], left: 0 });
  });
});

describe("the places of the graph", () => {
  it("the same graph lies the same, and what is tied lies nearer than what is not", () => {
    const edges = [
      [0, 1],
      [2, 3],
    ] as const;
    const places = layoutOf(4, edges);
    expect(layoutOf(4, edges)).toEqual(places);
    const between = (one: number, other: number) =>
      Math.hypot((places[one]?.x ?? 0) - (places[other]?.x ?? 0), (places[one]?.y ?? 0) - (places[other]?.y ?? 0));
    expect(between(0, 1)).toBeLessThan(between(0, 2));
    expect(between(0, 1)).toBeGreaterThan(0.2);
    expect(layoutOf(0, [])).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { lighthouse } from "../../test/publish/fixtures/lighthouse.ts";
import { essay, ferry, unread } from "../../test/publish/fixtures/small.ts";
import { attribute, type Node, nodes, within, words } from "../../test/publish/page-nodes.ts";
import { toHtml } from "./html.ts";
import type { World } from "./page/map-ground.ts";

describe("the page of a report with dates, places and figures", () => {
  const page = toHtml(lighthouse(), null);
  const all = nodes(page);
  const squeezed = (node: Node) =>
    words(node)
      .replace(/\s+/gu, " ")
      .replace(/ fell: no other origin.*$/u, "")
      .trim();
  const inside = (root: Node, name: string): Node[] =>
    (root.childNodes ?? []).flatMap((child) => [...(child.nodeName === name ? [child] : []), ...inside(child, name)]);

  test("marks each in the text, with what it stands for", () => {
    const marked = (name: string) =>
      within(page, name)
        .filter((node) => node.nodeName === "span")
        .map((node) => [words(node), attribute(node, "title")]);
    expect(marked("date")).toContainEqual(["the summer of 1907", "summer 1907"]);
    expect(marked("date")).toContainEqual(["every week", "How often"]);
    expect(marked("place")).toContainEqual(["Skerrow", "Skerrow, other place, Portugal"]);
    expect(marked("place")).toContainEqual(["Port Quill", "Port Quill: not in the gazetteer"]);
    expect(marked("figure")).toContainEqual(["at least 40 boats", "at least 40 boats"]);
  });

  test("has a switch for each layer that it has, and none for others", () => {
    const switches = (one: string) =>
      nodes(one)
        .map((node) => attribute(node, "id") ?? "")
        .filter((id) => id.startsWith("layer-"));
    expect(switches(page)).toEqual(["layer-statements", "layer-facts", "layer-dates", "layer-places", "layer-figures"]);
    expect(switches(toHtml(ferry(), null))).toEqual(["layer-statements"]);
    expect(within(toHtml(essay(), null), "layers")).toEqual([]);
  });

  test("shows every layer at first but the writer’s own facts, which would mark most of the text", () => {
    const boxes = nodes(page).filter((node) => attribute(node, "id")?.startsWith("layer-"));
    const hidden = boxes
      .filter((node) => attribute(node, "checked") === undefined)
      .map((node) => attribute(node, "id"));
    expect(hidden).toEqual(["layer-facts"]);
    expect(within(page, "asserted").length).toBeGreaterThan(0);
    expect(within(page, "asserted").filter((node) => attribute(node, "class")?.split(" ").includes("s"))).toEqual([]);
  });

  test("has a line of time that reads as a list", () => {
    const [line, yearless] = within(page, "line");
    const dates = (list: Node | undefined) => (list === undefined ? [] : inside(list, "p").map(squeezed));
    expect(dates(line)).toEqual([
      "summer 1907",
      "about 1950",
      "the 1980s",
      "March 2033",
      "9 April 2033",
      "11 April 2033",
      "12 April 2033",
      "2 May 2033 to 9 May 2033",
    ]);
    expect(dates(yearless)).toEqual(["3 June"]);
    const items = within(page, "told-of").flatMap((list) => inside(list, "li").map(squeezed));
    expect(items[3]).toBe(
      "told of: The lamp on Skerrow has not burned since March, and at least 40 boats have sailed past it in the dark ← Pola Winnard",
    );
    expect(items[4]).toBe("said by Sound Radio ← two pilots, unnamed · 1 statement 3");
    expect(items[6]).toBe("published: this article");
    expect(
      all.filter((node) => attribute(node, "class") === "lane").every((node) => attribute(node, "aria-hidden")),
    ).toBe(true);
    expect(squeezed(within(page, "unplaced")[0] as Node)).toContain("every week, how often");
  });

  test("draws what is known only to lie within a time as a stretch, a day as a dot", () => {
    const bars = within(page, "bar-mark").filter((node) => attribute(node, "style") !== undefined);
    const kinds = bars.map((node) => attribute(node, "class")?.replace("bar-mark ", ""));
    expect(kinds).toEqual([
      "event loose about",
      "event loose about",
      "event loose",
      "event loose",
      "statement day",
      "statement day",
      "publication day",
      "event",
      "event day",
    ]);
  });

  test("has a table of figures, whose rows lead to the words and to whoever says them", () => {
    const [table] = within(page, "figures").flatMap((section) => inside(section, "table"));
    const rows = inside(table as Node, "tr").map((row) =>
      (row.childNodes ?? []).map(squeezed).filter((cell) => cell !== ""),
    );
    expect(rows.slice(0, 4)).toEqual([
      ["Bound", "How many", "What", "On whose word", "As of", "Where", "As written"],
      ["at least", "40", "boats", "← Pola Winnard", "March 2033", "Skerrow", "at least 40 boats"],
      [
        "from",
        "12 to 15 nautical miles",
        "coast",
        "← Sound Radio ← two pilots, unnamed",
        "not told",
        "not told",
        "between 12 and 15 nautical miles",
      ],
      ["exact", "2.5 million dollars", "not told of what", "← Pola Winnard", "not told", "not told", "$2.5 million"],
    ]);
  });

  test("has a table of places beside its map, and says what is not known", () => {
    const rows = within(page, "gazette").flatMap((list) => inside(list, "tr").map(squeezed));
    expect(rows).toEqual([
      "Number on the mapPlaceNamed",
      "1Skerrow other place, Portugal2 times",
      "2Inch Harbour town or city, Portugal1 time",
      "3Wether region, Portugal1 time",
      "4Port Quill not in the gazetteer: where it is, is not known1 time",
      "5Galland country1 time",
    ]);
    expect(within(page, "map")).toHaveLength(1);
    expect(within(toHtml({ ...lighthouse(), places: [] }, null), "places")).toEqual([]);
  });

  test("the map’s coasts are asked for once, and only where there is a map", () => {
    const asked: string[] = [];
    const font = `data:font/woff2;base64,${btoa("plain")}`;
    const assets = {
      serif: font,
      sans: font,
      world: (scale: "110m" | "50m"): World => {
        asked.push(scale);
        return {
          type: "Topology",
          arcs: [
            [
              [-33, 40],
              [-31, 40],
              [-31, 42],
              [-33, 40],
            ],
          ],
          objects: {
            land: { type: "GeometryCollection", geometries: [{ type: "Polygon", arcs: [[0]] }] },
            countries: { type: "GeometryCollection", geometries: [] },
          },
        };
      },
    };
    expect(toHtml(lighthouse(), assets)).toMatch(/class="land" d="M[\d., lZ-]+/u);
    toHtml(ferry(), assets);
    expect(asked).toEqual(["50m"]);
  });

  test("an article that was not read has none of it", () => {
    const { dates, places, figures } = lighthouse();
    const unreadPage = toHtml({ ...unread(), dates, places, figures }, null);
    for (const name of ["times", "places", "figures", "layers"]) expect(within(unreadPage, name)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { Entity } from "../../contract/index.ts";
import { namedMentions, readSource } from "./source-type.ts";

/** Reads the source between « » in a sentence, with entities given by name and type. */
function read(marked: string, names: readonly (readonly [string, Entity["type"]])[] = []) {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/gu, "");
  const entities = names.map(
    ([name, type], index): Entity => ({
      id: `e${index + 1}`,
      name,
      type,
      mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, form: "name" }],
    }),
  );
  const source = start < 0 ? [] : [{ start, end }];
  const found = readSource(source, text, namedMentions(entities));
  return { type: found.sourceType, name: found.entity?.name ?? null, lineage: found.lineage };
}

describe("a source that is named", () => {
  it.each([
    [
      "«Fire Chief Ines Calloway» said the hall was empty.",
      [["Ines Calloway", "person"]],
      "named-person",
      "Ines Calloway",
    ],
    ["«The port's spokesman, Oren Vale,» said no.", [["Oren Vale", "person"]], "named-person", "Oren Vale"],
    ["«Oren Vale, a spokesman for the port,» said no.", [["Oren Vale", "person"]], "named-person", "Oren Vale"],
    ["«The Coastal Wire» reported it.", [["Coastal Wire", "organization"]], "named-organization", "Coastal Wire"],
  ] as const)("%s", (sentence, names, type, name) => {
    expect(read(sentence, names)).toEqual({ type, name, lineage: "stated" });
  });

  it("is named though no entity was found, where a capital inside the sentence tells a name", () => {
    expect(read("It was closed, «the Herald» said.").type).toBe("named-organization");
    expect(read("It was closed, said «Marwick».").type).toBe("named-person");
  });

  it("is no one entity where two speak together", () => {
    const both = read("«Harbour Watch and Clear Water» said so.", [
      ["Harbour Watch", "organization"],
      ["Clear Water", "organization"],
    ]);
    expect(both).toEqual({ type: "named-organization", name: null, lineage: "stated" });
  });

  it("is a body that an adjective of its country tells apart from others", () => {
    expect(read("«The Norlandish president's office» said so.").type).toBe("named-organization");
    expect(read("«A Norlandish court» said so.").type).toBe("unnamed-group");
    expect(read("«The governing party» said so.").type).toBe("unnamed-group");
    expect(read("«The Norlandish envoy» said so.").type).not.toBe("named-organization");
  });

  it("is a body that a name tells apart", () => {
    expect(read("«The Larsen government» said so.", [["Larsen", "person"]])).toEqual({
      type: "named-organization",
      name: null,
      lineage: "stated",
    });
  });
});

describe("a source that no name tells, though a name stands in it", () => {
  it.each([
    ["«A spokesman for the Port Authority» said so.", [["Port Authority", "organization"]], "unnamed-person"],
    ["«Two officials of the Port Authority» said so.", [["Port Authority", "organization"]], "unnamed-group"],
    ["«A report by Ines Calloway» said so.", [["Ines Calloway", "person"]], "document"],
    ["«Calloway's deputy» said so.", [["Calloway", "person"]], "unnamed-person"],
  ] as const)("%s", (sentence, names, type) => {
    expect(read(sentence, names)).toEqual({ type, name: null, lineage: "stated" });
  });
});

describe("a source without a name", () => {
  it.each([
    ["«a dock foreman» said so", "unnamed-person", "stated"],
    ["«residents of Saltmarsh Row» said so", "unnamed-group", "stated"],
    ["«the letter» said so", "document", "stated"],
    ["«the 30-second spot» said so", "document", "stated"],
    ["«A slide from a talk» shows so", "document", "stated"],
    ["«A leaked memo» says so", "document", "stated"],
    ["«The newly published report» says so", "document", "stated"],
    ["«A memo leaked by a clerk» says so", "document", "stated"],
    ["«A letter written by a docker» says so", "document", "stated"],
    ["«The account of a docker» says so", "document", "stated"],
    ["«A docker sent by the board» said so", "unnamed-person", "stated"],
    ["«A retired docker» said so", "unnamed-person", "stated"],
    ["«29%» said so", "unnamed-group", "stated"],
    ["«A number of divers» said so", "unnamed-group", "stated"],
    ["«Two people familiar with the matter» said so", "unnamed-group", "stated"],
    ["«We» wrote so in March", "author", "stated"],
    ["«sources» said so", "unnamed-group", "unstated"],
    ["«a source» said so", "unnamed-person", "unstated"],
    ["«reports» say so", "document", "unstated"],
  ] as const)("%s", (sentence, type, lineage) => {
    expect(read(sentence)).toEqual({ type, name: null, lineage });
  });

  it("is unstated where the text has none", () => {
    expect(read("It is said to have been closed.")).toEqual({ type: "unstated", name: null, lineage: "unstated" });
  });
});

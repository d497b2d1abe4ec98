import { describe, expect, it } from "vitest";
import type { Attribution, ChainLink, Entity } from "../../contract/index.ts";
import { readingWith } from "../fixtures/reading.ts";
import { sourcesOf } from "./of-article.ts";
import { bodyOf, rolesOf } from "./roles.ts";

function attributed(...chain: ChainLink[]): Attribution {
  const nothing = { content: [], cue: [], source: [], stanceCues: [], edits: [], hedges: [] };
  return {
    id: `a${chain.map(({ name }) => name).join()}`,
    kind: "indirect",
    act: "statement",
    ...nothing,
    sourceType: chain.at(-1)?.type ?? "unstated",
    speaker: null,
    parent: null,
    chain,
    lineage: "stated",
    basis: "unknown",
    polarity: "affirmed",
    certainty: "unknown",
    stance: "unknown",
    date: null,
    confidence: 1,
    by: "test",
  };
}

const link = (name: string, type: ChainLink["type"], entity: string | null = null): ChainLink => ({
  name,
  type,
  entity,
});

function entity(text: string, id: string, type: Entity["type"], name: string, ...nominals: string[]): Entity {
  const all = (words: string, form: "name" | "nominal") =>
    [...text.matchAll(new RegExp(words, "gu"))].map(({ index }) => ({ start: index, end: index + words.length, form }));
  return { id, type, name, mentions: [...all(name, "name"), ...nominals.flatMap((words) => all(words, "nominal"))] };
}

describe("the sources of an article", () => {
  it("are one for an entity, with all that it is called and said to be", () => {
    const text = "Oren Vale, a spokesman for the Larsen Harbour Board, spoke. The spokesman left. Vale said no more.";
    const reading = readingWith(
      { text },
      {
        entities: [entity(text, "e1", "person", "Oren Vale", "The spokesman")],
        attributions: [
          attributed(link("Oren Vale", "named-person", "e1")),
          attributed(link("The spokesman", "named-person", "e1")),
        ],
      },
    );
    const { sources, indexOf } = sourcesOf(reading);
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({
      key: "oren-vale",
      settled: true,
      forms: ["The spokesman", "Oren Vale"],
      roles: ["a spokesman for the Larsen Harbour Board"],
    });
    expect(indexOf(link("The spokesman", "named-person", "e1"))).toBe(0);
    expect(indexOf(link("nobody", "named-person"))).toBe(-1);
  });

  it("join descriptions of which one says no more than the other", () => {
    const workers = [
      "aid workers at the camp",
      "five aid workers in the Alder camp",
      "aid workers inside the Alder camp",
    ];
    const { sources, indexOf } = sourcesOf(
      readingWith({}, { attributions: workers.map((name) => attributed(link(name, "unnamed-group"))) }),
    );
    expect(sources.map(({ key }) => key)).toEqual(["aid-workers-alder"]);
    expect(workers.map((name) => indexOf(link(name, "unnamed-group")))).toEqual([0, 0, 0]);
  });

  it("know whom “of whom” means where it stands right behind them", () => {
    const text = "He cited five aid workers in the Alder camp, all of whom saw it. Boats came, all of whom left.";
    const names = ["five aid workers in the Alder camp", "all of whom"];
    const read = (article: string) =>
      sourcesOf(
        readingWith({ text: article }, { attributions: names.map((name) => attributed(link(name, "unnamed-group"))) }),
      ).sources.map(({ key }) => key);
    expect(read(text)).toEqual(["aid-workers-alder"]);
    expect(read("Five aid workers came. All of whom?")).toHaveLength(2);
  });

  it("join an office with who is said to hold it", () => {
    const text = "The president of Norway spoke. Norway's President Ann Pell left.";
    const { sources } = sourcesOf(
      readingWith(
        { text },
        {
          entities: [entity(text, "e1", "person", "Ann Pell")],
          attributions: [
            attributed(link("The president of Norway", "unnamed-person")),
            attributed(link("Ann Pell", "named-person", "e1")),
          ],
        },
      ),
    );
    expect(sources.map(({ key }) => key)).toEqual(["ann-pell"]);
  });

  it.each([
    [
      "a board and its spokesman",
      [link("the Larsen Board", "named-organization", "e1"), link("a Larsen Board spokesman", "unnamed-person", "e1")],
    ],
    ["one witness and another", [link("a witness", "unnamed-person"), link("another witness", "unnamed-person")]],
    ["a resident and residents", [link("a resident", "unnamed-person"), link("residents", "unnamed-group")]],
    [
      "officials of two countries",
      [link("Norwegian officials", "unnamed-group"), link("Danish officials", "unnamed-group")],
    ],
    ["a woman and a woman", [link("a woman at the gate", "unnamed-person"), link("a woman", "unnamed-person")]],
    ["two countries", [link("Sudan", "named-organization"), link("South Sudan", "named-organization")]],
  ])("keep apart %s", (_, chain) => {
    const text = "the Larsen Board";
    const { sources } = sourcesOf(
      readingWith(
        { text },
        {
          entities: [entity(text, "e1", "organization", "the Larsen Board")],
          attributions: chain.map((each) => attributed(each)),
        },
      ),
    );
    expect(sources).toHaveLength(2);
  });

  it("leave “the hospital” alone where two have names", () => {
    const names = ["the hospital", "Larsen General Hospital", "Alder Hospital"];
    const { sources } = sourcesOf(
      readingWith(
        {},
        {
          attributions: names.map((name, at) =>
            attributed(link(name, at === 0 ? "unnamed-group" : "named-organization")),
          ),
        },
      ),
    );
    expect(sources.map(({ name }) => name)).toEqual(names);
  });
});

describe("what a text says somebody is", () => {
  const roles = (text: string, name = "Oren Vale") => {
    const start = text.indexOf(name);
    return rolesOf([{ start, end: start + name.length }], text);
  };
  it.each([
    ["Oren Vale, a spokesman for the port, said", "a spokesman for the port"],
    ["Oren Vale, 63, a resident of Pier Street, saw it", "a resident of Pier Street"],
    ["…, said harbour official Oren Vale.", "harbour official"],
    ["South Larsen's President Oren Vale left", "South Larsen's President"],
    ["the governor of North Larsen, Oren Vale, said", "the governor of North Larsen"],
    ["Oren Vale is the mayor of Larsen", "the mayor of Larsen"],
    ["Oren Vale, who was a commander there", "a commander there"],
  ])("%s", (text, role) => expect(roles(text)).toEqual([role]));
  it.each([
    "Oren Vale, however, said nothing",
    "The boats of Oren Vale, a blue one and a red one, sank",
    "officials said. Oren Vale left",
    "according to Oren Vale",
    "be held under President and Oren Vale",
    "the spokesman told Oren Vale",
  ])("nothing: %s", (text) => expect(roles(text)).toEqual([]));
  it("of which body", () => {
    const text = "said Oren Vale of the National Rescue Agency.";
    expect(bodyOf([{ start: 5, end: 14 }], text)).toBe("National Rescue Agency");
    expect(bodyOf([{ start: 5, end: 14 }], "said Oren Vale of course.")).toBeNull();
  });
});

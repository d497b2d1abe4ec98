import { describe, expect, it } from "vitest";
import type { Reading } from "../../contract/index.ts";
import { profileWith } from "../fixtures/profile.ts";
import { readingWith } from "../fixtures/reading.ts";
import { sourceWith, statementAt } from "../fixtures/sources.ts";
import { originsOf } from "../origins/index.ts";
import type { Profile } from "../profile.ts";
import { viewOf } from "../view.ts";
import { conclusionsOf, signsOf } from "./index.ts";

const TEXT = "The valves were shut. The doors were chained. So the owner knew.";
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const statements = [
  statementAt(TEXT, "The valves were shut", { id: "s1.1", assertion: "s1" }),
  statementAt(TEXT, "The doors were chained", { id: "s1.2", assertion: "s1" }),
];
const inference: Reading["inferences"][number] = {
  id: "i1",
  conclusion: [span("the owner knew")],
  premises: [
    { ...span("The doors were chained"), statement: "s1" },
    { ...span("So"), statement: null },
  ],
  cue: [span("So")],
  relation: "supports",
  drawnBy: "author",
  confidence: 1,
  by: "test",
};
const nobody = { sources: [], indexOf: () => -1 };

describe("the conclusions of an article", () => {
  it("stand on the clause that has the premise's words", () => {
    const [drawn] = conclusionsOf(readingWith({ text: TEXT }, { inferences: [inference] }), statements, nobody);
    expect(drawn).toMatchObject({ relation: "supports", drawnBy: null });
    expect(drawn?.premises.map(({ statement }) => statement)).toEqual(["s1.2", null]);
  });
  it("are none without words of their own", () => {
    const empty = { ...inference, conclusion: [] };
    expect(conclusionsOf(readingWith({ text: TEXT }, { inferences: [empty] }), statements, nobody)).toEqual([]);
  });
  it("have no statement where none has that id", () => {
    const other = { ...inference, premises: [{ ...span("So"), statement: "s9" }] };
    const [drawn] = conclusionsOf(readingWith({ text: TEXT }, { inferences: [other] }), statements, nobody);
    expect(drawn?.premises).toEqual([{ ...span("So"), statement: null }]);
  });
});

describe("what a conclusion rests on", () => {
  const analysis = profileWith(
    { file: "analysis.txt", outlet: "Gazette", text: TEXT },
    {
      statements,
      signs: [
        {
          conclusion: [span("the owner knew")],
          relation: "supports",
          drawnBy: null,
          premises: [
            { ...span("The valves were shut"), statement: "s1.1" },
            { ...span("The doors were chained"), statement: "s1.2" },
            { ...span("So"), statement: null },
          ],
        },
      ],
    },
  );
  const report = (file: string, name: string): Profile => {
    const source = sourceWith(name, "named-person");
    const chain = [{ name, entity: null, type: source.type }];
    return profileWith(
      { file, outlet: file, text: TEXT },
      { sources: [source], statements: [statementAt(TEXT, "The valves were shut", { origin: 0, chain })] },
    );
  };
  const profiles = [analysis, report("b.txt", "Ann Pell"), report("c.txt", "Ann Pell"), report("d.txt", "Oren Vale")];
  const at = (file: string, index: number) => ({ article: `sha256:${file}`, index });
  const groups = [
    {
      id: "valves",
      members: [at("analysis.txt", 0), at("b.txt", 0), at("c.txt", 0), at("d.txt", 0)],
      confidence: 1,
      weakest: null,
    },
    { id: "doors", members: [at("analysis.txt", 1)], confidence: 1, weakest: null },
  ];
  const view = viewOf(profiles);
  const signs = signsOf({ profiles, links: [] }, view, originsOf({ profiles, links: [] }, view), groups);

  it("is told over all the articles", () => {
    expect(signs).toHaveLength(1);
    expect(signs[0]).toMatchObject({
      conclusion: { file: "analysis.txt", text: "the owner knew" },
      originCount: { least: 2, most: 2 },
      origins: ["ann-pell", "oren-vale"],
      way: ["gazette"],
      fallen: false,
    });
    expect(signs[0]?.premises.map(({ claim, origin, text }) => [claim, origin, text])).toEqual([
      ["valves", null, "The valves were shut"],
      ["doors", null, "The doors were chained"],
      [null, null, "So"],
    ]);
  });
});

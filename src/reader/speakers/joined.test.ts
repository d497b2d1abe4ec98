import { describe, expect, it } from "vitest";
import { speakersIn } from "./fixtures/marked-article.ts";
import { joinedIn } from "./joined.ts";
import { phraseOf } from "./phrase.ts";

function parts(source: string): string[] {
  const phrase = phraseOf({ start: 0, end: source.length }, source);
  return joinedIn(phrase, source).map(({ start, end }) => source.slice(start, end));
}

describe("what a source joins", () => {
  it.each([
    ["The letter and the account", ["The letter", "the account"]],
    ["both the mayor and the bishop of Oxney", ["the mayor", "the bishop of Oxney"]],
    ["a report and two photographs", ["a report", "two photographs"]],
    ["her mother and her aunt", ["her mother", "her aunt"]],
    ["the mayor and his deputy", ["the mayor", "his deputy"]],
  ])("%s", (source, found) => expect(parts(source)).toEqual(found));

  it.each([
    "The letter",
    "the research and development office",
    "officials and residents",
    "the pots and pans dealer",
    "a letter of the board and the harbour",
    "the man who wrote and the man who read",
    "and the mayor",
  ])("is one in “%s”, or nothing tells how many", (source) => expect(parts(source)).toEqual([]));
});

describe("two who speak together", () => {
  it("are neither of the two alone", () => {
    const { names, speakers } = speakersIn(
      `<a><s>An account by a baker</s> <c>says</c> <q>that the doors stuck</q></a>. <a><s>The letter and the account</s> <c>suggest</c> <q>that they were locked</q></a>. <a><s>The account</s> <c>says</c> <q>nobody had a key</q></a>. <a><s>The letter</s> <c>says</c> <q>it was lent</q></a>.`,
    );
    expect(names).toEqual([
      "An account by a baker",
      "The letter and the account",
      "An account by a baker",
      "The letter",
    ]);
    expect(speakers.map(({ sourceType }) => sourceType)).toEqual(["document", "document", "document", "document"]);
  });

  it("are a group where they are people, and “they” are both", () => {
    const { names, speakers } = speakersIn(
      `<a><s>The mayor and the bishop</s> <c>said</c> <q>the fair would go ahead</q></a>. <a><s>They</s> <c>said</c> <q>the bells would ring</q></a>. <a><s>The bishop</s> <c>said</c> <q>it would not rain</q></a>.`,
    );
    expect(names).toEqual(["The mayor and the bishop", "The mayor and the bishop", "the bishop"]);
    expect(speakers.map(({ sourceType }) => sourceType)).toEqual(["unnamed-group", "unnamed-group", "unnamed-person"]);
  });

  it("have their names where the text has told both", () => {
    const { names } = speakersIn(
      `{p:Ines Holm}, the mayor, came. {p:Oren Vale}, the bishop, left. <a><s>The mayor and the bishop</s> <c>said</c> <q>the fair would go ahead</q></a>.`,
    );
    expect(names).toEqual(["Ines Holm and Oren Vale"]);
  });

  it("are people, no document, where one of them is written and the other speaks", () => {
    const { speakers } = speakersIn(
      `<a><s>The log and a docker</s> <c>say</c> <q>that it was dark</q></a>. <a><s>The log</s> <c>says</c> <q>so twice</q></a>.`,
    );
    expect(speakers.map(({ sourceType }) => sourceType)).toEqual(["unnamed-group", "document"]);
  });
});

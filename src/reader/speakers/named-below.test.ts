import { describe, expect, it } from "vitest";
import { speakersIn } from "./fixtures/marked-article.ts";

const LEAD =
  "<a><s>A docker</s> <c>told a court on Monday</c> <q>that the crane had been old for years and years</q></a>.";

describe("somebody whom the first paragraph does not name", () => {
  it("is who is named with an age below it", () => {
    const { names } = speakersIn(`${LEAD}\n\n{p:Oren Vale}, 61, was giving evidence in the trial of the owner.`);
    expect(names).toEqual(["Oren Vale"]);
  });

  it("and so is what the heading says of him", () => {
    const { names } = speakersIn(
      `<a><q>Crane was old</q>, <s>docker</s> <c>says</c></a>\n\n${LEAD}\n\n{p:Oren Vale}, 61, was giving evidence in the trial of the owner.`,
    );
    expect(names).toEqual(["Oren Vale", "Oren Vale"]);
  });

  it.each([
    ["named without an age", "{p:Oren Vale} was in court in the trial of the owner."],
    ["named within a sentence", "In court was {p:Oren Vale}, 61, who owns the crane."],
    ["one of two so named", "{p:Oren Vale}, 61, was in court.\n\n{p:Ines Holm}, 40, was as well, and nobody else was."],
  ])("is nobody %s", (_, below) => {
    expect(speakersIn(`${LEAD}\n\n${below}`).names).not.toContain("Oren Vale");
  });

  it("is left open where two speak", () => {
    const { names } = speakersIn(
      `${LEAD} <a><s>A guard</s> <c>said</c> <q>it was new</q></a>.\n\n{p:Oren Vale}, 61, was giving evidence in the trial.`,
    );
    expect(names).not.toContain("Oren Vale");
  });
});

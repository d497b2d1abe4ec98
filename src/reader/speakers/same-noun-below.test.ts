import { describe, expect, it } from "vitest";
import { speakersIn } from "./fixtures/marked-article.ts";

const HEADING = "<a><q>Crane Was Old</q>, <s>Foreman</s> <c>Says</c></a>";
const said = (source: string, content: string) => `<a><s>${source}</s> <c>said</c> <q>${content}</q></a>.`;

describe("a heading's noun", () => {
  it("is the one who speaks by it below", () => {
    const { names } = speakersIn(`${HEADING}\n\n${said("A dock foreman", "that the crane had been old for years")}`);
    expect(names).toEqual(["A dock foreman", "A dock foreman"]);
  });

  it("stays open where two speak by it", () => {
    const { names } = speakersIn(
      `${HEADING}\n\n${said("A dock foreman", "that it was old")} ${said("A foreman of the yard", "that it was new")}`,
    );
    expect(names[0]).not.toMatch(/dock|yard/u);
  });

  it.each([
    ["by another noun", "A crane driver"],
    ["as several", "Two dock foremen"],
  ])("is nobody who speaks %s", (_, source) => {
    const { names } = speakersIn(`${HEADING}\n\n${said(source, "that the crane had been old for years")}`);
    expect(names[0]).not.toBe(source);
  });
});

import { describe, expect, test } from "vitest";
import { findNotes } from "./notes.ts";

function notes(text: string): [string, string, string][] {
  return findNotes(text).map(({ mark, note }) => [
    text.slice(mark.start, mark.end),
    text.slice(mark.start - 6, mark.start),
    text.slice(note.start, note.end),
  ]);
}

describe("findNotes", () => {
  test("a digit after a word, and the list below", () => {
    const text =
      "They call it a corridor,1 and the council calls it a road.2\n\nNOTES\n1. The word stands in the lease of 1988.\n2. Minutes of 4 March.";
    expect(notes(text)).toEqual([
      ["1", "ridor,", "The word stands in the lease of 1988."],
      ["2", " road.", "Minutes of 4 March."],
    ]);
  });

  test("raised digits and brackets", () => {
    const text = "The lease¹ was renewed [2] in silence.\nFootnotes:\n¹ Of 1988.\n[2] In 2011.";
    expect(notes(text).map(([mark, , note]) => [mark, note])).toEqual([
      ["¹", "Of 1988."],
      ["[2]", "In 2011."],
    ]);
  });

  test("a note of several paragraphs ends where the next begins", () => {
    const text =
      "The lease1 and the road2 differ.\r\nNOTES\r\n1. Of 1988.\r\n\r\nIt ran for ten years.\r\n2. In 2011.\r\nCategories: Harbours";
    expect(notes(text).map(([, , note]) => note)).toEqual(["Of 1988.\r\n\r\nIt ran for ten years.", "In 2011."]);
  });

  test("what follows the last note after an empty line is none of it", () => {
    expect(
      notes("The lease1 ended.\n\nNOTES\n1. Of 1988,\nfor ten years.\n\nThe paper is at box 12.").map(
        ([, , note]) => note,
      ),
    ).toEqual(["Of 1988,\nfor ten years."]);
  });

  test.each([
    ["no list", "Chauvinism,1 they said."],
    ["no call", "Nothing is called here.\nNOTES\n1. A note."],
    ["numbers that are none", "The G7 met on COVID19 in Zone 1, 3.1 km away, at 11.\nNOTES\n1. A note.\n"],
    ["a list of things", "Three steps:\n1. Close the valve.\n2. Call the office.\n3. Wait."],
    ["the word in a sentence", "Notes of the meeting were kept.1\nNotes were kept\n1. One."],
  ])("none: %s", (_, text) => expect(findNotes(text)).toEqual([]));

  test("fifty thousand lists of notes take no time", () => {
    const started = process.cpuUsage();
    findNotes("NOTES\n1. x\n".repeat(50_000));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8000);
  });
});

import { describe, expect, it } from "vitest";
import type { ChainLink } from "../../contract/index.ts";
import { putBy, type Stated } from "./put-by.ts";

/** "who | cue | content | polarity | parent | by", one a line, as they stand in the text. */
function stated(text: string, lines: readonly string[]): Stated[] {
  return lines.map((line, index) => {
    const [who = "", cue = "", content = "", polarity = "affirmed", parent = "", by = "heard"] = line
      .split("|")
      .map((part) => part.trim());
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const link: ChainLink = { name: who, entity: null, type: "named-person" };
    return {
      id: `a${index + 1}`,
      content: [spanOf(content)],
      cue: [spanOf(cue)],
      source: [],
      speaker: null,
      parent: parent === "" ? null : parent,
      chain: who === "" ? [] : [link],
      polarity: polarity as Stated["polarity"],
      by,
    };
  });
}

describe("who had put what is denied", () => {
  it("is the claim that the denial itself names", () => {
    const text = "Vale rejected Pell's claim that the crane was old.";
    const lines = [
      "Vale | rejected | Pell's claim that the crane was old | denied",
      "Ann Pell | claim | the crane was old | affirmed | a1 | nesting/noun-that",
    ];
    expect(putBy(stated(text, lines), text)).toEqual([{ attribution: "a2", name: "Ann Pell" }, null]);
  });

  it("is nobody who is named where reports are denied", () => {
    const text = "Vale denied reports that he sold the crane.";
    expect(putBy(stated(text, ["Vale | denied | reports that he sold the crane | denied"]), text)).toEqual([
      { attribution: null, name: null },
    ]);
  });

  it("is the statement before it that says so", () => {
    const text = "Pell said the crane had been sold to Northmoor. Vale denied that the crane was sold.";
    const lines = [
      "Ann Pell | said | the crane had been sold to Northmoor",
      "Oren Vale | denied | that the crane was sold | denied",
    ];
    expect(putBy(stated(text, lines), text)[1]).toEqual({ attribution: "a1", name: "Ann Pell" });
  });

  it("is the statement that tells of the one deed", () => {
    const text = "Pell said Vale had promised her a berth. Vale denied promising anyone anything.";
    const lines = [
      "Ann Pell | said | Vale had promised her a berth",
      "Oren Vale | denied | promising anyone anything | denied",
    ];
    expect(putBy(stated(text, lines), text)[1]).toEqual({ attribution: "a1", name: "Ann Pell" });
  });

  it("is the last one of another where the denial only points back", () => {
    const text = "Pell said the rope was old. Vale denied this.";
    const lines = ["Ann Pell | said | the rope was old", "Oren Vale | denied | this | denied"];
    expect(putBy(stated(text, lines), text)[1]).toEqual({ attribution: "a1", name: "Ann Pell" });
  });

  it.each([
    ["of another thing", "Pell said the rope was old. Vale denied that the crane was sold.", "the rope was old"],
    ["of his own", "Vale said the crane was sold. Vale denied that the crane was sold.", "the crane was sold"],
  ])("is not a statement %s", (_, text, said) => {
    const who = text.startsWith("Vale") ? "Oren Vale" : "Ann Pell";
    const lines = [`${who} | said | ${said}`, "Oren Vale | denied | that the crane was sold | denied"];
    expect(putBy(stated(text, lines), text)).toEqual([null, null]);
  });

  it("is told of denials alone", () => {
    const text = "Pell said the rope was old. Vale said the rope was old.";
    const lines = ["Ann Pell | said | the rope was old", "Oren Vale | said | the rope was old"];
    expect(putBy(stated(text, lines), text)).toEqual([null, null]);
  });
});

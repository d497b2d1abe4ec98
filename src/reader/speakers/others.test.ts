import { describe, expect, it } from "vitest";
import { documentAtHead } from "./document-head.ts";
import { speakersIn } from "./fixtures/marked-article.ts";

describe("whom words mean that name nobody", () => {
  it("are not the one in whose quotation marks they stand", () => {
    const { names } = speakersIn(
      `{p:John Sorel} came. <a><q>“He left, and <a><s>he</s> <c>told</c> me <q>it was over</q></a>,”</q> <c>said</c> <s>{p:Oren Vale}</s></a>.`,
    );
    expect(names[1]).not.toBe("Oren Vale");
  });

  it("but may be in the reporter's words", () => {
    const { names } = speakersIn(
      `<a><s>{p:Oren Vale}</s> <c>said</c> <q><a><s>he</s> <c>feared</c> <q>the rain</q></a></q></a>.`,
    );
    expect(names).toEqual(["Oren Vale", "Oren Vale"]);
  });

  it.each([["by her niece, {p:Mary Holm}, printed on Monday"], ["by her old friend {p:Mary Holm}"]])(
    "are not whom “her” makes another's: %s",
    (phrase) => {
      const { names } = speakersIn(
        `{p:Anna Quill} died on Monday. In a eulogy ${phrase}, <a><s>she</s> <c>asked</c> <q>to be buried at sea</q></a>.`,
      );
      expect(names).toEqual(["Anna Quill"]);
    },
  );

  it("are somebody of their own where the text brought him in as such", () => {
    const { names } = speakersIn(
      `<a><q>“My neighbour saw it,”</q> <c>said</c> <s>{p:Anna Toll}</s></a>. <a><s>The neighbour</s> <c>said</c> <q>it was dark</q></a>.`,
    );
    expect(names).toEqual(["Anna Toll", "The neighbour"]);
  });

  it("are the one whose office and name the text gives later", () => {
    const { names } = speakersIn(
      `<a><s>The finance director</s> <c>said</c> <q>it was sold</q></a>. The finance director, {p:Simon Aller}, left.`,
    );
    expect(names).toEqual(["Simon Aller"]);
  });

  it.each([
    [
      "{p:Ines Holm} was there. <a><s>Her mother</s> <c>said</c> <q>it was cold</q></a>. <a><s>The mother</s> <c>said</c> <q>it was late</q></a>.",
    ],
    [
      "<a><s>A report by the yard</s> <c>said</c> <q>it was old</q></a>. <a><s>The report</s> <c>said</c> <q>it was sold</q></a>.",
    ],
    ["<a><s>An audit</s> <c>found</c> <q>it was old</q></a>. <a><s>The report</s> <c>said</c> <q>it was sold</q></a>."],
    [
      "<a><s>The foreman</s> <c>said</c> <q>it was old</q></a>. <a><s>Foreman {p:Oren Vale}</s> <c>said</c> <q>it was sold</q></a>.",
    ],
    [
      "<a><s>The mayor</s> <c>said</c> <q>it was old</q></a>. <a><s>Mayor {p:Ines Holm}</s> <c>said</c> <q>it was sold</q></a>.",
    ],
  ])("are one and the same under another form: %s", (marked) => {
    const { speakers } = speakersIn(marked);
    expect(speakers[0]?.entity).not.toBeNull();
    expect(speakers[1]?.entity).toBe(speakers[0]?.entity);
  });

  it.each([
    ["<a><s>An audit</s> <c>found</c> <q>it was old</q></a>. <a><s>The letter</s> <c>said</c> <q>it was sold</q></a>."],
    [
      "<a><s>The foreman</s> <c>said</c> <q>it was old</q></a>. <a><s>Mayor {p:Ines Holm}</s> <c>said</c> <q>it was sold</q></a>.",
    ],
  ])("are two where the forms say so: %s", (marked) => {
    const { speakers } = speakersIn(marked);
    expect(speakers[1]?.entity).not.toBe(speakers[0]?.entity);
  });

  it("are nobody: no one, none of them", () => {
    const { names, speakers } = speakersIn(
      `{p:Oren Vale} came. <a><s>None of them</s> <c>said</c> <q>it was cold</q></a>. <a><s>No one</s> <c>thought</c> <q>it was late</q></a>.`,
    );
    expect(names).toEqual([null, null]);
    expect(speakers.map(({ sourceType }) => sourceType)).toEqual(["unstated", "unstated"]);
  });

  it.each([["reportedly"], ["allegedly"], ["seems"]])("“%s” puts it to nobody who spoke before", (cue) => {
    const { names } = speakersIn(
      `<a><s>{p:Oren Vale}</s> <c>said</c> <q>it was cold</q></a>. The crane was old, and <a><c>${cue}</c> <q>was sold in May</q></a>.`,
    );
    expect(names[1]).toBeNull();
  });

  it("are the body that somebody spoke to", () => {
    const { names } = speakersIn(
      `<a><q>“I told the press office it was wrong, and <a><s>they</s> <c>said</c> <q>it would do</q></a>,”</q> <c>said</c> <s>{p:Anna Quill}</s></a>.`,
    );
    expect(names[1]).toBe("the press office");
  });

  it("are a document that the sentence before is about", () => {
    const { names } = speakersIn(
      `{o:Clear Water} met. A press release from the port went further. <a><s>It</s> <c>said</c> <q>the pier was safe</q></a>.`,
    );
    expect(names).toEqual(["A press release"]);
  });

  it("are called a document without who got it", () => {
    const { names } = speakersIn(
      `<a><q>The pier was shut</q>, <c>according to</c> <s>records obtained by {o:Clear Water}</s></a>.`,
    );
    expect(names).toEqual(["records"]);
  });
});

describe("the document that a sentence begins with", () => {
  it.each([
    ["A press release from the port went further.", "A press release"],
    ["The sheet was kept in a drawer.", "The sheet"],
    ["The report's author went further.", null],
    ["The study group met on Monday.", null],
    ["Pell went further.", null],
  ])("%s", (sentence, expected) => {
    const found = documentAtHead({ start: 0, end: sentence.length }, sentence);
    expect(found === null ? null : sentence.slice(found.start, found.end)).toBe(expected);
  });
});

describe("what is read out", () => {
  it.each([["a letter that the owner wrote"], ["an old letter"]])(
    "is the document that was just named: %s",
    (letter) => {
      const { names } = speakersIn(
        `Jurors were then read ${letter}; the {o:Orlem Board} objected. <a><s>It</s> <c>runs</c>: <q>the pier is old</q></a>.`,
      );
      expect(names[0]).toMatch(/letter$/u);
    },
  );

  it("is none where no document was named", () => {
    const { names } = speakersIn(
      "Jurors were told that the {o:Orlem Board} objected. <a><s>It</s> <c>runs</c>: <q>the pier is old</q></a>.",
    );
    expect(names[0]).not.toMatch(/letter$/u);
  });
});

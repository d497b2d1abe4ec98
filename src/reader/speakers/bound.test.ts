import { describe, expect, it } from "vitest";
import { speakersIn } from "./fixtures/marked-article.ts";

describe("whom a noun means that is bound to a name", () => {
  it.each([
    [
      "a lawyer's client",
      "{p:Oren Vale}'s solicitor, {p:Ines Holm}, came. <a><s>Her client</s> <c>said</c> <q>he was late</q></a>.",
      "Oren Vale",
    ],
    [
      "a successor",
      "{p:Oren Vale} left. <a><s>His successor</s> <c>said</c> <q>he was ill</q></a>. His successor, {p:Mara Lind}, came in May.",
      "Mara Lind",
    ],
    [
      "an office once held",
      "<a><s>The then treasurer</s> <c>said</c> <q>it was late</q></a>. The treasurer, {p:Mara Lind}, died in May.",
      "Mara Lind",
    ],
    [
      "one whom the text calls so later, and no other who is near",
      "{p:Oren Vale} came. <a><s>{p:John Sorel}</s> <c>said</c> <q>it was late</q></a>. <a><s>The editor</s> <c>said</c> <q>it was early</q></a>. The editor, {p:Mara Lind}, left.",
      "Mara Lind",
    ],
    [
      "a defendant",
      "The trial of {p:Oren Vale} began. <a><s>{p:Ines Holm}</s> <c>said</c> <q>he ran</q></a>. <a><s>The defendant</s> <c>said</c> <q>he walked</q></a>.",
      "Oren Vale",
    ],
  ])("%s", (_, marked, name) => {
    expect(speakersIn(marked).names.at(-1)).toBe(name);
  });

  it.each([
    [
      "a client where nobody has a lawyer",
      "{p:Oren Vale} came. <a><s>Her client</s> <c>said</c> <q>it was late</q></a>.",
    ],
    [
      "a successor whom nothing names",
      "{p:Oren Vale} left. <a><s>His successor</s> <c>said</c> <q>it was late</q></a>.",
    ],
    [
      "a defendant where nobody is tried",
      "The trial of a barge crew began; {p:Oren Vale} and {p:John Sorel} came. <a><s>The defendant</s> <c>said</c> <q>it was late</q></a>.",
    ],
  ])("not %s", (_, marked) => {
    expect(speakersIn(marked).names.at(-1)).not.toBe("Oren Vale");
  });
});

describe("who is brought in", () => {
  it.each([
    [
      "a neighbour, inside someone's words",
      "<a><q>“My neighbour works there and <a><s>he</s> <c>told</c> me <q>it was shut</q></a>,”</q> <c>said</c> <s>{p:Anna Toll}</s></a>.",
      "My neighbour",
    ],
    [
      "a woman, a sentence before",
      "<a><q>“A woman stopped me. <a><s>She</s> <c>said</c> <q>it was shut</q></a>,”</q> <c>said</c> <s>{p:Anna Toll}</s></a>.",
      "A woman",
    ],
    [
      "her husband, not what he is",
      "<a><q>“Her husband came. He is a diver. <a><s>He</s> <c>says</c> <q>it was shut</q></a>,”</q> <c>said</c> <s>{p:Anna Toll}</s></a>.",
      "Her husband",
    ],
  ])("%s", (_, marked, name) => {
    expect(speakersIn(marked).names).toContain(name);
  });

  it("is nobody whom a nearer name shuts out", () => {
    const { names } = speakersIn(
      "<a><q>“My neighbour met {p:John Sorel}. <a><s>He</s> <c>said</c> <q>it was shut</q></a>,”</q> <c>said</c> <s>{p:Anna Toll}</s></a>.",
    );
    expect(names).not.toContain("My neighbour");
  });

  it("as a relative leaves the one whose relative it is the one spoken of", () => {
    const { names } = speakersIn(
      "{p:Mary Quill} died, <a><s>her niece, {p:Anna Toll}</s>, <c>said</c></a>. She was born in Alder. In a book <a><s>she</s> <c>wrote</c> <q>it was late</q></a>.",
    );
    expect(names.at(-1)).toBe("Mary Quill");
  });
});

describe("he or she where nobody is near", () => {
  it("is whom the sentence tells without a name", () => {
    const { names } = speakersIn(
      "<a><q>The clerk was told that the log was missing</q>, <s>she</s> <c>said</c></a>. <a><s>She</s> <c>said</c> <q>it was late</q></a>.",
    );
    expect(names[0]).toBe("The clerk");
  });

  const FAR = "The rain fell and the wind blew. ".repeat(12);
  it.each([
    ["whom the heading is about", "{p:Mary Quill} dies at 90", "Mary Quill"],
    ["nobody where the heading names two", "{p:Mary Quill} and {p:Anna Toll} die", null],
    ["nobody of the other sex", "{p:John Quill} dies at 90", null],
  ])("is %s", (_, heading, name) => {
    const who = heading.includes("John") ? "{p:John Quill}" : "{p:Mary Quill}";
    const { names } = speakersIn(
      `${heading}\n\n${who} was born in Alder. ${who} left it in May and came back a year after that.\n\n${FAR}\n\n<a><s>She</s> <c>said</c> <q>it was late</q></a>.`,
    );
    expect(names.at(-1)).toBe(name);
  });
});

describe("who is brought in within someone's words, but is no subject there", () => {
  it.each([
    ["an object", "I met a man at the pier in May."],
    ["a relative of another he", "It was his father who paid, and his father built it."],
  ])("is not “he”: %s", (_, before) => {
    const { names } = speakersIn(
      `{p:John Sorel} spoke. <a><q>“${before} <a><s>He</s> <c>said</c> <q>it was shut</q></a>,”</q> <c>said</c> <s>{p:Anna Toll}</s></a>.`,
    );
    expect(names[1]).toBe("John Sorel");
  });
});

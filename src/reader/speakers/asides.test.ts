import { describe, expect, it } from "vitest";
import { speakersIn } from "./fixtures/marked-article.ts";

describe("who stands in an aside of a source is not the source", () => {
  it.each([
    ["<a><s>Ministers, {p:Ines Holm} among them,</s> <c>said</c> <q>it was late</q></a>."],
    ["<a><s>Several ministers, including {p:Ines Holm},</s> <c>said</c> <q>it was late</q></a>."],
    ["<a><s>The guild, which {p:Ines Holm} leads,</s> <c>said</c> <q>it was late</q></a>."],
    ["<a><s>The ferry plan, backed by the {o:Orlem Board} and {p:Ines Holm},</s> <c>says</c> <q>it is late</q></a>."],
    ["<a><s>Residents of Orlem, {l:Norland},</s> <c>said</c> <q>it was late</q></a>."],
  ])("%s", (marked) => {
    const { names, speakers } = speakersIn(marked);
    expect(["Ines Holm", "Orlem Board", "Norland"]).not.toContain(names[0]);
    expect(["unnamed-group", "document"]).toContain(speakers[0]?.sourceType);
  });

  it.each([
    ["<a><s>The mayor, {p:Ines Holm},</s> <c>said</c> <q>it was late</q></a>."],
    ["<a><s>{p:Ines Holm}, including her deputy,</s> <c>said</c> <q>it was late</q></a>."],
    ["<a><s>The guild's head, retired judge {p:Ines Holm},</s> <c>said</c> <q>it was late</q></a>."],
  ])("but an apposition is: %s", (marked) => {
    expect(speakersIn(marked).names).toEqual(["Ines Holm"]);
  });
});

describe("a body is named by what it is the body of", () => {
  it.each([
    ["<a><s>The government of {l:Norland}</s> <c>said</c> <q>it was late</q></a>.", "named-organization"],
    ["<a><s>A committee of experts</s> <c>said</c> <q>it was late</q></a>.", "unnamed-group"],
    ["<a><s>The council of elders</s> <c>said</c> <q>it was late</q></a>.", "unnamed-group"],
  ])("%s", (marked, type) => {
    expect(speakersIn(marked).speakers[0]?.sourceType).toBe(type);
  });

  it("and its name leaves an aside out", () => {
    const { names } = speakersIn(
      "<a><s>The port, whose head is {p:Ines Holm},</s> <c>said</c> <q>it was late</q></a>.",
    );
    expect(names).toEqual(["The port"]);
  });
});

describe("“they” after two people", () => {
  it.each([
    ["{p:Ines Holm} and {p:Oren Vale} met at the pier."],
    ["{p:Ines Holm}, the mayor, and the pilot {p:Oren Vale} met at the pier."],
    ["{p:Ines Holm} met {p:Oren Vale} at the pier."],
  ])("is both: %s", (before) => {
    const { names } = speakersIn(`${before} <a><s>They</s> <c>said</c> <q>it would open</q></a>.`);
    expect(names).toEqual(["Ines Holm and Oren Vale"]);
  });

  it.each([
    ["Two pilots came. <a><s>Two pilots</s> <c>said</c> <q>it was late</q></a>."],
    ["{p:Ines Holm} met {p:Oren Vale} and {p:Anna Toll} at the pier."],
  ])("is not where there are others: %s", (before) => {
    const { names } = speakersIn(`${before} <a><s>They</s> <c>said</c> <q>it would open</q></a>.`);
    expect(names.at(-1)).not.toBe("Ines Holm and Oren Vale");
  });

  it("and “she” is one of them", () => {
    const { names } = speakersIn(
      "{p:Mary Holm} and {p:John Vale} met at the pier. <a><s>She</s> <c>said</c> <q>it would open</q></a>.",
    );
    expect(names).toEqual(["Mary Holm"]);
  });
});

describe("headings", () => {
  const BELOW =
    "\n\nThe pier was opened on Monday by {p:Oren Vale}, the mayor of Orlem, and hundreds came to see it that day. ";

  it("leave articles out: “mayor” is the mayor whom the text names", () => {
    const { names } = speakersIn(`<a><s>Mayor</s> <c>says</c> <q>pier is safe</q></a>${BELOW}`);
    expect(names).toEqual(["Oren Vale"]);
  });

  it("but not where the text names none", () => {
    const { names } = speakersIn(`<a><s>Pilot</s> <c>says</c> <q>pier is safe</q></a>${BELOW}`);
    expect(names).not.toContain("Oren Vale");
  });

  it("quote whom the text below quotes", () => {
    const { names } = speakersIn(
      `Old pier “<a><q>rotten to the beams</q></a>”${BELOW}<a><s>A clerk</s> <c>said</c> <q>it was new</q></a>. <a><s>{p:Ines Holm}</s> <c>called</c> <q>it “rotten to the beams”</q></a>.`,
    );
    expect(names).toEqual(["Ines Holm", "A clerk", "Ines Holm"]);
  });
});

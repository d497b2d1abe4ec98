import { describe, expect, it } from "vitest";
import { speakersIn } from "./fixtures/marked-article.ts";

const HOLM = "{p:Ines Holm}, the harbour mayor, opened the pier.";
const VALE = "{p:Oren Vale} left early.";

describe("a pronoun", () => {
  it("means the one of its sex who was spoken of", () => {
    const { names, speakers } = speakersIn(
      `{p:John Vale} met {p:Mary Holm} on the pier. <a><s>She</s> <c>said</c> <q>it was late</q></a>. <a><s>He</s> <c>said</c> <q>it was cold</q></a>.`,
    );
    expect(names).toEqual(["Mary Holm", "John Vale"]);
    expect(speakers.map(({ sourceType }) => sourceType)).toEqual(["named-person", "named-person"]);
  });

  it("goes on with the one who was speaking, not with whom he spoke of", () => {
    const { names } = speakersIn(
      `<a><s>{p:Oren Vale}</s> <c>said</c> <q>{p:Jon Sorel} had sold the crane</q></a>. <a><s>He</s> <c>added</c> <q>that nobody was asked</q></a>.`,
    );
    expect(names).toEqual(["Oren Vale", "Oren Vale"]);
  });

  it("does not mean one whom the statement itself names", () => {
    const { names } = speakersIn(`${VALE} <a><q>“{p:Jon Sorel} will be back,”</q> <s>he</s> <c>said</c></a>.`);
    expect(names).toEqual(["Oren Vale"]);
  });

  it("takes the sex from a title and from what the text calls somebody", () => {
    const { names } = speakersIn(
      `Ms. {p:Quill} walked with {p:Tarn}, who lost his hat. <a><s>He</s> <c>said</c> <q>it was windy</q></a>. <a><s>She</s> <c>said</c> <q>so too</q></a>.`,
    );
    expect(names).toEqual(["Tarn", "Quill"]);
  });

  it("is left open where two fit alike, and keeps both", () => {
    const { names, speakers } = speakersIn(
      `The crane of {p:Oren Vale} stood by the crane of {p:Jon Sorel}. <a><s>He</s> <c>said</c> <q>it was cold</q></a>.`,
    );
    expect(names).toEqual([null]);
    expect(speakers[0]?.candidates.map(({ entity }) => entity).sort()).toEqual(["e1", "e2"]);
    expect(speakers[0]?.candidates.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 2);
  });

  it("means nobody where nobody was spoken of", () => {
    const { names, speakers } = speakersIn(`<a><s>She</s> <c>said</c> <q>it was cold</q></a>.`);
    expect(names).toEqual([null]);
    expect(speakers[0]?.candidates).toEqual([]);
  });

  it("of several means a group, and both share one entity", () => {
    const { names, entities, speakers } = speakersIn(
      `<a><s>Two people familiar with the sale</s> <c>said</c> <q>it was off</q></a>. <a><s>They</s> <c>said</c> <q>the buyer had left</q></a>.`,
    );
    expect(new Set(names)).toEqual(new Set(["Two people familiar with the sale"]));
    expect(entities.at(-1)?.mentions.map(({ form }) => form)).toEqual(["nominal", "pronoun"]);
    expect(speakers[1]?.sourceType).toBe("unnamed-group");
  });

  it("of a thing means an organisation, not a person", () => {
    const { names } = speakersIn(
      `{o:Clear Water} sued {p:Oren Vale} on Monday. <a><s>It</s> <c>said</c> <q>the pier was unsafe</q></a>.`,
    );
    expect(names).toEqual(["Clear Water"]);
  });

  it("means nothing in “it is said”", () => {
    const { names } = speakersIn(
      `{o:Clear Water} met. <a><s>It</s> <c>is said</c> <q>that the pier is unsafe</q></a>.`,
    );
    expect(names).toEqual([null]);
  });

  it("of the first person means whose words it stands in, else the writer", () => {
    const { names, speakers } = speakersIn(
      `<a><s>{p:Oren Vale}</s> <c>said</c>: “<q><a><s>I</s> <c>think</c> <q>it was cold</q></a></q>”</a> <a><s>We</s> <c>wrote</c> <q>so in March</q></a>.`,
    );
    expect(names).toEqual(["Oren Vale", "Oren Vale", null]);
    expect(speakers[2]?.sourceType).toBe("author");
  });
});

describe("a title or role", () => {
  it.each([
    [`${HOLM} ${VALE} <a><s>The mayor</s> <c>said</c> <q>it was time</q></a>.`, "Ines Holm"],
    [
      `Harbour minister {p:Ada Quill} came. ${VALE} <a><s>The minister</s> <c>said</c> <q>it was time</q></a>.`,
      "Ada Quill",
    ],
    [`{o:Clear Water}, a charity, met. <a><s>The charity</s> <c>said</c> <q>it was time</q></a>.`, "Clear Water"],
    [
      `The {o:Ministry of Harbours} met. <a><s>The ministry</s> <c>said</c> <q>it was time</q></a>.`,
      "Ministry of Harbours",
    ],
    [
      `{p:Oren Vale} waited for hours. <a><s>The 63-year-old retiree</s> <c>said</c> <q>it was cold</q></a>.`,
      "Oren Vale",
    ],
    [
      `Alder President {p:Jon Sorel} came. <a><s>The president of Alder</s> <c>said</c> <q>it was time</q></a>.`,
      "Jon Sorel",
    ],
  ])("%s", (marked, name) => {
    expect(speakersIn(marked).names).toEqual([name]);
  });

  it("of another rank is somebody else", () => {
    const { names } = speakersIn(
      `Foreign minister {p:Ada Quill} came. <a><s>The interior minister</s> <c>said</c> <q>it was time</q></a>.`,
    );
    expect(names).toEqual(["The interior minister"]);
  });

  it("of another place is somebody else", () => {
    const { names } = speakersIn(
      `Alder President {p:Jon Sorel} came. <a><s>The president of Marwick</s> <c>said</c> <q>it was time</q></a>.`,
    );
    expect(names).toEqual(["The president of Marwick"]);
  });

  it("that nobody holds is nobody known", () => {
    const { names, speakers } = speakersIn(`${VALE} <a><s>A dock foreman</s> <c>said</c> <q>it was time</q></a>.`);
    expect(names).toEqual(["A dock foreman"]);
    expect(speakers[0]?.sourceType).toBe("unnamed-person");
  });
});

describe("an unnamed source", () => {
  it("brought in by “a” is the one meant by “the”; another “a” is another", () => {
    const { names, speakers } = speakersIn(
      `<a><s>A dock foreman</s> <c>said</c> <q>it was cold</q></a>. <a><s>The foreman</s> <c>added</c> <q>that he left</q></a>. <a><s>A dock foreman</s> <c>said</c> <q>it was warm</q></a>.`,
    );
    expect(names[0]).toBe(names[1]);
    expect(speakers[0]?.entity).toBe(speakers[1]?.entity);
    expect(speakers[2]?.entity).not.toBe(speakers[0]?.entity);
  });

  it("is described in the text's own words", () => {
    const { speakers } = speakersIn(
      `<a><s>Two port officials briefed on the sale</s>, who were not authorised to speak publicly, <c>said</c> <q>it was off</q></a>.`,
    );
    expect(speakers[0]?.described).toMatchObject({
      number: "Two",
      role: "port officials",
      knowledge: "briefed on the sale",
      unnamedFor: "who were not authorised to speak publicly",
    });
  });

  it.each([
    ["The plan was backed by engineers, <a><s>who</s> <c>say</c> <q>the beam is sound</q></a>.", "engineers"],
    ["He met five dockers, <a><s>all of whom</s> <c>said</c> <q>the beam is old</q></a>.", "five dockers"],
    [
      "He met five dockers in the Alder camp, <a><s>who</s> <c>said</c> <q>the beam is old</q></a>.",
      "five dockers in the Alder camp",
    ],
    ["He met five dockers, <a><s>one of whom</s> <c>said</c> <q>the beam is old</q></a>.", "one of whom"],
    ["It drew criticism from residents, <a><s>who</s> <c>say</c> <q>the beam is old</q></a>.", "residents"],
    ["It drew criticism, <a><s>which</s> <c>says</c> <q>the beam is old</q></a>.", "which"],
  ])("is the noun that a relative pronoun follows, behind what it belongs to: %s", (text, name) => {
    expect(speakersIn(text).speakers[0]?.name).toBe(name);
  });

  it("is nobody who was called by another noun and by none of its words", () => {
    const told = (noun: string) =>
      speakersIn(
        `<a><s>A port agency</s> <c>said</c> <q>it was off</q></a>. <a><s>The ${noun}</s> <c>said</c> <q>it was on</q></a>.`,
      ).speakers;
    const [agency, office] = told("regional transport office");
    expect(office?.entity).not.toBe(agency?.entity);
    const [first, again] = told("agency");
    expect(again?.entity).toBe(first?.entity);
  });

  it("that is named has no description", () => {
    expect(speakersIn(`<a><s>{p:Oren Vale}</s> <c>said</c> <q>it was off</q></a>.`).speakers[0]?.described).toBeNull();
  });

  it("who speaks for a body is its voice, and stays unnamed", () => {
    const { names, speakers } = speakersIn(
      `The {o:Port Authority} closed the pier. <a><s>A spokeswoman</s> <c>said</c> <q>it was unsafe</q></a>.`,
    );
    expect(names).toEqual(["Port Authority"]);
    expect(speakers[0]).toMatchObject({ sourceType: "unnamed-person", name: "A spokeswoman" });
  });

  it("who speaks for nobody that is named is himself", () => {
    expect(speakersIn(`<a><s>A spokeswoman</s> <c>said</c> <q>it was unsafe</q></a>.`).names).toEqual([
      "A spokeswoman",
    ]);
  });

  it("that a possessive tells is not whom the possessive names", () => {
    expect(speakersIn(`<a><s>{p:Vale}'s office</s> <c>said</c> <q>it was off</q></a>.`).names).toEqual([
      "Vale's office",
    ]);
  });
});

describe("two who speak as one", () => {
  it("are a group of their own, which “they” means", () => {
    const { names } = speakersIn(
      `<a><s>{p:Ines Holm} and {p:Oren Vale}</s> <c>said</c> <q>it was off</q></a>. <a><s>They</s> <c>said</c> <q>so twice</q></a>.`,
    );
    expect(names).toEqual(["Ines Holm and Oren Vale", "Ines Holm and Oren Vale"]);
  });
});

describe("a quotation without a cue", () => {
  it("goes on with the one who spoke in the paragraph above", () => {
    const { names } = speakersIn(
      `<a>“<q>It was cold</q>,” <s>{p:Ines Holm}</s> <c>said</c></a>.\n\n<a>“<q>Nobody came to the pier all day long.</q>”</a>`,
    );
    expect(names).toEqual(["Ines Holm", "Ines Holm"]);
  });

  it("is said by the one whom the sentence before brings in", () => {
    const { names } = speakersIn(
      `<a><s>{p:Jon Sorel}</s> <c>said</c> <q>it was warm</q></a>.\n\n{p:Ines Holm} remembered the storm well.\n\n<a>“<q>Nobody came to the pier all day long.</q>”</a>`,
    );
    expect(names).toEqual(["Jon Sorel", "Ines Holm"]);
  });

  it("that answers a question is said by the other", () => {
    const { names } = speakersIn(
      `<a>“<q>Was it cold on the pier?</q>” <s>{p:Ines Holm}</s> <c>asked</c></a>.\n\n<a>“<q>It was warm</q>,” <s>{p:Oren Vale}</s> <c>said</c></a>.\n\n<a>“<q>Then why did nobody come to see it?</q>” <c>asked</c> <s>{p:Holm}</s></a>.\n\n<a>“<q>Because it rained on the day before.</q>”</a>`,
    );
    expect(names.slice(0, 3)).toEqual(["Ines Holm", "Oren Vale", "Ines Holm"]);
  });

  it("with a label before it is said by the one in the label", () => {
    expect(speakersIn(`${VALE}\n\n{p:Ines Holm}: <a>“<q>Nobody came to the pier all day long.</q>”</a>`).names).toEqual(
      ["Ines Holm"],
    );
  });

  it("is nobody's where nobody spoke and nobody was brought in", () => {
    const { names, speakers } = speakersIn(`The pier is old.\n\n<a>“<q>Nobody came to the pier all day long.</q>”</a>`);
    expect(names).toEqual([null]);
    expect(speakers[0]?.sourceType).toBe("unstated");
  });
});

describe("a cue without a source", () => {
  it("carries its subject on", () => {
    const { names } = speakersIn(
      `<a><s>{p:Ines Holm}</s> <c>said</c> <q>it was cold</q></a>, <a><c>adding</c> <q>that nobody came</q></a>.`,
    );
    expect(names).toEqual(["Ines Holm", "Ines Holm"]);
  });

  it("in the passive names nobody", () => {
    const { names, speakers } = speakersIn(`${VALE} The pier <a><c>is believed</c> <q>to be unsafe</q></a>.`);
    expect(names).toEqual([null]);
    expect(speakers[0]?.isEmpty).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import type { Entity } from "../../contract/index.ts";
import { wordsOf } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import { mergeNames, type NamedSpan } from "../entities/merge.ts";
import { articleOf } from "../fixtures/article.ts";
import { layoutOf } from "../layout.ts";
import { withNested } from "../nesting/index.ts";
import { speakersOf } from "../speakers/index.ts";
import { lineagesOf } from "./index.ts";

const TYPES: readonly (readonly [string, NamedSpan["type"]])[] = [
  ["Ann Pell", "person"],
  ["Pell", "person"],
  ["Oren Vale", "person"],
  ["Vale", "person"],
  ["Marta Quill", "person"],
  ["Quay Times", "organization"],
  ["Northwire", "organization"],
  ["Coastal News Agency", "organization"],
  ["Harbour Radio", "organization"],
  ["Larsen Board", "organization"],
  ["Ministry of Tides", "organization"],
];

function entitiesIn(text: string): Entity[] {
  const spans: NamedSpan[] = [];
  for (const [name, type] of TYPES) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (!spans.some((span) => span.start < end && at < span.end)) spans.push({ start: at, end, type });
    }
  }
  return mergeNames(spans, text);
}

/** The statements that the rules find in a text without the network, each as its way: "who < from whom: what". */
function read(text: string, outlet: string | null = null, heard: readonly Placed[] = []) {
  const article = articleOf(text, { outlet });
  const layout = layoutOf(article);
  const named = entitiesIn(text);
  const placed = withNested({ article, layout, entities: named, placed: heard });
  const { entities, speakers } = speakersOf({ article, layout, entities: named, placed });
  const lineages = lineagesOf({ article, layout, entities, placed, speakers });
  return placed.map((each, index) => ({
    said: wordsOf(text, each.content),
    way: (lineages[index]?.chain ?? []).map(({ name }) => name).join(" < "),
    lineage: lineages[index]?.lineage,
    basis: lineages[index]?.basis,
  }));
}

/** The way of the innermost statement that holds some words. */
function wayOf(text: string, words: string, outlet: string | null = null): string | null {
  const found = read(text, outlet).filter(({ said }) => said.includes(words));
  found.sort((one, other) => one.said.length - other.said.length);
  return found[0]?.way ?? null;
}

describe("the way of a statement", () => {
  it.each([
    ["The quay was shut, Oren Vale said.", "quay was shut", "Oren Vale"],
    ["The quay was shut, Oren Vale told Northwire.", "quay was shut", "Northwire < Oren Vale"],
    ["“It is shut,” Oren Vale, the harbour master, told the Quay Times.", "It is shut", "Quay Times < Oren Vale"],
    ["“It is shut,” said Oren Vale in an interview with Harbour Radio.", "It is shut", "Harbour Radio < Oren Vale"],
    [
      "Oren Vale said in an interview with Harbour Radio that the quay was shut.",
      "quay was shut",
      "Harbour Radio < Oren Vale",
    ],
    ["The quay was shut, Northwire reported, citing two dockers.", "quay was shut", "Northwire < two dockers"],
    [
      "Northwire reported, citing harbour officials, that the quay was shut.",
      "quay was shut",
      "Northwire < harbour officials",
    ],
    ["Ann Pell had heard from a witness that the quay was shut.", "quay was shut", "Ann Pell < a witness"],
    ["Ann Pell, who heard it from a docker, said the quay was shut.", "quay was shut", "Ann Pell < a docker"],
    ["Oren Vale told Radio Larsen that the quay was shut.", "quay was shut", "Radio Larsen < Oren Vale"],
    [
      "The quay was shut, according to minutes published on Tuesday by the Quay Times.",
      "quay was shut",
      "Quay Times < minutes published",
    ],
    ["A letter printed by Northwire says the quay was shut.", "quay was shut", "Northwire < A letter"],
    ["A letter published by the Larsen Board says the quay was shut.", "quay was shut", "Larsen Board < A letter"],
    ["A survey published by the Larsen Board says the quay was shut.", "quay was shut", "Larsen Board"],
    ["A report published by Northwire says the quay was shut.", "quay was shut", "Northwire"],
    ["The quay was shut, according to a letter written by Ann Pell.", "quay was shut", "Ann Pell"],
    ["A leaked letter says the quay was shut.", "quay was shut", "A leaked letter"],
    ["“It is shut,” said Oren Vale, quoted by Northwire.", "It is shut", "Northwire < Oren Vale"],
    ["Oren Vale, quoted by Northwire, said the quay was shut.", "quay was shut", "Northwire < Oren Vale"],
    ["Oren Vale was quoted by Northwire as saying that the quay was shut.", "quay was shut", "Northwire < Oren Vale"],
    ["Northwire quoted Oren Vale as saying the quay was shut.", "quay was shut", "Northwire < Oren Vale"],
    ["Ann Pell told officers that Oren Vale had said the quay was shut.", "quay was shut", "Ann Pell < Oren Vale"],
    ["Ann Pell said she had been told by Oren Vale that the quay was shut.", "quay was shut", "Ann Pell < Oren Vale"],
    ["The quay was shut, according to records obtained by the Quay Times.", "quay was shut", "Quay Times < records"],
    [
      "The quay was shut, according to a report by the Larsen Board seen by Northwire.",
      "quay was shut",
      "Northwire < Larsen Board",
    ],
    [
      "The quay was shut, according to the Larsen Board's report, seen by Northwire.",
      "quay was shut",
      "Northwire < Larsen Board",
    ],
    ["According to a post on Chatterline by Oren Vale, the quay was shut.", "quay was shut", "Oren Vale"],
    [
      "Ann Pell accused the Larsen Board of hiding the log, according to the Quay Times.",
      "of hiding the log",
      "Quay Times < Ann Pell",
    ],
    [
      "The board will resign, according to a person briefed on its plans.",
      "will resign",
      "a person briefed on its plans",
    ],
    [
      "A docker who spoke to witnesses at the quay said the boat had sunk.",
      "boat had sunk",
      "A docker who spoke to witnesses at the quay < witnesses at the quay",
    ],
  ])("%s", (text, words, way) => {
    expect(wayOf(text, words)).toBe(way);
  });

  it("goes to any depth", () => {
    const text = "Northwire reported that Ann Pell had said that dockers believed the crane was old.";
    expect(wayOf(text, "crane was old")).toBe("Northwire < Ann Pell < dockers");
  });

  it("keeps an outlet that was told once for what the same one says after it", () => {
    const text = "“The quay is shut,” Oren Vale told Northwire.\n\n“The crane fell,” he said.";
    expect(wayOf(text, "crane fell")).toBe("Northwire < Oren Vale");
  });

  it("but not for what he says elsewhere, nor for what others say", () => {
    const text =
      "“The quay is shut,” Oren Vale told Northwire.\n\n“The crane fell,” Vale told reporters.\n\nThe rope was new, Ann Pell said.";
    expect(wayOf(text, "crane fell")).toBe("Oren Vale");
    expect(wayOf(text, "rope was new")).toBe("Ann Pell");
  });

  it.each([
    [
      "The crane was old, the Larsen Board said. The board's figure came from two dockers.",
      "crane was old",
      "Larsen Board < two dockers",
    ],
    ["The crane was old, Ann Pell said. Pell says she had it from a docker.", "crane was old", "Ann Pell < a docker"],
    ["The crane was old, Ann Pell said. She was quoting a docker.", "crane was old", "Ann Pell < a docker"],
    ["Northwire, citing two dockers, reported that the crane was old.", "crane was old", "Northwire < two dockers"],
    [
      "Northwire reported that the crane was old, and gave a docker as its source.",
      "crane was old",
      "Northwire < a docker",
    ],
    ["Through his lawyer, Ann Pell, Oren Vale said the crane was old.", "crane was old", "Ann Pell < Oren Vale"],
    ["The crane was old, according to a Quay Times report.", "crane was old", "Quay Times"],
    ["The crane was old, according to a report in the Quay Times.", "crane was old", "Quay Times"],
    [
      "The quay was shut, according to minutes seen by Northwire. The minutes say the crane was old.",
      "crane was old",
      "Northwire < minutes",
    ],
    [
      "The crane was old, according to an article by Ann Pell and Oren Vale.",
      "crane was old",
      "an article by Ann Pell and Oren Vale",
    ],
  ])("goes on to whom a statement came from: %s", (text, words, way) => {
    expect(wayOf(text, words)).toBe(way);
  });

  it.each([
    ["told years ago", "Oren Vale told Northwire in 2016 that the quay was shut. “The crane fell,” Vale said."],
    ["told on a later day", "“It is shut,” Oren Vale told Northwire. Vale later said the crane fell."],
    [
      "told by one who spoke here before",
      "“It is shut,” Oren Vale said. Vale told Northwire he was cold. “The crane fell,” Vale said.",
    ],
    ["told of a deed and no source", "“The crane fell,” Oren Vale said. He had it from birth."],
  ])("does not carry on what was %s", (_, text) => {
    expect(wayOf(text, /“The crane fell/u.test(text) ? "The crane fell" : "crane fell")).toBe("Oren Vale");
  });

  it.each([
    ["the Times", "The Quay Times", "Oren Vale"],
    ["QTN", "Quay Times News", "Oren Vale"],
    ["the Register", "The Register of Tides", "Oren Vale"],
    ["this newspaper", "The Quay Times", "Oren Vale"],
  ])("leaves out %s in %s", (name, outlet, way) => {
    expect(wayOf(`The quay was shut, Oren Vale told ${name}.`, "quay was shut", outlet)).toBe(way);
  });

  it("goes through whom a quotation is quoted from", () => {
    const text = "“The pump was old,” Northwire reported.\n\n“‘The crane fell,’ said Oren Vale of the yard.”";
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const heardOf = (source: string, cue: string, content: string): Placed => ({
      content: [spanOf(content)],
      cue: [spanOf(cue)],
      source: [spanOf(source)],
      parent: null,
      confidence: 0.9,
      by: "network",
    });
    const heard = [
      heardOf("Northwire", "reported", "The pump was old"),
      heardOf("Oren Vale of the yard", "said", "The crane fell"),
    ];
    const found = read(text, null, heard).find(({ said }) => said === "The crane fell");
    expect(found?.way).toMatch(/^Northwire < Oren Vale/u);
  });

  it("does not go through the crowd of reporters, nor through a press conference", () => {
    expect(wayOf("The quay was shut, Oren Vale told reporters.", "quay was shut")).toBe("Oren Vale");
    expect(wayOf("Oren Vale told a news conference that the quay was shut.", "quay was shut")).toBe("Oren Vale");
  });

  it("does not go through what is no source", () => {
    const text = "The Larsen Board said the quay was shut, citing safety concerns.";
    expect(wayOf(text, "quay was shut")).toBe("Larsen Board");
  });

  it("leaves out the article's own outlet unless it is the source", () => {
    expect(wayOf("The quay was shut, Oren Vale told the Quay Times.", "quay was shut", "The Quay Times")).toBe(
      "Oren Vale",
    );
    expect(wayOf("The quay was shut, Oren Vale told the Quay Times.", "quay was shut", "quaytimes.example")).toBe(
      "Oren Vale",
    );
    expect(wayOf("A Quay Times reporter saw smoke over the quay.", "smoke over", "The Quay Times")).toMatch(
      /Quay Times/u,
    );
  });

  it("takes the paper itself for the source where it speaks of itself", () => {
    const [own] = read("We wrote in February that the quay was shut.", "The Quay Times");
    expect(own?.way).not.toBe("");
    expect(own?.lineage).toBe("stated");
  });

  it("ends with whose a document is, wherever the article says it", () => {
    const text = "Ann Pell's letter said the quay was shut. The letter said the crane was old.";
    expect(wayOf(text, "quay was shut")).toBe("Ann Pell");
    expect(wayOf(text, "crane was old")).toBe("Ann Pell");
    const other = "A letter to Ann Pell said the quay was shut. The letter said the crane was old.";
    expect(wayOf(other, "crane was old")).toMatch(/letter/u);
  });

  it("leaves him out who only turns down what others say", () => {
    const text = "Oren Vale said he rejected claims by Ann Pell that the crane was old.";
    expect(wayOf(text, "crane was old")).toMatch(/Ann Pell$/u);
  });

  it("takes a spokesman for his side", () => {
    expect(wayOf("A spokesman for the Larsen Board said the board believed the crane was old.", "crane was old")).toBe(
      "A spokesman for the Larsen Board",
    );
  });
});

describe("whether it is stated", () => {
  it.each([
    ["The quay was shut, sources said.", "unstated"],
    ["Reports say the quay is shut.", "unstated"],
    ["The quay was shut, two sources in the Larsen Board said.", "stated"],
    ["The quay was shut, officials said.", "stated"],
  ])("%s", (text, lineage) => {
    expect(read(text)[0]?.lineage).toBe(lineage);
  });
});

describe("what an origin has to go by", () => {
  it.each([
    ["Witnesses said the crane fell.", "witness"],
    ["Ann Pell said she saw the crane fall into the bay.", "witness"],
    ["A Northwire correspondent heard a loud bang.", "witness"],
    ["The quay was shut, said a spokeswoman for the Larsen Board.", "party"],
    ["Oren Vale denied that he sold the crane.", "party"],
    ["The crane was old, according to court papers.", "document"],
    ["The crane was old, Ann Pell said.", "unknown"],
  ])("%s", (text, basis) => {
    expect(read(text)[0]?.basis).toBe(basis);
  });
});

import { describe, expect, it } from "vitest";
import type { Entity } from "../../contract/index.ts";
import { wordsOf } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import { articleOf } from "../fixtures/article.ts";
import { layoutOf } from "../layout.ts";
import { findingsIn } from "./find.ts";
import { withNested } from "./index.ts";

/** What the rules find in a sentence: "source | cue | content", pieces parted by " … ". */
function found(text: string): string[] {
  return findingsIn(text, { start: 0, end: text.length }).map(({ source, cue, content }) =>
    [
      source === null ? "" : text.slice(source.start, source.end),
      text.slice(cue.start, cue.end),
      content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    ].join(" | "),
  );
}

describe("who says what, by a shallow grammar", () => {
  it.each([
    ["the clerk said the quay was shut", "the clerk | said | the quay was shut"],
    ["the clerk had later said that the quay was shut", "the clerk | had later said | the quay was shut"],
    ["the clerk said on Friday that the quay was shut", "the clerk | said | the quay was shut"],
    [
      "Ann Pell, a clerk at the port, said the quay was shut",
      "Ann Pell, a clerk at the port | said | the quay was shut",
    ],
    [
      "Ann Pell, a clerk in Alder, Larsen county, said the quay was shut",
      "Ann Pell, a clerk in Alder, Larsen county | said | the quay was shut",
    ],
    ["Captain Karst observed, “The quay is shut.”", "Captain Karst | observed | The quay is shut"],
    ["the quay was shut, the clerk said", "the clerk | said | the quay was shut"],
    ["the quay was shut, said a clerk at the port", "a clerk at the port | said | the quay was shut"],
    ["the quay, the clerk said, was shut at noon", "the clerk | said | the quay … was shut at noon"],
    ["she told the crew that the quay was shut", "she | told | the quay was shut"],
    ["she told them the quay was shut", "she | told | the quay was shut"],
    ["he had been told by the captain that the pump had failed", "the captain | had been told | the pump had failed"],
    [
      "five dockers from Alder, all of whom said that the pump failed",
      "five dockers from Alder | said | the pump failed",
    ],
    ["the storm, which he said killed two", "he | said | killed two"],
    ["the owner had called the price “a sum for a palace”", "the owner | had called | the price “a sum for a palace”"],
    ["the quay is unsafe, warned Ann Pell", "Ann Pell | warned | the quay is unsafe"],
    ["the owner called it “a small sum”", "the owner | called | a small sum"],
    ["a log, which he claims could be read", "he | claims | could be read"],
    ["according to the clerk, the quay was shut", "the clerk | according to | the quay was shut"],
    [
      "the quay was shut, according to two people briefed on it",
      "two people briefed on it | according to | the quay was shut",
    ],
    ["the board's claim that the crane was new", "the board's | claim | the crane was new"],
    ["accusations by the board that the crane was sold", "the board | accusations | the crane was sold"],
    ["the port accused the owner of hiding the log", "the port | accused | the owner of hiding the log"],
    ["Northwire quoted the clerk as saying the quay was shut", "the clerk | as saying | the quay was shut"],
    ["they asked whether the quay was shut", "they | asked | whether the quay was shut"],
    ["the port denied the theft", "the port | denied | the theft"],
    ["she told him in his first week that the pump was old", "she | told | the pump was old"],
    ["she warned him ten minutes earlier that the pump was old", "she | warned | the pump was old"],
    ["she told her brother that the pump was old", "she | told | the pump was old"],
    ["he admitted to her, in a corridor, that the pump was old", "he | admitted | the pump was old"],
    ["she told police the pump was old", "she | told | the pump was old"],
    ["he told an old friend where the log was", "he | told | where the log was"],
    ["he had heard from a docker that the quay was shut", "a docker | had heard | the quay was shut"],
    ["the guard told them to stay on board", "the guard | told | to stay on board"],
    ["she was told by a guard not to open the gate", "a guard | was told | not to open the gate"],
    ["the board instructed the night shift to write less", "the board | instructed | to write less"],
    ["a guard had shouted that the gate was open", "a guard | had shouted | the gate was open"],
    ["she answered him that the pump was old", "she | answered | the pump was old"],
    ["he had asked to be buried at sea", "he | had asked | to be buried at sea"],
    ["one guard told us to stay and another guard told us to run", "one guard | told | to stay"],
    [
      "the clerk accused of the theft said the quay was shut",
      "the clerk accused of the theft | said | the quay was shut",
    ],
    ["A Northwire correspondent heard a loud bang", "A Northwire correspondent | heard | a loud bang"],
  ])("%s", (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    ["nothing was said: a modal", "the clerk would say that the quay was shut"],
    ["nothing was said: a negation", "the clerk did not say that the quay was shut"],
    ["the speaker's own doubt", "I think the quay was shut"],
    ["a noun that looks like the verb", "the two states, ports and quays were shut"],
    ["a name that looks like the verb", "the United States is shut"],
    ["a noun with a determiner", "the report was late and the claims were paid"],
    ["hidden in a word of its own", "the so-said quay was shut at noon"],
    ["to be said to be", "the quay is said to be shut"],
    ["nobody reports for an outlet", "the crew heard a loud bang"],
    ["an object and no clause", "she told a long story"],
    ["a story told to someone", "she told the story to police"],
    ["an order that was not given", "he did not tell them to stay"],
    ["a noun for an order", "the port's order to stay was read"],
    ["hearing from no one", "he heard from the kitchen a loud bang"],
    ["a noun for an answer", "the clerk's answers that day were short"],
    ["asking for a thing", "he asked for a rope to hold"],
    ["no source behind it", "according to plan"],
    ["a thing behind a verb that may tag", "in a call with the clerk, who was late, stressed the need for rope"],
    ["a name without someone's words", "the owner called the dog Rex"],
    ["a call", "the owner called “at once” and left"],
    ["a noun that does what follows", "the wage-related claims did not justify a strike"],
  ])("finds nothing where there is %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it("ends what is said where someone else's words begin", () => {
    expect(found("the crew, who said he was late, left the quay")).toContain("the crew | said | he was late");
    expect(found("she said the pump failed, according to the log")).toContain("she | said | the pump failed");
  });
});

function nest(
  text: string,
  heard: readonly Placed[] = [],
  entities: readonly Entity[] = [],
): { said: string; by: string; parent: string | null; source: string }[] {
  const article = articleOf(text);
  const placed = withNested({ article, layout: layoutOf(article), entities, placed: heard });
  return placed.map(({ content, by, parent, source }) => ({
    said: wordsOf(text, content),
    by,
    parent: parent === null ? null : wordsOf(text, placed[parent]?.content ?? []),
    source: wordsOf(text, source),
  }));
}

/** An attribution as the network gives it, by its words. */
function heardOf(text: string, source: string, cue: string, content: string): Placed {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    content: [spanOf(content)],
    cue: [spanOf(cue)],
    source: source === "" ? [] : [spanOf(source)],
    parent: null,
    confidence: 0.9,
    by: "network",
  };
}

describe("statements inside statements", () => {
  const text = "Ann Pell told the court that Oren Vale had said the clerk believed the crane was old.";
  const outer = heardOf(text, "Ann Pell", "told", "that Oren Vale had said the clerk believed the crane was old");

  it("has each in the innermost around it, to any depth", () => {
    expect(nest(text, [outer]).map(({ source, parent }) => [source, parent])).toEqual([
      ["Ann Pell", null],
      ["Oren Vale", "that Oren Vale had said the clerk believed the crane was old"],
      ["the clerk", "the clerk believed the crane was old"],
    ]);
  });

  it("leaves what was heard as it is", () => {
    const [first] = nest(text, [outer]);
    expect(first).toEqual({
      said: "that Oren Vale had said the clerk believed the crane was old",
      by: "network",
      parent: null,
      source: "Ann Pell",
    });
  });

  it("finds nothing twice", () => {
    const inner = { ...heardOf(text, "Oren Vale", "had said", "the clerk believed the crane was old"), parent: 0 };
    expect(nest(text, [outer, inner]).filter(({ source }) => source === "Oren Vale")).toHaveLength(1);
  });

  it("lays a tag's statement around what was heard within it", () => {
    const said = "The board denied the sale, the clerk said.";
    const denied = heardOf(said, "The board", "denied", "the sale");
    expect(nest(said, [denied]).find(({ source }) => source === "The board")?.parent).toBe("The board denied the sale");
  });

  it("gives a quotation without a speaker the one whom its sentence names", () => {
    const said = "“It is shut,” Ann Pell, the harbour master, told the Quay Times.";
    const quoted = heardOf(said, "", "", "It is shut,");
    expect(nest(said, [{ ...quoted, cue: [] }])).toMatchObject([
      { source: "Ann Pell, the harbour master", said: "It is shut," },
    ]);
  });
});

describe("a source that stands for several paragraphs", () => {
  it("introduces a list with a colon", () => {
    const text =
      "It took a year to look into it.\n\nThe inquiry found:\n\n- The pump was worn.\n\n- Nobody had the key.\n\nThe port is open.";
    expect(nest(text).map(({ said, source }) => [source, said])).toEqual([
      ["The inquiry", "The pump was worn"],
      ["The inquiry", "Nobody had the key"],
    ]);
  });

  it("is named in a line under a list", () => {
    const text =
      "What is known so far about the boats of the bay.\n\n- Two boats sank.\n\n- One was towed.\n\nSource: Larsen Board";
    expect(nest(text).map(({ source }) => source)).toEqual(["Larsen Board", "Larsen Board"]);
  });

  it("is none where a colon introduces no one's words", () => {
    const text =
      "There are two ways across the bay for people on foot:\n\n- The bridge is the longer way.\n\n- The ferry is dear.";
    expect(nest(text)).toEqual([]);
  });
});

describe("a headline's source", () => {
  const body =
    "The boat lay on the sand of the bay on Friday, a day after the storm, and people came to look at it from afar.";
  it.each([
    ["Ferry sank in minutes: police", "police"],
    ["Ferry sank in minutes - witness", "witness"],
    ["Harbour police: ferry sank in minutes", "Harbour police"],
  ])("%s", (headline, source) => {
    expect(nest(`${headline}\n\n${body}`)[0]?.source).toBe(source);
  });
  it.each([
    "Analysis: ferry sank in minutes",
    "Ferry sank in minutes: what we know",
    "Alder bay - a ferry's last trip",
  ])("%s", (headline) => {
    expect(nest(`${headline}\n\n${body}`)).toEqual([]);
  });
});

describe("the turns of an interview", () => {
  const text = `The pump of Alder, and a talk about it with those who know it best, on a wet day in March.

Quay Times: Was the pump old?

Pell: I told them that the pump was old.

Quay Times: And then?

Pell: Nobody came, and the quay was shut.`;
  const start = text.indexOf("Pell");
  const pell: Entity = {
    id: "e1",
    type: "person",
    name: "Ann Pell",
    mentions: [{ start, end: start + 4, form: "name" }],
  } as Entity;

  it("are said by whom their label names, with what was said in them inside", () => {
    const heard = heardOf(text, "I", "told", "the pump was old");
    expect(nest(text, [heard], [pell])).toMatchObject([
      { said: "I told them that the pump was old", source: "Pell", by: "nesting/turn", parent: null },
      { said: "the pump was old", parent: "I told them that the pump was old" },
      { said: "Nobody came, and the quay was shut", source: "Pell" },
    ]);
  });

  it("are none under labels that nobody bears", () => {
    const list = text.replaceAll("Pell:", "Weather:").replaceAll("Quay Times:", "Tides:");
    expect(nest(list).filter(({ by }) => by === "nesting/turn")).toEqual([]);
  });

  it("are none where one label stands alone", () => {
    const alone = text.replaceAll("Quay Times: ", "");
    expect(nest(alone, [], [pell]).filter(({ by }) => by === "nesting/turn")).toEqual([]);
  });

  it("are none of those who ask", () => {
    const asked = text.replace("Pell: Nobody came, and the quay was shut.", "Pell: Who is to know?");
    const asking = asked.replace("that the pump was old.", "whom?");
    expect(nest(asking, [], [pell]).filter(({ by }) => by === "nesting/turn")).toEqual([]);
  });
});

it("takes time that grows with the text's length", () => {
  const sentence = "he said that she said that they had said that the clerk, who told us, said it, and ";
  const time = (times: number) => {
    const text = sentence.repeat(times);
    const start = process.cpuUsage();
    nest(text);
    return process.cpuUsage(start).user / 1000;
  };
  time(200);
  const short = Math.min(time(400), time(400));
  const long = Math.min(time(3200), time(3200));
  expect(long / short).toBeLessThan(24);
});

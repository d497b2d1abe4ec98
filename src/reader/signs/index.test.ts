import { describe, expect, it } from "vitest";
import type { Article, Assertion, Attribution, Span } from "../../contract/index.ts";
import { layoutOf } from "../layout.ts";
import { assertionsOf } from "../voice/index.ts";
import { CUES } from "./cues/index.ts";
import { inferencesOf } from "./index.ts";

interface Parts {
  readonly content: string;
  readonly source?: string;
  readonly cue?: string;
}

function said(text: string, parts: Parts, more: Partial<Attribution> = {}): Attribution {
  const place = (words: string | undefined): Span[] => {
    if (words === undefined) return [];
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return [{ start, end: start + words.length }];
  };
  return {
    id: "a1",
    kind: "indirect",
    act: "statement",
    sourceType: "named-person",
    speaker: "e1",
    parent: null,
    chain: [],
    ...more,
    source: place(parts.source),
    cue: place(parts.cue),
    content: place(parts.content),
  } as unknown as Attribution;
}

function read(text: string, attributions: readonly Attribution[] = [], owned?: readonly Assertion[]) {
  const article = { text, title: null, blocks: [], credit: [], notes: [], links: [] } as unknown as Article;
  const layout = layoutOf(article);
  const assertions = owned ?? assertionsOf({ article, layout, attributions, hedges: [] });
  const words = ({ start, end }: Span) => text.slice(start, end);
  return inferencesOf({ article, layout, entities: [], attributions, assertions }).map((each) => ({
    ...each,
    concludes: each.conclusion.map(words).join(" "),
    from: each.premises.map(words),
    by_: each.cue.map(words).join(" "),
  }));
}

/** Examples in which someone else than the writer speaks, with what was put to him. */
const SPOKEN: Readonly<Record<string, readonly Parts[]>> = {
  "She accused the port of losing forty boats. However, the port had only ten boats in all.": [
    { source: "She", cue: "accused", content: "the port of losing forty boats" },
  ],
  "The auditors wrote that with tolls included the bridge earned more, concluding it was worth its price.": [
    { source: "The auditors", cue: "wrote", content: "that with tolls included the bridge earned more" },
  ],
};

describe("every cue", () => {
  it.each(CUES)("ties: $example", (cue) => {
    const attributions = (SPOKEN[cue.example] ?? []).map((parts) => said(cue.example, parts));
    const found = read(cue.example, attributions).filter(({ by }) => by === `signs:${cue.shape}`);
    expect(found).toHaveLength(1);
    expect(found[0]?.relation).toBe(cue.relation);
  });

  it.each(CUES)("ties nothing: $not", ({ not }) => {
    expect(read(not)).toEqual([]);
  });
});

describe("within a sentence", () => {
  it("ties a clause to what it strongly suggests", () => {
    const [found] = read("The harbour lamps burned all week, strongly suggesting that someone was at home.");
    expect(found).toMatchObject({
      concludes: "someone was at home",
      from: ["The harbour lamps burned all week"],
      by_: "strongly suggesting",
      relation: "supports",
      drawnBy: "author",
    });
    expect(found?.premises[0]?.statement).toBe("s1");
  });

  it("takes a claim and what undermines it", () => {
    const [found] = read("A claim by the owner that the lamp was lit has been undermined by the keeper's own log.");
    expect(found).toMatchObject({
      concludes: "the lamp was lit",
      from: ["the keeper's own log"],
      relation: "attacks",
    });
  });

  it("takes a reason given for a demand", () => {
    const [found] = read("The town must keep the ferry because there is no other way to the school.");
    expect(found).toMatchObject({
      concludes: "The town must keep the ferry",
      from: ["there is no other way to the school"],
    });
  });

  it.each([
    "The road was closed because of snow.",
    "The road was closed because snow had fallen all night.",
    "Sorel resigned because she was ill, and Dunne took over as she left.",
    "Fares rose after the bridge was shut, causing long queues at the pier.",
    "The prize was given to the crew since they had won.",
    "The town must prepare as it heads into a second week of rain.",
  ])("takes no mere cause: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    "Sorel suggested that the crew should rest.",
    "The minister suggests that fares are too high.",
    "A survey of passengers suggests that fares are too high.",
    "Officials signalled a change of course.",
    "Mara Holm walked to the stage, suggesting that everyone go home.",
    "The figures show that 40 boats were lost.",
    "The two were required to prove that they owned the boat.",
    "The captain sent a strong signal to the crew.",
  ])("takes no one's speech and no report's finding for a sign: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("over sentences", () => {
  it("takes this and these for the sentence before", () => {
    const [found] = read("Nobody has mended the quay. One sign of this is the rust on its rails.");
    expect(found).toMatchObject({ concludes: "Nobody has mended the quay", from: ["the rust on its rails"] });
  });

  it("takes a further sign for the conclusion of the first", () => {
    const found = read(
      "Nobody has mended the quay. One sign of this is the rust on its rails. The gulls are many. Another sign of neglect is the broken lamp.",
    );
    expect(found.map(({ concludes }) => concludes)).toEqual([
      "Nobody has mended the quay",
      "Nobody has mended the quay",
    ]);
  });

  it("ties what would not be, if it were not so, to the conclusion before", () => {
    const text =
      "The watch was doubled, strongly suggesting that the keepers are afraid. If they were not, such a watch would be needless.";
    const found = read(text);
    expect(found.map(({ concludes }) => concludes)).toEqual(["the keepers are afraid", "the keepers are afraid"]);
    expect(found[1]?.from).toEqual(["such a watch would be needless"]);
  });

  it("ties what does not follow as an attack", () => {
    const [found] = read("The ferry passed its test. This does not mean that it will sail.");
    expect(found).toMatchObject({
      concludes: "it will sail",
      from: ["The ferry passed its test"],
      relation: "attacks",
    });
  });

  it("leaves the premises empty where the text names none", () => {
    const [found] = read("There are now signs that the crews are tired.");
    expect(found).toMatchObject({ concludes: "the crews are tired", premises: [] });
  });

  it.each([
    "She arrived at noon. However, nobody met her.",
    "There is no evidence that the crews are tired. They sleep well.",
    "This means a delay of a week. The ferry is old.",
    "Otherwise, the harbour is quiet. The ferry would sail.",
  ])("ties nothing: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("on whose word", () => {
  const text = "“The projected fare suggests a lasting shortage of boats,” Sorel said.";
  const content = "The projected fare suggests a lasting shortage of boats";

  it("is drawn by whoever is quoted with it, and its premise is tied to that statement", () => {
    const [found] = read(text, [said(text, { source: "Sorel", cue: "said", content }, { kind: "direct" })]);
    expect(found?.drawnBy).toBe("e1");
    expect(found?.premises[0]?.statement).toBe("a1");
  });

  it("is left out where it is someone of whom nothing is known, rather than put in the writer's mouth", () => {
    const nobody = said(text, { source: "Sorel", cue: "said", content }, { kind: "direct", speaker: null });
    expect(read(text, [nobody])).toEqual([]);
  });

  it("is none where the cue is a person's reporting verb", () => {
    const told = "The mild answer of Ann Sorel suggests that the port will open.";
    const attribution = said(told, {
      source: "The mild answer of Ann Sorel",
      cue: "suggests",
      content: "the port will open",
    });
    expect(read(told, [attribution])).toEqual([]);
  });

  it("ties a premise of the writer's own to its assertion", () => {
    const own = "The town must keep the ferry because there is no other way to the school.";
    expect(read(own)[0]?.premises[0]?.statement).toBe("s1");
  });

  it("ties a premise of no statement to null", () => {
    const own = "The town must keep the ferry because there is no other way to the school.";
    expect(read(own, [], [])[0]?.premises[0]?.statement).toBeNull();
  });
});

describe("a whole report", () => {
  it("has no inference where nothing is argued", () => {
    const report =
      "The ferry Alder sank on Monday after it struck a rock. Divers found it on Friday, as rescuers searched for two men.\n\n" +
      "Sorel said the crew had been told to wait. However, officials said later that no order was given. The port was shut because of fog.\n\n" +
      "Thus far, four boats have been found. Since 2019, the port has lost ten.";
    expect(read(report)).toEqual([]);
  });

  it("reads long texts in time that grows with them", () => {
    const time = (count: number) => {
      const text = "The lamps burned, suggesting that given the fog, one sign of this is, because it must. ".repeat(
        count,
      );
      const started = process.cpuUsage();
      read(text, [], []);
      return process.cpuUsage(started).user / 1000; // of the processor: others may use the machine
    };
    time(50);
    expect(time(2000)).toBeLessThan(16 * Math.max(time(500), 25));
  });
});

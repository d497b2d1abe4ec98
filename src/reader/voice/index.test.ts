import { describe, expect, it } from "vitest";
import type { Article, Attribution, Hedge, Span } from "../../contract/index.ts";
import { layoutOf } from "../layout.ts";
import { FURNITURE, isFurniture } from "./furniture.ts";
import { assertionsOf } from "./index.ts";
import { markCounts } from "./judge.ts";
import { MARKS } from "./marks.ts";
import { WEIGHTS } from "./weights.ts";

/** An article of plain text. */
function articleOf(text: string): Article {
  return { text, title: null, blocks: [], credit: [], notes: [], links: [] } as unknown as Article;
}

/** An attribution whose parts are found by their words. */
function said(
  text: string,
  parts: { source?: string; cue?: string; content: string },
  more: Partial<Attribution> = {},
) {
  const place = (words: string | undefined): Span[] => {
    if (words === undefined) return [];
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return [{ start, end: start + words.length }];
  };
  return {
    kind: "indirect",
    sourceType: "named-person",
    speaker: "e1",
    ...more,
    source: place(parts.source),
    cue: place(parts.cue),
    content: place(parts.content),
  } as Attribution;
}

function read(text: string, attributions: readonly Attribution[] = [], hedges: readonly Hedge[] = []) {
  const article = articleOf(text);
  return assertionsOf({ article, layout: layoutOf(article), attributions, hedges }).map((each) => ({
    ...each,
    words: text.slice(each.start, each.end),
  }));
}

const words = (text: string, attributions: readonly Attribution[] = []) =>
  read(text, attributions).map((each) => each.words);

describe("clauses in the writer's own words", () => {
  it("takes each sentence without an attribution", () => {
    expect(words("The ferry sank at noon. Divers found it on Friday.")).toEqual([
      "The ferry sank at noon.",
      "Divers found it on Friday.",
    ]);
  });

  it("takes the clause beside what was said, and not the words that say who spoke", () => {
    const text = "The lock was open, Sorel said, although she had not seen it.";
    const attribution = said(text, { source: "Sorel", cue: "said", content: "The lock was open" });
    expect(words(text, [attribution])).toEqual(["although she had not seen it."]);
  });

  it("takes nothing from a sentence that only says who spoke, when and where", () => {
    const text = "Last Monday in Saltmere, Sorel said that the lock was open.";
    expect(words(text, [said(text, { source: "Sorel", cue: "said", content: "that the lock was open" })])).toEqual([]);
  });

  it("takes the whole sentence where words put to someone are only part of it", () => {
    const text = "Posters urging the crews to leave have faded.";
    const attribution = said(text, { source: "Posters", cue: "urging", content: "the crews to leave" });
    expect(words(text, [attribution])).toEqual(["Posters urging the crews to leave have faded."]);
  });

  it("takes a speech act told without what was said", () => {
    const text = "The owners all backed the harbour master's remarks.";
    const attribution = said(text, { source: "The owners", cue: "backed", content: "the harbour master's remarks" });
    expect(words(text, [attribution])).toEqual([text]);
  });

  it("parts a sentence at a semicolon between two clauses", () => {
    expect(words("The ferry sank at noon; the crew was saved.")).toEqual([
      "The ferry sank at noon",
      "the crew was saved.",
    ]);
  });

  it("leaves a quotation that nobody was found for", () => {
    expect(words("The ferry sank at noon. “We have lost everything we had on board.”")).toEqual([
      "The ferry sank at noon.",
    ]);
  });

  it("leaves a clause that only tells that someone spoke", () => {
    const text = "Sorel spoke on the quay in her yellow coat, saying the lock was open.";
    const attribution = said(text, { cue: "saying", content: "the lock was open" });
    expect(words(text, [attribution])).toEqual([]);
  });

  it("leaves headings, bylines, captions and the page's own lines", () => {
    const text = [
      "By Ann Sorel",
      "The ferry sank at noon. Divers found it on Friday.",
      "The old pier at dusk last spring",
      "Nobody was hurt when the ferry went down.",
      "Sign up for our morning newsletter.",
      "FILE - The ferry at its berth. (Photo: M. Dunne)",
    ].join("\n\n");
    expect(words(text)).toEqual([
      "The ferry sank at noon.",
      "Divers found it on Friday.",
      "Nobody was hurt when the ferry went down.",
    ]);
  });

  it("keeps lines without an end where no line of the text has one", () => {
    expect(words("the ferry sank at noon\ndivers found it on friday").length).toBe(2);
  });

  it("finds nothing in an empty text", () => {
    expect(words("")).toEqual([]);
  });

  it("numbers assertions in text order, none overlapping another", () => {
    const found = read("The ferry sank. Divers found it; nobody was hurt. Who will pay for it?");
    expect(found.map(({ id }) => id)).toEqual(found.map((_, index) => `s${index + 1}`));
    for (const [index, { start }] of found.slice(1).entries())
      expect(start).toBeGreaterThanOrEqual(found[index]?.end ?? 0);
  });
});

describe("asserted or judged", () => {
  const column =
    "The council should rebuild the pier. It is the most shameful ruin on the coast. Perhaps nobody will ever come back. " +
    "Who would believe such a promise?";
  const report =
    "The ferry sank on Monday at 12.40 p.m. Divers found it on Friday. The crew of 14 was taken to Alder, where two were treated. " +
    "The port was closed in 2019.";

  it("calls demands, verdicts, predictions and rhetorical questions judged", () => {
    expect(read(column).map(({ voice }) => voice)).toEqual(["judged", "judged", "judged", "judged"]);
  });

  it("calls what could be looked up asserted", () => {
    expect(read(report).map(({ voice }) => voice)).toEqual(["asserted", "asserted", "asserted", "asserted"]);
  });

  it("lets the article's other clauses decide what is close", () => {
    const close = "The new quay is a long wall of stone.";
    const in_ = (rest: string) => read(`${rest} ${close}`).at(-1);
    const [among, beside] = [in_(column), in_(report)];
    const chance = (each: typeof among) => (each?.voice === "judged" ? each.confidence : 1 - (each?.confidence ?? 0));
    expect(chance(among)).toBeGreaterThan(chance(beside));
    expect(beside?.voice).toBe("asserted");
  });

  it("gives each assertion the hedges in it, and its certainty", () => {
    const text = "The tank may burst. The pump works.";
    const hedges: Hedge[] = [{ id: "h1", start: 9, end: 12, class: "epistemic" }];
    const [first, second] = read(text, [], hedges);
    expect(first).toMatchObject({ hedges: ["h1"], certainty: "possible" });
    expect(second).toMatchObject({ hedges: [], certainty: "unknown" });
  });
});

describe("the lists", () => {
  it.each(MARKS.map((mark, index) => ({ ...mark, index })))(
    "$name: the example has it, the other text not",
    ({ index, example, not }) => {
      expect(markCounts(example)[index]).toBeGreaterThan(0);
      expect(markCounts(not)[index]).toBe(0);
    },
  );

  it("has a weight for each mark and no other", () => {
    expect(Object.keys(WEIGHTS).sort()).toEqual(["base", ...MARKS.map(({ name }) => name)].sort());
  });

  it.each(FURNITURE)("$example is the page's", ({ pattern, example, not }) => {
    expect(pattern.test(example)).toBe(true);
    expect(isFurniture(not)).toBe(false);
  });
});

describe("long texts", () => {
  it.each([
    ["sentences", "The ferry sank at noon. "],
    ["commas", "and, so, but, "],
    ["spaces", "a          "],
    ["quotation marks", '" ” “ '],
    ["words", "the harbour was "],
    ["hyphens", "— - – "],
  ])("reads many %s in time that grows with them", (_, piece) => {
    const time = (count: number) => {
      const text = piece.repeat(count);
      const started = process.cpuUsage();
      read(text);
      return process.cpuUsage(started).user / 1000;
    };
    time(200);
    expect(time(8000)).toBeLessThan(40 * Math.max(time(1000), 25));
  });
});

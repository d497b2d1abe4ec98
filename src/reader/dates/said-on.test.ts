import { describe, expect, it } from "vitest";
import { layoutOf } from "../layout.ts";
import { articleOf, datesIn, stated } from "./fixtures/article.ts";
import { saidOn } from "./index.ts";

/** An article of Friday 15 June 2012. */
function saidIn(text: string, words: { content: string; cue?: string; source?: string }): string | null | undefined {
  const article = articleOf(text);
  const attributions = [stated(text, words)];
  return saidOn({ article, layout: layoutOf(article), attributions, dates: datesIn(text, {}, attributions) })[0];
}

describe("a date behind what was said", () => {
  it.each([
    [
      "The mayor called the deal a “trick” until Monday.",
      { content: "the deal a “trick”", cue: "called", source: "The mayor" },
    ],
    [
      "The mayor called the deal a “trick” and left on Monday.",
      { content: "the deal a “trick”", cue: "called", source: "The mayor" },
    ],
    [
      "The mayor said the pier closed on Monday.",
      { content: "the pier closed on Monday", cue: "said", source: "The mayor" },
    ],
  ])("is another's: %s", (text, words) => {
    expect(saidIn(text, words)).toBeNull();
  });
});

describe("the date on which something was said", () => {
  it.each([
    [
      "The mayor Monday vowed to mend it.",
      { content: "to mend it", cue: "Monday vowed", source: "The mayor" },
      "2012-06-11",
    ],
    [
      "The mayor warned U.S. officials Monday that it was rotten.",
      { content: "that it was rotten", cue: "warned", source: "The mayor" },
      "2012-06-11",
    ],
    [
      "It is rotten, according to a statement Tuesday by Ode Marl.",
      { content: "It is rotten", cue: "according to", source: "a statement Tuesday by Ode Marl" },
      "2012-06-12",
    ],
    [
      "The mayor called the deal a “trick” on Monday and threatened to sue.",
      { content: "the deal a “trick”", cue: "called", source: "The mayor" },
      "2012-06-11",
    ],
    [
      "The mayor said Monday the pier was closed.",
      { content: "the pier was closed", cue: "said", source: "The mayor" },
      "2012-06-11",
    ],
    [
      "On Tuesday the mayor said the pier was closed.",
      { content: "the pier was closed", cue: "said", source: "the mayor" },
      "2012-06-12",
    ],
    [
      "In a statement on Monday, the guild said it would close.",
      { content: "it would close", cue: "said", source: "the guild" },
      "2012-06-11",
    ],
    [
      "The pier is closed, according to the June 6 Saltmere Post.",
      { content: "The pier is closed", cue: "according to", source: "the June 6 Saltmere Post" },
      "2012-06-06",
    ],
    [
      "A 2009 study by the guild found the pier was rotten.",
      { content: "the pier was rotten", cue: "found", source: "A 2009 study by the guild" },
      "2009",
    ],
    [
      "In a May letter, Ode Marl wrote that the pier was rotten.",
      { content: "the pier was rotten", cue: "wrote", source: "Ode Marl" },
      "2012-05",
    ],
    [
      "“It is rotten,” Ode Marl told the Saltmere Post last week.",
      { content: "It is rotten", cue: "told", source: "Ode Marl" },
      null,
    ],
  ])("%s", (text, words, expected) => {
    const found = saidIn(text, words);
    if (expected === null) expect([null, "2012-06-04/2012-06-10"]).toContain(found);
    else expect(found).toBe(expected);
  });

  it.each([
    [
      "The mayor said the pier was closed on Monday.",
      { content: "the pier was closed on Monday", cue: "said", source: "The mayor" },
    ],
    [
      "Ode Marl, who led the guild until 1995, said the pier was closed.",
      { content: "the pier was closed", cue: "said", source: "Ode Marl, who led the guild until 1995" },
    ],
    [
      "Since Monday the mayor has said the pier was closed.",
      { content: "the pier was closed", cue: "said", source: "the mayor" },
    ],
    [
      "The 1951 Harbour Treaty, which the mayor cited, says it is open.",
      { content: "it is open", cue: "says", source: "which the mayor" },
    ],
    [
      "The pier fell on Monday. The mayor said it was rotten.",
      { content: "it was rotten", cue: "said", source: "The mayor" },
    ],
    ["It was rotten.", { content: "It was rotten" }],
  ])("isn't told by %s", (text, words) => {
    expect(saidIn(text, words)).toBeNull();
  });

  it("is what a quotation's own dates count from", () => {
    const text = "The mayor said Monday: “We sold it yesterday.” He wrote once: “It was bought last month.”";
    const attributions = [
      stated(text, { content: "We sold it yesterday.", cue: "said", source: "The mayor" }),
      stated(text, { content: "It was bought last month.", cue: "wrote", source: "He" }),
    ];
    expect(datesIn(text, {}, attributions).map(({ value, anchor }) => [value, anchor])).toEqual([
      ["2012-06-11", "publication"],
      ["2012-06-10", "source"],
      [null, "source"],
    ]);
  });
});

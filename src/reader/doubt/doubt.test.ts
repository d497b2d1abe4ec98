import { describe, expect, test } from "vitest";
import { articleOf } from "../fixtures/article.ts";
import { layoutOf } from "../layout.ts";
import { markedArticle } from "./fixtures/marked-article.ts";
import { certaintyOf, doubtsOf } from "./index.ts";

/** For each attribution of a marked text the words that bear on it, each with its class; and how sure it is. */
function doubts(marked: string) {
  const { article, placed } = markedArticle(marked);
  const layout = layoutOf(article);
  const { hedges, bearing, certainties } = doubtsOf({ article, layout, doubts: [], placed });
  const show = ({ start, end, class: kind }: (typeof hedges)[number]) => `${article.text.slice(start, end)} ${kind}`;
  return { hedges: hedges.map(show), bearing: bearing.map((own) => own.map(show)), certainties };
}

describe("what a hedge bears on", () => {
  test("the innermost statement that holds it", () => {
    const { bearing, certainties } = doubts(
      "<1s:The Herald> <1q:said> <1c:<2s:the keeper> <2q:told> it <2c:the lamp may have failed>>.",
    );
    expect(bearing).toEqual([[], ["may epistemic"]]);
    expect(certainties).toEqual(["unknown", "possible"]);
  });
  test("the statement whose cue it is", () => {
    const { bearing, certainties } = doubts("<1s:The crew> <1q:believes> <1c:the pump was running all night>.");
    expect(bearing).toEqual([["believes doxastic"]]);
    expect(certainties).toEqual(["probable"]);
  });
  test("no statement where the writer doubts for himself", () => {
    const { hedges, bearing } = doubts("The lamp may have failed. <1s:She> <1q:said> <1c:it had burned>.");
    expect(hedges).toEqual(["may epistemic"]);
    expect(bearing).toEqual([[]]);
  });
});

describe("the writer's caveats speak of statements, also before them", () => {
  test("these reports: all that the paragraph before reports", () => {
    const { bearing } = doubts(
      "<1c:Forty boats were lost in the storm>, <1q:according to> <1s:the Gazette>. <2c:Two piers fell as well>, <2s:it> <2q:said>.\n\n" +
        "It proved impossible to confirm these reports, which originate with the owners of the boats.",
    );
    const own = ["impossible to confirm author-caveat", "which originate with author-caveat"];
    expect(bearing).toEqual([own, own]);
  });
  test("the claim: the statement last made", () => {
    const { bearing } = doubts(
      "<1s:The mayor> <1q:said> <1c:the lock was old>. <2s:The owner> <2q:said> <2c:he had paid for a new one>. " +
        "The claim could not be independently verified.",
    );
    expect(bearing).toEqual([[], ["could not be independently verified author-caveat"]]);
  });
  test("a statement of its own sentence", () => {
    const { bearing, certainties } = doubts(
      "<1s:The clerk> <1q:said> <1c:the gate was shut>. <2s:The owner> <2q:claimed>, without offering evidence, <2c:that he had paid>.",
    );
    expect(bearing).toEqual([[], ["without offering evidence author-caveat"]]);
    expect(certainties).toEqual(["unknown", "unknown"]);
  });
  test("a remark that was taken for a statement speaks of the one beside it", () => {
    const { bearing } = doubts(
      "<1s:The owner> <1q:said> <1c:he had paid>, but <2q:offered> <2c:no proof>. Nobody asked further.",
    );
    expect(bearing[0]).toEqual(["offered no proof author-caveat"]);
  });
  test("none where others speak of it in quotation marks", () => {
    const { hedges } = doubts("<1s:She> <1q:said>: “<1c:It is impossible to confirm these reports>.”");
    expect(hedges).toEqual([]);
  });
  test("none where nothing was said before", () => {
    const { hedges, bearing } = doubts(
      "The figure could not be verified.\n\n<1s:She> <1q:said> <1c:the lamp had burned>.",
    );
    expect(hedges).toEqual(["could not be verified author-caveat"]);
    expect(bearing).toEqual([[]]);
  });
  test("hearsay is evidential, and distance the author's", () => {
    const { hedges } = doubts("The skipper reportedly sold the so-called flagship. He was supposed to keep it.");
    expect(hedges).toEqual(["reportedly evidential", "so-called author-caveat"]);
  });
});

describe("certainty, as the source presents it", () => {
  test.each([
    ["certain", "<1s:She> <1q:said> <1c:there was no doubt that the gate was shut>."],
    ["certain", "<1s:She> <1q:said> <1c:the gate was definitely shut>."],
    ["certain", "<1s:She> <1q:is convinced> <1c:that the gate was shut>."],
    ["unknown", "<1s:She> <1q:said> <1c:the gate was shut>."],
    ["unknown", "<1s:She> <1q:said> <1c:a certain gate was shut>."],
    ["unknown", "<1s:She> <1q:said> <1c:the gate was not definitely shut>."],
    ["unknown", "<1s:She> <1q:is not convinced> <1c:that the gate was shut>."],
    ["probable", "<1s:She> <1q:said> <1c:the gate was probably shut>."],
    ["possible", "<1s:She> <1q:said> <1c:the gate was probably shut, or might have been>."],
    ["doubtful", "<1s:She> <1q:said> <1c:the gate was unlikely to hold, and might fall>."],
    ["possible", "<1s:She> <1q:said> <1c:the gate would definitely hold if it was shut>."],
    // one doubtful sentence of three leaves the others as they are; one of two does not
    ["unknown", "“<1c:The gate is old. It was shut in May. It might leak>,” <1s:she> <1q:said>."],
    ["possible", "“<1c:The gate is old. It might leak>,” <1s:she> <1q:said>."],
    ["probable", "<1s:She> <1q:believes> <1c:the gate is old. It was shut. It may leak>."],
  ])("%s: %s", (expected, marked) => {
    expect(doubts(marked).certainties).toEqual([expected]);
  });

  test("for a clause in no attribution, from its hedges and words alone", () => {
    const text = "The gate was definitely shut.";
    expect(certaintyOf({ content: [{ start: 0, end: text.length }], cue: [] }, [], text)).toBe("certain");
  });
});

test.each([
  ["words of doubt", "if it may, "],
  ["caveats", "these reports could not be independently verified. "],
  ["one long sentence of triggers", "evidence proof confirm no doubt certain "],
  ["quotation marks", "the “old” pier and "],
  ["negations", "not until if not unless no "],
])("a text of half a million characters of %s takes little time", (_, piece) => {
  const text = piece.repeat(Math.ceil(500_000 / piece.length));
  const article = articleOf(text);
  const layout = layoutOf(article);
  const began = process.cpuUsage().user;
  doubtsOf({ article, layout, doubts: [], placed: [] });
  expect(process.cpuUsage().user - began).toBeLessThan(4_000_000);
});

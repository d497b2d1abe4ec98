import { describe, expect, test } from "vitest";
import { lemmasOf } from "../acts/index.ts";
import { markedArticle } from "../doubt/fixtures/marked-article.ts";
import { doubtsOf } from "../doubt/index.ts";
import { articleOf } from "../fixtures/article.ts";
import { layoutOf } from "../layout.ts";
import { stancesOf } from "./index.ts";
import { JUDGING, STANCE_CUES } from "./lexicon.ts";
import { VERDICTS } from "./verdicts.ts";

/** For each attribution of a marked text its stance and the words that show it. */
function stances(marked: string): string[] {
  const { article, placed } = markedArticle(marked);
  const layout = layoutOf(article);
  const { bearing } = doubtsOf({ article, layout, doubts: [], placed });
  return stancesOf({ article, layout, placed, bearing }).map(({ stance, cues }) =>
    [stance, ...cues.map(({ start, end }) => article.text.slice(start, end))].join(": "),
  );
}

describe("rules", () => {
  test("each cue stands once, in its example", () => {
    const names = STANCE_CUES.map(({ cue }) => cue);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const without = STANCE_CUES.filter(({ cue, example }) => {
      const forms = new Set((example.match(/\p{L}+/gu) ?? []).flatMap(lemmasOf));
      return !cue.split(" ").every((lemma) => forms.has(lemma));
    });
    expect(without).toEqual([]);
  });
  test("each judging word and verdict is found in its example, in no counter-example", () => {
    for (const { pattern, example, not } of [...VERDICTS, ...JUDGING.map((each) => ({ ...each, not: undefined }))]) {
      const once = new RegExp(pattern.source, pattern.flags.replace("g", ""));
      expect(once.exec(example.replaceAll("*", ""))?.[0], example).toBeDefined();
      if (not !== undefined) expect(once.exec(not), not).toBeNull();
    }
  });
});

describe("by the cue", () => {
  test.each([
    ["neutral: said", "<1s:She> <1q:said> <1c:the crane was old>."],
    ["neutral: according to", "<1c:The crane was old>, <1q:according to> <1s:the clerk>."],
    ["neutral: :", "<1s:The clerk><1q::> “<1c:The crane was old>.”"],
    ["neutral: described", "<1s:She> <1q:described> <1c:how old the crane was>."],
    ["endorsed: pointed out", "<1s:She> <1q:pointed out> <1c:that the crane was old>."],
    ["endorsed: admits", "<1s:He> <1q:admits> <1c:that he left early>."],
    ["endorsed: shows", "<1s:The log> <1q:shows> <1c:that he left early>."],
    ["distanced: claimed", "<1s:He> <1q:claimed> <1c:that he had paid>."],
    ["distanced: claim", "His <1q:claim> <1c:that he had paid> was heard in court."],
    ["disputed: falsely", "<1s:He> falsely <1q:said> <1c:that the pier was closed>."],
    ["endorsed: rightly", "<1s:She> <1q:rightly said> <1c:that the pier was closed>."],
    ["neutral: did not admit", "<1s:He> <1q:did not admit> <1c:that he left early>."],
    ["neutral: tried to show", "<1s:He> <1q:tried to show> <1c:that he left early>."],
    ["neutral: claimed", "<1s:A group> <1q:claimed> <1c:responsibility for the fire>."],
    ["unknown", "“<1c:The crane was old.>”"],
  ])("%s: %s", (expected, marked) => {
    expect(stances(marked)).toEqual([expected]);
  });
  test("a statement within another has its relay's stance", () => {
    expect(
      stances("<1s:The Herald> <1q:reported> <1c:that <2s:the owner> <2q:boasted> <2c:he had never paid>>."),
    ).toEqual(["neutral: reported", "distanced: boasted"]);
  });
});

describe("by caveats and verdicts that stand elsewhere", () => {
  test.each([
    ["disputed: proved empty", "<1s:The owner> <1q:replied>, “<1c:We will mend it soon>.” Those words proved empty."],
    ["disputed: is a lie", "<1s:The owner> <1q:said> <1c:he had paid>. That statement is a lie."],
    [
      "disputed: has been undermined",
      "A claim <1q:made> by <1s:the owner> <1c:that he had paid> has been undermined by the harbour's own log.",
    ],
    [
      "disputed: There is no evidence",
      "<1s:The owner> <1q:said> <1c:he had paid>. There is no evidence for that claim.",
    ],
    ["disputed: Contrary to", "Contrary to <1s:his> <1q:claim> <1c:that he had paid>, the gate stayed shut."],
    [
      "endorsed: is right",
      "<1s:Tessa Oduya> <1q:said> <1c:the crane was old>.\n\nNobody listened.\n\nOduya is right. It broke in May.",
    ],
    [
      "distanced: impossible to confirm",
      "<1c:Forty boats were lost>, <1s:the owners> <1q:said>. It is impossible to confirm these reports.",
    ],
    ["distanced: supposedly", "<1s:She> <1q:attacked> <1c:rivals who were supposedly asleep>."],
  ])("%s: %s", (expected, marked) => {
    expect(stances(marked)).toEqual([expected]);
  });
  test.each([
    "<1s:The owner> <1q:said> <1c:he had paid>. The tank was empty.",
    "<1s:The owner> <1q:said> <1c:he had paid>. Nobody was at the gate, and the guard was right beside it.",
    "<1s:The owner> <1q:said> <1c:he had paid>. <1s:She> thought of the boats. It was wrong to sink them.",
    "<1s:The owner> <1q:said>: “<1c:That claim is false>.”",
    "<1s:Tessa Oduya> <1q:said> <1c:the crane was old>. Bram Lind is right about the lamp.",
    "<1s:The owner> <1q:said> <1c:the council's claims are baseless>.",
  ])("stays neutral: %s", (marked) => {
    expect(stances(marked)).toEqual(["neutral: said"]);
  });
});

test.each([
  ["verdicts", "that claim is false and it is right, "],
  ["sentences of verdicts", "That claim is false. She is right. "],
])("a text of half a million characters of %s takes little time", (_, piece) => {
  const article = articleOf(piece.repeat(Math.ceil(500_000 / piece.length)));
  const layout = layoutOf(article);
  const began = process.cpuUsage().user;
  stancesOf({ article, layout, placed: [], bearing: [] });
  expect(process.cpuUsage().user - began).toBeLessThan(4_000_000);
});

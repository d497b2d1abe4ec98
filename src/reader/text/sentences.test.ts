import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";
import { wordsOf } from "./words.ts";

const shown = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe("where a sentence ends", () => {
  test.each([
    ["The quay is shut. ", "Ferries go on."],
    ["He left at noon! ", "Nobody saw him?"],
    ["“We saw it.” ", "He nodded."],
    ["“We saw it.” ", "“So did I.”"],
    ["He called it “a sham.” ", "The mayor agreed."],
    ["(She declined.) ", "The office is shut."],
    ["They live in the U.S. ", "The house is theirs."],
    ["It began at 9 a.m. ", "Guards came."],
    ["Nets, ropes, etc. ", "The list is long."],
    ["He works for Sorel Inc. ", "She does not."],
    ["It cost $4.50. ", "Nobody paid."],
    ["It sank in 2019. ", "15 people drowned."],
    ["“Why now?” ", "He said nothing more."],
    ["It was true.[12] ", "The rest was not."],
    ["It was true.3 ", "The rest was not."],
    ["He said no. ", "She said yes."],
    ["It opened in Oct. ", "Then it shut."],
    ["It was vitamin C. ", "That much is known."],
    ["We waited… ", "Nobody came."],
    ["He went home.", "“It was late,” he said."],
    ["It was theirs, not mine, not I. ", "She laughed."],
    ["He wants to go to St. Orlo. ", "A ship leaves at five."],
  ])("%s| %s", (one, other) => {
    expect(shown(one + other)).toEqual([one.trim(), other]);
  });

  test.each([
    "Gen. Orlo Haas met Mr. Dunne and Dr. J. K. Sorel on Jan. 4.",
    "U.S. President Ode spoke.",
    "It began at 9 a.m. Monday and ended at 5 p.m. GMT.",
    "Pier No. 9 burned.",
    "The yield fell 4.5 percent to $3.2 million.",
    "“Is it over?” Kostin asked.",
    "“Is it over?” asked the mayor of Saltmere.",
    "“It is over!” shouted Ann Sorel.",
    "“Go!” he said.",
    "It is … not true.",
    "“I was … I am sorry,” he said.",
    "Norland vs. Sudland was the case.",
    "Milo Dunne Jr. Avenue is shut.",
    "See example.com for more.",
    "1. The pier.",
    "Ann Sorel (b. March 1971) agreed.",
    "Ann M. Sorel, Sen. Haas and Lt. Col. Ode signed.",
    "It was, e.g. Saltmere, small.",
    "He paid (it was late!) and left.",
  ])("one sentence: %s", (text) => {
    expect(shown(text)).toEqual([text]);
  });

  test("a quotation of two sentences and its tag", () => {
    expect(shown("“We went in. Smoke was everywhere,” he said. “Then it fell.”")).toEqual([
      "“We went in.",
      "Smoke was everywhere,” he said.",
      "“Then it fell.”",
    ]);
  });

  test("only the paragraph that was asked for", () => {
    const text = "One. Two. Three. Four.";
    expect(sentencesOf(text, { start: 5, end: 16 })).toEqual([
      { start: 5, end: 9 },
      { start: 10, end: 16 },
    ]);
  });
});

describe("what holds for every text", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(". ", "… ", "Mr. ", "? ”", "U.S. ", "The ", "[3] ", "a.m. ", "“"),
  );
  const text = fc.array(piece).map((parts) => parts.join(""));

  test("every word lies in exactly one sentence", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const sentences = sentencesOf(whole, { start: 0, end: whole.length });
        let at = 0;
        let words = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          words += wordsOf(whole.slice(start, end)).length;
        }
        expect(at).toBeLessThanOrEqual(whole.length);
        // An ellipsis and what follows without white space may part a run of characters, never drop one.
        const kept = sentences.map(({ start, end }) => whole.slice(start, end)).join("");
        expect(kept.replace(/[\t\n\r\p{Z}]/gu, "")).toBe(whole.replace(/[\t\n\r\p{Z}]/gu, ""));
        expect(words).toBeGreaterThanOrEqual(wordsOf(whole).length);
      }),
    );
  });

  test.each([
    ["stops", "."],
    ["stops and spaces", ". "],
    ["closing marks", ".”"],
    ["white space after a stop", " "],
    ["short sentences", "He left. "],
    ["abbreviations", "Gen. Haas "],
    ["calls of notes", ". [1]"],
  ])("time grows with the text: %s", (_, part) => {
    const long = `He left.${part.repeat(Math.floor(1_000_000 / part.length))}The end.`;
    const began = process.cpuUsage().user;
    shown(long);
    expect(process.cpuUsage().user - began).toBeLessThan(2_000_000);
  });
});

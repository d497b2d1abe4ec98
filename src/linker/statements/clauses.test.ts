import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clausesOf } from "./clauses.ts";
import { tokensOf } from "./tokens.ts";

const cut = (text: string, headline = false) =>
  clausesOf(text, { start: 0, end: text.length }, headline).map(({ start, end }) => text.slice(start, end));

describe("clauses", () => {
  it.each([
    {
      why: "a participle after a comma, and one joined to it",
      text: "The wave hit the quay, killing two sailors and injuring dozens.",
      clauses: ["The wave hit the quay", "killing two sailors", "injuring dozens."],
    },
    {
      why: "verbs joined by and",
      text: "The storm flattened houses and sparked landslides on Friday.",
      clauses: ["The storm flattened houses", "sparked landslides on Friday."],
    },
    {
      why: "what comes before a clause with while, after, because",
      text: "Soldiers led the search after a wall fell in Alder.",
      clauses: ["Soldiers led the search", "after a wall fell in Alder."],
    },
    {
      why: "a relative clause, and the verb that goes on after it",
      text: "The wave that hit the quay on Friday sank two boats.",
      clauses: ["The wave that hit the quay on Friday", "sank two boats."],
    },
    {
      why: "a verb that is meant again",
      text: "The wave killed two in the port and dozens more on the island.",
      clauses: ["The wave killed two in the port", "dozens more on the island."],
    },
    {
      why: "a semicolon",
      text: "The ferry sank at noon; the crew was saved.",
      clauses: ["The ferry sank at noon", "the crew was saved."],
    },
    {
      why: "no condition, which goes with what it bears on",
      text: "If the valve broke, the ferry would drift, and nobody would notice.",
      clauses: ["If the valve broke, the ferry would drift", "nobody would notice."],
    },
    {
      why: "no bare condition either",
      text: "If confirmed, a broken valve would explain it.",
      clauses: ["If confirmed, a broken valve would explain it."],
    },
    {
      why: "a subject and what it does, after with",
      text: "The town stayed wary, with many sleeping outdoors.",
      clauses: ["The town stayed wary", "with many sleeping outdoors."],
    },
  ])("are cut at $why", ({ text, clauses }) => expect(cut(text)).toEqual(clauses));

  it("of a headline are cut at its commas, where each part says something", () => {
    expect(cut("Dozens hurt, child dead as ferry hits quay in Alder", true)).toEqual([
      "Dozens hurt",
      "child dead",
      "as ferry hits quay in Alder",
    ]);
  });

  it.each([
    { why: "verbs that share a helping verb by or", text: "Nobody on the quay was killed or injured." },
    { why: "nouns joined by and", text: "The mayor and the harbour master of Alder met on Friday." },
    { why: "a participle that describes", text: "The damaged houses stood near the flooded market." },
    { why: "an apposition", text: "Mara Holm, a clerk in Saltmere, left on Friday." },
    { why: "what somebody is accused of", text: "The mayor accused the company of closing the lock." },
    { why: "as in a comparison", text: "The new lock is as wide as the old one." },
    { why: "no verb at all", text: "Fire on the pier in Alder" },
  ])("are not cut at $why", ({ text }) => expect(cut(text)).toEqual([text]));

  it("hold every word but the joining ones, in order, whatever is written", () => {
    const words = fc.constantFrom(
      ..."the wave hit quay , and killing two ; who sank after because was injured or houses with many staying “ ” 12 more that —".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), fc.boolean(), (parts, headline) => {
        const text = parts.join(" ");
        const clauses = clausesOf(text, { start: 0, end: text.length }, headline);
        let end = 0;
        for (const clause of clauses) {
          const between = tokensOf(text, { start: end, end: clause.start }).map(({ word }) => word);
          expect(between.every((word) => ["and", "or", "but", "nor"].includes(word))).toBe(true);
          expect(clause.start).toBeGreaterThanOrEqual(end);
          expect(clause.end).toBeGreaterThan(clause.start);
          end = clause.end;
        }
        expect(tokensOf(text, { start: end, end: text.length })).toEqual([]);
      }),
    );
  });
});

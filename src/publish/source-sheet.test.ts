import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reading, type Said } from "../../test/publish/fixtures/build.ts";
import { dam } from "../../test/publish/fixtures/dam.ts";
import { essay } from "../../test/publish/fixtures/small.ts";
import { doubtsAbout, percentages, sourceSheet } from "./source-sheet.ts";

const ENTITIES = [
  { id: "e1", name: "Mara Quill", type: "person" as const },
  { id: "e2", name: "Meridian Wire", type: "organization" as const },
];
const sheetOf = (text: string, said: Readonly<Record<number, Said>> = {}) =>
  sourceSheet(reading({ text, said, entities: ENTITIES }));
const keys = (text: string, said: Readonly<Record<number, Said>> = {}) =>
  sheetOf(text, said).sources.map(({ key }) => key);

describe("shares", () => {
  test("count each word once, for the innermost statement", () => {
    const sheet = sheetOf(
      "<s1>Mara Quill</s1> said <c1>that <s2>a deckhand</s2> said <c2>the boat leaks badly</c2></c1>.",
      {
        1: { speaker: "e1" },
        2: { sourceType: "unnamed-person", parent: 1 },
      },
    );
    expect(sheet.words).toBe(11);
    expect(sheet.voices.named.words).toBe(4);
    expect(sheet.voices.unnamed.words).toBe(4);
    expect(sheet.voices.writer.words).toBe(3);
    expect(sheet.reported.words).toBe(8);
  });

  test("add up to the whole text", () => {
    const sheet = sourceSheet(dam());
    const words = Object.values(sheet.voices).reduce((sum, voice) => sum + voice.words, 0);
    expect(words).toBe(sheet.words);
    const bySource = sheet.sources.reduce((sum, source) => sum + source.words, 0);
    expect(bySource).toBe(sheet.reported.words);
  });

  test("of an article without statements are all the writer’s", () => {
    const sheet = sourceSheet(essay());
    expect(sheet.sources).toEqual([]);
    expect(sheet.voices.writer.share).toBe(1);
  });

  test("of an empty text are 0, not NaN", () => {
    expect(sheetOf("").reported).toEqual({ words: 0, share: 0 });
  });

  test("parents that lead in a circle end", () => {
    expect(sheetOf("<c1>one <c2>two</c2></c1>", { 1: { parent: 2 }, 2: { parent: 1 } }).words).toBe(2);
  });

  test("count a piece of content in the middle of a word for nobody twice", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 }), (spans) => {
        const base = reading({ text: "<c1>x</c1> The gauge had been broken for most of that winter, he said." });
        const [first] = base.attributions;
        if (first === undefined) throw new Error("the fixture has one attribution");
        const attributions = spans.map(([one, other], index) => ({
          ...first,
          id: `a${index}`,
          content: [{ start: Math.min(one, other), end: Math.max(one, other) }],
        }));
        const sheet = sourceSheet({ ...base, attributions });
        expect(sheet.reported.words + sheet.voices.writer.words).toBe(sheet.words);
        expect(sheet.sources.reduce((sum, source) => sum + source.words, 0)).toBe(sheet.reported.words);
      }),
    );
  });
});

describe("sources", () => {
  test("are one by entity, whatever the words", () => {
    const text = "<c1>One</c1>, <s1>Mara Quill</s1> said. <c2>Two</c2>, <s2>the owner</s2> said.";
    const sheet = sheetOf(text, { 1: { speaker: "e1" }, 2: { speaker: "e1" } });
    expect(sheet.sources).toHaveLength(1);
    expect(sheet.sources[0]).toMatchObject({
      key: "entity:e1",
      name: "Mara Quill",
      described: "the owner",
      statements: ["a1", "a2"],
    });
  });

  test("are one by their words where no entity is known, articles and case apart", () => {
    const text =
      "<c1>One</c1>, <s1>a deckhand</s1> said. <c2>Two</c2>, <s2>The deckhand</s2> said. <c3>Three</c3>, <s3>a cook</s3> said.";
    const said = { sourceType: "unnamed-person" as const };
    expect(keys(text, { 1: said, 2: said, 3: said })).toEqual([
      "words:unnamed-person:deckhand",
      "words:unnamed-person:cook",
    ]);
  });

  test("behind a relay are the last link of the chain, never the relay", () => {
    const sheet = sheetOf("<s1>Mara Quill</s1> told the wire <c1>it leaks</c1>.", {
      1: {
        speaker: "e2",
        chain: [
          { name: "Meridian Wire", entity: "e2", type: "named-organization" },
          { name: "two of her crew", entity: null, type: "unnamed-group" },
        ],
      },
    });
    expect(sheet.sources[0]).toMatchObject({ name: "two of her crew", voice: "unnamed" });
    expect(sheet.origins.get("a1")?.through).toEqual(["Meridian Wire"]);
  });

  test("that nobody states are one, without a name", () => {
    const sheet = sheetOf("<c1>One</c1>, it is said. <s2>Reports</s2> say <c2>two</c2>.", {
      2: { lineage: "unstated" },
    });
    expect(sheet.sources).toHaveLength(1);
    expect(sheet.sources[0]).toMatchObject({ name: null, voice: "not-stated" });
    expect(sheet.untold.lineage).toEqual(["a1", "a2"]);
  });

  test("that are a bare pronoun are told to be unresolved", () => {
    const sheet = sheetOf("<c1>One</c1>, <s1>she</s1> said.", { 1: { sourceType: "unnamed-person" } });
    expect(sheet.untold.speaker).toEqual(["a1"]);
    expect(sheet.sources[0]?.unresolved).toBe(true);
  });

  test("that are the author count as the writer’s own words", () => {
    const sheet = sheetOf("<s1>I</s1> think <c1>it leaks</c1>.", { 1: { sourceType: "author" } });
    expect(sheet.reported.words).toBe(0);
    expect(sheet.sources[0]?.voice).toBe("writer");
  });
});

describe("doubt", () => {
  test("is what polarity, certainty and stance say", () => {
    const [first] = reading({
      text: "<c1>One</c1>",
      said: { 1: { polarity: "denied", certainty: "possible", stance: "disputed" } },
    }).attributions;
    expect(first === undefined ? [] : doubtsAbout(first)).toEqual(["denied", "possible", "disputed"]);
  });

  test("that was not read is not shown as none", () => {
    expect(sheetOf("<c1>One</c1>").untold.doubt).toBe(true);
    expect(sheetOf("<c1>One</c1>", { 1: { stance: "neutral" } }).untold.doubt).toBe(false);
  });
});

describe("percentages", () => {
  test("are whole and add up", () => {
    expect(percentages([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    expect(percentages([])).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (counts) => {
        const total = counts.reduce((sum, one) => sum + one, 0);
        if (total === 0) return;
        const whole = percentages(counts.map((count) => count / total));
        expect(whole.reduce((sum, one) => sum + one, 0)).toBe(100);
        for (const one of whole) expect(Number.isInteger(one) && one >= 0).toBe(true);
      }),
    );
  });
});

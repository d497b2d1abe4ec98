import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dam } from "../../test/publish/fixtures/dam.ts";
import { lighthouse } from "../../test/publish/fixtures/lighthouse.ts";
import { quarry } from "../../test/publish/fixtures/quarry.ts";
import { essay, ferry, hostile, unread } from "../../test/publish/fixtures/small.ts";
import { columnsOf, wrap } from "./columns.ts";
import { withoutSources } from "./strike/index.ts";
import { toText } from "./text.ts";

/** What colours a terminal. */
const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, "gu");
const plain = { colour: false, width: 80 };

describe("text", () => {
  test("one block for each statement", () => {
    expect(toText(ferry(), plain)).toMatchInlineSnapshot(`
      "ferry.txt
      Saltholm Courier · August 2030 · ferry.txt

      49 % of this article is somebody else’s word. Of its 39 words, 21 % stand on the
      word of named sources, 18 % on the word of people it does not name, 10 % on a
      source it does not state and 51 % in the writer’s own words.
      Mara Quill carries most: 1 statement of 3, 21 % of the words.
      How sure the sources are, and how the writer stands to them, was not read.
      Could not be told: where 1 statement came from.

        1  Saltholm Courier ← Mara Quill
           “said” · direct · statement · finding 90 % sure
           “The engine is in pieces on the quay,”
           line 2, paragraph 1 · 72–108

        2  Saltholm Courier ← two deckhands, unnamed
           “said” · indirect · statement · finding 90 % sure
           The company has not paid its crew
           line 4, paragraph 2 · 133–166

        3  Saltholm Courier ← lineage not stated
           no cue · indirect · statement · finding 90 % sure
           has not paid its crew since the new year
           line 4, paragraph 2 · 145–185

      Sources
         Named people
           Mara Quill: 1 statement
         Without a name
           two deckhands: 1 statement
         Lineage not stated
           1 statement
      "
    `);
  });

  test("names the way, the doubt and the inner statement", () => {
    const text = toText(dam(), { colour: false, width: 100 });
    expect(text).toMatch(
      /Northfold Gazette ← Meridian Wire ← a contractor who worked on the spillway in 2027,\s+unnamed/u,
    );
    expect(text).toMatch(/“denied” · indirect · statement · denied/u);
    expect(text).toContain("inside statement 7");
    expect(text).toContain("“We watched that crack every single week,”");
    expect(text).toContain("Calder Civil");
    expect(text).toContain("It had sent the board three reminders […] the last of them in November");
  });

  test("tells the writer’s caveats and judgements, and each conclusion with its legs", () => {
    const text = toText(quarry(), { colour: false, width: 100 });
    expect(text).toContain("Ostrow Herald ← lineage not stated");
    expect(text).toMatch(/confirm either report” \(line 5\)\n +on statements 1 and 2/u);
    expect(text).toMatch(/Judged by the writer\n +· “nobody who drives past/u);
    expect(text).toMatch(
      /rests on 2 to 3 origins: 1 document and 2 unnamed; besides, 1 sign on the writer’s own\s+word/u,
    );
    expect(text).toContain("└ “the wages are owed” ← Sorrel Ledger ← officials, unnamed (statement 2)");
    expect(text).toContain("the text names nothing that it rests on");
    expect(text).toMatch(/possible · on a condition: “if” · how sure it is: “may”/u);
  });

  test("lists the sources by kind, and who passed them on", () => {
    const text = toText(quarry(), { colour: false, width: 100 });
    expect(text).toMatch(/ Documents\n +the survey of last June: 1 statement · through Sorrel Ledger/u);
    expect(text).toMatch(/Passed on by\n +Sorrel Ledger: 4 statements, from officials, unnamed/u);
  });

  test("says what is struck, what fell, what is open, and what is left to a conclusion", () => {
    const text = toText(withoutSources(quarry(), ["Sorrel Ledger", "officials"]).reading, {
      colour: false,
      width: 100,
    });
    expect(text).toMatch(
      /Without “Sorrel Ledger” and “officials”: 4 of 10 statements fell, 1 is open, 4 stand, 1 never\s+had/u,
    );
    expect(text).toMatch(/officials, unnamed\n +fell: no other origin/u);
    expect(text).toMatch(/now 0 to 1 of them is\s+left/u);
    expect(toText(quarry(), plain)).not.toMatch(/fell|open:|struck/u);
  });

  test("underlines words of doubt where they stand, in colour", () => {
    expect(toText(quarry(), { colour: true, width: 100 })).toContain("the bank \u001b[4mmay\u001b[0m not");
  });

  test.each([20, 40, 60, 80, 200])("keeps to a width of %i", (width) => {
    for (const reading of [quarry(), dam(), ferry(), essay(), hostile()]) {
      for (const line of toText(reading, { colour: false, width }).split("\n")) {
        expect(columnsOf(line)).toBeLessThanOrEqual(Math.min(100, Math.max(40, width)));
      }
    }
  });

  test("colours only when asked, and says the same", () => {
    const coloured = toText(dam(), { colour: true, width: 80 });
    expect(coloured).toContain("\u001b[");
    expect(coloured.replaceAll(ANSI, "")).toBe(toText(dam(), plain));
    expect(toText(dam(), plain)).not.toContain("\u001b");
    const struck = withoutSources(quarry(), ["officials"]).reading;
    expect(toText(struck, { colour: true, width: 80 }).replaceAll(ANSI, "")).toBe(toText(struck, plain));
  });

  test("lets no article speak to the terminal", () => {
    expect(toText(hostile(), plain)).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  test("says that an article was not read, and that nothing was found", () => {
    expect(toText(unread(), plain)).toContain("This article was not read. It is in French");
    expect(toText(essay(), plain)).toContain("No statement was found");
  });
});

describe("wrap", () => {
  test("breaks at spaces, and inside a word only where it must", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]);
    expect(wrap("", 10)).toEqual([""]);
  });

  test("counts ideographs as two columns and combining marks as none", () => {
    expect(columnsOf("東京")).toBe(4);
    expect(columnsOf("e\u0301")).toBe(1);
    expect(wrap("東京東京", 4)).toEqual(["東京", "東京"]);
  });

  test("loses no word and passes no width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("dates, places and figures", () => {
  test("are sections of their own, where they are asked for", () => {
    expect(toText(lighthouse(), { ...plain, show: ["figures", "dates", "places"] })).toMatchInlineSnapshot(`
      "Skerrow Light Dark Since March
      Inch Sound Observer · 12 April 2033 · keepers/skerrow-light.txt

      What is said to have happened when, and when it was said
         summer 1907
           · “The tower was built in the summer of 1907 and rebuilt about 1950.” (line
             3) ← the writer’s own word
         about 1950
           · “The tower was built in the summer of 1907 and rebuilt about 1950.” (line
             3) ← the writer’s own word
         the 1980s
           · “… a year that nobody wrote down a ship was lost there with dozens of
             hands, and the light has been out three times since the 1980s.” (line 7)
             ← the writer’s own word
         March 2033
           · “The lamp on Skerrow has not burned since March, and at least 40 boats
             have sailed past it in the dark” (line 3) ← Pola Winnard
         9 April 2033
           · said by Sound Radio ← two pilots, unnamed: statement 3
         11 April 2033
           · said by Pola Winnard: statement 1
         12 April 2033
           · published: this article
         2 May 2033 to 9 May 2033
           · “The pilots meet every week, and from 2 to 9 May they will meet at Port
             Quill.” (line 5) ← the writer’s own word
         The year of these is not told:
         3 June, year not told
           · “On 3 June of a year that nobody wrote down a ship was lost there with
             dozens of hands, and the light has been out three times …” (line 7) ← the
             writer’s own word
         Without a place on the line of time: “April 12” (line 3), “every week” (line
         5)

      Places, by how often they are named
         · Skerrow · other place · Portugal · 41.90, -32.40 · named 2 times, first on
           line 3
         · Inch Harbour · town or city · Portugal · 41.20, -31.60 · named 1 time,
           first on line 3
         · Wether · region · Portugal · 40.60, -30.90 · named 1 time, first on line 5
         · Port Quill · not in the gazetteer: where it is, is not known · named 1
           time, first on line 5
         · Galland · country · 12.00, 21.00 · named 1 time, first on line 7

      Figures
         · at least 40 boats
           ← Pola Winnard · as of March 2033 · Skerrow · “at least 40 boats” (line 3)
         · 12 to 15 nautical miles of coast
           ← Sound Radio ← two pilots, unnamed · as of when is not told · “between 12
           and 15 nautical miles” (line 5)
         · 2.5 million dollars
           ← Pola Winnard · as of when is not told · “$2.5 million” (line 5)
         · about 0.667 of what the county of Wether has
           ← Pola Winnard · as of when is not told · “nearly two-thirds” (line 5)
         · at least 12 hands
           ← the writer’s own word · as of when is not told · “dozens of hands” (line
           7)
         · 3 times
           ← the writer’s own word · as of when is not told · “three times” (line 7)
      "
    `);
  });

  test("stand after the statements, and the head tells of those only where they are shown", () => {
    const both = toText(lighthouse(), { ...plain, show: ["figures", "statements"] });
    expect(both.indexOf("\nFigures\n")).toBeGreaterThan(both.indexOf("\nSources\n"));
    expect(both).toContain("of this article is somebody else’s word");
    expect(toText(lighthouse(), { ...plain, show: ["figures"] })).not.toContain("somebody else’s word");
    expect(toText(lighthouse(), plain)).not.toMatch(/^(?:Figures|Places|What is said to have happened)/mu);
  });

  test("say what falls", () => {
    const { reading } = withoutSources(lighthouse(), ["Sound Radio"]);
    const text = toText(reading, { ...plain, width: 100, show: ["figures"] }).replace(/\s+/gu, " ");
    expect(text).toContain("“between 12 and 15 nautical miles” (line 5) · fell: no other origin");
    expect(text).toContain("“at least 40 boats” (line 3) · 12 to 15 nautical miles of coast");
    expect(text).not.toContain("(line 3) · fell");
  });

  test("none is said to be none, and an article that was not read has none", () => {
    const none = /What is said to have happened when, and when it was said\n {3}No date was found\.\n/u;
    expect(
      toText({ ...essay(), article: { ...essay().article, published: null } }, { ...plain, show: ["dates"] }),
    ).toMatch(none);
    const text = toText({ ...unread(), figures: lighthouse().figures }, { ...plain, show: ["figures"] });
    expect(text).toContain("It is in French");
    expect(text).toContain("No figure was found.");
  });

  test("keep to the width, and show nothing that could steer a terminal", () => {
    const shown = { colour: false, width: 40, show: ["dates", "places", "figures"] as const };
    for (const line of toText(lighthouse(), shown).split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(40);
    const base = hostile();
    const span = { start: base.article.text.indexOf("\u202e") - 2, end: base.article.text.indexOf("31m") + 3 };
    const place = { ...span, id: "p1", name: base.article.text.slice(span.start, span.end) };
    const text = toText(
      { ...base, places: [{ ...place, geonames: null, lat: null, lon: null, country: null, kind: "other" }] },
      shown,
    );
    for (const mark of ["\u202e", "\u0007", "\u001b"]) expect(text).not.toContain(mark);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dam } from "../../test/publish/fixtures/dam.ts";
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
           “said” · direct · statement · confidence 0.90
           “The engine is in pieces on the quay,”
           line 2, paragraph 1 · 72–108

        2  Saltholm Courier ← two deckhands, unnamed
           “said” · indirect · statement · confidence 0.90
           The company has not paid its crew
           line 4, paragraph 2 · 133–166

        3  Saltholm Courier ← lineage not stated
           no cue · indirect · statement · confidence 0.90
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

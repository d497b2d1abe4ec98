import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dam } from "../../test/publish/fixtures/dam.ts";
import { essay, ferry, hostile, unread } from "../../test/publish/fixtures/small.ts";
import { columnsOf, wrap } from "./columns.ts";
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

        1  Mara Quill
           “said” · direct · statement · confidence 0.90
           “The engine is in pieces on the quay,”
           line 2, paragraph 1 · 72–108

        2  two deckhands, unnamed
           “said” · indirect · statement · confidence 0.90
           The company has not paid its crew
           line 4, paragraph 2 · 133–166

        3  source not stated
           no cue · indirect · statement · confidence 0.90
           has not paid its crew since the new year
           line 4, paragraph 2 · 145–185
      "
    `);
  });

  test("names the way, the doubt and the inner statement", () => {
    const text = toText(dam(), { colour: false, width: 100 });
    expect(text).toContain("unnamed, through Meridian Wire");
    expect(text).toMatch(/“denied” · indirect · statement · denied/u);
    expect(text).toContain("inside another statement");
    expect(text).toContain("“We watched that crack every single week,”");
    expect(text).toContain("Calder Civil");
    expect(text).toContain("It had sent the board three reminders […] the last of them in November");
  });

  test.each([20, 40, 60, 80, 200])("keeps to a width of %i", (width) => {
    for (const reading of [dam(), ferry(), essay(), hostile()]) {
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

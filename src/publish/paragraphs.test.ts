import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reading } from "../../test/publish/fixtures/build.ts";
import { createPlaces, linesOf, paragraphsOf } from "./paragraphs.ts";

const shown = (tagged: string) => {
  const { article } = reading({ text: tagged });
  return paragraphsOf(article).map(({ start, end, kind }) => [article.text.slice(start, end), kind]);
};
const LONG =
  "This line goes on for so long that nobody can have broken it by hand, since it has more than a hundred and twenty characters.";

describe("paragraphs", () => {
  test("are parted by blank lines", () => {
    expect(shown("One.\n\nTwo.\n \nThree.")).toEqual([
      ["One.", "paragraph"],
      ["Two.", "paragraph"],
      ["Three.", "paragraph"],
    ]);
  });

  test("keep the lines of a hard-wrapped text together", () => {
    const wrapped = "The night ferry to Saltholm will not run before June,\nits owner said.";
    expect(shown(wrapped)).toEqual([[wrapped, "paragraph"]]);
  });

  test("are lines where no line is blank and lines are too long or too short to have been wrapped", () => {
    expect(shown(`${LONG}\nTwo.`)).toEqual([
      [LONG, "paragraph"],
      ["Two.", "paragraph"],
    ]);
    expect(shown("A title\nA first paragraph.")).toHaveLength(2);
  });

  test("keep short lines of one paragraph together where others are parted by blank lines", () => {
    expect(shown("By Dot\n4 May\n\nThe text.")).toEqual([
      ["By Dot\n4 May", "paragraph"],
      ["The text.", "paragraph"],
    ]);
  });

  test("end where a block ends, and have its kind", () => {
    expect(
      shown("<head>Title</head>\n<quote>Quoted.\n\nMore.</quote>\n\nText.<m1>1</m1>\n\n<n1>1 A note.</n1>"),
    ).toEqual([
      ["Title", "heading"],
      ["Quoted.", "quotation"],
      ["More.", "quotation"],
      ["Text.1", "paragraph"],
      ["1 A note.", "note"],
    ]);
  });

  test("leave out nothing but white space, whatever the line ends and blocks", () => {
    const piece = fc.constantFrom("a", "Word ", "\n", "\r\n", "\r", "\n\n", " ", "\u2028", "<head>", "é", LONG);
    fc.assert(
      fc.property(fc.array(piece), fc.nat(30), fc.nat(30), (pieces, one, other) => {
        const text = pieces.join("");
        const { article } = reading({ text: text.replaceAll("<head>", "") });
        const [start, end] = [
          Math.min(one, other, article.text.length),
          Math.min(Math.max(one, other), article.text.length),
        ];
        const paragraphs = paragraphsOf({ ...article, blocks: [{ start, end, kind: "quotation" }] });
        let at = 0;
        for (const paragraph of paragraphs) {
          expect(article.text.slice(at, paragraph.start).trim()).toBe("");
          expect(article.text.slice(paragraph.start, paragraph.end)).not.toBe("");
          at = paragraph.end;
        }
        expect(article.text.slice(at).trim()).toBe("");
      }),
    );
  });
});

describe("places", () => {
  test("count lines and paragraphs from 1, with any line end", () => {
    const { article } = reading({ text: "One.\r\n\r\nTwo\rthree\n\nFour." });
    const placeOf = createPlaces(article.text, paragraphsOf(article));
    expect(placeOf(0)).toEqual({ line: 1, paragraph: 1 });
    expect(placeOf(article.text.indexOf("three"))).toEqual({ line: 4, paragraph: 2 });
    expect(placeOf(article.text.indexOf("Four"))).toEqual({ line: 6, paragraph: 3 });
  });

  test("an empty text has one line and its first paragraph", () => {
    expect(linesOf("")).toEqual([{ start: 0, end: 0 }]);
    expect(createPlaces("", [])(0)).toEqual({ line: 1, paragraph: 1 });
  });
});

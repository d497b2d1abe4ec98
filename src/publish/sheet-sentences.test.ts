import { describe, expect, test } from "vitest";
import { reading } from "../../test/publish/fixtures/build.ts";
import { dam } from "../../test/publish/fixtures/dam.ts";
import { essay, unread } from "../../test/publish/fixtures/small.ts";
import { sheetSentences } from "./sheet-sentences.ts";
import { sourceSheet } from "./source-sheet.ts";

describe("the sheet in sentences", () => {
  test("of a long report", () => {
    expect(sheetSentences(sourceSheet(dam()), null)).toMatchInlineSnapshot(`
      {
        "doubted": "11 statements: 2 denied by the source, 1 told as not said, 3 put as possible, 2 put as probable, 1 disputed by the writer and 2 held at a distance by the writer.",
        "headline": "65 % of this article is somebody else’s word.",
        "most": "Inspection report carries most: 6 statements of 45, 12 % of the words.",
        "untold": "Where 3 statements came from and who is meant in 2 statements.",
        "voices": "Of its 810 words, 41 % stand on the word of named sources, 12 % on documents, 10 % on the word of people it does not name, 2 % on a source it does not state and 35 % in the writer’s own words.",
      }
    `);
  });

  test("of an article without statements", () => {
    const said = sheetSentences(sourceSheet(essay()), null);
    expect(said.headline).toBe("No statement was found that is put to a source.");
    expect(said.voices).toBe("All 39 words count as the writer’s own.");
    expect(said.most).toBeNull();
  });

  test("of one that was not read claim nothing", () => {
    const { notRead } = unread();
    const said = sheetSentences(sourceSheet(unread()), notRead);
    expect(said.headline).toBe("This article was not read.");
    expect(said.voices).toContain("It is in French");
    expect(JSON.stringify(said)).not.toMatch(/\d/u);
  });

  test("of an empty text", () => {
    expect(sheetSentences(sourceSheet(reading({ text: "" })), null).headline).toBe("There are no words here.");
  });

  test("of a single source", () => {
    const one = reading({ text: "<c1>The boat leaks badly and will sink</c1>, <s1>Quill</s1> said." });
    expect(sheetSentences(sourceSheet(one), null).most).toBe("All that is reported rests on Quill.");
  });
});

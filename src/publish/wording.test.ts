import { describe, expect, test } from "vitest";
import { dam } from "../../test/publish/fixtures/dam.ts";
import { ferry } from "../../test/publish/fixtures/small.ts";
import { attributionNote } from "./attribution-note.ts";
import { dateWords } from "./date-words.ts";
import { originsOf } from "./origin.ts";
import { listed } from "./wording.ts";

describe("dates in words", () => {
  test.each([
    ["2031-05-04", "4 May 2031"],
    ["2031-05", "May 2031"],
    ["2031", "2031"],
    ["2031-05-04T06:12:00Z", "4 May 2031, 06:12 UTC"],
    ["2031-05-04T06:12+02:00", "4 May 2031, 06:12 UTC+02:00"],
    ["2031-05~", "about May 2031"],
    ["2031?", "2031 (uncertain)"],
    ["203X", "the 2030s"],
    ["20XX", "the 2000s"],
    ["2031-21", "spring 2031"],
    ["2031-24~", "about winter 2031"],
    ["2031-34", "the second quarter of 2031"],
    ["2031-05/2031-06", "May 2031 to June 2031"],
    ["2031-05-04/..", "from 4 May 2031 on"],
    ["../2031", "until 2031"],
    ["XXXX-10-04", "4 October, year not told"],
    ["XXXX-10", "October, year not told"],
  ])("%s is %s", (edtf, words) => expect(dateWords(edtf)).toBe(words));

  test.each(["2031-13-01", "2031-25", "XXXX", "../..", "2031/2032/2033", "2031-05/soon", "yesterday", ""])(
    "%s stays as it is",
    (edtf) => {
      expect(dateWords(edtf)).toBe(edtf);
    },
  );
});

test("lists", () => {
  expect(listed([])).toBe("");
  expect(listed(["a"])).toBe("a");
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
});

describe("a statement’s note", () => {
  const noteOf = (reading: ReturnType<typeof dam>, id: string) => {
    const one = reading.attributions.find((attribution) => attribution.id === id);
    const origin = originsOf(reading).get(id);
    return one === undefined || origin === undefined ? null : attributionNote(reading.article, one, origin);
  };

  test("says who, through whom, how, outlet, date and address", () => {
    expect(noteOf(dam(), "a7")).toBe(
      "the gauge had been broken for most of that winter and that the board’s own site manager admitted nobody had ordered a new one\n" +
        "— a contractor who worked on the spillway in 2027, unnamed, through Meridian Wire (in the reporter’s words). " +
        "Northfold Gazette, 12 March 2029, https://gazette.northfold.example/2029/03/12/hallow-dam",
    );
  });

  test("says that a source denies it, and when it spoke", () => {
    expect(noteOf(dam(), "a4")).toContain("Ottoline Marsh, who denies this");
    expect(noteOf(dam(), "a5")).toMatch(/^“We watched.*said 11 March 2029/su);
  });

  test("says what is unknown", () => {
    const base = ferry();
    const bare = { ...base, article: { ...base.article, outlet: null, published: null } };
    expect(noteOf(bare, "a3")).toContain(
      "lineage not stated (in the reporter’s words). outlet unknown, date unknown, ferry.txt",
    );
  });
});

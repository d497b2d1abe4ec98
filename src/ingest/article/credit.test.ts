import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCredits } from "./credit.ts";

const BODY = "The harbour master said that the pier would stay shut.";

function credits(text: string): [string, string][] {
  return findCredits(text).map(({ start, end, name }) => [name, text.slice(start, end)]);
}

describe("datelines", () => {
  test.each([
    ["PORT ALDER, May 3 (Coastal Wire) — ", "Coastal Wire", "(Coastal Wire)"],
    ["PORT ALDER (Coastal Wire) -- ", "Coastal Wire", "(Coastal Wire)"],
    ["HARWICK/PORT ALDER (Reuters) - ", "Reuters", "(Reuters)"],
    ["HARWICK, N.Y. (AP) — ", "AP", "(AP)"],
    ["Port Alder, May 3, 2031 (AFP) – ", "AFP", "(AFP)"],
    ["(Reuters) — ", "Reuters", "(Reuters)"],
    ["LONDON (Reuters) ", "Reuters", "(Reuters)"],
    ["AFP - ", "AFP", "AFP"],
  ])("%s", (dateline, name, words) => {
    expect(credits(dateline + BODY)).toEqual([[name, words]]);
    expect(credits(`Pier stays shut\n\n${dateline}${BODY}`)).toEqual([[name, words]]);
  });

  test.each([
    ["PORT ALDER — "],
    ["SPRINGFIELD (Ill.) — "],
    ["Sen. Ada Holm (R-Texas) — "],
    ["The minister (who had not been asked) — "],
    ["The Harbour Board (HB) said on Tuesday that "],
    ["PORT ALDER, May 3 (2031) — "],
  ])("%s credits nobody", (opening) => expect(credits(opening + BODY)).toEqual([]));
});

describe("credit lines", () => {
  test.each([
    [`${BODY} (Reuters)`, "Reuters", "(Reuters)"],
    [`${BODY} — AFP`, "AFP", "— AFP"],
    [`${BODY}\n\nReuters`, "Reuters", "Reuters"],
    [`${BODY}\n\nWith files from The Canadian Press`, "The Canadian Press", "With files from The Canadian Press"],
    [`${BODY}\n\nwith files from AP`, "AP", "with files from AP"],
    [
      `${BODY}\n\nAdditional reporting by Lena Strand, Reuters`,
      "Reuters",
      "Additional reporting by Lena Strand, Reuters",
    ],
    [
      `${BODY}\n\nThe Associated Press contributed to this report.`,
      "Associated Press",
      "The Associated Press contributed to this report.",
    ],
    [
      `${BODY}\n\nAssociated Press writers Lena Strand and Ola Vik contributed to this report.`,
      "Associated Press",
      "Associated Press writers Lena Strand and Ola Vik contributed to this report.",
    ],
    [`${BODY}\r\n\r\nSource: AFP\r\n`, "AFP", "Source: AFP"],
    [`By Lena Strand, Associated Press\n${BODY}`, "Associated Press", "By Lena Strand, Associated Press"],
    [`${BODY} (Northern News Agency)`, "Northern News Agency", "(Northern News Agency)"],
    [`${BODY}\n\n(Northern Agency)`, "Northern Agency", "(Northern Agency)"],
  ])("%s", (text, name, words) => expect(credits(text)).toEqual([[name, words]]));

  test.each([
    [`She told Reuters that ${BODY}`],
    [`The report, first published by the Associated Press (AP), said so.`],
    [`${BODY} (Photo by Lena Strand)`],
    [`With files from Lena Strand`],
    [`Additional reporting by Lena Strand and Ola Vik`],
    [`Reuters reported the fire first.`],
    [`${BODY} (the board)`],
    [`${BODY} (Northern Agency)`],
    [`${BODY}\n\nNorthern Agency`],
  ])("no credit in: %s", (text) => expect(credits(text)).toEqual([]));

  test("a dateline and a credit line may both stand", () => {
    const text = `PORT ALDER (Coastal Wire) — ${BODY}\n\nAdditional reporting by Lena Strand, Coastal Wire`;
    expect(credits(text).map(([name]) => name)).toEqual(["Coastal Wire", "Coastal Wire"]);
  });
});

test("property: credits lie in the text, in order, apart from one another", () => {
  const piece = fc.constantFrom(
    "PORT ALDER",
    " (Reuters)",
    " — ",
    "AFP",
    "\n",
    ". ",
    "with files from AP",
    "\r\n",
    "“",
    "\ud800",
    BODY,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { start, end, name } of findCredits(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toContain(name);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

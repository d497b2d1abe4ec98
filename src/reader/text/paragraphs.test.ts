import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../contract/index.ts";
import { type Laid, paragraphsOf } from "./paragraphs.ts";
import { wordsOf } from "./words.ts";

const plain = (text: string, title: string | null = null): Laid => ({ text, title, blocks: [] });
const shown = (text: string) => paragraphsOf(plain(text)).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string, title: string | null = null) =>
  paragraphsOf(plain(text, title)).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

const BODY = "The harbour office closed the quay on Tuesday after a crane had come loose, the port's manager said.";

describe("lines and paragraphs", () => {
  test("a line is a paragraph, whatever ends it, and blank lines are none", () => {
    expect(shown("One.\r\nTwo.\rThree.\n\n \t\nFour.\u2029Five.\n")).toEqual([
      "One.",
      "Two.",
      "Three.",
      "Four.",
      "Five.",
    ]);
  });

  test.each(["", "\n\n", " \r\n\u00a0\r\n"])("no paragraph in %j", (text) => {
    expect(paragraphsOf(plain(text))).toEqual([]);
  });

  test("lines that a program wrapped are joined, and parted at blank lines", () => {
    const text = [
      "The harbour office closed the quay on Tuesday after a crane had",
      "come loose, the port's manager said. Nobody was hurt, and ships",
      "were sent to the northern basin.",
      "",
      "Ferries to the islands went on as planned, though passengers were",
      "asked to come an hour early because of the longer way to the pier.",
    ].join("\n");
    expect(shown(text).map((part) => part.split(/\s+/u).length)).toEqual([29, 25]);
  });

  test("wrapped paragraphs that only an indent parts stay apart", () => {
    const text = [
      "  The harbour office closed the quay on Tuesday after a crane had",
      "come loose, the port's manager said. Nobody was hurt, and ships",
      "were sent to the northern basin.",
      "  Ferries to the islands went on as planned, though passengers were",
      "asked to come an hour early because of the longer way to the pier.",
    ].join("\r\n");
    expect(shown(text)).toHaveLength(2);
  });

  test("a headline above wrapped lines is not joined to them, nor list items to each other", () => {
    const text = [
      "Quay closed after crane breaks loose",
      "The harbour office closed the quay on Tuesday after a crane had",
      "come loose, the port's manager said. Nobody was hurt, and ships",
      "were sent to the northern basin. What the office asks of drivers:",
      "- keep clear of the yellow line that the guards have painted there,",
      "- wait at the gate until the lamp is green.",
    ].join("\n");
    expect(shown(text)).toHaveLength(4);
  });

  test.each([
    ["short lines of speech", "“No.”\n“Why not?”\n“It is late.”\n“So it is, and cold.”"],
    [
      "lines of much the same length that each end a sentence",
      "The pier is shut.\nThe road is shut.\nThe shop is shut.\nThe bank is shut.",
    ],
    ["long lines", `${BODY} ${BODY}\n${BODY} ${BODY}\n${BODY} ${BODY}`],
  ])("%s are not joined", (_, text) => {
    expect(shown(text)).toHaveLength(text.split("\n").length);
  });
});

describe("kinds", () => {
  test("layout decides where it speaks, and the rules are silent on headings then", () => {
    const text = `Old quay\n“We saw it fall.”\n${BODY}\nQuay 4\n\n${BODY}`;
    const blocks: Block[] = [
      { start: 0, end: 8, kind: "heading" },
      { start: 9, end: 26, kind: "quotation" },
    ];
    const found = paragraphsOf({ text, title: null, blocks });
    expect(found.map(({ kind }) => kind)).toEqual(["heading", "quotation", "body", "body", "body"]);
    expect(found.map(({ by }) => by)).toEqual(["layout", "layout", "default", "default", "default"]);
  });

  test("a first line that ends no sentence, a line in capitals, a short line alone before prose", () => {
    const text = `Crane falls on quay, nobody hurt\n\n${BODY}\n\nWHAT IS KNOWN\n${BODY}\n\nA second crane\n\n${BODY}`;
    expect(kinds(text).map(([kind]) => kind)).toEqual(["heading", "body", "heading", "body", "heading", "body"]);
  });

  test("the title, even with a full stop", () => {
    expect(kinds(`Crane falls on quay.\n\n${BODY}`, "Crane falls on quay")[0]?.[0]).toBe("heading");
  });

  test.each([
    ["a sentence", `He denied it.\n\n${BODY}`],
    ["speech", `${BODY}\n\n“I saw nothing,”\n\n${BODY}`],
    ["a line with nothing under it", `${BODY}\n\nMore soon`],
    ["a question between paragraphs", `${BODY}\n\nWho pays?\n\n${BODY}`],
    ["a line that goes on below", `${BODY}\n\nthe crane\n\n${BODY}`],
    ["a short line among short lines", `${BODY}\n\nRope: 3\n\nNets: 4\n\n${BODY}`.replace(/Nets: 4\n\n.*/u, "Nets: 4")],
  ])("%s is no heading", (_, text) => {
    expect(kinds(text).map(([kind]) => kind)).not.toContain("heading");
  });

  test.each([
    "By Ann Sorel",
    "By Ann Sorel and Milo van Dunne, Staff Writer",
    "BY ANN SOREL",
    "Reporting by Ann Sorel; editing by M. Dunne",
  ])("%s is a byline", (line) => {
    expect(kinds(`Crane falls\n${line}\n${BODY}`)[1]).toEqual(["byline", line]);
  });

  test.each(["By Monday the crane was gone.", "By then nobody was left", "By Monday", "by the river"])(
    "%s is no byline",
    (line) => {
      expect(kinds(`${BODY}\n${line}\n${BODY}`).map(([kind]) => kind)).not.toContain("byline");
    },
  );

  test.each([
    "June 5, 2031",
    "Tuesday, 3 June 2031",
    "Updated: 2031-06-03 14:05 GMT",
    "SALTMERE, June 5, 2031",
    "5.6.2031",
  ])("%s is a line of a date", (line) => {
    expect(kinds(`${BODY}\n${line}\n${BODY}`)[1]).toEqual(["dateline", line]);
  });

  test.each(["It was June 5, 2031", "June", "2031", "Five cranes fell in June 2031"])(
    "%s is no line of a date",
    (line) => {
      expect(kinds(`${BODY}\n${line}\n${BODY}`).map(([kind]) => kind)).not.toContain("dateline");
    },
  );

  test.each([
    ["SALTMERE, June 5 (Northwire) - The quay is shut.", "SALTMERE, June 5 (Northwire) -"],
    ["SAN PERO (NW) — The quay is shut.", "SAN PERO (NW) —"],
    ["OLD QUAY, Norland -- The quay is shut.", "OLD QUAY, Norland --"],
    ["Saltmere (Northwire) – The quay is shut.", "Saltmere (Northwire) –"],
    ["(Northwire) - The quay is shut.", "(Northwire) -"],
  ])("dateline of %s", (text, expected) => {
    const dateline = paragraphsOf(plain(text))[0]?.dateline;
    expect(dateline && text.slice(dateline.start, dateline.end)).toBe(expected);
  });

  test.each([
    "Saltmere - a town of ten thousand - is quiet.",
    "DUNNE: I saw it fall.",
    "FILE - The quay in March.",
    "Mayor Ann Sorel (U-Norland) — she is new — said no.",
    "The quay (the old one) - is shut.",
  ])("no dateline in %s", (text) => {
    expect(paragraphsOf(plain(text))[0]?.dateline).toBeNull();
  });
});

describe("what holds for every text", () => {
  const line = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom("", BODY, "By A", "QUAY"),
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r", "\n\n")))
    .map((parts) => parts.flat().join(""));

  test("every word lies in exactly one paragraph, and paragraphs in order", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const paragraphs = paragraphsOf(plain(whole));
        let at = 0;
        const inside: string[] = [];
        for (const { start, end } of paragraphs) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          inside.push(
            ...wordsOf(whole.slice(start, end)).map((word) => whole.slice(start + word.start, start + word.end)),
          );
        }
        expect(at).toBeLessThanOrEqual(whole.length);
        expect(inside).toEqual(wordsOf(whole).map((word) => whole.slice(word.start, word.end)));
      }),
    );
  });

  test("line ends make no difference", () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const clean = lines.map((each) => each.replace(/[\r\n\u2028\u2029]/gu, " "));
        const show = (end: string) => kinds(clean.join(end)).map(([kind, words]) => [kind, words?.split(end)]);
        expect(show("\r\n")).toEqual(show("\n"));
      }),
    );
  });

  test("four megabytes in one line, or in a million, take linear time", () => {
    const began = process.cpuUsage().user;
    expect(paragraphsOf(plain("quay ".repeat(800_000)))).toHaveLength(1);
    expect(paragraphsOf(plain("\r".repeat(2_000_000)))).toHaveLength(0);
    expect(paragraphsOf(plain(`${BODY}\n`.repeat(40_000)))).toHaveLength(40_000);
    expect(paragraphsOf(plain("By A".padEnd(4_000_000, " Quay, and")))).toHaveLength(1);
    expect(process.cpuUsage().user - began).toBeLessThan(2_000_000);
  });
});

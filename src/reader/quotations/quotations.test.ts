import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../contract/index.ts";
import { paragraphsOf } from "../text/paragraphs.ts";
import { type Quotation, quotationAround, quotationsOf, quotationsTouching, withoutOuterMarks } from "./index.ts";

function find(text: string, blocks: Block[] = []): Quotation[] {
  return quotationsOf(text, paragraphsOf({ text, title: null, blocks }), blocks);
}
/** The quoted words, an inner quotation marked by its depth. */
const shown = (text: string) =>
  find(text).map(({ inner, depth }) => "> ".repeat(depth) + text.slice(inner.start, inner.end));

describe("marks and their pairs", () => {
  test.each([
    ["“We saw it,” he said. “It fell.”", ["We saw it,", "It fell."]],
    ['"We saw it," he said. "It fell."', ["We saw it,", "It fell."]],
    ["``We saw it,'' he said.", ["We saw it,"]],
    ["«We saw it», he said.", ["We saw it"]],
    ["« We saw it », he said.", ["We saw it"]],
    ["»We saw it«, he said, »and left«.", ["We saw it", "and left"]],
    ["„We saw it“, he said, „and left“.", ["We saw it", "and left"]],
    ["‹We saw it›, he said.", ["We saw it"]],
    ["‘We saw it,’ he said.", ["We saw it,"]],
    ["'We saw it,' he said.", ["We saw it,"]],
    ["`We saw it,' he said.", ["We saw it,"]],
    ["“He said ‘never’ twice,” she said.", ["He said ‘never’ twice,", "> never"]],
    ["‘He said “never” twice,’ she said.", ["He said “never” twice,", "> never"]],
    [`"He said 'never' twice," she said.`, ["He said 'never' twice,", "> never"]],
    [
      "“He called it ‘a “so-called” plan,’” she said.",
      ["He called it ‘a “so-called” plan,’", "> a “so-called” plan,", "> > so-called"],
    ],
    ['"He called it "very bad" news," she said.', ['He called it "very bad" news,', "> very bad"]],
    ['“We saw it," he said.', ["We saw it,"]],
    ['He said:"We saw it."', ["We saw it."]],
    ["The quay was “closed.“", ["closed."]],
    ["“We saw it, “she told reporters in Alder.", ["We saw it,"]],
    ["“We saw it.\n\nIt fell at once, “the harbour master, Ann Pell, said.", ["We saw it.", "It fell at once,"]],
    [
      "“He said, “it is mine and I said so at once”, and left.”",
      ["He said, “it is mine and I said so at once”, and left.", "> it is mine and I said so at once"],
    ],
    ["(“We saw it.”)", ["We saw it."]],
    ["the then-“minister”-designate", ["minister"]],
    ['He said " we saw it " and left.', ["we saw it"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ["It’s the workers’ and the mayor’s quay.", []],
    ["It's the workers' and the mayor's quay.", []],
    ["Let ’em go, let 'em all go, it’s ’cause of the ’90s and the '80s.", []],
    ["Rock ’n’ roll and rock 'n' roll.", []],
    ["The class of ’08 met the class of '09 here.", []],
    ['A man of 5\'10" and a board of 12" were found.', []],
    ["O’Dunne and O'Dunne’s", []],
    ['An “” and a "" hold nothing.', []],
    ["Nothing opened here.” he said.", []],
    ["“It’s the workers’ quay,” he said.", ["It’s the workers’ quay,"]],
    ["‘It’s the workers’ quay,’ he said.", ["It’s the workers’ quay,"]],
    ["'It's the workers' quay,' he said.", ["It's the workers' quay,"]],
    ["The ‘workers’ and the ‘bosses’ met.", ["workers", "bosses"]],
    ["“Let ’em go,” she said, “’cause we don’t care.”", ["Let ’em go,", "’cause we don’t care."]],
    ["'They went in the '90s,' he said.", ["They went in the '90s,"]],
    ['"It was 12" long and 3" wide," he said.', ['It was 12" long and 3" wide,']],
    ['"He was 6\'2", a tall man," she said.', ["He was 6'2\", a tall man,"]],
    ['He was shut out "since 2019," he said, "or 2020".', ["since 2019,", "or 2020"]],
    ['The "12" on the door', ["12"]],
    ["'Fire' at the workers' club", ["Fire"]],
  ])("apostrophes and measures: %s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("marks that are never closed", () => {
  test("end with their paragraph, and say so", () => {
    const text = "“We saw it fall, he said.\nThe quay is shut.";
    expect(find(text)).toMatchObject([
      { start: 0, end: 25, closed: false, continues: false, inner: { start: 1, end: 25 } },
    ]);
  });

  test("end before the next of their kind, the later ones being right", () => {
    const text = "“It is bad, he said. “We know it.” Then: “No.”";
    expect(shown(text)).toEqual(["It is bad, he said.", "We know it.", "No."]);
    expect(find(text).map(({ closed }) => closed)).toEqual([false, true, true]);
  });

  test("an inner one ends with the outer", () => {
    const text = "“He said, ‘Never again.” She left.";
    expect(shown(text)).toEqual(["He said, ‘Never again.", "> Never again."]);
    expect(find(text).map(({ closed }) => closed)).toEqual([true, false]);
  });

  test("a single mark that begins no speech is an apostrophe", () => {
    expect(shown("The ‘old quay is shut. Nobody came.")).toEqual([]);
    expect(shown("The 'old quay is shut. Nobody came.")).toEqual([]);
  });
});

describe("over paragraphs", () => {
  const pieces = (text: string, blocks: Block[] = []) =>
    find(text, blocks).map(({ inner, group, piece, continues, closed }) => [
      text.slice(inner.start, inner.end),
      group,
      piece,
      continues,
      closed,
    ]);

  test.each([
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
    ["'", "'"],
    ["«", "»"],
    ["``", "''"],
  ])("%s opens each, %s closes once", (open, close) => {
    const text = `${open}We saw it.\n\n${open}Then it fell.\r\n\r\n${open}We ran,${close} he said.\n\nShe said ${open}no${close}.`;
    expect(pieces(text)).toEqual([
      ["We saw it.", 0, 0, true, true],
      ["Then it fell.", 0, 1, true, true],
      ["We ran,", 0, 2, false, true],
      ["no", 3, 0, false, true],
    ]);
  });

  test("with a nested quotation that goes on too", () => {
    const text = "“He said: ‘We saw it.\n“‘Then it fell.’ That was all.”";
    expect(pieces(text)).toEqual([
      ["He said: ‘We saw it.", 0, 0, true, true],
      ["We saw it.", 1, 0, true, true],
      ["‘Then it fell.’ That was all.", 0, 1, false, true],
      ["Then it fell.", 1, 1, false, true],
    ]);
  });

  test("closed in a later paragraph without being opened again", () => {
    const text = "“We saw it.\nIt fell.\nWe ran.”\nHe left.";
    expect(pieces(text)).toEqual([
      ["We saw it.", 0, 0, true, true],
      ["It fell.", 0, 1, true, true],
      ["We ran.", 0, 2, false, true],
    ]);
  });

  test("across a caption or a cross-heading", () => {
    const text = "“We saw it.\n\nTHE OLD QUAY\n\n“Then it fell.”";
    expect(pieces(text).map(([, group, piece]) => [group, piece])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  test("paragraphs that a page ran together", () => {
    const text = 'He said: "We saw it. "Then it fell." She left.';
    expect(pieces(text)).toEqual([
      ["We saw it.", 0, 0, true, true],
      ["Then it fell.", 0, 1, false, true],
    ]);
  });

  test("not where the next paragraph begins otherwise", () => {
    expect(pieces("“We saw it.\nThen she said “no.”")).toEqual([
      ["We saw it.", 0, 0, false, false],
      ["no.", 1, 0, false, true],
    ]);
  });

  test("a closed quotation does not go on, nor does one that is closed far below", () => {
    expect(pieces("“We saw it.”\n“So did I.”").map(([, group]) => group)).toEqual([0, 1]);
    expect(pieces(`“We saw it.\n${"A line.\n".repeat(9)}We ran.” He left.`)).toHaveLength(1);
  });

  test("a block quotation is one, its paragraphs are pieces, marks in it are nested", () => {
    const text = "He wrote:\nWe saw it.\nShe said “no.”\nHe left.";
    const blocks: Block[] = [{ start: 10, end: 35, kind: "quotation" }];
    expect(find(text, blocks).map(({ form, depth, piece, continues }) => [form, depth, piece, continues])).toEqual([
      ["block", 0, 0, true],
      ["block", 0, 1, false],
      ["double", 1, 0, false],
    ]);
  });
});

describe("places", () => {
  const span = (text: string, words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  test.each([
    ["“It fell,” he said.", "“It fell,”", "It fell,"],
    ["“It fell,” he said.", "“It fell", "It fell"],
    ["“It fell. We ran,” he said.", "We ran,”", "We ran,"],
    ["He saw “the old” quay.", "“the old” quay", "“the old” quay"],
    ["“‘Never,’ he said,” she said.", "“‘Never,’ he said,”", "‘Never,’ he said,"],
    ["He was “sorry” and “sad”.", "“sorry” and “sad”", "“sorry” and “sad”"],
    ["The quay fell.", "quay fell", "quay fell"],
  ])("without outer marks: %s, %s", (text, words, expected) => {
    const { start, end } = withoutOuterMarks(span(text, words), find(text));
    expect(text.slice(start, end)).toBe(expected);
  });

  test("what touches a span, and the innermost around it", () => {
    const text = "“A ‘b c’ d” e “f”";
    const all = find(text);
    expect(quotationsTouching(span(text, "c"), all)).toEqual(all.slice(0, 2));
    expect(quotationsTouching(span(text, "d” e “"), all)).toEqual([all[0], all[2]]);
    expect(quotationAround(span(text, "c"), all)).toBe(all[1]);
    expect(quotationAround(span(text, "d"), all)).toBe(all[0]);
    expect(quotationAround(span(text, "e"), all)).toBeNull();
  });
});

describe("what holds for every text", () => {
  const sign = fc.constantFrom(..."“”‘’«»„\"'`‹›", "``", "''", " ", "\n", "a", "s ", ". ", ", ", "A", "12", "\r\n");
  const text = fc.array(sign, { maxLength: 60 }).map((parts) => parts.join(""));

  test("quotations nest or lie apart, in order, in range, and their pieces follow each other", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const all = find(whole);
        all.forEach(({ start, end, inner, depth, parent, group, piece, continues, closed }, index) => {
          expect(
            0 <= start && start <= inner.start && inner.start < inner.end && inner.end <= end && end <= whole.length,
          ).toBe(true);
          const outer = parent === null ? undefined : all[parent];
          expect(depth).toBe(outer === undefined ? 0 : outer.depth + 1);
          if (outer !== undefined) expect(outer.start <= start && end <= outer.end).toBe(true);
          const before = all[index - 1];
          if (before !== undefined)
            expect(before.start <= start && (end <= before.end || start >= before.end)).toBe(true);
          const family = all.filter((each) => each.group === group);
          expect(family.map((each) => each.piece)).toEqual(family.map((_, number) => number));
          expect(continues).toBe(piece < family.length - 1);
          expect(family.every((each) => each.closed === closed)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("line ends make no difference", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const clean = whole.replaceAll("\r", "");
        const crlf = clean.replaceAll("\n", "\r\n");
        const back = (at: number) => at - (crlf.slice(0, at).match(/\r/g)?.length ?? 0);
        const mapped = find(crlf).map((each) => ({
          ...each,
          start: back(each.start),
          end: back(each.end),
          inner: { start: back(each.inner.start), end: back(each.inner.end) },
        }));
        expect(mapped).toEqual(find(clean));
      }),
    );
  });

  test.each([
    ["opening", "“"],
    ["closing", "a” "],
    ["straight", '"'],
    ["straight, opening", ' "a'],
    ["single", "'a' "],
    ["single, opening", " ‘A"],
    ["nested", "“a ‘b "],
    ["possessive", "‘workers’ quay "],
    ["guillemets", " «a"],
    ["in a paragraph each", "“a\n"],
    ["measures", '"12" x '],
  ])(
    "thirty thousand marks take linear time: %s",
    (_, part) => {
      const began = process.cpuUsage().user;
      find(part.repeat(30_000));
      expect(process.cpuUsage().user - began).toBeLessThan(2_000_000);
    },
    30_000,
  );

  test("300,000 marks in one line", () => {
    const began = process.cpuUsage().user;
    expect(find("“It’s the ‘workers’ quay,” ".repeat(75_000))).toHaveLength(150_000);
    expect(process.cpuUsage().user - began).toBeLessThan(4_000_000);
  }, 30_000);
});

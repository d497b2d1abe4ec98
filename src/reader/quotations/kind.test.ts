import { describe, expect, test } from "vitest";
import type { Span } from "../../contract/index.ts";
import { paragraphsOf } from "../text/paragraphs.ts";
import { editsOf, kindOf, quotationsOf } from "./index.ts";

function spans(text: string, words: readonly string[]): Span[] {
  return words.map((each) => {
    const start = text.indexOf(each);
    expect(start, `"${each}" is in the text`).toBeGreaterThanOrEqual(0);
    return { start, end: start + each.length };
  });
}
const quotations = (text: string) => quotationsOf(text, paragraphsOf({ text, title: null, blocks: [] }), []);

describe("kind", () => {
  test.each([
    ["direct", "“The quay is shut,” he said.", ["The quay is shut"]],
    ["direct", "“The quay is shut,” he said.", ["“The quay is shut,”"]],
    ["direct", "“The quay,” he said, “is shut.”", ["The quay", "is shut"]],
    ["direct", "“He called it ‘a sham’ again,” she said.", ["He called it ‘a sham’ again"]],
    ["direct", "‘The quay is shut,’ he said.", ["The quay is shut,"]],
    ["direct", "“We saw it.\n“It fell,” he said.", ["We saw it.\n“It fell"]],
    ["direct", "“We saw it fall, he said.", ["We saw it fall"]],
    ["indirect", "He said the workers’ quay is shut.", ["the workers’ quay is shut"]],
    ["indirect", "“Shut,” he said. She said it was open.", ["it was open"]],
    ["indirect", "He said it.", []],
    ["mixed", "He said that “the quay is shut.”", ["that “the quay is shut.”"]],
    ["mixed", "He said the quay was “shut for good.”", ["the quay was “shut for good.”"]],
    ["mixed", "He said the “old” quay was shut.", ["the “old” quay was shut"]],
    ["mixed", "He said it was shut. “For good,” he said.", ["it was shut", "For good"]],
  ])("%s: %s", (kind, text, content) => {
    expect(kindOf(text, spans(text, content), quotations(text))).toBe(kind);
  });

  test("marks around the cue as well are not the statement's own", () => {
    const text = "“She told me she had left ‘for good,’” he said.";
    const content = spans(text, ["she had left ‘for good,’"]);
    expect(kindOf(text, content, quotations(text))).toBe("direct");
    expect(kindOf(text, content, quotations(text), spans(text, ["told"]))).toBe("mixed");
    expect(kindOf(text, spans(text, ["she had left"]), quotations(text), spans(text, ["told"]))).toBe("indirect");
  });
});

describe("edits", () => {
  const found = (text: string, content: readonly string[] = [text]) =>
    editsOf(text, spans(text, content), quotations(text)).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

  test.each<[string, [string, string][]]>([
    ["“He [the mayor] knew.”", [["insertion", "[the mayor]"]]],
    ["“They was [sic] late.”", [["insertion", "[sic]"]]],
    ["“We saw it … and ran.”", [["cut", "…"]]],
    ["“We saw it ... and ran.”", [["cut", "..."]]],
    ["“We saw it . . . and ran.”", [["cut", ". . ."]]],
    ["“We saw it. […] We ran.”", [["cut", "[…]"]]],
    ["“We saw it. [...] We ran.”", [["cut", "[...]"]]],
    ["“… and we ran.”", [["cut", "…"]]],
    [
      "“[I]t fell … on [him].”",
      [
        ["insertion", "[I]"],
        ["cut", "…"],
        ["insertion", "[him]"],
      ],
    ],
    [
      "He said the quay was “old … and [very] bad.”",
      [
        ["cut", "…"],
        ["insertion", "[very]"],
      ],
    ],
    ["“It ended there […]”", [["cut", "[…]"]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    "“I thought …”",
    "“I thought...”",
    "“I thought …?”",
    "“He said ‘I thought …’”",
    "“It was, uh … a mess.”",
    "“Well … no.”",
    "“I … I am sorry.”",
    "“It fell.[3]”",
    "He [the mayor] said … nothing.",
    "“We saw it.”",
    "“[never closed and [”",
  ])("none in %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("only within the statement", () => {
    const text = "“He [the mayor] knew,” she said. “They [all] did.”";
    expect(found(text, ["They [all] did."])).toEqual([["insertion", "[all]"]]);
  });

  test("many of them take linear time", () => {
    const text = "“He [the mayor] … knew ‘it …’ [well” ".repeat(10_000);
    const began = process.cpuUsage().user;
    const all = quotations(text);
    expect(editsOf(text, [{ start: 0, end: text.length }], all)).toHaveLength(20_000);
    expect(kindOf(text, [{ start: 0, end: text.length }], all)).toBe("direct");
    expect(process.cpuUsage().user - began).toBeLessThan(4_000_000);
  }, 30_000);
});

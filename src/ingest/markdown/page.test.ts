import { describe, expect, test } from "vitest";
import { readMarkdown } from "./page.ts";

const read = (text: string) => {
  const draft = readMarkdown({ text, address: null });
  const words = ({ start, end }: { start: number; end: number }) => draft.text.slice(start, end);
  return { ...draft, words };
};

describe("markdown", () => {
  test("is its words, with what its marks said", () => {
    const { text, title, blocks, links, words } = read(
      "# Pier stays shut\n\nThe *harbour master* [said so](https://herald.example/1) and\nthe [board][b] agreed.\n\n> We ran.\n\n- one\n- two\n\n[b]: https://board.example/\n",
    );
    expect(text).toBe("Pier stays shut\n\nThe harbour master said so and the board agreed.\n\nWe ran.\n\none\ntwo");
    expect(title).toBe("Pier stays shut");
    expect(blocks.map((block) => [block.kind, words(block)])).toEqual([
      ["heading", "Pier stays shut"],
      ["quotation", "We ran."],
      ["list-item", "one"],
      ["list-item", "two"],
    ]);
    expect(links.map((link) => [link.url, words(link)])).toEqual([
      ["https://herald.example/1", "said so"],
      ["https://board.example/", "board"],
    ]);
  });

  test("front matter", () => {
    expect(
      read(
        '---\ntitle: "Pier: shut"\nauthors:\n  - Mara Ilves\n  - Tomas Vell\ndate: 2031-05-03\nurl: https://herald.example/1\n---\nThe pier is shut.',
      ),
    ).toMatchObject({
      text: "The pier is shut.",
      title: "Pier: shut",
      authors: ["Mara Ilves", "Tomas Vell"],
      published: "2031-05-03",
      url: "https://herald.example/1",
    });
  });

  test("footnotes stand below the text, with the place that calls them", () => {
    const { text, notes, words } = read(
      "The lease[^a] was renewed.[^b]\n\n[^b]: In *2011*.\n[^a]: Of 1988,\n    for ten years.\n\nIt ended.",
    );
    expect(text).toBe("The leasea was renewed.b\n\nIt ended.\n\nOf 1988, for ten years.\n\nIn 2011.");
    expect(notes.map(({ mark, note }) => [words(mark), words(note)])).toEqual([
      ["a", "Of 1988, for ten years."],
      ["b", "In 2011."],
    ]);
  });

  test("what is no footnote stays", () => {
    expect(read("A [^x] that nothing defines.").text).toBe("A [^x] that nothing defines.");
    expect(read("```\n[^1]: code\n```").text).toBe("[^1]: code");
    expect(read("---\n\nA rule, no front matter.").text).toBe("A rule, no front matter.");
  });

  test("HTML in it is left out, links that are none have no address", () => {
    const { text, links } = read("A <b>bold</b> [word](javascript:alert(1)).\n\n<script>x</script>\n");
    expect(text).toBe("A bold word.");
    expect(links).toEqual([]);
  });
});

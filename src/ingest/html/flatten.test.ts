import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DomElement } from "./dom.ts";
import { flatten } from "./flatten.ts";
import { parseTree } from "./tree.ts";

function flat(body: string) {
  const document = parseTree(`<html><body>${body}</body></html>`);
  return flatten(document.body as DomElement, (href) => (href === "" ? null : href));
}

describe("flatten", () => {
  test.each([
    ["<p>One  \n two</p><p>three</p>", "One two\n\nthree"],
    ["<div>One<div>two</div>three</div>", "One\n\ntwo\n\nthree"],
    ["a<br>b<br><br>c", "a\nb\n\nc"],
    ["<ul><li>a</li><li>b</li></ul>c", "a\nb\n\nc"],
    ["<p>don<b>’t</b> <i> go</i> .</p>", "don’t go ."],
    ["<pre>a\n  b\r\nc</pre>", "a\n  b\nc"],
    ["<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"],
    ["x<script>y</script><style>z</style><!-- w -->", "x"],
    ["in&nbsp;one\u200bword", "in\u00a0oneword"],
    [" <p> </p> ", ""],
  ])("%s", (body, text) => expect(flat(body).text).toBe(text));

  test("ranges for headings, quotations, captions, items", () => {
    const { text, blocks } = flat(
      "<h2> Smoke </h2><blockquote><p>We ran.</p></blockquote><figure><figcaption>The roof</figcaption></figure><ul><li>one</li></ul>",
    );
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["heading", "Smoke"],
      ["quotation", "We ran."],
      ["caption", "The roof"],
      ["list-item", "one"],
    ]);
  });

  test("links without words or address leave nothing", () => {
    expect(flat('<a href="x"> </a>a<a>b</a><a href="">c</a>').links).toEqual([]);
  });

  test("property: a link's range is its anchor's words, wherever it stands", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", "é", "😀", " ", "\n", "“", "."), maxLength: 12 });
    const piece = fc.oneof(
      words.map((text) => ({ html: text, link: null as string | null })),
      words.map((text) => ({ html: `<a href="x">${text}</a>`, link: text as string | null })),
      words.map((text) => ({ html: `<p>${text}</p>`, link: null as string | null })),
      fc.constantFrom({ html: "<br>", link: null as string | null }, { html: "<b> </b>", link: null as string | null }),
    );
    const plain = (text: string) => text.replace(/[ \n]+/g, " ").trim();
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text, links } = flat(pieces.map((one) => one.html).join(""));
        const expected = pieces.flatMap((one) =>
          one.link === null || plain(one.link) === "" ? [] : [plain(one.link)],
        );
        expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
      }),
    );
  });
});

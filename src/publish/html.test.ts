import { createHash } from "node:crypto";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { reading } from "../../test/publish/fixtures/build.ts";
import { dam } from "../../test/publish/fixtures/dam.ts";
import { essay, ferry, hostile, long, unread } from "../../test/publish/fixtures/small.ts";
import { toHtml } from "./html.ts";
import { SCRIPT } from "./page/script.ts";
import { SCRIPT_HASH } from "./page/script-hash.ts";

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** Every element and text of a page, in order. */
function nodes(page: string): Node[] {
  const found: Node[] = [];
  const visit = (node: Node) => {
    found.push(node);
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(page) as Node);
  return found;
}

const attribute = (node: Node, name: string) => node.attrs?.find((one) => one.name === name)?.value;
const words = (node: Node): string => (node.childNodes ?? []).map((one) => one.value ?? words(one)).join("");
const within = (page: string, className: string) =>
  nodes(page).filter((node) => attribute(node, "class")?.split(" ").includes(className));
const pages = { dam: dam(), ferry: ferry(), essay: essay(), hostile: hostile(), unread: unread() };

describe("every page", () => {
  test.each(Object.entries(pages))("%s holds the article’s words, all and in order", (_, one) => {
    const squeezed = (text: string) =>
      text
        .replace(/\s+/gu, "")
        .replace(/[\p{Cc}\ufffd]/gu, "")
        .toWellFormed();
    const page = toHtml(one, null);
    let text = "";
    const visit = (node: Node) => {
      const classes = attribute(node, "class")?.split(" ") ?? [];
      if (classes.some((name) => ["ref", "back", "notes", "rail", "posthead"].includes(name))) return;
      text += node.value ?? "";
      for (const child of node.childNodes ?? []) visit(child);
    };
    for (const node of within(page, "text")) visit(node);
    expect(squeezed(text).replaceAll("�", "")).toBe(squeezed(one.article.text).replaceAll("�", ""));
  });

  test.each(Object.entries(pages))("%s has one script, its own, and loads nothing", (_, one) => {
    const page = toHtml(one, null);
    const all = nodes(page);
    expect(all.filter((node) => node.nodeName === "script").map(words)).toEqual([SCRIPT]);
    const loading = all.filter(
      (node) =>
        /^(?:img|iframe|link|object|embed|base|svg|audio|video)$/u.test(node.nodeName) ||
        (node.attrs ?? []).some(
          ({ name, value }) =>
            /^(?:on|src|srcset|action|formaction|ping)/u.test(name) ||
            (name === "href" && !/^(?:#|https?:|mailto:)/u.test(value)) ||
            (name === "style" && /url|expression/u.test(value)),
        ),
    );
    expect(loading).toEqual([]);
  });

  test.each(Object.entries(pages))("%s uses each id once, and every inner link leads somewhere", (_, one) => {
    const all = nodes(toHtml(one, null));
    const ids = all.flatMap((node) => attribute(node, "id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const node of all) {
      const href = attribute(node, "href");
      if (href?.startsWith("#")) expect(ids).toContain(href.slice(1));
    }
  });

  test("is the same bytes for the same reading", () => {
    expect(toHtml(dam(), null)).toBe(toHtml(dam(), null));
  });

  test("allows nothing but its own script", () => {
    const hash = createHash("sha256").update(SCRIPT).digest("base64");
    expect(SCRIPT_HASH, "the script changed: put its new hash into script-hash.ts").toBe(`sha256-${hash}`);
    const meta = nodes(toHtml(dam(), null)).find((node) => attribute(node, "http-equiv") === "Content-Security-Policy");
    const policy = meta === undefined ? "" : attribute(meta, "content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src '${SCRIPT_HASH}'`);
    expect(policy).not.toMatch(/http|\*|unsafe-eval|script-src[^;]*unsafe-inline/u);
  });
});

describe("the page of a long report", () => {
  const page = toHtml(dam(), null);

  test("has a note for each statement and marks its words", () => {
    const statements = dam().attributions.length;
    expect(within(page, "note")).toHaveLength(statements);
    const marked = nodes(page).flatMap((node) => attribute(node, "data-s")?.split(" ") ?? []);
    expect(new Set(marked.map(Number))).toEqual(new Set(Array.from({ length: statements }, (_, index) => index + 1)));
  });

  test("marks an inner statement within the outer one, the inner first", () => {
    const inner = nodes(page).find(
      (node) => attribute(node, "data-s") !== undefined && words(node) === "nobody had ordered a new one",
    );
    const [first, second] =
      attribute(inner as Node, "data-s")
        ?.split(" ")
        .map(Number) ?? [];
    expect((first ?? 0) - (second ?? 0)).toBe(1);
  });

  test("tells an editor’s words and cuts from the speaker’s", () => {
    expect(within(page, "insertion").map(words)).toEqual(["[the gauge]", "[a gauge]"]);
    expect(within(page, "cut").map(words)).toEqual(["…"]);
  });

  test("keeps the source’s links, but for those that could run something", () => {
    expect(within(page, "out").map((node) => attribute(node, "href"))).toEqual([
      "https://documents.tarnwater.example/inspection-2027",
    ]);
  });

  test("ties footnotes to where they are called, and renders headings and quotations", () => {
    expect(within(page, "call").map((node) => attribute(node, "href"))).toEqual(["#f1", "#f2"]);
    expect(within(page, "text").filter((node) => node.nodeName === "h2")).toHaveLength(3);
    expect(within(page, "text").filter((node) => node.nodeName === "blockquote")).toHaveLength(1);
    expect(nodes(page).filter((node) => node.nodeName === "h1")).toHaveLength(1);
  });

  test("opens with the source sheet", () => {
    expect(page.indexOf('class="sheet"')).toBeLessThan(page.indexOf('id="article"'));
    expect(words(within(page, "headline")[0] as Node)).toMatch(/^\d+ % of this article is somebody else’s word\.$/u);
    expect(words(within(page, "doubts")[0] as Node)).toContain("denied by the source");
  });

  test("carries the note to copy", () => {
    const copies = within(page, "copy").map((node) => attribute(node, "data-copy"));
    expect(copies).toHaveLength(dam().attributions.length);
    expect(copies.every((text) => text?.includes("Northfold Gazette, 12 March 2029, https://"))).toBe(true);
  });
});

describe("other pages", () => {
  test("crossing statements are both marked where they cross", () => {
    const crossing = within(toHtml(ferry(), null), "s").filter((node) => attribute(node, "data-s")?.includes(" "));
    expect(crossing.map(words)).toEqual(["has not paid its crew"]);
  });

  test("an unread article is shown with its reason and without marks", () => {
    const page = toHtml({ ...unread(), attributions: dam().attributions.slice(0, 1) }, null);
    expect(page).toContain("It is in French, and only English is read so far.");
    expect(within(page, "note")).toEqual([]);
    expect(within(page, "s")).toEqual([]);
  });

  test("an article without statements says so", () => {
    const page = toHtml(essay(), null);
    expect(page).toContain("No statement was found that is put to a source.");
    expect(within(page, "rail")).toEqual([]);
  });

  test("embedded posts keep handle, date and address", () => {
    const base = reading({ text: "Before.\n\nThe boat leaks.\n\nAfter." });
    const post = {
      start: 9,
      end: 24,
      handle: "@quill",
      author: "Mara Quill",
      date: "2030-08-01",
      url: "https://posts.example/1",
    };
    const page = toHtml({ ...base, article: { ...base.article, posts: [post] } }, null);
    expect(words(within(page, "post")[0] as Node)).toBe("Mara Quill · @quill · 1 August 2030 · postThe boat leaks.");
  });

  test("fonts must be font data", () => {
    const font = `data:font/woff2;base64,${btoa("not much of a font")}`;
    expect(toHtml(ferry(), { serif: font, sans: font })).toContain(`src:url("${font}")`);
    expect(() => toHtml(ferry(), { serif: "https://fonts.example/serif.woff2", sans: font })).toThrow(/data URL/u);
    expect(() => toHtml(ferry(), { serif: `${font}");}</style>`, sans: font })).toThrow(/data URL/u);
  });

  test("extended letters come only where the article has them", () => {
    const font = `data:font/woff2;base64,${btoa("plain")}`;
    const extended = `data:font/woff2;base64,${btoa("extended")}`;
    const assets = { serif: font, sans: font, serifExtended: extended, sansExtended: extended };
    expect(toHtml(ferry(), assets)).not.toContain(extended);
    expect(toHtml(reading({ text: "Kovač said no." }), assets)).toContain(extended);
  });

  test("ten thousand words take less than a second", () => {
    const reading = long(10_000);
    const times = [1, 2, 3].map(() => {
      const began = performance.now();
      toHtml(reading, null);
      return performance.now() - began;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});

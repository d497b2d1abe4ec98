import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { reading } from "../../test/publish/fixtures/build.ts";
import { dam } from "../../test/publish/fixtures/dam.ts";
import { lighthouse } from "../../test/publish/fixtures/lighthouse.ts";
import { quarry } from "../../test/publish/fixtures/quarry.ts";
import { essay, ferry, hostile, long, unread } from "../../test/publish/fixtures/small.ts";
import { attribute, type Node, nodes, within, words } from "../../test/publish/page-nodes.ts";
import type { Attribution } from "../contract/index.ts";
import { toHtml } from "./html.ts";
import { SCRIPT } from "./page/script.ts";
import { SCRIPT_HASH } from "./page/script-hash.ts";
import { withoutSources } from "./strike/index.ts";

const pages = {
  lighthouse: lighthouse(),
  quarry: quarry(),
  dam: dam(),
  ferry: ferry(),
  essay: essay(),
  hostile: hostile(),
  unread: unread(),
};

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
        /^(?:img|iframe|link|object|embed|base|image|use|audio|video)$/u.test(node.nodeName) ||
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

describe("the page of an analysis", () => {
  const page = toHtml(quarry(), null);
  const all = nodes(page);

  test("shows each way as a path, nearest relay first", () => {
    const heads = within(page, "head").map((node) => words(node).replace(/\s+/gu, " "));
    expect(heads[3]).toContain("Sorrel Ledger ← a former shift foreman, … ← Ilse Tarrow");
    expect(heads[6]).toContain("lineage not stated");
    expect(heads[4]).toContain("denied");
  });

  test("underlines words of doubt, and says what they are and bear on", () => {
    expect(within(page, "hedge").map((node) => [words(node), attribute(node, "title")])).toEqual([
      ["would", "on a condition; bears on statement 4"],
      ["if", "on a condition; bears on statement 6"],
      ["may", "how sure it is; bears on statement 6"],
    ]);
  });

  test("has the writer’s caveats, judgements and conclusions in the margin, beside their words", () => {
    const asides = within(page, "aside");
    expect(asides.map((node) => words(node).trim())).toEqual([
      "the writer judges",
      "the writer’s own caveat on 1 2",
      "the writer’s own caveat on 1 2",
      "the writer concludes, from 4 signs",
      "the writer speaks against it, from 1 sign",
      "the writer judges",
      "the writer concludes, from nothing the text names",
    ]);
    const ids = all.flatMap((node) => attribute(node, "id") ?? []);
    for (const aside of asides) expect(ids).toContain(attribute(aside, "data-at"));
  });

  test("marks what the writer judges, and leaves his facts alone", () => {
    const judged = within(page, "judged").map(words).join("");
    expect(judged).toContain("nobody who drives past them");
    expect(judged).not.toContain("The gates were closed");
  });

  test("has each conclusion over its legs, each a link to its words and its way", () => {
    expect(within(page, "conclusion")).toHaveLength(3);
    const legs = within(page, "leg").map((node) => words(node).replace(/\s+/gu, " "));
    expect(legs).toHaveLength(5);
    expect(legs[1]).toContain("the wages are owed← Sorrel Ledger ← officials, unnamed");
    expect(legs[3]).toContain("the writer’s own word");
    expect(within(page, "origins").map(words)).toEqual(["2 to 3 origins", "1 origin"]);
    expect(words(within(page, "conclusion")[2] as Node)).toContain("the text names nothing that it rests on");
  });

  test("lists sources by kind and by who passed them on, each with one switch", () => {
    expect(within(page, "kind").map(words)).toEqual(["Named people", "Documents", "Without a name", "Passed on by"]);
    const switches = all.filter(
      (node) => attribute(node, "type") === "checkbox" && attribute(node, "form") === "strikes",
    );
    expect(switches.map((node) => attribute(node, "data-name")).sort()).toEqual([
      "Fenland Wire",
      "Ilse Tarrow",
      "Joss Pellam",
      "Sorrel Ledger",
      "a former shift foreman",
      "a spokesman for the mining ministry",
      "officials",
      "the survey of last June",
    ]);
    expect(switches.some((node) => attribute(node, "checked") !== undefined)).toBe(false);
  });

  test("draws who cites whom, and says it as a list", () => {
    const ways = within(page, "ways").flatMap((list) => (list.childNodes ?? []).map(words));
    expect(ways).toContain(
      "Ostrow Herald ← Sorrel Ledger ← a former shift foreman, unnamed ← Ilse Tarrow: 1 statement",
    );
    expect(ways.at(-1)).toBe("passed on by nobody: 5 statements");
    expect(within(page, "edge").length).toBeGreaterThan(8);
    expect(within(toHtml(ferry(), null), "cites"), "nobody passes anything on there").toEqual([]);
  });

  test("draws nothing where only the writer passes something on", () => {
    const own = (one: Attribution): Attribution => ({
      ...one,
      sourceType: "author",
      chain: [
        { name: "Sorrel Ledger", entity: "e2", type: "named-organization" },
        { name: "the writer", entity: null, type: "author" },
      ],
    });
    const { attributions, ...rest } = quarry();
    const direct = attributions.map((one) => (one.id === "a10" ? own(one) : { ...one, chain: one.chain.slice(-1) }));
    expect(within(toHtml({ ...rest, attributions: direct }, null), "cites")).toEqual([]);
    expect(within(toHtml(quarry(), null), "cites")).toHaveLength(1);
  });

  test("opens with what is struck already", () => {
    const struck = nodes(toHtml(withoutSources(quarry(), ["Sorrel Ledger", "Ostrow Herald"]).reading, null));
    const checked = struck.filter((node) => attribute(node, "checked") !== undefined && attribute(node, "form"));
    expect(checked.map((node) => attribute(node, "data-name")).sort()).toEqual(["Ostrow Herald", "Sorrel Ledger"]);
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

  test("ten thousand words take less than a second of the processor", () => {
    const reading = long(10_000);
    const times = [1, 2, 3].map(() => {
      const began = process.cpuUsage();
      toHtml(reading, null);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { articleOf, failureOf, Samples } from "../fixtures/reading.ts";
import { writePdf } from "./fixtures/pdf-writer.ts";
import { STORY } from "./fixtures/story.ts";
import { PRINT_LINES } from "./print-lines.ts";

vi.setConfig({ testTimeout: 180_000 });

const samples = new Samples();
afterAll(() => samples.remove());

const FOLDER = join(import.meta.dirname, "fixtures");
const sample = (name: string) => samples.read([join(FOLDER, `${name}.pdf`)]);
const paragraphs = (text: string) => text.split("\n\n");

describe("two columns over two pages", () => {
  test("are read down and then up again, paragraphs whole, heads and page numbers off", async () => {
    const { text } = articleOf(await sample("newspaper"));
    const story = STORY.map((paragraph) => paragraph.replaceAll("|", ""));
    expect(paragraphs(text)).toEqual(["North mole stays closed, harbourmaster says", "By Mara Ilves", ...story]);
    expect(text).not.toMatch(/KELD COURIER|Sunday, 4 May|– [78] –/);
  });

  test("words that a line parted are whole, and hyphens of their own stay", async () => {
    const { text } = articleOf(await sample("newspaper"));
    for (const whole of ["harbourmaster", "surveyors", "repairable"]) expect(text).toContain(whole);
    for (const own of ["well-known cracks", "self-supporting wall", "a well-known market"]) expect(text).toContain(own);
    expect(text).not.toMatch(/\p{L}- \p{L}/u);
  });

  test("what the file says of itself", async () => {
    expect(articleOf(await sample("newspaper"))).toMatchObject({
      title: "North mole stays closed, harbourmaster says",
      outlet: "The Keld Courier",
      authors: ["Mara Ilves", "Tomas Vell"],
      published: "2031-05-04",
      publishedFrom: "metadata",
      language: "en",
    });
  });
});

describe("what a browser printed", () => {
  test("justified columns across three pages, a headline above, a caption between", async () => {
    const article = articleOf(await sample("printed"));
    const { text } = article;
    expect(paragraphs(text)).toHaveLength(12);
    expect(text).toContain(
      "destroyed four hundred tonnes of fish on Saturday and sent eleven dock workers to hospital, the harbour master",
    );
    expect(text).toContain(
      "two had broken bones, St Brannoc’s hospital said in a statement. Four were sent home the same night.",
    );
    expect(text).not.toMatch(/Page \d|Harbour Herald ·/);
    expect(article.blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
      "heading: Cold store burned at Pier 9, harbour master says",
      "heading: Workers describe smoke",
    ]);
    expect(article).toMatchObject({
      title: "Cold store burned at Pier 9, harbour master says",
      authors: ["Mara Ilves", "Tomas Vell"],
    });
  });

  test("the day of printing is not the day of publication", async () => {
    const { published } = articleOf(await sample("printed"));
    expect(published).toBeNull();
  });
});

describe("a page that a browser printed with its own lines around it", () => {
  test("is the article alone; its address is told, and the day of printing is not taken for its date", async () => {
    const article = articleOf(await sample("from-browser"));
    expect(paragraphs(article.text)).toEqual([
      "Valves were shut, log says",
      "By Odo Fenn",
      "The log of the sprinklers at Pier 9 shows that two valves were shut on the day before the fire, according to a page of it that the Quay Gazette has seen.",
      "“We do not comment on leaked papers,” said a spokesman for Alder Terminals.",
    ]);
    expect(article).toMatchObject({
      title: "Valves were shut, log says",
      outlet: "Quay Gazette",
      url: "https://quay.example/2031/05/04/valves",
      published: "2031-05-04",
      publishedFrom: "url",
      authors: ["Odo Fenn"],
    });
  });

  test("a link on its words", async () => {
    const { text, links } = articleOf(await sample("from-browser"));
    expect(links.map(({ start, end, url }) => [text.slice(start, end), url])).toEqual([
      ["a page of it", "https://quay.example/log"],
    ]);
  });

  test.each(PRINT_LINES)("$pattern is $example and not $not", ({ pattern, example, not }) => {
    expect(pattern.test(example)).toBe(true);
    expect(pattern.test(not)).toBe(false);
  });
});

describe("a report of one page", () => {
  test("lists, a note at the foot, a number below it, and a word across the page", async () => {
    const article = articleOf(await sample("report"));
    expect(paragraphs(article.text)).toEqual([
      "Inspectorate of Harbours",
      "The inspectorate of harbours recommends that the mole be measured once a month.1 It found no fault with the company’s records.",
      "Three things remain to be done:",
      "measure the joints of blocks 14 to 19;",
      "ask the fishermen what they heard, and when they heard it.",
      "The next report is due on 20 May.",
      "1 The first survey was ordered by the council in 2029 and paid for by Alder Terminals.",
    ]);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(["heading", "list-item", "list-item"]);
  });

  test("a file's name is no title; the day it was made counts where nothing else says one", async () => {
    expect(articleOf(await sample("report"))).toMatchObject({
      title: "Inspectorate of Harbours",
      published: "2031-05-06",
      publishedFrom: "metadata",
    });
  });
});

describe("what can't be read says why", () => {
  test("a scan, also one on which the scanner wrote a line", async () => {
    const { code, message } = failureOf(await sample("scan"));
    expect(code).toBe("no-text");
    expect(message).toMatch(/it is a scan: its 2 pages are pictures without text.*OCR/);
  });

  test("a scan among pages of text is named, and the others are read", async () => {
    const [one] = await sample("half-scan");
    expect(one).toMatchObject({
      article: { text: expect.stringContaining("measured once a month") },
      warnings: [{ code: "pages-without-text", message: expect.stringContaining("(2 of 2)") }],
    });
  });

  test("a password; none is needed where one is only asked for copying", async () => {
    expect(failureOf(await sample("locked"))).toMatchObject({
      code: "locked",
      message: expect.stringMatching(/password/),
    });
    expect(articleOf(await sample("not-to-be-copied"))).toMatchObject({
      authors: ["Mara Ilves", "Tomas Vell"],
      text: expect.stringContaining("measured once a month"),
    });
  });

  test("no PDF, an empty one, and half of one", async () => {
    const whole = readFileSync(join(FOLDER, "newspaper.pdf"));
    expect(
      failureOf(await samples.read([samples.write("page.pdf", "<html><body>Log in</body></html>")])),
    ).toMatchObject({ code: "broken" });
    expect(failureOf(await samples.read([samples.write("zeros.pdf", Buffer.alloc(5000))]))).toMatchObject({
      code: "broken",
    });
    expect(failureOf(await samples.read([samples.write("empty.pdf", "")]))).toMatchObject({ code: "empty" });
    expect(failureOf(await samples.read([samples.write("blank.pdf", writePdf({ pages: [{}] }))]))).toMatchObject({
      code: "no-text",
    });
    expect(failureOf(await samples.read([samples.write("half.pdf", whole.subarray(0, 3000))]))).toMatchObject({
      code: "broken",
    });
  });

  test("a PDF under another name is known by its first bytes", async () => {
    const path = samples.write("download", readFileSync(join(FOLDER, "report.pdf")));
    expect(articleOf(await samples.read([path])).title).toBe("Inspectorate of Harbours");
  });
});

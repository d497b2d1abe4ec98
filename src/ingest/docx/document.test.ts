import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { articleOf, failureOf, Samples } from "../fixtures/reading.ts";
import { writeZip } from "../zip/fixtures/zip-writer.ts";
import { documentOf } from "./fixtures/make.ts";

vi.setConfig({ testTimeout: 180_000 });

const samples = new Samples();
afterAll(() => samples.remove());

const WEIR = join(import.meta.dirname, "fixtures", "weir.docx");
const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const document = (body: string) => writeZip(documentOf(body));

describe("a Word document", () => {
  test("its words, with what was inserted and without what was struck out, noted beside or stands above each page", async () => {
    const { text } = articleOf(await samples.read([WEIR]));
    expect(text.split(/\n+/)).toEqual([
      "Orrin Weir shuts two of its gates",
      "The water board of Orrin will close two gates of the weir on Monday, its director, Selma Quist, wrote to the town council.[1]",
      "What the board found",
      "An inspector saw rust on both hoists. The board was told within a day, the letter says.",
      "“If the hoists fail, the gates stay where they are, and that is under water.”",
      "The eastern gate closes at six in the morning;",
      "the western one at noon.",
      "Gate Built",
      "East 1974",
      "The board expects the repair to take two weeks, “probably less”.",
      "Letter of 8 May, which this newspaper has seen.",
    ]);
  });

  test("headings, a quotation, a list, a link, a footnote", async () => {
    const { text, blocks, links, notes } = articleOf(await samples.read([WEIR]));
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(blocks.map((block) => `${block.kind}: ${at(block).slice(0, 20)}`)).toEqual([
      "heading: Orrin Weir shuts two",
      "heading: What the board found",
      "quotation: “If the hoists fail,",
      "list-item: The eastern gate clo",
      "list-item: the western one at n",
    ]);
    expect(links.map((link) => [at(link), link.url])).toEqual([
      ["town council", "https://orrin.example/council/letter"],
    ]);
    expect(notes.map(({ mark, note }) => [at(mark), at(note)])).toEqual([
      ["[1]", "Letter of 8 May, which this newspaper has seen."],
    ]);
  });

  test("title, writers, outlet and day from its properties", async () => {
    expect(articleOf(await samples.read([WEIR]))).toMatchObject({
      title: "Orrin Weir shuts two of its gates",
      authors: ["Lene Marsh", "Ivo Tarn"],
      outlet: "Orrin & Dale Post",
      published: "2031-05-09",
      publishedFrom: "metadata",
    });
  });

  test("a day in its text comes before the day on which the file was made", async () => {
    const path = samples.write(
      "dated.docx",
      document(words("ORRIN, May 12, 2031 (Coastal Wire) — The gates were opened again, the board said.")),
    );
    expect(articleOf(await samples.read([path]))).toMatchObject({ published: "2031-05-12", publishedFrom: "text" });
  });
});

describe("the day on which a document was made", () => {
  const core = (change: (xml: string) => string) =>
    writeZip(
      documentOf(words("Some words.")).map((part) =>
        part.name === "docProps/core.xml" ? { ...part, bytes: change(part.bytes) } : part,
      ),
    );
  const modified = (day: string) => (xml: string) =>
    xml.replace("</cp:", `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}T10:00:00Z</dcterms:modified></cp:`);

  test.each([
    ["changed within a month", modified("2031-05-20"), "2031-05-09"],
    ["changed a year later: made from an older one", modified("2032-05-20"), null],
    ["of a program's template", (xml: string) => xml.replace("Lene Marsh; Ivo Tarn", "python-docx"), null],
  ])("%s", async (_, change, day) => {
    const { published } = articleOf(await samples.read([samples.write("made.docx", core(change))]));
    expect(published).toBe(day);
  });
});

describe("what can't be read says why", () => {
  test("an old or locked one", async () => {
    const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
    expect(failureOf(await samples.read([samples.write("old.docx", old)])).code).toBe("locked");
    expect(failureOf(await samples.read([samples.write("old.doc", old)]))).toMatchObject({
      code: "binary",
      message: expect.stringContaining(".docx"),
    });
  });

  test("none, half of one, an empty one, one without words", async () => {
    expect(failureOf(await samples.read([samples.write("none.docx", "plain words")])).code).toBe("broken");
    expect(failureOf(await samples.read([samples.write("half.docx", readFileSync(WEIR).subarray(0, 900))])).code).toBe(
      "broken",
    );
    expect(
      failureOf(await samples.read([samples.write("other.docx", writeZip([{ name: "a.txt", bytes: "words" }]))])).code,
    ).toBe("broken");
    expect(failureOf(await samples.read([samples.write("empty.docx", "")])).code).toBe("empty");
    expect(failureOf(await samples.read([samples.write("silent.docx", document(""))])).code).toBe("no-text");
  });

  test("one that is small and unpacks to more than any document has", async () => {
    const bomb = writeZip([
      ...documentOf(words("x")),
      { name: "word/theme.xml", bytes: Buffer.alloc(160_000_000, 32) },
    ]);
    expect(bomb.length).toBeLessThan(500_000);
    expect(failureOf(await samples.read([samples.write("bomb.docx", bomb)])).code).toBe("too-large");
    const liar = writeZip([
      ...documentOf(words("x")),
      { name: "word/theme.xml", bytes: Buffer.alloc(1_000_000, 32), claims: 10 },
    ]);
    expect(failureOf(await samples.read([samples.write("liar.docx", liar)])).code).toBe("broken");
  });

  test("entities that would grow without end are not followed", async () => {
    const lol = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index === 0 ? "" : index};`.repeat(10)}">`).join("")}]>`;
    const parts = documentOf(words("Some words. &a12;")).map((part) =>
      part.name === "word/document.xml" ? { ...part, bytes: part.bytes.replace("?>\n", `?>\n${lol}`) } : part,
    );
    const [one] = await samples.read([samples.write("lol.docx", writeZip(parts))], {
      limits: { milliseconds: 20_000 },
    });
    expect(one !== undefined && "article" in one ? one.article.text.length : 0).toBeLessThan(100);
  });
});

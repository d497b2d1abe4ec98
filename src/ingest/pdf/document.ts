import { getDocumentProxy } from "unpdf";
import type { Block } from "../../contract/index.ts";
import { type Draft, emptyDraft } from "../draft.ts";
import { IngestError } from "../failure.ts";
import { whole } from "../html/metadata.ts";
import { columnsOf } from "./columns.ts";
import { joinLines, wordsOf } from "./hyphens.ts";
import { type Area, type LinkedWords, linkedWords, placeLinks } from "./links.ts";
import { isPrintedPage, metadataOf } from "./metadata.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { isPicture, isUnreadable } from "./picture.ts";
import { withoutPrintLines } from "./print-lines.ts";
import { type PageWords, withoutRunningHeads } from "./running-heads.ts";
import { type Item, segmentsOf } from "./segments.ts";

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The text of a PDF in the order in which it is read. In order: each page's words; what a browser printed around them, running heads and page numbers off;
 * columns; paragraphs; words that a line's end parts; notes below the text. Throws `locked`, `no-text` for a scan, and
 * what pdf.js says of a file that is none.
 */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const document = await open(bytes);
  try {
    const { pages, pictures, links } = await pagesOf(document);
    refuseScan(pages, pictures);
    const { info: entries, metadata } = await document.getMetadata();
    const info = entries as Record<string, unknown>;
    const printed = isPrintedPage(info) ? withoutPrintLines(pages) : { pages, address: null };
    const columns = withoutRunningHeads(printed.pages).flatMap(({ segments }, page) => columnsOf(segments, page));
    const { paragraphs, notes, body } = paragraphsOf(columns);
    const said = metadataOf({ info, xmp: metadata });
    const laid = write([...paragraphs, ...notes]);
    return {
      ...emptyDraft(laid.text),
      ...said,
      url: said.url ?? printed.address,
      ...named(said.title, said.outlet ?? null, headlineOf(paragraphs, body, laid.written)),
      links: placeLinks(laid.text, links),
      blocks: laid.blocks,
      warnings:
        pictures.length === 0 ? [] : [{ code: "pages-without-text", message: picturesOf(pictures, pages.length) }],
    };
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // Says nothing itself: what it would say goes to standard output, where readings go.
    return await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, useSystemFonts: false });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException")
      throw new IngestError(
        "locked",
        "it is locked with a password: open it with the password, save it without one and read that",
      );
    const reason = error instanceof Error ? error.message.split("\n")[0]?.replace(/\.$/, "") : String(error);
    throw new IngestError(
      "broken",
      `it is no PDF that can be read (${reason}): open it in a PDF reader, copy its text into a .txt file and read that`,
    );
  }
}

/** Each page's words, the numbers of the pages that are pictures, and the words that carry links. */
async function pagesOf(document: Document): Promise<{ pages: PageWords[]; pictures: number[]; links: LinkedWords[] }> {
  const pages: PageWords[] = [];
  const links: LinkedWords[] = [];
  const pictures: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const view = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const segments = segmentsOf(
      items.filter((item): item is typeof item & Item => "str" in item),
      view.transform,
    );
    if (await isPicture(page, segments)) pictures.push(number);
    pages.push({ segments, height: view.height });
    links.push(...linkedWords(await areasOf(page, view), segments));
    page.cleanup();
  }
  return { pages, pictures, links };
}

type Page = Awaited<ReturnType<Document["getPage"]>>;

/** Where a page's links to the web lie. */
async function areasOf(page: Page, view: ReturnType<Page["getViewport"]>): Promise<Area[]> {
  const annotations: readonly { subtype?: unknown; url?: unknown; rect?: unknown }[] = await page.getAnnotations();
  return annotations.flatMap(({ subtype, url, rect }) => {
    const address = typeof url === "string" ? whole(url, null) : null;
    if (subtype !== "Link" || address === null || !Array.isArray(rect)) return [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = view.convertToViewportRectangle(rect) as number[];
    return {
      url: address,
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2),
      foot: Math.max(y1, y2),
    };
  });
}

function refuseScan(pages: readonly PageWords[], pictures: readonly number[]): void {
  const words = pages.flatMap(({ segments }) => segments.map(({ text }) => text)).join(" ");
  if (pictures.length > 0 && pictures.length >= pages.length - 1 && words.length < 200) {
    const count = pages.length === 1 ? "its one page is a picture" : `its ${pages.length} pages are pictures`;
    throw new IngestError(
      "no-text",
      `it is a scan: ${count} without text, which is not read here; make its text readable with a program for text recognition (OCR) and read what that saves`,
    );
  }
  if (isUnreadable(words))
    throw new IngestError(
      "no-text",
      "its fonts don't say which letters they show, so that its text can't be told: open it, print it to a new PDF with text recognition (OCR), and read that",
    );
}

function picturesOf(pictures: readonly number[], pages: number): string {
  const which = pictures.slice(0, 10).join(", ") + (pictures.length > 10 ? ", …" : "");
  const are = pictures.length === 1 ? "1 page is a picture" : `${pictures.length} pages are pictures`;
  return `${are} without text and could not be read (${which} of ${pages}): make their text readable with a program for text recognition (OCR)`;
}

function write(paragraphs: readonly Paragraph[]): { text: string; blocks: Block[]; written: ReadonlySet<string> } {
  const written = wordsOf(paragraphs.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const blocks: Block[] = [];
  let text = "";
  for (const paragraph of paragraphs) {
    const words = wordsIn(paragraph, written);
    if (words === "") continue;
    if (text !== "") text += "\n\n";
    if (paragraph.kind !== "text" && words.length < 300)
      blocks.push({ start: text.length, end: text.length + words.length, kind: paragraph.kind });
    text += words;
  }
  return { text, blocks, written };
}

function wordsIn({ lines, kind }: Paragraph, written: ReadonlySet<string>): string {
  const words = joinLines(
    lines.map(({ text }) => text),
    written,
  );
  return kind === "list-item" ? words.replace(/^\S\s+/, "") : words;
}

/** Title and outlet. A page's title often ends with its outlet's name, which its headline then doesn't: "Pier shut | Herald". */
function named(
  title: string | null | undefined,
  outlet: string | null,
  headline: string | null,
): Pick<Draft, "title" | "outlet"> {
  const rest = headline !== null && title?.startsWith(headline) === true ? title.slice(headline.length) : "";
  const name = /^\s+[|–—·»-]\s+(\S.{1,60})$/.exec(rest)?.[1];
  if (name !== undefined) return { title: headline, outlet: outlet ?? name };
  return { title: title ?? headline, outlet };
}

/** The largest letters of the first lines, where they are larger than the text's. */
function headlineOf(paragraphs: readonly Paragraph[], body: number, written: ReadonlySet<string>): string | null {
  const sizeOf = ({ lines }: Paragraph) => lines[0]?.size ?? 0;
  const large = paragraphs.slice(0, 6).filter((one) => one.kind === "heading" && sizeOf(one) >= body * 1.25);
  const [first] = large.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  const words = first === undefined ? "" : wordsIn(first, written);
  return words === "" || words.length > 250 ? null : words;
}

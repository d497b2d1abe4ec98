import { edtfDay, edtfOf } from "../article/dates.ts";
import { authorsOf } from "../article/headline.ts";
import type { Draft } from "../draft.ts";

/** What pdf.js tells of a document: the entries of its information dictionary, and its XMP packet. */
export interface Described {
  info: Readonly<Record<string, unknown>>;
  xmp: { get(name: string): unknown } | null;
}

/** What makes a PDF of a web page. */
const PRINTERS = /Skia\/PDF|wkhtmltopdf|HeadlessChrome|Chrom(?:e|ium)|Firefox|Safari|cairo|PDFium|WeasyPrint|Prince/i;

/** Names that programs give a document whose writer gave it none. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft (?:word|powerpoint) - .*|.*\.(?:docx?|pdf|indd|qxd|odt|rtf|txt|html?)|about:blank|https?:\/\/\S+|\W*)$/i;

/** Title, outlet, authors, date and language that a PDF's own metadata says: XMP first, then the older dictionary. */
export function metadataOf({ info, xmp }: Described): Partial<Draft> {
  const said = (name: string): string | null => wordsOf(xmp?.get(name));
  const title = said("dc:title") ?? wordsOf(info.Title);
  const creators = namesOf(xmp?.get("dc:creator") ?? info.Author);
  const date = said("prism:publicationdate") ?? said("prism:coverdate") ?? said("dc:date");
  return {
    title: title === null || NO_TITLE.test(title) ? null : title,
    outlet: said("prism:publicationname") ?? said("dc:publisher"),
    authors: [...new Set(creators.flatMap(authorsOf))],
    published: date === null ? null : edtfOf(date),
    url: said("prism:url"),
    language: wordsOf(info.Language) ?? said("dc:language"),
    // The day on which a page was printed says nothing of the page.
    created: isPrintedPage(info) ? null : dayOf(wordsOf(info.CreationDate)),
  };
}

/** Whether a browser, or what works like one, made the PDF of a web page. */
export function isPrintedPage(info: Described["info"]): boolean {
  return PRINTERS.test(`${wordsOf(info.Producer) ?? ""} ${wordsOf(info.Creator) ?? ""}`);
}

/** "D:20310503101500+02'00'" is 2031-05-03, in its own time zone. */
function dayOf(date: string | null): string | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(date ?? "") ?? [];
  return day === undefined ? null : edtfDay(Number(year), Number(month), Number(day));
}

function wordsOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  const words = typeof one === "string" ? one.replace(/[\s\0]+/g, " ").trim() : "";
  return words === "" ? null : words;
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  const words = wordsOf(value);
  return words === null ? [] : [words];
}

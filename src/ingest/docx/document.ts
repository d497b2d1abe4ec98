import mammoth from "mammoth";
import { edtfOf } from "../article/dates.ts";
import { authorsOf } from "../article/headline.ts";
import { type Draft, emptyDraft } from "../draft.ts";
import { IngestError } from "../failure.ts";
import { readFragment } from "../html/fragment.ts";
import { safeParts } from "./parts.ts";
import { propertiesOf } from "./properties.ts";

/** Styles that mammoth leaves as they are: a document's title and quotations. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='Caption'] => p:fresh",
  "p[style-name='caption'] => p:fresh",
];

/**
 * The text of a Word document, with headings, lists, quotations, links and footnotes; title, authors, outlet and date
 * from its properties. Headers, footers, comments and what was struck out are left out. Throws `locked` or `broken`
 * where it can't be opened.
 */
export async function readDocument(bytes: Uint8Array): Promise<Draft> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new IngestError(
      "locked",
      "it is locked with a password, or of an old Word: save it as .docx without a password and read that",
    );
  const parts = await safeParts(bytes);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    // Pictures are not looked at.
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false },
  );
  const { text, links, blocks, notes } = readFragment(rowsAsLines(value), null);
  const said = propertiesOf(parts);
  const heading = blocks.find(({ kind, start }) => kind === "heading" && start < 2000);
  return {
    ...emptyDraft(text),
    links,
    blocks,
    notes,
    title: said.title ?? (/^<h1>/.test(value) && heading !== undefined ? text.slice(heading.start, heading.end) : null),
    outlet: said.publisher,
    authors: [...new Set(said.creators.flatMap(authorsOf))],
    published: said.issued === null ? null : edtfOf(said.issued),
    created: said.created === null ? null : edtfOf(said.created),
    language: said.language,
  };
}

/** A cell of one paragraph is a cell of words, so that a table's row is a line. */
function rowsAsLines(html: string): string {
  return html.replace(
    /<(t[dh])([^<>]{0,100})><p>((?:(?!<\/?p>|<\/t[dh]>)[\s\S]){0,2000})<\/p><\/\1>/g,
    "<$1$2>$3</$1>",
  );
}

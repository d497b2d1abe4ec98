import { csv } from "./csv.ts";
import { docx } from "./docx.ts";
import { endingOf } from "./ending.ts";
import { feed } from "./feed.ts";
import type { Archive, Format } from "./format.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { jsonLines } from "./json-lines.ts";
import { mail } from "./mail.ts";
import { markdown } from "./markdown.ts";
import { pdf } from "./pdf.ts";
import { text } from "./text.ts";
import { warc } from "./warc.ts";
import { zip } from "./zip.ts";

export type { Allowance, Archive, Format, Holding, Part, Sent, Source, Taken } from "./format.ts";

/** Every format that is read as a whole. The last one recognises any text. */
export const FORMATS: readonly Format[] = [html, markdown, pdf, docx, feed, json, csv, mail, text];

/** Every format that is gone through part by part. */
export const ARCHIVES: readonly Archive[] = [zip, jsonLines, warc];

const ALL: readonly (Format | Archive)[] = [...FORMATS, ...ARCHIVES];

/** The format of a file by its name's ending; null for other kinds. */
export function formatByEnding(file: string): Format | Archive | null {
  const ending = endingOf(file);
  return ALL.find((format) => format.endings.includes(ending)) ?? null;
}

/** The format of a media type ("text/html; charset=utf-8"); null for other kinds. */
export function formatByMediaType(type: string): Format | Archive | null {
  const bare = type.split(";")[0]?.trim().toLowerCase() ?? "";
  return ALL.find((format) => format.mediaTypes.includes(bare)) ?? null;
}

/** The format of bytes that are no text, by the first of them; null for other kinds. */
export function formatByBytes(bytes: Uint8Array): Format | Archive | null {
  const head = Buffer.from(bytes.subarray(0, 1100)).toString("latin1");
  if (pdf.recognises(head)) return pdf;
  if (warc.recognises(head)) return warc;
  if (!zip.recognises(head)) return null;
  // Documents, spreadsheets, slides and books are ZIPs too, told by the name of the first file in them.
  if (!/^.{30}(?:mimetype|META-INF|\[Content_Types\]\.xml|_rels\/|docProps\/|word\/)/s.test(head)) return zip;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("word/document.xml") ? docx : null;
}

/** The format of a text without a telling name, by its first characters. */
export function formatByContent(head: string): Format {
  return FORMATS.find((format) => !format.binary && format.recognises(head)) ?? text;
}

export function formatByName(name: string): Format {
  return FORMATS.find((format) => format.name === name) ?? text;
}

export function isArchive(format: Format | Archive): format is Archive {
  return "open" in format;
}

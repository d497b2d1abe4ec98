/** What a reading looks like outside the program: one file per format. Pure: no clock, no network, no file system. */
export { attributionNote } from "./attribution-note.ts";
export { csvHeader, csvRows, toCsv } from "./csv.ts";
export { type PageAssets, toHtml } from "./html.ts";
export { toJson } from "./json.ts";
export { type Origin, originsOf, type Voice } from "./origin.ts";
export { PARTS, type Part } from "./parts.ts";
export { type ReaderMarkup, readerMarkup } from "./reader.ts";
export { type SheetSentences, sheetSentences } from "./sheet-sentences.ts";
export { type SheetSource, type SourceSheet, sourceSheet } from "./source-sheet.ts";
export { type TextOptions, toText } from "./text.ts";

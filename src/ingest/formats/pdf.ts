import type { Format } from "./format.ts";

/** PDF with text in it. A scan, a locked file and one whose letters can't be told are each refused with their sentence. */
export const pdf: Format = {
  name: "PDF",
  endings: [".pdf"],
  mediaTypes: ["application/pdf", "application/x-pdf"],
  // Some begin with a line of their own; readers look for the mark in the first 1,024 bytes.
  recognises: (head) => head.slice(0, 1024).includes("%PDF-"),
  binary: true,
  inWorker: true,
  namesEncoding: false,
  remedy: "open it, copy the article into a .txt file and read that",
  // Imported where it is used: what takes a PDF apart takes long to load.
  read: async (source) => ({ draft: await (await import("../pdf/document.ts")).readPdf(source.bytes) }),
};

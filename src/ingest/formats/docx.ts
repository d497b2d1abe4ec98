import type { Format } from "./format.ts";

/** A Word document of 2007 or later. */
export const docx: Format = {
  name: "Word",
  endings: [".docx", ".docm"],
  mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  recognises: () => false,
  binary: true,
  inWorker: true,
  namesEncoding: false,
  remedy: "open it, copy the article into a .txt file and read that",
  // Imported where it is used: what takes a document apart takes long to load.
  read: async (source) => ({ draft: await (await import("../docx/document.ts")).readDocument(source.bytes) }),
};

import { emptyDraft } from "../draft.ts";
import type { Format } from "./format.ts";

/** Plain text: the article's text is the file as decoded, line ends and all. */
export const text: Format = {
  name: "text",
  endings: [".txt", ".text"],
  mediaTypes: ["text/plain"],
  recognises: () => true,
  inWorker: false,
  namesEncoding: false,
  read: async (source) => emptyDraft(source.text),
};

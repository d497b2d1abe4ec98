import type { Format } from "./format.ts";

/** Markdown: the text as it is read, without its marks; front matter says title, date, author, outlet, address. */
export const markdown: Format = {
  name: "markdown",
  endings: [".md", ".markdown", ".mdown"],
  mediaTypes: ["text/markdown", "text/x-markdown"],
  recognises: () => false,
  binary: false,
  inWorker: true,
  namesEncoding: false,
  // Imported where it is used: what takes Markdown apart takes long to load.
  remedy: "open it in a browser, copy the article into a .txt file and read that",
  read: async (source) => ({ draft: (await import("../markdown/page.ts")).readMarkdown(source) }),
};

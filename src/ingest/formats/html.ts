import type { Format } from "./format.ts";

/** A web page: saved, or fetched from its address. */
export const html: Format = {
  name: "html",
  endings: [".html", ".htm", ".xhtml", ".xht"],
  mediaTypes: ["text/html", "application/xhtml+xml"],
  recognises: (head) => /^(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body)\b/i.test(withoutComments(head)),
  binary: false,
  inWorker: true,
  namesEncoding: true,
  // Imported where it is used: what takes a page apart takes long to load.
  remedy: "open it in a browser, copy the article into a .txt file and read that",
  read: async (source) => ({ draft: (await import("../html/page.ts")).readPage(source) }),
};

function withoutComments(head: string): string {
  return head.replace(/<!--[\s\S]*?-->/g, "").trimStart();
}

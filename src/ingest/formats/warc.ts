import type { Archive } from "./format.ts";

/** A web archive (ISO 28500), as crawlers and archiving browsers write it: pages as their servers sent them. */
export const warc: Archive = {
  name: "WARC",
  endings: [".warc", ".warc.gz"],
  mediaTypes: ["application/warc"],
  recognises: (head) => /^WARC\/\d/.test(head),
  async *open(holding, options) {
    yield* (await import("../warc/pages.ts")).pagesOf(holding, options);
  },
};

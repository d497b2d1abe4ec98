import type { Archive } from "./format.ts";

/** A ZIP of any of the other kinds, also of further ZIPs. */
export const zip: Archive = {
  name: "ZIP",
  endings: [".zip"],
  mediaTypes: ["application/zip", "application/x-zip-compressed"],
  recognises: (head) => head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006"),
  async *open(holding, options) {
    yield* (await import("../zip/parts.ts")).unzip(holding, options);
  },
};

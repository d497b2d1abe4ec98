import type { Format } from "./format.ts";

/** A table of addresses or of articles, one a row. */
export const csv: Format = {
  name: "CSV",
  endings: [".csv", ".tsv"],
  mediaTypes: ["text/csv", "text/tab-separated-values", "application/csv"],
  recognises: () => false,
  binary: false,
  inWorker: true,
  namesEncoding: false,
  remedy: "say with --fields which of its columns hold what",
  read: async (source) => ({ parts: (await import("../records/csv.ts")).readCsv(source) }),
};

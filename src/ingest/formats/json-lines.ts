import type { Archive } from "./format.ts";

/** JSON Lines: an article a line. Read line by line, so that a file of any length takes no more memory than its lines. */
export const jsonLines: Archive = {
  name: "JSON Lines",
  endings: [".jsonl", ".ndjson"],
  mediaTypes: ["application/x-ndjson", "application/jsonl", "application/x-jsonlines"],
  recognises: () => false,
  async *open(holding, options) {
    yield* (await import("../records/json-lines.ts")).readLines(holding, options);
  },
};

import type { Format } from "./format.ts";

/** JSON: an article, or a list of them; a list of addresses; a feed in JSON. */
export const json: Format = {
  name: "JSON",
  endings: [".json"],
  mediaTypes: ["application/json", "application/ld+json", "text/json"],
  recognises: (head) => /^\s*(?:\{\s*"|\[\s*\{\s*")/.test(head),
  binary: false,
  inWorker: true,
  namesEncoding: false,
  remedy: "say with --fields which of its fields hold what",
  read: async (source) => (await import("../records/json.ts")).readJson(source),
};

import type { Format } from "./format.ts";

/** RSS, Atom or RDF: each entry is an article whose page is fetched, or what the feed itself holds of it. */
export const feed: Format = {
  name: "feed",
  endings: [".rss", ".atom", ".xml", ".rdf"],
  mediaTypes: ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"],
  recognises: (head) =>
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(head),
  binary: false,
  inWorker: true,
  namesEncoding: true,
  remedy: "give the feed's own address or file",
  // Imported where it is used: what takes feeds apart takes long to load.
  read: async (source) => ({ parts: (await import("../feed/entries.ts")).readFeed(source) }),
};

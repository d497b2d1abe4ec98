import { emptyDraft } from "../draft.ts";
import { addressesOf } from "../records/address-list.ts";
import type { Format } from "./format.ts";

/** Plain text: the article's text is the file as decoded, line ends and all. Lines that are all addresses are a list. */
export const text: Format = {
  name: "text",
  endings: [".txt", ".text"],
  mediaTypes: ["text/plain", "text/uri-list"],
  recognises: () => true,
  binary: false,
  inWorker: false,
  namesEncoding: false,
  remedy: "look into it",
  async read(source) {
    const addresses = addressesOf(source.text);
    if (addresses === null) return { draft: emptyDraft(source.text) };
    return { parts: addresses.map((address) => ({ name: address, address, given: {}, draft: null })) };
  },
};

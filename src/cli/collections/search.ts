import type { Command } from "../declaration.ts";
import { limitFlag, outputFlags } from "./flags.ts";
import { ASKING_EXITS, COLLECTION } from "./operands.ts";

export const searchFlags = { ...outputFlags, limit: limitFlag };

/** `hearsay search COLLECTION WORDS…` */
export const search: Command<typeof searchFlags> = {
  name: "search",
  summary: "articles that hold words, in their words",
  description: "Finds articles by words, those that fit best first, each with the words around the first place.",
  operands: [
    COLLECTION,
    { name: "WORDS", description: "words to look for; in quotation marks they stand together", several: true },
  ],
  flags: searchFlags,
  examples: [
    { line: "hearsay search quake valves shut", does: "articles with both words" },
    { line: "hearsay search quake '\"if confirmed\"'", does: "articles with the words together" },
  ],
  exits: ASKING_EXITS,
  async run([collection = "", ...words], values) {
    const { printFound } = await import("./print-found.ts");
    return await printFound(collection, words.join(" "), values);
  },
};

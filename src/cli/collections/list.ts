import type { Command } from "../declaration.ts";
import { filterFlags, limitFlag, outputFlags } from "./flags.ts";
import { ASKING_EXITS, COLLECTION } from "./operands.ts";

const { outlet, from, to, text } = filterFlags;
export const articleFlags = { ...outputFlags, outlet, from, to, text, limit: limitFlag };

/** `hearsay list [COLLECTION]` */
export const list: Command<typeof articleFlags> = {
  name: "list",
  summary: "the articles of a collection, or all collections",
  description:
    "Lists the articles of a collection by their files; without a collection, the collections of the data folder.",
  operands: [{ ...COLLECTION, optional: true }],
  flags: articleFlags,
  examples: [
    { line: "hearsay list", does: "which collections there are" },
    { line: "hearsay list quake --outlet 'Coastal Wire'", does: "its articles of one outlet" },
  ],
  exits: ASKING_EXITS,
  async run([collection], values) {
    const { printArticles, printCollections } = await import("./print-articles.ts");
    return collection === undefined ? await printCollections(values) : await printArticles(collection, values);
  },
};

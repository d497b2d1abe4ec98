import type { Command } from "../declaration.ts";
import { outputFlags, withoutFlag } from "./flags.ts";
import { ASKING_EXITS, COLLECTION } from "./operands.ts";

export const showFlags = { ...outputFlags, without: withoutFlag };

/** `hearsay show COLLECTION WHAT` */
export const show: Command<typeof showFlags> = {
  name: "show",
  summary: "one article as it was read, or one claim, figure or quotation with all its words",
  description:
    "Shows one thing of a collection: an article by its file or by what its id begins with, as it was read, with what changed since the version before; or a claim, figure or quotation by its id, with every statement, value or rendering.",
  operands: [
    COLLECTION,
    {
      name: "WHAT",
      description:
        "an article's file (the last parts of its path will do) or id, or an id such as c0123…, f0123… or q0123… as the lists show it",
    },
  ],
  flags: showFlags,
  examples: [
    { line: "hearsay show quake reports/wire-1.html", does: "who says what in this article" },
    { line: "hearsay show quake c1f0a9b27c3d4e", does: "a claim in the words of each article" },
  ],
  exits: ASKING_EXITS,
  async run([collection = "", what = ""], values) {
    const { showOne } = await import("./show-one.ts");
    return await showOne(collection, what, values);
  },
};

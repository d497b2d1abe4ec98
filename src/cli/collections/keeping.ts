import type { Command } from "../declaration.ts";
import { readFlags } from "../read-flags.ts";
import { ASKING_EXITS, COLLECTION } from "./operands.ts";

const exportFlags = { out: { ...readFlags.out, description: "write to this file" } };

/** `hearsay export COLLECTION` */
export const exportReadings: Command<typeof exportFlags> = {
  name: "export",
  summary: "every reading of a collection, one a line",
  description:
    "Writes the reading of every article that counts, as people corrected it, one JSON document a line (NDJSON).",
  operands: [COLLECTION],
  flags: exportFlags,
  examples: [{ line: "hearsay export quake --out quake.ndjson", does: "all of it, for another program" }],
  exits: ASKING_EXITS,
  async run([name = ""], { out }) {
    const { writeReadings } = await import("./write-readings.ts");
    return await writeReadings(name, out);
  },
};

const NO_FLAGS = {};

/** `hearsay remove COLLECTION ARTICLE…` */
export const remove: Command<typeof NO_FLAGS> = {
  name: "remove",
  summary: "take articles out of a collection",
  description:
    "Takes articles out with all that was made of them, corrections too. The files that they came from are left alone.",
  operands: [
    COLLECTION,
    {
      name: "ARTICLE",
      description: "an article's file (the last parts of its path will do), or what its id begins with",
      several: true,
    },
  ],
  flags: NO_FLAGS,
  examples: [{ line: "hearsay remove quake reports/wire-1.html", does: "as though it had never been added" }],
  exits: ASKING_EXITS,
  async run([name = "", ...articles]) {
    const { removeArticles } = await import("./remove-articles.ts");
    return await removeArticles(name, articles);
  },
};

export const rereadFlags = { model: readFlags.model, runtime: readFlags.runtime, threads: readFlags.threads };

/** `hearsay reread COLLECTION` */
export const reread: Command<typeof rereadFlags> = {
  name: "reread",
  summary: "read a collection again with this version of the reader",
  description:
    "Reads every article that another engine read, from what the collection keeps. The old readings count until the new ones are whole; what people corrected stays.",
  operands: [COLLECTION],
  flags: rereadFlags,
  examples: [{ line: "hearsay reread quake", does: "after an update of the program" }],
  exits: [...ASKING_EXITS, { code: 130, says: "stopped by Ctrl-C; the next reread goes on from there" }],
  async run([name = ""], values) {
    const { rereadArticles } = await import("./reread-articles.ts");
    return await rereadArticles(name, values);
  },
};

/** `hearsay doctor COLLECTION` */
export const doctor: Command<typeof NO_FLAGS> = {
  name: "doctor",
  summary: "whether a collection is sound, and what it holds",
  description:
    "Reads everything that a collection keeps and says what is wrong with it, each in a sentence, and how much there is.",
  operands: [COLLECTION],
  flags: NO_FLAGS,
  examples: [{ line: "hearsay doctor quake", does: "after a crash or a full disk" }],
  exits: [
    { code: 0, says: "it is sound" },
    { code: 1, says: "something is wrong with it, which is told" },
    { code: 2, says: "the command was not used as it is meant" },
  ],
  async run([name = ""]) {
    const { examine } = await import("./examine.ts");
    return await examine(name);
  },
};

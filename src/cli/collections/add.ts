import type { Command } from "../declaration.ts";
import { readFlags } from "../read-flags.ts";
import { COLLECTION } from "./operands.ts";

const { outlet, date, url, title, meta, fields, allowPrivate, noCache, threads, model, runtime } = readFlags;
export const addFlags = { outlet, date, url, title, meta, fields, allowPrivate, noCache, threads, model, runtime };

/** `hearsay add COLLECTION PATH…` */
export const add: Command<typeof addFlags> = {
  name: "add",
  summary: "read articles into a collection, and link them with what is there",
  description:
    "Reads articles and keeps them in a collection, which is made where there is none. What is there already is not read again; what is told as added stays, even where the power goes. Ends with what was added, what was there, what could not be read and why, and which sources that the articles cite have come.",
  operands: [
    COLLECTION,
    {
      name: "PATH",
      description:
        "a file, what holds several (a folder, ZIP, feed, JSON Lines, a list of addresses), an address, or - for standard input",
      several: true,
    },
  ],
  flags: addFlags,
  examples: [
    {
      line: "hearsay add quake reports/ --meta reports/collection.json",
      does: "a folder of reports, with what they do not say",
    },
    { line: "hearsay add quake https://record.example/quake", does: "an address" },
    { line: "hearsay add quake report.pdf feed.xml archive.zip", does: "what is in a report, a feed and an archive" },
    { line: "hearsay add ./quake.hearsay *.html", does: "into a file of your own" },
  ],
  exits: [
    { code: 0, says: "everything was added or was there" },
    { code: 1, says: "something could not be read or kept; standard error says what and why, the rest was added" },
    { code: 2, says: "the command was not used as it is meant; nothing was added" },
    { code: 130, says: "stopped by Ctrl-C; what was added by then stays, and adding again goes on" },
  ],
  async run([collection = "", ...paths], values) {
    const { addArticles } = await import("./add-articles.ts");
    return await addArticles(collection, paths, values);
  },
};

import type { Command } from "./declaration.ts";
import { readFlags } from "./read-flags.ts";
import { planOf } from "./read-plan.ts";

/** `hearsay read PATH…` */
export const read: Command<typeof readFlags> = {
  name: "read",
  summary: "read articles: who says what, on whose word",
  description:
    "Reads articles and shows every statement in them: who made it, through whom it came, in which words, where. Nothing is sent anywhere; an address is fetched, everything else stays on this machine.",
  operands: [
    {
      name: "PATH",
      description:
        "a file (text, HTML, Markdown, PDF, Word, mail), what holds several of them (a folder, ZIP, WARC, feed, JSON, JSON Lines, CSV, a list of addresses), an address, or - for standard input",
      several: true,
    },
  ],
  flags: readFlags,
  examples: [
    { line: "hearsay read article.html", does: "who says what, on the terminal" },
    {
      line: "hearsay read article.txt --outlet 'The Harbor Record' --date 2026-03-04",
      does: "with what the file does not say",
    },
    {
      line: "hearsay read https://record.example/fire --format html --out fire.html",
      does: "a page to read in a browser",
    },
    {
      line: "hearsay read reports/ --meta reports/collection.json > readings.ndjson",
      does: "a whole folder, one reading a line",
    },
    {
      line: "hearsay read https://record.example/feed.xml",
      does: "each entry of a feed, its page fetched once a second",
    },
    {
      line: "hearsay read archive.jsonl --fields text=body,outlet=paper",
      does: "an article a line, under other names",
    },
    { line: "hearsay read - < article.txt", does: "what comes through standard input" },
    { line: "hearsay read article.html --without 'Mara Quill'", does: "what would still stand without her word" },
    { line: "hearsay read article.html --show dates,places,figures", does: "when, where and how many, on whose word" },
    { line: "hearsay read reports/ --format csv --out statements.csv", does: "a table for a spreadsheet" },
    { line: "hearsay read reports/ --show figures --out figures.csv", does: "a table of the figures alone" },
  ],
  exits: [
    { code: 0, says: "everything was read" },
    { code: 1, says: "something could not be read or written; standard error says what and why" },
    { code: 2, says: "the command was not used as it is meant; nothing was read" },
    { code: 130, says: "stopped by Ctrl-C; what was written by then is whole" },
  ],
  async run(paths, values) {
    const plan = planOf(paths, values, process.stdout.isTTY === true);
    // What is typed wrong is told before anything large is loaded.
    const { readArticles } = await import("./read-articles.ts");
    return readArticles(paths, values, plan);
  },
};

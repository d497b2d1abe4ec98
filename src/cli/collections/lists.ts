import type { Command } from "../declaration.ts";
import { filterFlags, limitFlag, outputFlags, sortFlag, withoutFlag } from "./flags.ts";
import { ASKING_EXITS, COLLECTION } from "./operands.ts";

export const listFlags = { ...outputFlags, ...filterFlags, limit: limitFlag, sort: sortFlag, without: withoutFlag };

interface ListCommand {
  readonly name: "claims" | "figures" | "quotes" | "copies" | "sources" | "signs" | "wanted" | "timeline";
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly { readonly line: string; readonly does: string }[];
}

const LISTS: readonly ListCommand[] = [
  {
    name: "claims",
    summary: "what is said, by how many outlets, from how many origins",
    description:
      "Lists what statements of many articles assert in common: each claim by its clearest sentence, a dot for each outlet (● with its own way to the origin, ○ a copy, ◌ lineage not stated), the origins, and the way each came.",
    examples: [
      { line: "hearsay claims quake", does: "what most articles report, with outlets against origins" },
      {
        line: "hearsay claims quake --least-outlets 5 --most-origins 1",
        does: "what five outlets have from one origin",
      },
      { line: "hearsay claims quake --sort check", does: "first those whose count one wrong link would change" },
      { line: "hearsay claims quake --without 'Edda Quill'", does: "what still stands without her word" },
      { line: "hearsay claims quake --format json > claims.json", does: "all of it, for a program" },
    ],
  },
  {
    name: "figures",
    summary: "what is counted, with each value, who gave it and when",
    description:
      "Lists what several articles count or measure, conflicts first: each value as it is written, on whose word, as of when.",
    examples: [
      { line: "hearsay figures quake", does: "tolls, depths and sums, and which cannot all hold" },
      { line: "hearsay figures quake --format csv > figures.csv", does: "a row for each value" },
    ],
  },
  {
    name: "quotes",
    summary: "quotations as the articles give them, and what each lost",
    description:
      "Lists utterances that several articles give in quotation marks: the fullest rendering, and what each other one left out, put in or changed.",
    examples: [{ line: "hearsay quotes quake --text '\"if confirmed\"'", does: "quotations that hold these words" }],
  },
  {
    name: "copies",
    summary: "which articles share passages, and which came first",
    description: "Lists pairs of articles that share at least two sentences word for word or nearly so.",
    examples: [{ line: "hearsay copies quake --format json", does: "with the passages, aligned" }],
  },
  {
    name: "sources",
    summary: "who stands behind it all, and through whom",
    description: "Lists the sources of a collection, each once over all articles, with how many statements rest on it.",
    examples: [{ line: "hearsay sources quake --kind unnamed-person", does: "people whom no article names" }],
  },
  {
    name: "signs",
    summary: "conclusions that articles draw, and what they rest on",
    description: "Lists the conclusions that the articles draw from signs, with each sign and on whose word it stands.",
    examples: [
      { line: "hearsay signs quake --without foreman", does: "which conclusions keep their legs without him" },
    ],
  },
  {
    name: "wanted",
    summary: "what the articles cite and the collection does not hold",
    description:
      "Lists reports, documents, studies and broadcasts that articles cite and that were not added, with a link where there is one.",
    examples: [{ line: "hearsay wanted quake", does: "what to get next" }],
  },
  {
    name: "timeline",
    summary: "what is said to have happened when, and when it was said",
    description: "Lists events, statements and publications by their dates.",
    examples: [
      { line: "hearsay timeline quake --kind event", does: "what is said to have happened, in order of time" },
    ],
  },
];

/** `hearsay claims COLLECTION` and its like: one for each list of a collection. */
export const listCommands: readonly Command<typeof listFlags>[] = LISTS.map(
  ({ name, summary, description, examples }) => ({
    name,
    summary,
    description,
    operands: [COLLECTION],
    flags: listFlags,
    examples,
    exits: ASKING_EXITS,
    async run([collection = ""], values) {
      const { printList } = await import("./print-list.ts");
      return await printList(collection, name, values);
    },
  }),
);

import { RELATIONS, SOURCE_TYPES, STATEMENT_KINDS, TIMELINE_KINDS } from "../../contract/vocabulary.ts";
import { ORDERS, type Order } from "../../store/documents/filter.ts";
import type { Command, Flag, Flags, Values } from "../declaration.ts";
import { filterFlags, kindFlag, limitFlag, outputFlags, ownersFlag, sortFlag, withoutFlag } from "./flags.ts";
import { ASKING_EXITS, COLLECTION } from "./operands.ts";

type FilterName = keyof typeof filterFlags;

/** Every flag that a list may have, by the value that each gives. */
export type ListValues = Values<
  typeof outputFlags &
    typeof filterFlags & {
      kind: Flag<string[]>;
      limit: typeof limitFlag;
      sort: Flag<Order>;
      without: typeof withoutFlag;
      owners: typeof ownersFlag;
    }
>;

interface ListCommand {
  readonly name: "claims" | "figures" | "quotes" | "copies" | "sources" | "signs" | "wanted" | "timeline";
  readonly summary: string;
  readonly description: string;
  /** By what it can be narrowed: what its entries have. */
  readonly filters: readonly FilterName[];
  readonly kinds?: readonly [what: string, kinds: readonly string[]];
  readonly orders?: readonly Order[];
  readonly owners?: true;
  readonly examples: readonly { readonly line: string; readonly does: string }[];
}

const LISTS: readonly ListCommand[] = [
  {
    name: "claims",
    summary: "what is said, by how many outlets, from how many origins",
    description:
      "Lists what statements of many articles assert in common: each claim by its clearest sentence, a dot for each outlet (● with its own way to the origin, ○ a copy, ◌ lineage not stated), the origins, and the way each came.",
    filters: ["outlet", "source", "place", "from", "to", "text", "leastOutlets", "mostOrigins"],
    kinds: ["claims with a statement told so", STATEMENT_KINDS],
    orders: ORDERS,
    owners: true,
    examples: [
      { line: "hearsay claims quake", does: "what most articles report, with outlets against origins" },
      {
        line: "hearsay claims quake --least-outlets 5 --most-origins 1",
        does: "what five outlets have from one origin",
      },
      { line: "hearsay claims quake --sort check", does: "first those whose count one wrong link would change" },
      { line: "hearsay claims quake --sort difference", does: "first what many outlets have from few origins" },
      { line: "hearsay claims quake --place Saltmarsh", does: "what is said with a word of that place" },
      { line: "hearsay claims quake --owners owners.csv", does: "which outlets of a claim belong to one house" },
      { line: "hearsay claims quake --without 'Edda Quill'", does: "what still stands without her word" },
      { line: "hearsay claims quake --format json > claims.json", does: "all of it, for a program" },
    ],
  },
  {
    name: "figures",
    summary: "what is counted, with each value, who gave it and when",
    description:
      "Lists what several articles count or measure, conflicts first: each value as it is written, on whose word, as of when.",
    filters: ["outlet", "source", "place", "from", "to", "text", "leastOutlets", "mostOrigins"],
    orders: ["reach", "outlets", "origins", "difference", "time"],
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
    filters: ["outlet", "source", "place", "from", "to", "text", "leastOutlets"],
    orders: ["reach", "outlets", "time"],
    examples: [{ line: "hearsay quotes quake --text '\"if confirmed\"'", does: "quotations that hold these words" }],
  },
  {
    name: "copies",
    summary: "which articles share passages, and which came first",
    description: "Lists pairs of articles that share at least two sentences word for word or nearly so.",
    filters: ["outlet", "place", "from", "to"],
    examples: [{ line: "hearsay copies quake --format json", does: "with the passages, aligned" }],
  },
  {
    name: "sources",
    summary: "who stands behind it all, and through whom",
    description: "Lists the sources of a collection, each once over all articles, with how many statements rest on it.",
    filters: ["outlet", "source", "text", "leastOutlets"],
    kinds: ["sources of this type", SOURCE_TYPES],
    owners: true,
    examples: [
      { line: "hearsay sources quake --kind unnamed-person", does: "people whom no article names" },
      { line: "hearsay sources quake --outlet 'Tide FM'", does: "on whose word one outlet reports" },
      { line: "hearsay sources quake --owners owners.csv", does: "with the owner of each outlet that the table names" },
    ],
  },
  {
    name: "signs",
    summary: "conclusions that articles draw, and what they rest on",
    description: "Lists the conclusions that the articles draw from signs, with each sign and on whose word it stands.",
    filters: ["outlet", "source", "place", "from", "to", "text", "mostOrigins"],
    kinds: ["signs that do this", RELATIONS],
    examples: [
      { line: "hearsay signs quake --without foreman", does: "which conclusions keep their legs without him" },
    ],
  },
  {
    name: "wanted",
    summary: "what the articles cite and the collection does not hold",
    description:
      "Lists reports, documents, studies and broadcasts that articles cite and that were not added, with a link where there is one.",
    filters: ["outlet", "from", "to", "text", "leastOutlets"],
    kinds: ["what is of this type", SOURCE_TYPES],
    examples: [{ line: "hearsay wanted quake", does: "what to get next" }],
  },
  {
    name: "timeline",
    summary: "what is said to have happened when, and when it was said",
    description: "Lists events, statements and publications by their dates.",
    filters: ["outlet", "place", "from", "to", "text"],
    kinds: ["entries of this kind", TIMELINE_KINDS],
    examples: [
      { line: "hearsay timeline quake --kind event", does: "what is said to have happened, in order of time" },
    ],
  },
];

/** `hearsay claims COLLECTION` and its like: one for each list of a collection. */
export const listCommands: readonly Command[] = LISTS.map((list) => ({
  name: list.name,
  summary: list.summary,
  description: list.description,
  operands: [COLLECTION],
  flags: flagsOf(list),
  examples: list.examples,
  exits: ASKING_EXITS,
  async run([collection = ""], values) {
    const { printList } = await import("./print-list.ts");
    return await printList(collection, list.name, values as ListValues);
  },
}));

function flagsOf({ filters, kinds, orders, owners }: ListCommand): Flags {
  return {
    ...outputFlags,
    ...Object.fromEntries(filters.map((name) => [name, filterFlags[name]])),
    ...(kinds === undefined ? {} : { kind: kindFlag(...kinds) }),
    limit: limitFlag,
    ...(orders === undefined ? {} : { sort: sortFlag(orders) }),
    without: withoutFlag,
    ...(owners === undefined ? {} : { owners: ownersFlag }),
  };
}

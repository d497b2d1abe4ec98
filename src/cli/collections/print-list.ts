import { sharedOwnersOf, withOwners } from "../../linker/index.ts";
import {
  collectionCsvHeader,
  collectionCsvRows,
  dotsLegend,
  entryText,
  type ListName,
} from "../../publish/collection/index.ts";
import { listed } from "../../publish/wording.ts";
import { type CollectionStore, type Entry, type Filter, FORMATS, type ListOptions } from "../../store/index.ts";
import { oneLine } from "../one-line.ts";
import {
  columns,
  formatOf,
  outletNames,
  type StruckSources,
  sourceNames,
  struckSources,
  usesColour,
  withCollection,
} from "./asking.ts";
import { checkDays } from "./flags.ts";
import type { ListValues } from "./lists.ts";
import { readOwners } from "./owners.ts";
import { print } from "./stdout.ts";

/** Entries that text shows unless told otherwise: a document of fifty claims is some ten screens. */
const SHOWN = 50;
/** Claims that fall of which the head tells. */
const FALLEN = 5;

type Owned = <Name extends ListName>(entry: Entry<Name>) => Entry<Name>;

/** Prints a list of a collection and resolves to the exit code. Nothing is held in memory but the entry that is printed. */
export async function printList(name: string, list: ListName, values: ListValues): Promise<number> {
  return await withCollection(name, {}, async ({ store }) => {
    checkDays(values);
    const struck = await struckSources(store, values.without ?? []);
    const filter = filterOf(values);
    const options = { order: values.sort ?? "reach", without: struck.keys } as const;
    const owned = await ownedBy(list, values.owners);
    const format = formatOf(values);
    const limit = values.limit ?? (format === "text" ? SHOWN : 0);
    if (format === "json") return await printJson(store, list, filter, options, limit, owned);
    const outletOf = await outletNames(store, format === "csv" ? () => "" : undefined);
    const nameOf = await sourceNames(store);
    if (format === "csv") await print(collectionCsvHeader(list));
    if (format === "text") await print(await headOf(name, store, list, filter, struck));
    let number = 0;
    for await (const entry of store.stream(list, filter, options)) {
      number += 1;
      if (limit > 0 && number > limit) break;
      const shown = (owned === null ? entry : owned(entry)) as never;
      const text =
        format === "csv"
          ? collectionCsvRows(list, shown, outletOf)
          : `${entryText(list, shown, { number, outletOf, nameOf }, { colour: usesColour(values), width: columns() })}\n\n`;
      if (!(await print(text))) break;
    }
    if (format === "text") await print(await footOf(store, name, list, filter, limit));
    return 0;
  });
}

function filterOf(values: ListValues): Filter {
  const { outlet, source, place, kind, from, to, text, leastOutlets, mostOrigins } = values;
  const all = { outlet, source, place, kind, from, to, text, leastOutlets, mostOrigins };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** What puts owners on an entry; null where none are told. */
async function ownedBy(list: ListName, path: string | undefined): Promise<Owned | null> {
  const owners = await readOwners(path);
  if (owners === null) return null;
  if (list === "sources") return (source) => withOwners([source as Entry<"sources">], owners)[0] as typeof source;
  return (claim) => ({ ...claim, sharedOwners: sharedOwnersOf(claim as Entry<"claims">, owners) });
}

/** The document as one JSON text, streamed; entries are taken apart only where something is put on them. */
async function printJson(
  store: CollectionStore,
  list: ListName,
  filter: Filter,
  options: ListOptions,
  limit: number,
  owned: Owned | null,
): Promise<number> {
  if (limit === 0 && owned === null) {
    for await (const chunk of store.text(list, filter, options)) if (!(await print(chunk))) break;
    return 0;
  }
  const { format, list: name } = FORMATS[list];
  await print(`{"format":${JSON.stringify(format)},${JSON.stringify(name)}:[`);
  let number = 0;
  for await (const entry of store.stream(list, filter, options)) {
    number += 1;
    if (limit > 0 && number > limit) break;
    const text = JSON.stringify(owned === null ? entry : owned(entry));
    if (!(await print(`${number === 1 ? "" : ","}\n${text}`))) break;
  }
  await print("\n]}\n");
  return 0;
}

/** What is struck, and what that does to the whole collection; or that there is nothing to list. */
async function headOf(
  name: string,
  store: CollectionStore,
  list: ListName,
  filter: Filter,
  { keys, names }: StruckSources,
): Promise<string> {
  const count = await store.count(list, filter);
  if (count === 0) return `${await emptyWords(name, store, list, filter)}\n`;
  if (keys.length === 0) return "";
  const { claims, signs, fallen } = await store.strike(keys);
  const { items } = await store.list("claims", { id: fallen.slice(0, FALLEN) }, { limit: FALLEN });
  const lines = items.map(({ id, text }) => `  ✕ ${oneLine(text)} (${id})`);
  const more = fallen.length > items.length ? [`  and ${fallen.length - items.length} more`] : [];
  return [
    `Without ${listed(names)}: ${claims.fallen} of ${claims.all} claims fall, ${claims.open} are open; ${signs.fallen} of ${signs.all} conclusions fall.`,
    ...lines,
    ...more,
    "\n",
  ].join("\n");
}

async function emptyWords(name: string, store: CollectionStore, list: ListName, filter: Filter): Promise<string> {
  if (Object.keys(filter).length > 0 && (await store.count(list)) > 0)
    return "Nothing fits all of these options: leave one out.";
  if ((await store.countArticles()) === 0) return `No article is in ${name} yet: hearsay add puts some in.`;
  return `The articles of ${name} hold none of these: ${NOTHING[list]}.`;
}

/** What a list is of that has no entry. */
const NOTHING: Readonly<Record<ListName, string>> = {
  claims: "statements",
  figures: "things that are counted more than once",
  quotes: "quotations that stand more than once",
  copies: "passages that articles share",
  sources: "sources, or outlets that are known",
  signs: "conclusions with their signs",
  wanted: "reports or documents that are cited and not here",
  timeline: "dates",
};

/** Lists whose entries have an id to be shown by. */
const WITH_IDS: readonly ListName[] = ["claims", "figures", "quotes"];

/** Below a list: what its signs mean, how one of it is shown whole, and how much more there is. */
async function footOf(
  store: CollectionStore,
  name: string,
  list: ListName,
  filter: Filter,
  limit: number,
): Promise<string> {
  const count = await store.count(list, filter);
  if (count === 0) return "";
  const legend = list === "claims" ? `${dotsLegend()}\n` : "";
  const one = WITH_IDS.includes(list) ? `hearsay show ${name} ID tells all of one of them, by its id.\n` : "";
  return `${legend}${one}${moreWords(list, count, limit)}`;
}

function moreWords(list: ListName, count: number, limit: number): string {
  if (limit === 0 || count <= limit) return "";
  return `${limit} of ${count} ${list === "timeline" ? "entries" : list}: --limit 0 prints all, and --format json gives them to a program.\n`;
}

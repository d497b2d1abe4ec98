import { collectionCsvHeader, collectionCsvRows, entryText, type ListName } from "../../publish/collection/index.ts";
import type { CollectionStore, Filter } from "../../store/index.ts";
import type { Values } from "../declaration.ts";
import { columns, formatOf, outletNames, sourceNames, struckKeys, usesColour, withCollection } from "./asking.ts";
import type { listFlags } from "./lists.ts";
import { print } from "./stdout.ts";

/** Entries that text shows unless told otherwise: a document of fifty claims is some ten screens. */
const SHOWN = 50;

type ListValues = Values<typeof listFlags>;

/** Prints a list of a collection and resolves to the exit code. Nothing is held in memory but the entry that is printed. */
export async function printList(name: string, list: ListName, values: ListValues): Promise<number> {
  return await withCollection(name, {}, async ({ store }) => {
    const without = await struckKeys(store, values.without ?? []);
    const filter = filterOf(values);
    const options = { order: values.sort ?? "reach", without } as const;
    const format = formatOf(values);
    const limit = values.limit ?? (format === "text" ? SHOWN : 0);
    if (format === "json" && limit === 0) {
      for await (const chunk of store.text(list, filter, options)) if (!(await print(chunk))) break;
      return 0;
    }
    const outletOf = await outletNames(store);
    const nameOf = await sourceNames(store);
    if (format === "json") return await printSome(store, list, filter, options, limit);
    if (format === "csv") await print(collectionCsvHeader(list));
    if (format === "text") await print(await headOf(store, list, filter, without));
    let number = 0;
    for await (const entry of store.stream(list, filter, options)) {
      number += 1;
      if (limit > 0 && number > limit) break;
      const text =
        format === "csv"
          ? collectionCsvRows(list, entry as never, outletOf)
          : `${entryText(list, entry as never, { number, outletOf, nameOf }, { colour: usesColour(values), width: columns() })}\n\n`;
      if (!(await print(text))) break;
    }
    if (format === "text") await print(await footOf(store, list, filter, limit));
    return 0;
  });
}

export function filterOf(values: Values<Pick<typeof listFlags, keyof Filter & keyof typeof listFlags>>): Filter {
  const { outlet, source, place, kind, from, to, text, leastOutlets, mostOrigins } = values;
  const all = { outlet, source, place, kind, from, to, text, leastOutlets, mostOrigins };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

async function printSome(
  store: CollectionStore,
  list: ListName,
  filter: Filter,
  options: { readonly order: "reach" | "check"; readonly without: readonly string[] },
  limit: number,
): Promise<number> {
  const { items } = await store.list(list, filter, { ...options, limit });
  const name = list === "timeline" ? "entries" : list;
  await print(`${JSON.stringify({ format: `hearsay.${list}/1`, [name]: items })}\n`);
  return 0;
}

/** What is struck, and what that does to the whole collection. */
async function headOf(
  store: CollectionStore,
  list: ListName,
  filter: Filter,
  without: readonly string[],
): Promise<string> {
  const count = await store.count(list, filter);
  if (without.length === 0) return count === 0 ? "Nothing is as narrow as that: take an option away.\n" : "";
  const { claims, signs } = await store.strike(without);
  return `Without ${without.join(", ")}: ${claims.fallen} of ${claims.all} claims fall, ${claims.open} are open; ${signs.fallen} of ${signs.all} conclusions fall.\n\n`;
}

async function footOf(store: CollectionStore, list: ListName, filter: Filter, limit: number): Promise<string> {
  const count = await store.count(list, filter);
  if (limit === 0 || count <= limit) return "";
  return `${limit} of ${count} ${list}: --limit 0 prints all, and --format json gives them to a program.\n`;
}

import { collectionNames, dataFolder } from "../../library/collection/index.ts";
import { tableLine } from "../../publish/csv-row.ts";
import { dateWords } from "../../publish/date-words.ts";
import { counted } from "../../publish/wording.ts";
import type { ArticleRecord, CollectionStore } from "../../store/index.ts";
import type { Values } from "../declaration.ts";
import { formatOf, withCollection } from "./asking.ts";
import { checkDays } from "./flags.ts";
import type { articleFlags } from "./list.ts";
import { print } from "./stdout.ts";

const COLUMNS = ["id", "file", "title", "outlet", "published", "url", "language", "added", "replacedBy"] as const;
const SHOWN = 200;

/** Prints the collections of the data folder. */
export async function printCollections(values: Values<typeof articleFlags>): Promise<number> {
  const folder = dataFolder();
  const names = collectionNames(folder);
  const format = formatOf(values);
  if (format === "json")
    await print(`${JSON.stringify({ format: "hearsay.collections/1", folder, collections: names })}\n`);
  else if (format === "csv")
    await print(`collection\r\n${names.map((name) => tableLine(["collection"], { collection: name })).join("")}`);
  else if (names.length === 0) await print(`No collection is kept in ${folder}: hearsay add NAME PATH… makes one.\n`);
  else await print(`${names.join("\n")}\n`);
  return 0;
}

/** Prints the articles of a collection. */
export async function printArticles(name: string, values: Values<typeof articleFlags>): Promise<number> {
  return await withCollection(name, {}, async ({ store }) => {
    checkDays(values);
    const { outlet, from, to, text } = values;
    const filter = Object.fromEntries(
      Object.entries({ outlet, from, to, text }).filter(([, value]) => value !== undefined),
    );
    const format = formatOf(values);
    const limit = values.limit ?? (format === "text" ? SHOWN : 0);
    const count = await store.countArticles(filter);
    if (format === "csv") await print(`${COLUMNS.join(",")}\r\n`);
    if (format === "json") await print(`{"format":"hearsay.articles/1","articles":[`);
    let after: string | null = null;
    let printed = 0;
    do {
      const page: Awaited<ReturnType<typeof store.articles>> = await store.articles(filter, { limit: 500, after });
      for (const article of page.items) {
        if (limit > 0 && printed >= limit) break;
        const before = format === "json" && printed > 0 ? ",\n" : "";
        if (!(await print(before + lineOf(article, format)))) return 0;
        printed += 1;
      }
      after = limit > 0 && printed >= limit ? null : page.next;
    } while (after !== null);
    if (format === "json") await print("]}\n");
    if (format === "text") await print(`${await footOf(store, name, filter, printed, count)}\n`);
    return 0;
  });
}

async function footOf(store: CollectionStore, name: string, filter: object, printed: number, count: number) {
  if (count > 0) return `${printed} of ${counted(count, "article")}`;
  return Object.keys(filter).length > 0 && (await store.countArticles()) > 0
    ? "No article fits all of these options: leave one out."
    : `No article is in ${name} yet: hearsay add puts some in.`;
}

function lineOf(article: ArticleRecord, format: ReturnType<typeof formatOf>): string {
  if (format === "json") return JSON.stringify(article);
  if (format === "csv") return tableLine(COLUMNS, { ...article });
  const { file, title, outletName, published } = article;
  const about = [outletName ?? "outlet unknown", published === null ? "date unknown" : dateWords(published)].join(
    " · ",
  );
  return `${title ?? file}\n  ${about}\n  ${file}\n\n`;
}

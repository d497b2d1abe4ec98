import { tableLine } from "../../publish/csv-row.ts";
import type { Found } from "../../store/index.ts";
import type { Values } from "../declaration.ts";
import { formatOf, withCollection } from "./asking.ts";
import type { searchFlags } from "./search.ts";
import { print } from "./stdout.ts";

const COLUMNS = ["file", "outlet", "published", "article", "start", "end", "text"] as const;
const SHOWN = 20;

/** Prints the articles that hold the words, and resolves to the exit code. */
export async function printFound(name: string, words: string, values: Values<typeof searchFlags>): Promise<number> {
  return await withCollection(name, {}, async ({ store }) => {
    const format = formatOf(values);
    const limit = values.limit ?? SHOWN;
    const { items } = await store.search(words, { limit: limit === 0 ? 1000 : limit });
    if (format === "json") await print(`${JSON.stringify({ format: "hearsay.found/1", found: items })}\n`);
    else if (format === "csv") await print(`${COLUMNS.join(",")}\r\n${items.map(rowOf).join("")}`);
    else if (items.length === 0) await print(`No article of ${name} holds these words: try fewer, or others.\n`);
    else await print(items.map(blockOf).join("\n"));
    return 0;
  });
}

function rowOf({ article, start, end, text }: Found): string {
  const { file, outlet, published, id } = article;
  return tableLine(COLUMNS, { file, outlet, published, article: id, start, end, text });
}

function blockOf({ article, text }: Found): string {
  const { title, file, outlet } = article;
  return `${title ?? file}\n  ${outlet ?? "outlet unknown"} · ${file}\n  … ${text.replaceAll(/\s+/gu, " ").trim()} …\n`;
}

import type { Reading } from "../../contract/index.ts";
import { entryText, type ListName } from "../../publish/collection/index.ts";
import { csvHeader, csvRows, toJson, toText } from "../../publish/index.ts";
import type { ArticleRecord, CollectionStore } from "../../store/index.ts";
import type { Values } from "../declaration.ts";
import { UsageError } from "../usage-error.ts";
import { columns, formatOf, outletNames, sourceNames, struckSources, usesColour, withCollection } from "./asking.ts";
import { changesBetween } from "./changes.ts";
import type { showFlags } from "./show.ts";
import { print } from "./stdout.ts";

const LIST_OF_LETTER: Readonly<Record<string, ListName>> = { c: "claims", f: "figures", q: "quotes" };

/** Shows an article or an entry of a list, and resolves to the exit code. */
export async function showOne(name: string, what: string, values: Values<typeof showFlags>): Promise<number> {
  return await withCollection(name, {}, async ({ store }) => {
    const list = /^[cfq][0-9a-f]{14}$/u.test(what) ? LIST_OF_LETTER[what.charAt(0)] : undefined;
    if (list !== undefined) return await showEntry(store, name, list, what, values);
    const article = await store.article(what);
    if (article === null) {
      throw new UsageError(`“${what}” is no article and no id of ${name}: hearsay list ${name} shows its articles.`);
    }
    return await showArticle(store, article, values);
  });
}

async function showEntry(
  store: CollectionStore,
  name: string,
  list: ListName,
  id: string,
  values: Values<typeof showFlags>,
): Promise<number> {
  const { keys: without } = await struckSources(store, values.without ?? []);
  const entry = await store.entry(list, id, { without });
  if (entry === null)
    throw new UsageError(`“${id}” is none of the ${list} of ${name}: hearsay ${list} ${name} shows them.`);
  if (formatOf(values) === "json") {
    await print(`${JSON.stringify(entry)}\n`);
    return 0;
  }
  const outletOf = await outletNames(store);
  const nameOf = await sourceNames(store);
  const options = { colour: usesColour(values), width: columns() };
  await print(`${entryText(list, entry as never, { number: 1, outletOf, nameOf }, options)}\n`);
  if ("statements" in entry && Array.isArray(entry.statements)) {
    for (const { article, start, text, chain, lineage, section } of entry.statements) {
      const way = [outletOf(article), ...chain].join(" ← ");
      await print(
        `\n     ${way}${lineage === "stated" ? "" : ` (${lineage})`} · ${section} · at ${start}\n     ${text.replaceAll(/\s+/gu, " ")}\n`,
      );
    }
  }
  return 0;
}

async function showArticle(
  store: CollectionStore,
  article: ArticleRecord,
  values: Values<typeof showFlags>,
): Promise<number> {
  const reading = await store.reading(article.id);
  const format = formatOf(values);
  if (format === "json") await print(`${toJson(reading)}\n`);
  else if (format === "csv") await print(csvHeader() + csvRows(reading));
  else {
    await print(toText(reading, { colour: usesColour(values), width: columns() }));
    await print(await versionWords(store, article, reading));
  }
  return 0;
}

/** What is otherwise than in the version of the page before it, and what the newer one is. */
async function versionWords(store: CollectionStore, article: ArticleRecord, reading: Reading): Promise<string> {
  const versions = await store.versions(article.id);
  const at = versions.findIndex(({ id }) => id === article.id);
  const before = versions[at - 1];
  const lines: string[] = [];
  if (article.replacedBy !== null)
    lines.push(`A newer version of this page counts in its place: ${article.replacedBy}.`);
  if (before !== undefined) {
    const earlier = await store.reading(before.id);
    lines.push(
      `What changed since the version added ${before.added.slice(0, 10)}:`,
      ...changesBetween(earlier.article.text, reading.article.text),
    );
  }
  return lines.length === 0 ? "" : `\n${lines.join("\n")}\n`;
}

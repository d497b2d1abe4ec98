import { type Collection, type CollectionOptions, openCollection } from "../../library/collection/index.ts";
import { HearsayError } from "../../library/error.ts";
import { asSentence } from "../../library/sentence.ts";
import { type CollectionStore, StoreError } from "../../store/index.ts";
import type { Values } from "../declaration.ts";
import { oneLine } from "../one-line.ts";
import { UsageError } from "../usage-error.ts";
import type { ListFormat, outputFlags } from "./flags.ts";

/** Codes of what somebody typed wrong. */
const WRONG_USAGE = new Set<string>([
  "collection-name",
  "search-empty",
  "source-unknown",
  "model-missing",
  "meta-invalid",
]);

/** Opens a collection, does something with it, and resolves to the exit code. */
export async function withCollection(
  name: string,
  options: CollectionOptions,
  act: (collection: Collection) => Promise<number>,
): Promise<number> {
  return await toldPlainly(async () => {
    await using collection = await openCollection(name, options);
    return await act(collection);
  });
}

/** Does something with collections: what can't be done is told in one sentence on standard error, with the code 1, or as wrong usage, with the code 2. */
export async function toldPlainly(act: () => Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof StoreError) && !(error instanceof HearsayError)) throw error;
    if (WRONG_USAGE.has(error.code)) throw new UsageError(error.message);
    process.stderr.write(`${oneLine(`hearsay: ${asSentence(error.message)}`)}\n`);
    return 1;
  }
}

/** In which format a command prints: what was asked for, else text, also into a pager or a file. */
export function formatOf({ format }: Values<typeof outputFlags>): ListFormat {
  return format ?? "text";
}

export function usesColour({ colour, noColour }: Values<typeof outputFlags>): boolean {
  if (noColour) return false;
  if (colour) return true;
  return process.stdout.isTTY === true && process.env.TERM !== "dumb" && (process.env.NO_COLOR ?? "") === "";
}

export function columns(): number {
  return process.stdout.columns ?? 80;
}

/** What `--without` strikes: origin keys, and what the sources are called. */
export interface StruckSources {
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

/** The sources that `--without` names. Throws a UsageError where a name is none of them, or fits several. */
export async function struckSources(store: CollectionStore, asked: readonly string[]): Promise<StruckSources> {
  const keys: string[] = [];
  const names = new Set<string>();
  for (const name of asked) {
    const lookup = await store.findSource(name);
    if ("found" in lookup) {
      keys.push(...lookup.found.map(({ key }) => key));
      for (const source of lookup.found) names.add(source.name);
      continue;
    }
    const others = "fits" in lookup ? lookup.fits : lookup.near;
    const listed = others.map((source) => `${source.name} (${source.key})`).join(", ");
    throw new UsageError(
      "fits" in lookup
        ? `--without “${name}” fits several sources: name one of ${listed}.`
        : `--without “${name}” is no source of this collection${listed === "" ? "" : `; near it are ${listed}`}: write a name or key as hearsay sources shows it.`,
    );
  }
  return { keys, names: [...names] };
}

/**
 * Outlets' names by the articles' ids.
 *
 * @param unknown what stands where the outlet is not known: the article's file unless given
 */
export async function outletNames(
  store: CollectionStore,
  unknown = (file: string): string => file,
): Promise<(article: string) => string> {
  const names = new Map<string, string>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<CollectionStore["articles"]>> = await store.articles(
      { outdated: true },
      { limit: 1000, after },
    );
    for (const { id, outletName, file } of page.items) names.set(id, outletName ?? unknown(file));
    after = page.next;
  } while (after !== null);
  return (article) => names.get(article) ?? "unknown outlet";
}

/** Sources' names by their keys; the key itself where there is no such source. */
export async function sourceNames(store: CollectionStore): Promise<(key: string) => string> {
  const names = new Map<string, string>();
  for await (const { key, name } of store.stream("sources")) names.set(key, name);
  return (key) => names.get(key) ?? key;
}

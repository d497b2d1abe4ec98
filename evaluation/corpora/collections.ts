import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../../src/contract/index.ts";
import type { GoldStatement } from "./statements.ts";

/** What a collection's gold file says of its articles. Places are found by their words; see `placeOf` in statements.ts. */
export interface GoldCollection {
  readonly claims: readonly GoldClaim[];
  readonly figures: readonly GoldGroup<"values">[];
  readonly quotes: readonly GoldGroup<"variants">[];
  readonly copies: readonly { readonly a: string; readonly b: string }[];
}

export interface GoldClaim {
  readonly id: string;
  readonly statements: readonly (GoldStatement & { readonly origin: string | null })[];
  /** Origins of which the texts leave open whether they are one. */
  readonly maybeSame?: readonly (readonly [string, string])[];
}

export interface GoldPlace {
  readonly file: string;
  readonly text: string;
  readonly context?: string;
}

export type GoldGroup<Members extends string> = {
  readonly id: string;
  readonly conflict?: boolean;
  readonly changed?: boolean;
} & Readonly<Record<Members, readonly GoldPlace[]>>;

export interface Collection {
  readonly name: string;
  readonly folder: string;
  readonly gold: GoldCollection;
  readonly articles: readonly {
    readonly file: string;
    /** As the file has it; for a page, what was read of it takes its place (`asRead`). */
    readonly text: string;
  }[];
}

/** Every folder of a folder that holds `articles/`, `collection.json` and `gold.json`, by name. */
export function collectionsIn(folder: string): Collection[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, "gold.json")) && existsSync(join(folder, name, "collection.json")))
    .map((name) => collectionAt(join(folder, name), name));
}

export function collectionAt(folder: string, name: string): Collection {
  const listed = json<{ file: string }[]>(join(folder, "collection.json"));
  const articles = listed.map(({ file }) => ({
    file: baseName(file),
    text: readFileSync(join(folder, "articles", baseName(file)), "utf8"),
  }));
  return { name, folder, gold: json<GoldCollection>(join(folder, "gold.json")), articles };
}

/**
 * A collection with the texts that its readings have, where its gold is found; of pages, what stands outside the article's
 * own text (a teaser, a heading above it) is left out of the gold.
 */
export function asRead(collection: Collection, readings: readonly Reading[]): Collection {
  const articles = readings.map(({ article }) => ({ file: baseName(article.file), text: article.text }));
  const texts = new Map(articles.map(({ file, text }) => [file, text]));
  const isThere = ({ file, text, context }: GoldPlace) => texts.get(baseName(file))?.includes(context ?? text) ?? false;
  const { claims, figures, quotes, copies } = collection.gold;
  const gold: GoldCollection = {
    claims: claims.map((claim) => ({ ...claim, statements: claim.statements.filter(isThere) })),
    figures: figures.map((group) => ({ ...group, values: group.values.filter(isThere) })),
    quotes: quotes.map((group) => ({ ...group, variants: group.variants.filter(isThere) })),
    copies,
  };
  return { ...collection, gold, articles };
}

function baseName(file: string): string {
  return file.split("/").at(-1) ?? file;
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

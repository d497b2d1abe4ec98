import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
  readonly gold: GoldCollection;
  readonly articles: readonly {
    readonly file: string;
    readonly path: string;
    readonly text: string;
    readonly given: { readonly outlet?: string; readonly published?: string; readonly url?: string };
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
  const listed = json<{ file: string; outlet?: string | null; published?: string | null; url?: string | null }[]>(
    join(folder, "collection.json"),
  );
  const articles = listed.map(({ file, outlet, published, url }) => {
    const path = join(folder, file.startsWith("articles/") ? file : `articles/${file}`);
    const given = { ...(outlet && { outlet }), ...(published && { published }), ...(url && { url }) };
    return { file: file.split("/").at(-1) ?? file, path, text: readFileSync(path, "utf8"), given };
  });
  return { name, gold: json<GoldCollection>(join(folder, "gold.json")), articles };
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { CollectionSource } from "../../contract/index.ts";
import { ask } from "./client.ts";
import { type Ask, LookUp } from "./look-up.ts";
import { type ArticleRecord, collectionPath, type Page, parametersOf } from "./paths.ts";

/** What is known of some things by their ids so far. Whoever asks of one gets it at the next drawing, if there is one. */
interface Known<Item> {
  get(id: string): Item | undefined;
  isOnItsWay(id: string): boolean;
}

/** The name of a source by its key; the key itself until it is known. */
export function useEntryName(collection: string): (key: string) => string {
  const sources = useLookUp(collection, "sources by key", sourcesOf);
  return useCallback((key: string) => sources.get(key)?.name ?? key, [sources]);
}

/** The outlet of an article by its id; its file where the outlet is not known. */
export function useOutlets(collection: string): (article: string) => string {
  const { data } = useArticles(collection);
  return useCallback(
    (article: string) => {
      const record = data.get(article);
      if (record === undefined && data.isOnItsWay(article)) return "…";
      return record?.outletName ?? record?.file ?? "unknown outlet";
    },
    [data],
  );
}

/** Articles by their ids, each asked for when it is first shown. */
export function useArticles(collection: string): { readonly data: Known<ArticleRecord> } {
  return { data: useLookUp(collection, "articles by id", articlesOf) };
}

/** One look-up for all that show things of a collection; a new one where the collection has changed. */
function useLookUp<Item>(collection: string, what: string, asking: (collection: string) => Ask<Item>): Known<Item> {
  const make = () => new LookUp(asking(collection));
  const { data: lookUp } = useQuery({
    queryKey: ["collection", collection, what],
    queryFn: async () => make(),
    initialData: make,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const version = useSyncExternalStore(lookUp.listen, lookUp.version);
  return useMemo(
    () => ({ get: (id: string) => lookUp.get(id), isOnItsWay: (id: string) => lookUp.isOnItsWay(id) }),
    [lookUp, version],
  );
}

function articlesOf(collection: string): Ask<ArticleRecord> {
  return async (ids) => {
    const { items } = await byIds<ArticleRecord>(`${collectionPath(collection)}/articles`, ids);
    return new Map(items.map((article) => [article.id, article]));
  };
}

function sourcesOf(collection: string): Ask<CollectionSource> {
  return async (ids) => {
    const { items } = await byIds<CollectionSource>(`${collectionPath(collection)}/sources`, ids);
    return new Map(items.map((source) => [source.key, source]));
  };
}

function byIds<Item>(path: string, ids: readonly string[]): Promise<Page<Item>> {
  return ask(`${path}?${parametersOf({ id: ids, limit: ids.length })}`);
}

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type {
  Claim,
  CollectionSource,
  Copy,
  FigureGroup,
  Quote,
  Reading,
  Sign,
  TimelineEntry,
  Wanted,
} from "../../contract/index.ts";
import { ask } from "./client.ts";
import { collectionPath, type Filters, type Page, parametersOf } from "./paths.ts";

export { useArticles } from "./names.ts";
export { type ArticleRecord, collectionPath, type Filters, type Page, parametersOf } from "./paths.ts";

/** Entries of each list. */
export interface Entries {
  claims: Claim;
  figures: FigureGroup;
  quotes: Quote;
  copies: Copy;
  sources: CollectionSource;
  signs: Sign;
  wanted: Wanted;
  timeline: TimelineEntry;
}
export type ListName = keyof Entries;

export interface Overview {
  name: string;
  articles: number;
  outdated: number;
  pending: number;
  lists: Record<ListName, number>;
  engines: { version: string; model: string; articles: number }[];
  /** Outlets that published its articles, origins of what they say, and statements that name one. */
  outlets: number;
  origins: number;
  statements: number;
  onOneOrigin: number;
  onNoOrigin: number;
}

export interface CollectionEntry {
  name: string;
  articles: number | null;
  message: string | null;
}

export function useCollections() {
  return useQuery({
    queryKey: ["collections"],
    queryFn: () => ask<{ collections: CollectionEntry[] }>("/api/collections"),
  });
}

export function useOverview(collection: string) {
  return useQuery({
    queryKey: ["collection", collection, "overview"],
    queryFn: () => ask<Overview>(collectionPath(collection)),
  });
}

/** A list, page after page. While other filters are asked for, what was there stays, so that nothing jumps. */
export function useList<Name extends ListName>(collection: string, list: Name, filters: Filters = {}) {
  return useInfiniteQuery({
    queryKey: ["collection", collection, list, filters],
    queryFn: ({ pageParam, signal }) =>
      ask<Page<Entries[Name]>>(
        `${collectionPath(collection)}/${list}?${parametersOf({ ...filters, after: pageParam })}`,
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function useEntry<Name extends ListName>(collection: string, list: Name, id: string, filters: Filters = {}) {
  return useQuery({
    queryKey: ["collection", collection, list, "one", id, filters],
    queryFn: () =>
      ask<Entries[Name]>(`${collectionPath(collection)}/${list}/${encodeURIComponent(id)}?${parametersOf(filters)}`),
    placeholderData: keepPreviousData,
  });
}

export function useArticle(collection: string, article: string) {
  return useQuery({
    queryKey: ["collection", collection, "article", article],
    queryFn: () => ask<Reading>(`${collectionPath(collection)}/articles/${encodeURIComponent(article)}`),
  });
}

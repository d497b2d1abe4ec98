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
import type { Job } from "../../server/jobs/job.ts";
import { ask } from "./client.ts";

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

export interface Page<Item> {
  items: Item[];
  next: string | null;
  count: number | null;
}

export interface ArticleRecord {
  id: string;
  file: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  url: string | null;
  language: string;
  added: string;
  replacedBy: string | null;
}

export interface Overview {
  name: string;
  articles: number;
  outdated: number;
  pending: number;
  lists: Record<ListName, number>;
  engines: { version: string; model: string; articles: number }[];
  onOneOrigin: number;
  onNoOrigin: number;
}

export interface CollectionEntry {
  name: string;
  articles: number | null;
  message: string | null;
}

/** What narrows a list, as the API takes it. */
export type Filters = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** The parameters of a request: what is undefined or empty is left out, lists are repeated. */
export function parametersOf(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    const values = Array.isArray(value) ? value : [value];
    for (const each of values) if (each !== undefined && each !== "") parameters.append(name, String(each));
  }
  return parameters.toString();
}

export function collectionPath(collection: string): string {
  return `/api/collections/${encodeURIComponent(collection)}`;
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

/** All articles of a collection by id, for the outlets' names; asked for page by page and kept. */
export function useArticles(collection: string) {
  return useQuery({
    queryKey: ["collection", collection, "articles"],
    queryFn: async () => {
      const all = new Map<string, ArticleRecord>();
      let after: string | null = "";
      while (after !== null) {
        const page: Page<ArticleRecord> = await ask(
          `${collectionPath(collection)}/articles?${parametersOf({ limit: 1000, after })}`,
        );
        for (const article of page.items) all.set(article.id, article);
        after = page.next;
      }
      return all;
    },
  });
}

export function useJobs() {
  return useQuery({ queryKey: ["jobs"], queryFn: () => ask<{ jobs: Job[] }>("/api/jobs") });
}

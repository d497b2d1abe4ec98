import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { ask } from "./client.ts";
import { collectionPath, type Entries, type Page, parametersOf, useArticles } from "./queries.ts";

/** The name of a source by its key; the key itself until it is known. */
export function useEntryName(collection: string): (key: string) => string {
  const { data } = useQuery({
    queryKey: ["collection", collection, "names"],
    queryFn: async () => {
      const names = new Map<string, string>();
      let after: string | null = "";
      while (after !== null) {
        const page: Page<Entries["sources"]> = await ask(
          `${collectionPath(collection)}/sources?${parametersOf({ limit: 1000, after })}`,
        );
        for (const { key, name } of page.items) names.set(key, name);
        after = page.next;
      }
      return names;
    },
  });
  return useCallback((key: string) => data?.get(key) ?? key, [data]);
}

/** The outlet of an article by its id; its file where the outlet is not known. */
export function useOutlets(collection: string): (article: string) => string {
  const { data } = useArticles(collection);
  return useCallback(
    (article: string) => {
      const record = data?.get(article);
      return record?.outlet ?? record?.file ?? "unknown outlet";
    },
    [data],
  );
}

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { type ArticleRecord, collectionPath, type Filters, type Page, parametersOf } from "../../api/queries.ts";

/** Articles of one request. */
const PAGE = 200;

/** The articles of a collection, page after page; `filters` are those of the address that narrow articles. */
export function useArticleList(collection: string, { outlet, notOutlet, from, to, text }: Filters) {
  const filters = { outlet, notOutlet, from, to, text };
  return useInfiniteQuery({
    queryKey: ["collection", collection, "articles", filters],
    queryFn: ({ pageParam, signal }) =>
      ask<Page<ArticleRecord>>(
        `${collectionPath(collection)}/articles?${parametersOf({ ...filters, limit: PAGE, after: pageParam })}`,
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "./client.ts";
import { collectionPath, type Filters, parametersOf } from "./queries.ts";

/** For each field that narrows a list, its values with how many entries have each, the commonest first. */
export type Facets = Readonly<
  Record<string, readonly { readonly value: string; readonly count: number; readonly name?: string }[]>
>;

export function useFacets(collection: string, list: string, filters: Filters) {
  return useQuery({
    queryKey: ["collection", collection, "facets", list, filters],
    queryFn: () => ask<Facets>(`${collectionPath(collection)}/facets?${parametersOf({ ...filters, list })}`),
    placeholderData: keepPreviousData,
    enabled: ["claims", "figures", "quotes", "timeline", "signs", "articles"].includes(list),
  });
}

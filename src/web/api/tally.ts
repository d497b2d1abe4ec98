import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "./client.ts";
import { collectionPath, parametersOf } from "./queries.ts";

/** What is left once sources are struck; the parts add up to all. */
export interface Tally {
  readonly claims: {
    readonly all: number;
    /** Those that the struck have to do with at all. */
    readonly touched: number;
    readonly fallen: number;
    readonly open: number;
    readonly stand: number;
    readonly never: number;
  };
  readonly signs: { readonly all: number; readonly fallen: number };
  /** Of what was to be struck, that which is no source here. */
  readonly unknown: readonly string[];
}

export function useTally(collection: string, without: readonly string[]) {
  return useQuery({
    queryKey: ["collection", collection, "struck", without],
    queryFn: () => ask<Tally>(`${collectionPath(collection)}/struck?${parametersOf({ without })}`),
    placeholderData: keepPreviousData,
  });
}

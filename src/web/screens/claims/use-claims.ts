import { useEffect, useMemo } from "react";
import type { Claim } from "../../../contract/index.ts";
import { type Filters, useList } from "../../api/queries.ts";

/** Claims of one request. */
const PAGE = 200;

export interface LoadedClaims {
  /** Those that were fetched so far, in their order. */
  readonly claims: readonly Claim[];
  /** How many there are in all; the rest is fetched as one comes near. */
  readonly total: number;
  readonly state: "pending" | "failed" | "there";
  readonly error: unknown;
  again(): void;
}

/**
 * The list of claims, fetched as far as it is looked at. What is struck is no part of the question: striking changes no
 * row's place, and is worked out for each row (struck/left.ts).
 *
 * @param seen index of the last row on the screen
 */
export function useClaims(collection: string, filters: Filters, seen: number): LoadedClaims {
  const list = useList(collection, "claims", { ...filters, limit: PAGE });
  const claims = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && seen >= claims.length - PAGE / 2) void fetchNextPage();
  }, [seen, claims.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return {
    claims,
    total: list.data?.pages[0]?.count ?? claims.length,
    state: list.isError ? "failed" : list.isPending ? "pending" : "there",
    error: list.error,
    again: () => void list.refetch(),
  };
}

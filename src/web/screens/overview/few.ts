import { useMemo } from "react";
import type { Claim } from "../../../contract/index.ts";
import { useList } from "../../api/queries.ts";

/** How many stand on the overview; the list has them all. */
const SHOWN = 6;
/** How many are looked through for those. */
const LOOKED_THROUGH = 60;

export interface Few {
  readonly claims: readonly Claim[];
  readonly isPending: boolean;
  readonly error: unknown;
  again(): void;
}

/** Some claims of several outlets that rest on one origin, or on none: those of most outlets. */
export function useFew(collection: string, origins: "one" | "none"): Few {
  const filters = {
    leastOutlets: 2,
    mostOrigins: origins === "one" ? 1 : 0,
    order: origins === "one" ? "difference" : "outlets",
    limit: LOOKED_THROUGH,
  };
  const { data, isPending, error, refetch } = useList(collection, "claims", filters);
  const claims = useMemo(
    () =>
      (data?.pages[0]?.items ?? [])
        .filter(({ originCount }) => origins === "none" || originCount.most === 1)
        .slice(0, SHOWN),
    [data, origins],
  );
  return { claims, isPending, error, again: () => void refetch() };
}

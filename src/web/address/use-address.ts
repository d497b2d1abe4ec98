import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { type AddressFilters, filtersOf, pathOf, searchOf, type View, viewOf } from "./address.ts";

export interface Address {
  readonly view: View;
  readonly filters: AddressFilters;
  /** The address of another view; what is struck stays struck, filters go unless given. */
  to(view: Partial<View>, filters?: AddressFilters): string;
  /** Goes there, as a step that can be gone back; in an article to the words that start at this offset. */
  go(view: Partial<View>, filters?: AddressFilters, start?: number): void;
  /** Changes filters of this view; undefined takes one away. `replace`: not as a step that can be gone back. */
  narrow(change: { [Name in keyof AddressFilters]?: AddressFilters[Name] | undefined }, replace?: boolean): void;
}

/** Where the desk is, and how to get elsewhere. */
export function useAddress(): Address {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const view = useMemo(() => viewOf(path), [path]);
  const filters = useMemo(() => filtersOf(search), [search]);
  const to = useCallback(
    (change: Partial<View>, others: AddressFilters = {}) => {
      const { without } = filters;
      const query = searchOf({ ...(without ? { without } : {}), ...others });
      const next = {
        id: null,
        ...(change.screen ? {} : { screen: view.screen }),
        collection: view.collection,
        ...change,
      };
      return `${pathOf({ screen: view.screen, ...next })}${query === "" ? "" : `?${query}`}`;
    },
    [filters, view],
  );
  const go = useCallback(
    (change: Partial<View>, others?: AddressFilters, start?: number) =>
      navigate(to(change, others) + (start === undefined ? "" : `#${start}`)),
    [navigate, to],
  );
  const narrow = useCallback<Address["narrow"]>(
    (change, replace = false) => {
      const next = Object.fromEntries(
        Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined),
      );
      const query = searchOf(next);
      navigate(`${path}${query === "" ? "" : `?${query}`}`, { replace });
    },
    [filters, navigate, path],
  );
  return { view, filters, to, go, narrow };
}

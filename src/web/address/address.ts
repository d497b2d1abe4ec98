/**
 * Every view is an address: /c/COLLECTION/SCREEN/ID?filters&without=SOURCE. What narrows a list and what is struck stands
 * in the query, so that a view can be shared and gone back to.
 */
export const SCREENS = [
  "overview",
  "claims",
  "conclusions",
  "sources",
  "figures",
  "quotes",
  "timeline",
  "articles",
  "search",
  "add",
] as const;
export type Screen = (typeof SCREENS)[number];

export interface View {
  /** null for the start. */
  readonly collection: string | null;
  readonly screen: Screen;
  readonly id: string | null;
}

export function viewOf(path: string): View {
  const [c, collection, screen, ...rest] = path
    .split("/")
    .filter((part) => part !== "")
    .map(decodeURIComponent);
  if (c !== "c" || collection === undefined) return { collection: null, screen: "overview", id: null };
  return {
    collection,
    screen: SCREENS.find((each) => each === screen) ?? "overview",
    id: rest.length === 0 ? null : rest.join("/"),
  };
}

/** Whether there is no such page: neither the start nor a screen of a collection, whether or not that is there. */
export function leadsNowhere(path: string): boolean {
  const [c, collection, screen] = path.split("/").filter((part) => part !== "");
  if (c === undefined) return false;
  return c !== "c" || collection === undefined || (screen !== undefined && !SCREENS.some((each) => each === screen));
}

export function pathOf({ collection, screen, id }: View): string {
  if (collection === null) return "/";
  return `/${["c", collection, screen, ...(id === null ? [] : [id])].map(encodeURIComponent).join("/")}`;
}

/** The query's filters as the API takes them; those with several values as lists. */
const SEVERAL = [
  "outlet",
  "source",
  "place",
  "kind",
  "notOutlet",
  "notSource",
  "notPlace",
  "notKind",
  "without",
] as const;
const SINGLE = [
  "from",
  "to",
  "text",
  "leastOutlets",
  "mostOrigins",
  "left",
  "order",
  "count",
  "as",
  "between",
] as const;

export type AddressFilters = { readonly [Name in (typeof SEVERAL)[number]]?: readonly string[] } & {
  readonly [Name in (typeof SINGLE)[number]]?: string;
};

export function filtersOf(search: string): AddressFilters {
  const query = new URLSearchParams(search);
  return {
    ...Object.fromEntries(SEVERAL.filter((name) => query.has(name)).map((name) => [name, query.getAll(name)])),
    ...Object.fromEntries(SINGLE.filter((name) => query.has(name)).map((name) => [name, query.get(name) ?? ""])),
  };
}

export function searchOf(filters: AddressFilters): string {
  const query = new URLSearchParams();
  for (const name of SEVERAL) for (const value of filters[name] ?? []) query.append(name, value);
  for (const name of SINGLE) if (filters[name]) query.set(name, filters[name] ?? "");
  return query.toString();
}

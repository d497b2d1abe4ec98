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
  /** The outlet as most articles of the collection write it. */
  outletName: string | null;
  published: string | null;
  url: string | null;
  language: string;
  added: string;
  replacedBy: string | null;
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

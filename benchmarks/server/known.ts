import type { Known } from "./requests.ts";

const PAGE = 500;
const PAGES = 20;

/** Reads from the server what there is to ask about: ids, cursors, outlets, sources, days and words. */
export async function knownOf(collection: string): Promise<Known> {
  const claims = await paged<{ id: string; text: string }>(`${collection}/claims`);
  const articles = await paged<{ id: string; published: string }>(`${collection}/articles`);
  const facets = await answer<Record<string, { value: string }[]>>(`${collection}/facets?list=claims`);
  const words = claims.items.flatMap(({ text }) => text.match(/\p{L}{6,}/gu) ?? []);
  return {
    claims: claims.items.map(({ id }) => id),
    cursors: claims.cursors,
    articles: articles.items.map(({ id }) => id),
    outlets: (facets.outlet ?? []).map(({ value }) => value),
    sources: (facets.source ?? []).map(({ value }) => value),
    days: [...new Set(articles.items.map(({ published }) => published))],
    words: [...new Set(words)],
  };
}

async function paged<Item>(address: string): Promise<{ items: Item[]; cursors: string[] }> {
  const items: Item[] = [];
  const cursors: string[] = [];
  let after = "";
  for (let page = 0; page < PAGES; page++) {
    const found: { items: Item[]; next: string | null } = await answer(`${address}?limit=${PAGE}&after=${after}`);
    items.push(...found.items);
    if (found.next === null) break;
    after = found.next;
    cursors.push(after);
  }
  return { items, cursors };
}

async function answer<Answer>(address: string): Promise<Answer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

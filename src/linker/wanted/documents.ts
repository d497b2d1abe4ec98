import type { Wanted } from "../../contract/index.ts";
import { byFile } from "../groups/member.ts";
import { outletOfArticle } from "../origins/key.ts";
import type { Citation, Profile, ProfiledArticle } from "../profile.ts";
import type { View } from "../view.ts";
import { addressOf, type Held, isHeldBy, publisherOf } from "./held.ts";

/**
 * The document's entries: what the articles cite and the collection does not hold, what most places cite first. Citations
 * are of one thing where their address is, or where neither has one and publisher and date are the same.
 */
export function wantedOf(
  { profiles }: { readonly profiles: readonly Pick<Profile, "article" | "citations">[] },
  view: Pick<View, "article">,
): Wanted[] {
  const cited = [...profiles]
    .sort((one, other) => byFile(one.article, other.article))
    .flatMap(({ article, citations }) => citations.map((citation) => ({ article, citation })));
  const groups = Map.groupBy(cited, ({ citation }) =>
    citation.url === null
      ? `${citation.type} ${publisherOf(citation)} ${citation.date ?? ""}`
      : `at ${addressOf(citation.url)}`,
  );
  const held = new Shelf(profiles.map(({ article }) => article));
  return [...groups.values()]
    .flatMap((group) => entryOf(group) ?? [])
    .filter((entry) => !held.has(entry, citingOf(entry, view)))
    .sort(
      (one, other) =>
        other.cited.length - one.cited.length ||
        compare(one.name, other.name) ||
        compare(one.date ?? "", other.date ?? "") ||
        compare(one.url ?? "", other.url ?? ""),
    );
}

/** Which of what was wanted these articles are. */
export function broughtBy(
  wanted: readonly Wanted[],
  added: readonly Held[],
  publishedOf: (article: string) => string | null,
): Wanted[] {
  const shelf = new Shelf(added);
  return wanted.filter((entry) => {
    const citing = entry.cited.map(({ article }) => publishedOf(article));
    return shelf.has(entry, citing);
  });
}

/** Articles by publisher and by address, so that each entry is held against few. */
class Shelf {
  readonly #by = new Map<string, Held[]>();

  constructor(articles: readonly Held[]) {
    for (const article of articles) {
      const outlet = outletOfArticle(article);
      const address = article.url === null ? null : `at ${addressOf(article.url)}`;
      for (const name of [outlet, address]) {
        if (name === null) continue;
        const known = this.#by.get(name);
        if (known === undefined) this.#by.set(name, [article]);
        else known.push(article);
      }
    }
  }

  has(entry: Wanted, citing: readonly (string | null)[]): boolean {
    const address = entry.url === null ? [] : (this.#by.get(`at ${addressOf(entry.url)}`) ?? []);
    const published = this.#by.get(publisherOf(entry)) ?? [];
    return [...address, ...published].some((article) => isHeldBy(entry, article, citing));
  }
}

function entryOf(group: readonly { article: ProfiledArticle; citation: Citation }[]): Wanted | null {
  const [first] = group;
  if (first === undefined) return null;
  const names = group.map(({ citation }) => citation.name);
  const name = names.reduce((best, each) => (each.length > best.length ? each : best));
  return {
    name,
    type: first.citation.type,
    date: group.map(({ citation }) => citation.date).find((date) => date !== null) ?? null,
    url: first.citation.url,
    cited: group.map(({ article: { id, file, text }, citation: { start, end } }) => ({
      file,
      article: id,
      start,
      end,
      text: text.slice(start, end),
    })),
  };
}

function citingOf({ cited }: Wanted, view: Pick<View, "article">): (string | null)[] {
  return cited.map(({ article }) => view.article(article).published);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

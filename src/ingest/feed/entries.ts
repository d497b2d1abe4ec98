import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { edtfOf } from "../article/dates.ts";
import { authorsOf } from "../article/headline.ts";
import { type Draft, emptyDraft } from "../draft.ts";
import { IngestError } from "../failure.ts";
import type { Part, Source } from "../formats/format.ts";
import { readFragment } from "../html/fragment.ts";
import { whole } from "../html/metadata.ts";
import { asFeedText } from "./feed-text.ts";

/** What a feed says of one of its entries, the same for all kinds of feeds. */
interface Entry {
  link: string | null;
  title: string | null;
  /** The words of the entry, the fullest that the feed has; HTML, which holds plain text too. */
  words: string;
  published: string | null;
  authors: string[];
  /** Where the feed took it from (`<source>`); null where it is the feed's own. */
  source: string | null;
  id: string | null;
  language: string | null;
}

interface Feed {
  title: string | null;
  language: string | null;
  entries: Entry[];
}

/**
 * A feed's entries: pages to fetch, each with what the feed itself holds of it. An entry whose page is given nowhere is
 * the feed's own words. Throws `no-articles` where it is no feed.
 */
export function readFeed(source: Source): Part[] {
  const feed = parse(source.text);
  const base = source.address;
  return feed.entries.map((entry, index) => {
    const address = whole(entry.link, base);
    const draft = draftOf(entry, feed, address ?? base);
    const name = address ?? entry.id ?? String(index + 1);
    if (address !== null) return { name, address, given: {}, draft: { ...draft, url: address } };
    return { name, draft: asFeedText(draft, "the feed gives no address of one") };
  });
}

function parse(text: string): Feed {
  let feed: Feed;
  try {
    const found = parseFeed(text);
    feed =
      found.format === "atom"
        ? atomOf(found.feed)
        : found.format === "json"
          ? jsonOf(found.feed)
          : channelOf(found.feed);
  } catch (error) {
    // Whatever XML a site has beside its feeds, and a feed of which nothing is left, come out the same.
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new IngestError(
      "no-articles",
      `it is no feed that can be read (${reason}): give the feed's own address or file`,
    );
  }
  if (feed.entries.length === 0)
    throw new IngestError("no-articles", "the feed has no entries: look at it in a browser, or try again later");
  return feed;
}

/** RSS and RDF. */
function channelOf(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>): Feed {
  const channel: Partial<RssFeed.Feed<string>> & Pick<RdfFeed.Feed<string>, "items"> = feed;
  const entries = ((channel.items ?? []) as RssFeed.Item<string>[]).map((item): Entry => {
    const id = item.guid?.value ?? null;
    return {
      link: item.link ?? (item.guid?.isPermaLink === false ? null : id),
      title: item.title ?? null,
      words: longest(item.content?.encoded, item.description),
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? null,
      authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map((person) => person.name ?? "")],
      source: item.source?.title ?? item.dc?.sources?.[0] ?? null,
      id,
      language: item.dc?.languages?.[0] ?? null,
    };
  });
  return { title: channel.title ?? null, language: channel.language ?? null, entries };
}

function atomOf(feed: Partial<AtomFeed.Feed<string>>): Feed {
  const entries = (feed.entries ?? []).map((entry): Entry => {
    const links = entry.links ?? [];
    const link = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? null;
    const people = entry.authors ?? entry.source?.authors ?? [];
    return {
      link: link?.href ?? null,
      title: plain(entry.title),
      words: longest(html(entry.content), html(entry.summary)),
      published: entry.published ?? entry.updated ?? null,
      authors: people.map(({ name }) => name ?? ""),
      source: plain(entry.source?.title),
      id: entry.id ?? null,
      language: entry.xml?.lang ?? null,
    };
  });
  return { title: plain(feed.title), language: feed.xml?.lang ?? null, entries };
}

function jsonOf(feed: Partial<JsonFeed.Feed<string>>): Feed {
  const entries = (feed.items ?? []).map(
    (item): Entry => ({
      link: item.url ?? item.external_url ?? null,
      title: item.title ?? null,
      words: longest(item.content_html, escaped(item.content_text), escaped(item.summary)),
      published: item.date_published ?? item.date_modified ?? null,
      authors: (item.authors ?? []).map(({ name }) => name ?? ""),
      source: null,
      id: item.id ?? null,
      language: item.language ?? null,
    }),
  );
  return { title: feed.title ?? null, language: feed.language ?? null, entries };
}

function draftOf(entry: Entry, feed: Feed, base: string | null): Draft {
  const { text, links, blocks, notes } = readFragment(entry.words, base);
  return {
    ...emptyDraft(text),
    links,
    blocks,
    notes,
    title: entry.title === null ? null : plainOf(entry.title),
    outlet: entry.source ?? (feed.title === null ? null : plainOf(feed.title)),
    authors: [...new Set(entry.authors.flatMap(nameOf))],
    published: entry.published === null ? null : edtfOf(entry.published),
    language: entry.language ?? feed.language,
  };
}

/** "mara@herald.example (Mara Ilves)" is Mara Ilves; an address alone is nobody's name. */
function nameOf(words: string): string[] {
  const name = /\(([^()]+)\)\s*$/.exec(words)?.[1] ?? words;
  if (name.includes("@") || name.trim() === "") return [];
  const names = authorsOf(name);
  return names.length > 0 ? names : [name.trim()];
}

function plain(text: AtomFeed.Text | undefined): string | null {
  return text === undefined ? null : plainOf(html(text));
}

/** A title as it is read: some feeds put markup into it. */
function plainOf(words: string): string {
  return readFragment(words, null).text.replace(/\s+/g, " ");
}

function html(text: { value?: string; type?: string } | undefined): string {
  const value = text?.value ?? "";
  return text?.type === undefined || text.type === "text" ? escaped(value) : value;
}

/** Words that are no markup, as markup. */
function escaped(words: string | undefined): string {
  return (words ?? "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/\n\s*\n/g, "<p>");
}

function longest(...words: (string | undefined)[]): string {
  return words.reduce<string>((best, one) => ((one?.length ?? 0) > best.length ? (one ?? "") : best), "");
}

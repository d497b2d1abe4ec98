import type { Reading } from "../contract/index.ts";
import type { Links, Lookup } from "../linker/index.ts";
import type { ArticleFacet } from "./articles/facets.ts";
import type { Added, Addition, ArticleRecord } from "./articles/record.ts";
import type { CorrectedList, Correction } from "./corrections/correction.ts";
import type { FacetCount } from "./documents/facets.ts";
import type { Filter, ListOptions, Page, PageRequest } from "./documents/filter.ts";
import type { Entry, Kind } from "./documents/kinds.ts";
import type { Facet } from "./documents/rows.ts";
import type { EngineName } from "./generations/generations.ts";
import type { SettleOptions } from "./linking/settle.ts";
import type { Migrated } from "./migrations/index.ts";
import type { Effect } from "./strike/effect.ts";

/**
 * A collection, whatever database keeps it. What resolves has been written and stays; what rejects with a StoreError has
 * changed nothing. Several programs may use one collection at the same time.
 *
 * Lists are of what is linked: before they answer, they link what still waits for it.
 */
export interface CollectionStore extends AsyncDisposable {
  /** For people: the path of its file. */
  readonly name: string;
  readonly writable: boolean;
  /** From which version of the tables it was brought to the newest when it was opened. */
  readonly migrated: Migrated;

  /**
   * A word that is another one as soon as anything was changed in the collection, by this program or another: while it is the
   * same, every question has the answer that it had. Of this opening alone.
   */
  mark(): Promise<string>;
  /** Whether an article of this id is there. */
  has(id: string): Promise<boolean>;
  /** Adds an article with its reading; the same article again changes nothing. Linking is `settle`'s. */
  add(addition: Addition): Promise<Added>;
  /** Links what waits for it; the lists are made anew by `settle`, or when one is asked for. */
  link(options?: SettleOptions): Promise<void>;
  /** Links what waits for it, and makes the lists anew where that touches them. */
  settle(options?: SettleOptions): Promise<void>;
  /** How many articles wait to be linked. */
  pending(): Promise<number>;

  /** Articles by their files; those that a newer version of their page has replaced only where `outdated` says so. */
  articles(filter?: ArticleFilter, page?: PageRequest): Promise<Page<ArticleRecord>>;
  countArticles(filter?: ArticleFilter): Promise<number>;
  /** By which outlets and days articles can be narrowed, each with how many have it, the commonest first. */
  articleFacets(facet: ArticleFacet, filter?: ArticleFilter, limit?: number): Promise<FacetCount[]>;
  /** An article by its id, by what its id begins with, or by its file; null where none, or more than one, is meant. */
  article(name: string): Promise<ArticleRecord | null>;
  /** All versions of the page that an article is one of, the newest, which counts, last. */
  versions(id: string): Promise<ArticleRecord[]>;
  /** The bytes that it was made of; null where they were not at hand. */
  bytes(id: string): Promise<Uint8Array | null>;
  /** Its reading as people corrected it, or as the engine made it. Rejects with "article-unknown". */
  reading(id: string, as?: "corrected" | "found"): Promise<Reading>;
  /** Takes articles out with all that was made of them, corrections too. Gives how many were there. */
  remove(ids: readonly string[]): Promise<number>;

  /** Says something of a finding of an article, by the finding's id. Rejects with "article-unknown", "finding-unknown". */
  correct(said: Said): Promise<Correction>;
  /** Keeps a correction made elsewhere, such as one that was exported; the same one again changes nothing. */
  keepCorrection(correction: Correction): Promise<void>;
  /** Takes a correction back, by its id. */
  withdraw(id: string): Promise<void>;
  corrections(article?: string): Promise<Correction[]>;

  /** One page of a list. Rejects with "cursor-invalid", "search-empty". */
  list<K extends Kind>(kind: K, filter?: Filter, page?: PageRequest): Promise<Page<Entry<K>>>;
  /** The same page, each entry as its JSON text: what is kept is not taken apart and put together again. */
  texts(kind: Kind, filter?: Filter, page?: PageRequest): Promise<Page<string>>;
  count(kind: Kind, filter?: Filter): Promise<number>;
  /**
   * By which values of a facet a list can be narrowed, each with how many entries have it, the commonest first. Outlets and
   * places come with their names as written; of sources come those of a key of their own, each by its key.
   */
  facets(kind: Kind, facet: Facet, filter?: Filter, limit?: number): Promise<FacetCount[]>;
  /** One entry by its id; null where there is none. */
  entry<K extends Kind>(kind: K, id: string, options?: Pick<ListOptions, "without">): Promise<Entry<K> | null>;
  /** A whole list, as it stands when the first entry is asked for; never more than a few hundred entries in memory. */
  stream<K extends Kind>(kind: K, filter?: Filter, options?: ListOptions): AsyncGenerator<Entry<K>, void, undefined>;
  /** The same as the JSON document that is printed, in chunks. */
  text(kind: Kind, filter?: Filter, options?: ListOptions): AsyncGenerator<string, void, undefined>;
  /** The source, relay or outlet that somebody means by a name, by a key, or by a part of a name: what `without` takes. */
  findSource(name: string): Promise<Lookup>;
  /** What striking origin keys does to the whole collection: how many entries fall, are open, are counted anew. */
  strike(keys: readonly string[]): Promise<Effect>;
  /** What two articles share, with the reasons of each link; null where they share nothing. */
  links(one: string, other: string): Promise<Links | null>;
  /** Articles that hold words, those that fit best first. Statements are found by `list("claims", { text })`. */
  search(words: string, page?: Pick<PageRequest, "limit" | "after">): Promise<Page<Found>>;

  /** Reading everything again by another engine: see Rereading. Gives what is left to read, if it was begun before. */
  reread(engine: EngineName): Promise<Rereading>;
  /** How much there is of everything. */
  size(): Promise<Size>;
  /** What is wrong with the collection, each a sentence; [] where all is well. Reads everything. */
  check(): Promise<string[]>;
  close(): Promise<void>;
}

export interface ArticleFilter {
  readonly id?: readonly string[];
  /** Outlets, however they are written. */
  readonly outlet?: readonly string[];
  /** What articles must not have: none of these. */
  readonly except?: { readonly outlet?: readonly string[] };
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  /** With those that a newer version has replaced; without them unless given. */
  readonly outdated?: boolean;
}

/** An article in which words were found, and the words around the first of them. */
export interface Found {
  readonly article: ArticleRecord;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a person says of a finding: `change` has the fields that are to be otherwise. */
export interface Said {
  readonly article: string;
  readonly list: CorrectedList;
  readonly finding: string;
  readonly act: Correction["act"];
  readonly change?: Readonly<Record<string, unknown>>;
  readonly who: string;
}

/**
 * Everything read again by another engine. What it reads is kept beside what counts, which goes on counting until the new
 * readings are whole and linked; then they count at once. May be broken off and begun again at any time.
 */
export interface Rereading {
  /** How many articles the engine has yet to read. */
  left(): Promise<number>;
  /** Those articles, with the bytes they were made of; each is read from what is kept, not from where it came. */
  articles(): AsyncGenerator<Reading["article"], void, undefined>;
  /** Keeps what the engine read in one of them. */
  keep(reading: Reading): Promise<void>;
  /** Links the new readings and lets them count. Rejects with "reread-unfinished" where articles are left. */
  finish(options?: SettleOptions): Promise<void>;
}

export interface Size {
  /** Articles that count, and those that a newer version has replaced. */
  readonly articles: number;
  readonly outdated: number;
  readonly pending: number;
  readonly corrections: number;
  readonly lists: Readonly<Record<Kind, number>>;
  /** Engines whose readings count, with how many articles each has read. */
  readonly engines: readonly (EngineName & { readonly articles: number })[];
}

import type { ColumnDefinitionBuilder, Kysely } from "kysely";
import type { SearchIndex } from "./search/search-index.ts";
import type { Tables } from "./tables.ts";

/** What queries run on: a connection or a transaction. */
export type Queries = Kysely<Tables>;

/**
 * What differs between databases, and why. Everything else is written once, in Kysely's words, for all of them; the
 * conformance suite (conformance/) runs over each.
 */
export interface Database {
  /** For people: "the file /home/ada/quake.hearsay". */
  readonly name: string;
  /** Whether it may be written to; a file on a read-only medium may only be asked. */
  readonly writable: boolean;
  /** Queries outside of any transaction. */
  readonly queries: Queries;
  /**
   * Runs `work` as the only writer, whole or not at all. Differs because an SQLite file has one writer by itself, who has to
   * say at the beginning that he will write (two that read first and write later would refuse each other), while a
   * server lets many write and needs a lock of the collection's own. Waits for other writers, without blocking this thread, and
   * rejects with "collection-busy" where that takes longer than a minute.
   */
  write<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /**
   * The collection as it stands at the first question, whatever others write meanwhile; to be closed by whoever opened it. Differs
   * because a file needs a connection of its own for it, a server a level of isolation.
   */
  snapshot(): Promise<Snapshot>;
  /**
   * A word that is another one as soon as anything was written, by this connection or another one. Differs because SQLite counts
   * changes of the file, a server has to be asked for the last transaction it kept.
   */
  mark(): Promise<string>;
  /** The index of words. Differs because SQL has no words for it: SQLite has FTS5, PostgreSQL has tsvector. */
  readonly search: SearchIndex;
  /** How bytes, and a row's number that is never given twice, are declared, which every database spells its own way. */
  readonly types: {
    readonly bytes: "blob" | "bytea";
    readonly number: "integer" | "bigint";
    counting(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  };
  /** What an error of the driver's means, as a StoreError; any other is given back as it is. Differs by its numbers. */
  explain(error: unknown): unknown;
  /** What the database itself finds wrong with what it keeps, each a sentence; [] where all is well. Each has its own way. */
  check(): Promise<string[]>;
  close(): Promise<void>;
}

export interface Snapshot extends AsyncDisposable {
  readonly queries: Queries;
}

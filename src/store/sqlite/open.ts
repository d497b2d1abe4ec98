import { accessSync, constants, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { CompiledQuery, Kysely, SqliteDialect } from "kysely";
import type { Database, Snapshot } from "../database.ts";
import { StoreError } from "../failure.ts";
import type { Tables } from "../tables.ts";
import { adapt } from "./adapter.ts";
import { damaged, explain, isBusy, notWritable } from "./failures.ts";
import { fts5 } from "./search.ts";

/** "HEAR": says that a file is a collection (sqlite.org/fileformat.html, offset 68). */
export const APPLICATION = 0x48454152;
/** How long to wait for another writer, and between two attempts. In milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 5;

export interface SqliteOptions {
  /** Whether to make the file where there is none. */
  readonly create: boolean;
  /** Milliseconds to wait for another writer; a minute unless given. */
  readonly patience?: number;
  /** Pages of 4,096 bytes beyond which the file counts as a full disk does. */
  readonly pages?: number;
}

/**
 * Opens the file of a collection, without looking at what version it is. Rejects with a StoreError where it can't be had, or
 * is no collection; nothing is changed then.
 */
export async function openSqlite(path: string, options: SqliteOptions): Promise<Database> {
  const there = existsSync(path);
  if (!there && !options.create) throw missing(path);
  if (there && !statSync(path).isFile()) throw damaged(path, new Error("it is a folder"));
  try {
    if (!there) mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw notWritable(path, error);
  }
  try {
    const writable = isWritable(path);
    const connection = writable ? await openForWriting(path, options) : openForReading(path);
    return new SqliteDatabase(path, connection, writable, options.patience ?? PATIENCE);
  } catch (error) {
    throw explain(error, path);
  }
}

async function openForWriting(path: string, options: SqliteOptions): Promise<DatabaseSync> {
  const connection = new DatabaseSync(path, { timeout: 250 });
  try {
    refuseForeign(connection, path);
    await patiently(options.patience ?? PATIENCE, () => markAsCollection(connection));
    // What was written is on the disk before it is told of, power cut or not.
    connection.exec("pragma synchronous = full; pragma cache_size = -65536; pragma journal_size_limit = 67108864");
    if (options.pages !== undefined) connection.exec(`pragma max_page_count = ${options.pages}`);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Others may read while one writes, which the file itself remembers; nothing is written where it does already. */
function markAsCollection(connection: DatabaseSync): void {
  if (connection.prepare("pragma application_id").get()?.application_id !== APPLICATION)
    connection.exec(`pragma application_id = ${APPLICATION}`);
  if (connection.prepare("pragma journal_mode").get()?.journal_mode !== "wal")
    connection.exec("pragma journal_mode = wal");
}

/** On a medium that can't be written, where nobody else writes either, so that SQLite need not look out for him. */
function openForReading(path: string): DatabaseSync {
  const address = pathToFileURL(path);
  if (!existsSync(`${path}-wal`)) address.searchParams.set("immutable", "1");
  const connection = new DatabaseSync(address, { readOnly: true, timeout: 5000 });
  try {
    refuseForeign(connection, path);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** A database that is not empty and not ours is left alone. */
function refuseForeign(connection: DatabaseSync, path: string): void {
  const mark = connection.prepare("pragma application_id").get()?.application_id;
  const empty = connection.prepare("select count(*) as tables from sqlite_schema").get()?.tables === 0;
  if (mark === APPLICATION || empty) return;
  throw new StoreError(
    "collection-foreign",
    `${path}: this is the database of another program: name a file that is a collection, or one that is not there yet.`,
  );
}

function isWritable(path: string): boolean {
  try {
    accessSync(dirname(path), constants.W_OK);
    if (existsSync(path)) accessSync(path, constants.W_OK);
    return true;
  } catch (error) {
    if (existsSync(path)) return false;
    throw notWritable(path, error);
  }
}

function missing(path: string): StoreError {
  return new StoreError(
    "collection-missing",
    `${path}: there is no such collection: make it with hearsay add, or check the name.`,
  );
}

/** Does what another program's writing may keep from being done, again and again until it is or time is up. */
async function patiently(patience: number, work: () => unknown): Promise<void> {
  const until = performance.now() + patience;
  while (true) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      await wait(PAUSE);
    }
  }
}

class SqliteDatabase implements Database {
  readonly name: string;
  readonly writable: boolean;
  readonly queries: Kysely<Tables>;
  readonly search = fts5;
  readonly types: Database["types"] = {
    bytes: "blob",
    number: "integer",
    counting: (column) => column.primaryKey().autoIncrement(),
  };
  readonly #patience: number;
  readonly #snapshots = new Set<Kysely<Tables>>();
  #closed = false;

  constructor(path: string, connection: DatabaseSync, writable: boolean, patience: number) {
    this.name = path;
    this.#patience = patience;
    this.writable = writable;
    this.queries = kyselyOver(connection);
  }

  async write<T>(work: (queries: Kysely<Tables>) => Promise<T>): Promise<T> {
    if (!this.writable) throw notWritable(this.name, new Error("its file or folder may only be read"));
    return await this.queries.connection().execute(async (connection) => {
      await patiently(this.#patience, () => execute(connection, "begin immediate")).catch(this.#rethrow);
      try {
        const result = await work(connection);
        await execute(connection, "commit");
        return result;
      } catch (error) {
        // Where the disk was full SQLite has rolled back by itself, and there is nothing left to undo.
        await execute(connection, "rollback").catch(() => {});
        throw explain(error, this.name);
      }
    });
  }

  /** What others wrote changes the first number, what this connection wrote the second (sqlite.org/pragma.html#pragma_data_version). */
  async mark(): Promise<string> {
    const ask = async (statement: string) =>
      (await this.queries.executeQuery<{ count: number }>(CompiledQuery.raw(statement))).rows[0]?.count;
    const others = await ask("select data_version as count from pragma_data_version");
    return `${others}.${await ask("select total_changes() as count")}`;
  }

  async snapshot(): Promise<Snapshot> {
    if (this.#closed)
      throw new StoreError("collection-closed", `${this.name}: the collection was closed: open it again.`);
    try {
      const connection = this.writable ? new DatabaseSync(this.name, { timeout: 5000 }) : openForReading(this.name);
      const queries = kyselyOver(connection);
      this.#snapshots.add(queries);
      await execute(queries, "begin");
      const close = async () => {
        if (this.#snapshots.delete(queries)) await queries.destroy();
      };
      return { queries, [Symbol.asyncDispose]: close };
    } catch (error) {
      throw explain(error, this.name);
    }
  }

  async check(): Promise<string[]> {
    const { rows } = await this.queries
      .executeQuery<{ integrity_check: string }>(CompiledQuery.raw("pragma integrity_check(20)"))
      .catch(this.#rethrow);
    return rows.map((row) => row.integrity_check).filter((finding) => finding !== "ok");
  }

  explain(error: unknown): unknown {
    return explain(error, this.name);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    for (const snapshot of this.#snapshots) await snapshot.destroy();
    await this.queries.destroy();
  }

  readonly #rethrow = (error: unknown): never => {
    throw explain(error, this.name);
  };
}

function kyselyOver(connection: DatabaseSync): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(connection) }) });
}

async function execute(queries: Kysely<Tables>, statement: string): Promise<void> {
  await queries.executeQuery(CompiledQuery.raw(statement));
}

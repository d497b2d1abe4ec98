import type { Database } from "./database.ts";
import { StoreError } from "./failure.ts";
import { KyselyStore } from "./kysely-store.ts";
import { type Profiler, plainProfiler } from "./linking/linker.ts";
import { migrate, migrations } from "./migrations/index.ts";
import { openSqlite, type SqliteOptions } from "./sqlite/open.ts";
import type { CollectionStore } from "./store.ts";

export interface OpenOptions extends SqliteOptions {
  /** What makes profiles; the linker without embeddings unless given. */
  readonly profiler?: Profiler;
  /** The time in milliseconds since 1970; this machine's clock unless given. */
  readonly now?: () => number;
}

/**
 * Opens what keeps a collection: the path of a file. Rejects with a StoreError, one sentence, where it is not there and may not
 * be made, can't be read, is damaged, or was written by a newer Hearsay.
 */
export async function openStore(address: string, options: OpenOptions): Promise<CollectionStore> {
  const database = await databaseAt(address, options);
  try {
    const migrated = await migrate(database, migrations);
    const { profiler = plainProfiler, now = Date.now } = options;
    return new KyselyStore(database, { profiler, migrated, now });
  } catch (error) {
    await database.close();
    throw database.explain(error);
  }
}

async function databaseAt(address: string, options: SqliteOptions): Promise<Database> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//iu.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return await openSqlite(address, options);
  if (scheme === "postgres" || scheme === "postgresql") {
    throw new StoreError(
      "database-unknown",
      `${withoutPassword(address)}: collections in PostgreSQL are not there yet: give a name, or the path of a file, and it is kept in SQLite.`,
    );
  }
  throw new StoreError(
    "database-unknown",
    `${withoutPassword(address)}: no collection can be kept at a ${scheme} address: give a name, or the path of a file.`,
  );
}

function withoutPassword(address: string): string {
  return address.replace(/^([^/]+:\/\/[^/@:]*):[^/@]*@/u, "$1:…@");
}

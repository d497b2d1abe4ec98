import { sql } from "kysely";
import type { Database, Queries } from "../database.ts";
import { StoreError } from "../failure.ts";
import type { Migration } from "./migration.ts";

/** From which version to which a collection was brought; equal where it had the newest. A new one comes from 0. */
export interface Migrated {
  readonly from: number;
  readonly to: number;
}

/**
 * Brings the tables to the newest version, all steps or none. Rejects with "collection-newer" where a later Hearsay has been at them,
 * which this one would not understand, and leaves them alone.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<Migrated> {
  const newest = migrations.at(-1)?.version ?? 0;
  const found = await versionOf(database.queries).catch((error) => {
    throw database.explain(error);
  });
  refuseNewer(database, found, newest);
  if (found === newest) return { from: found, to: newest };
  return await database.write(async (queries) => {
    // Looked at again: another program may have been quicker.
    const from = await versionOf(queries);
    refuseNewer(database, from, newest);
    for (const migration of migrations.filter(({ version }) => version > from)) {
      await migration.up(queries, database);
      await queries
        .insertInto("facts")
        .values({ name: "version", value: String(migration.version) })
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: String(migration.version) }))
        .execute();
    }
    return { from, to: newest };
  });
}

/** The version of the tables; 0 where there are none. */
export async function versionOf(queries: Queries): Promise<number> {
  const tables = await queries.introspection.getTables();
  if (!tables.some(({ name }) => name === "facts")) return 0;
  const { rows } = await sql<{ value: string }>`select value from facts where name = 'version'`.execute(queries);
  return Number(rows[0]?.value ?? 0);
}

function refuseNewer(database: Database, found: number, newest: number): void {
  if (found <= newest) return;
  throw new StoreError(
    "collection-newer",
    `${database.name}: the collection was written by a newer Hearsay (version ${found} of its tables, and this one knows ${newest}): update Hearsay, or add the articles to a new collection.`,
  );
}

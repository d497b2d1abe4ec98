import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** How many statements are kept ready; queries of this program are few, those with lists of values vary in length. */
const KEPT = 200;

/** `node:sqlite` as Kysely's dialect for SQLite wants it, with statements kept ready instead of prepared for each query. */
export function adapt(database: DatabaseSync): SqliteDatabase {
  const ready = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const statement = ready.get(sql) ?? database.prepare(sql);
    ready.delete(sql);
    ready.set(sql, statement);
    for (const oldest of ready.keys()) if (ready.size > KEPT) ready.delete(oldest);
    return statement;
  };
  return { prepare: (sql) => adaptStatement(prepare(sql), () => database.prepare(sql)), close: () => database.close() };
}

function adaptStatement(statement: StatementSync, anew: () => StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    // A statement that is read row by row must not be asked again meanwhile, so it is not one of those kept.
    iterate: (parameters) => anew().iterate(...values(parameters)),
  };
}

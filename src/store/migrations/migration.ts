import type { Database, Queries } from "../database.ts";

/** One step from a version of the tables to the next. What was released is never changed: the next change is another step. */
export interface Migration {
  /** The version that the tables have afterwards. */
  readonly version: number;
  /** What it brings, in a few words. */
  readonly brings: string;
  up(queries: Queries, database: Pick<Database, "types" | "search">): Promise<void>;
}

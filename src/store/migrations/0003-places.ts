import { sql } from "kysely";
import type { Migration } from "./migration.ts";

const ROWS = 500;

/**
 * The places that articles name, by which lists are filtered. They stand in what linking makes of an article, so that all is
 * linked anew when the collection is next asked, from the readings, which stay.
 */
export const places: Migration = {
  version: 3,
  brings: "the places that claims and other entries name",
  async up(queries, { search }) {
    for (let some = await someDocuments(); some.length > 0; some = await someDocuments()) {
      await queries.deleteFrom("facets").where("document", "in", some).execute();
      await queries.deleteFrom("documents").where("number", "in", some).execute();
      await search.remove(queries, "documents", some);
    }
    for (const table of ["profiles", "keys", "sharing", "links", "stale", "pending"] as const)
      await queries.deleteFrom(table).execute();
    await queries.deleteFrom("facts").where("name", "like", "wanted list of generation %").execute();
    // A generation in the making gets what it lacks when it is finished.
    await sql`insert into pending (generation, article)
      select generations.number, articles.number from generations, articles
      where generations.state = ${"counts"} and articles."replacedBy" is null`.execute(queries);

    async function someDocuments(): Promise<number[]> {
      const rows = await queries.selectFrom("documents").select("number").limit(ROWS).execute();
      return rows.map(({ number }) => number);
    }
  },
};
